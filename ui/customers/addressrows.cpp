// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/addressrows.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/labelchoice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr double PostcodeCharacters = 14;
}

bool AddressRows::Address::isEmpty() const
{
    return street->text().isEmpty() && postcode->text().isEmpty() && city->text().isEmpty() && country->text().isEmpty();
}

AddressRows::AddressRows(QFormLayout *form, QWidget *parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
{
    setCount(1);
}

QLineEdit *AddressRows::makeField(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    const QString number = m_addresses.empty() ? QString() : QString::number(m_addresses.size() + 1);
    field->setObjectName(name + number);
    field->setAccessibleName(number.isEmpty() ? accessibleName : tr("%1 %2", "street, number of the address").arg(accessibleName, number));
    connect(field, &QLineEdit::textChanged, this, &AddressRows::update);
    return field;
}

void AddressRows::addAddress()
{
    const bool isFirst = m_addresses.empty();
    const QString number = isFirst ? QString() : QString::number(m_addresses.size() + 1);
    Address address;
    address.streetLine = new QWidget(m_parent);
    address.cityLine = new QWidget(m_parent);
    address.street = makeField(u"street"_s, tr("Street"), address.streetLine);
    address.label = makeLabelChoice(addressLabels(), address.streetLine);
    address.label->setObjectName(u"addressLabel"_s + number);
    address.label->setAccessibleName(tr("What the address is for"));
    address.button = new QToolButton(address.streetLine);
    address.button->setObjectName((isFirst ? u"addAddress"_s : u"removeAddress"_s) + number);
    address.button->setIcon(isFirst ? icon("plus-lg"_L1) : icon("x-lg"_L1));
    address.button->setAutoRaise(true);
    address.button->setFocusPolicy(Qt::StrongFocus);
    address.button->setAccessibleName(isFirst ? tr("Add an address") : tr("Remove this address"));
    address.button->setToolTip(plainToolTip(address.button->accessibleName()));
    address.postcode = makeField(u"postcode"_s, tr("Postcode"), address.cityLine);
    address.postcode->setMaximumWidth(textWidth(PostcodeCharacters));
    address.city = makeField(u"city"_s, tr("City"), address.cityLine);
    address.country = makeField(u"country"_s, tr("Country"), m_parent);
    connect(address.label, &QComboBox::currentTextChanged, this, &AddressRows::changed);
    if (isFirst)
        connect(address.button, &QToolButton::clicked, this, [this] {
            setCount(m_addresses.size() + 1);
            m_addresses.back().street->setFocus(Qt::OtherFocusReason);
        });
    else
        connect(address.button, &QToolButton::clicked, this, [this, street = address.street] { removeAddress(street); });

    auto *street = new QHBoxLayout(address.streetLine);
    street->setContentsMargins({});
    street->setSpacing(rhythm());
    street->addWidget(address.street, 1);
    street->addWidget(address.label);
    street->addWidget(address.button);
    auto *city = new QHBoxLayout(address.cityLine);
    city->setContentsMargins({});
    city->setSpacing(rhythm());
    city->addWidget(address.postcode);
    city->addWidget(address.city, 1);

    int row = m_form->rowCount();
    if (!isFirst) {
        QFormLayout::ItemRole role{};
        m_form->getWidgetPosition(m_addresses.back().country, &row, &role);
        ++row;
        QWidget::setTabOrder(m_addresses.back().country, address.street);
    }
    const auto insert = [&](const QString &text, QWidget *line, QLineEdit *buddy) {
        auto *caption = new PlainLabel(text, m_parent);
        caption->setBuddy(buddy);
        m_form->insertRow(row++, caption, line);
        caption->show(); // Else they would only show, and take the focus, a moment later.
        line->show();
    };
    insert(isFirst ? tr("S&treet") : tr("Street"), address.streetLine, address.street);
    insert(isFirst ? tr("Postc&ode, city") : tr("Postcode, city"), address.cityLine, address.postcode);
    insert(isFirst ? tr("Co&untry") : tr("Country"), address.country, address.country);
    QWidget *const order[]{address.street, address.label, address.button, address.postcode, address.city, address.country};
    for (size_t i = 0; i + 1 < std::size(order); ++i)
        QWidget::setTabOrder(order[i], order[i + 1]);
    m_addresses.push_back(address);
}

void AddressRows::removeAddress(const QLineEdit *street)
{
    const auto at = std::find_if(m_addresses.begin(), m_addresses.end(), [street](const Address &address) { return address.street == street; });
    const size_t place = size_t(at - m_addresses.begin());
    for (size_t i = place; i + 1 < m_addresses.size(); ++i)
        setAddressAt(i, addressAt(i + 1));
    setCount(m_addresses.size() - 1);
    m_addresses.at(place - 1).street->setFocus(Qt::OtherFocusReason);
}

void AddressRows::setCount(size_t count)
{
    while (m_addresses.size() > std::max<size_t>(count, 1)) {
        for (QWidget *line : {m_addresses.back().streetLine, m_addresses.back().cityLine, static_cast<QWidget *>(m_addresses.back().country)}) {
            const QFormLayout::TakeRowResult taken = m_form->takeRow(line);
            for (QLayoutItem *item : {taken.labelItem, taken.fieldItem}) {
                item->widget()->hide();
                item->widget()->deleteLater(); // One of them may be sending the signal that led here.
                delete item;
            }
        }
        m_addresses.pop_back();
    }
    while (m_addresses.size() < std::max<size_t>(count, 1))
        addAddress();
    update();
}

void AddressRows::update()
{
    for (const Address &address : m_addresses) {
        const bool isFilled = !address.isEmpty();
        address.label->setVisible(isFilled || !address.label->currentText().isEmpty());
        if (&address == &m_addresses.front())
            address.button->setEnabled(isFilled);
    }
    emit changed();
}

LabelledAddress AddressRows::addressAt(size_t place) const
{
    const Address &address = m_addresses.at(place);
    return {labelMeant(address.label->currentText()), address.street->text(), address.postcode->text(), address.city->text(), address.country->text()};
}

void AddressRows::setAddressAt(size_t place, const LabelledAddress &address)
{
    const Address &rows = m_addresses.at(place);
    rows.street->setText(address.street);
    rows.postcode->setText(address.postcode);
    rows.city->setText(address.city);
    rows.country->setText(address.country);
    rows.label->setCurrentText(labelShown(address.label));
    update();
}

void AddressRows::setAddresses(const FurtherAddresses &addresses)
{
    setCount(addresses.size());
    for (size_t place = 0; place < m_addresses.size(); ++place)
        setAddressAt(place, place < addresses.size() ? addresses.at(place) : LabelledAddress());
}

FurtherAddresses AddressRows::addresses() const
{
    FurtherAddresses addresses;
    for (size_t place = 0; place < m_addresses.size(); ++place) {
        if (const LabelledAddress address = addressAt(place); place == 0 || !address.isEmpty())
            addresses.push_back(address);
    }
    return addresses;
}
