// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfieldset.h"

#include "models/customers/touchwish.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/addressrows.h"
#include "ui/customers/labelledrows.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

TextRows::Words emailWords()
{
    return {.name = u"email"_s,
            .field = CustomerFieldset::tr("E-mail"),
            .label = CustomerFieldset::tr("What the e-mail address is for"),
            .add = CustomerFieldset::tr("Add an e-mail address"),
            .remove = CustomerFieldset::tr("Remove this e-mail address"),
            .labels = textLabels()};
}

TextRows::Words phoneWords()
{
    return {.name = u"phone"_s,
            .field = CustomerFieldset::tr("Phone"),
            .label = CustomerFieldset::tr("What the phone number is for"),
            .add = CustomerFieldset::tr("Add a phone number"),
            .remove = CustomerFieldset::tr("Remove this phone number"),
            .labels = textLabels()};
}

DayRows::Words dayWords()
{
    return {.name = u"day"_s,
            .field = CustomerFieldset::tr("Date"),
            .label = CustomerFieldset::tr("What the date is"),
            .add = CustomerFieldset::tr("Add a date"),
            .remove = CustomerFieldset::tr("Remove this date"),
            .labels = dayLabels()};
}

} // namespace

CustomerFieldset::CustomerFieldset(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    setObjectName(u"customerFields"_s);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setSpacing(rhythm(2));
    addFields();
    setMaximumWidth(textWidth(90));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomerFieldset::takeTyping);
    connect(m_emails, &TextRows::changed, this, &CustomerFieldset::takeTyping);
    connect(m_phones, &TextRows::changed, this, &CustomerFieldset::takeTyping);
    connect(m_addresses, &AddressRows::changed, this, &CustomerFieldset::takeTyping);
    connect(m_birthday, &DateEdit::dateChanged, this, &CustomerFieldset::takeTyping);
    connect(m_days, &DayRows::changed, this, &CustomerFieldset::takeTyping);
    connect(m_touchEvery, &QSpinBox::valueChanged, this, &CustomerFieldset::takeTyping);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CustomerFieldset::takeTyping);
    connect(m_showMore, &QToolButton::clicked, this, [this] {
        showMore(true);
        m_more.front()->setFocus(Qt::OtherFocusReason);
    });
}

/** A field that loses the focus while it goes may write its text anew, and there is nobody left to take it. */
CustomerFieldset::~CustomerFieldset()
{
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

QLineEdit *CustomerFieldset::addLine(const QString &label, const char *name, QString Customer::*member)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1StringView(name));
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &CustomerFieldset::takeTyping);
    m_lines.push_back({field, member});
    return field;
}

void CustomerFieldset::addRows(const QString &label, LabelledRows *rows)
{
    auto *caption = new PlainLabel(label, this);
    caption->setBuddy(rows->first());
    m_form->addRow(caption, rows);
}

/** Makes the fields in the order in which Tab goes through them. */
void CustomerFieldset::addFields()
{
    addLine(tr("&Name"), "name", &Customer::name);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("Person"));
    m_kind->addItem(tr("Company"));
    m_form->addRow(tr("&Kind"), m_kind);
    m_company = addLine(tr("Com&pany"), "company", &Customer::company);
    m_companies = new QStringListModel(this);
    auto *known = new QCompleter(m_companies, m_company);
    known->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // The database compares, whatever the accents.
    m_company->setCompleter(known);
    connect(m_company, &QLineEdit::textEdited, this, &CustomerFieldset::companyTyped);
    m_emails = new TextRows(emailWords(), this);
    addRows(tr("&E-mail"), m_emails);
    m_phones = new TextRows(phoneWords(), this);
    addRows(tr("P&hone"), m_phones);
    m_addresses = new AddressRows(m_form, this);
    m_birthday = new DateEdit(this);
    m_birthday->setObjectName(u"birthday"_s);
    m_form->addRow(tr("&Birthday"), m_birthday);
    addLine(tr("Ta&gs"), "tags", &Customer::tags);
    m_more.push_back(addLine(tr("Came &from"), "source", &Customer::source));
    m_more.push_back(addLine(tr("Customer nu&mber"), "externalId", &Customer::externalId));
    m_more.push_back(addLine(tr("&Looked after by"), "owner", &Customer::owner));
    m_days = new DayRows(dayWords(), this);
    addRows(tr("Other dates"), m_days);
    m_more.push_back(m_days);
    m_touchEvery = new QSpinBox(this);
    m_touchEvery->setObjectName(u"touchEvery"_s);
    m_touchEvery->setRange(0, MostTouchDays);
    m_touchEvery->setSpecialValueText(tr("no wish"));
    m_touchEvery->setToolTip(plainToolTip(tr("Today reminds you when so many days have passed without contact, purchase or feedback")));
    m_form->addRow(tr("Be in &touch every … days"), m_touchEvery);
    m_more.push_back(m_touchEvery);
    m_showMore = new QToolButton(this);
    m_showMore->setObjectName(u"moreFields"_s);
    m_showMore->setText(tr("&More fields"));
    m_showMore->setToolTip(tr("Show the fields that are seldom needed"));
    m_showMore->setIcon(icon("chevron-down"_L1));
    m_showMore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showMore->setAutoRaise(true);
    m_showMore->setFocusPolicy(Qt::StrongFocus);
    m_form->addRow(QString(), m_showMore);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_form->addRow(tr("Note&s"), m_note);
}

void CustomerFieldset::showMore(bool shows)
{
    for (QWidget *field : m_more)
        m_form->setRowVisible(field, shows);
    m_form->setRowVisible(m_showMore, !shows);
}

void CustomerFieldset::show(const Customer &customer)
{
    m_isFilling = true;
    for (const Line &line : m_lines)
        line.field->setText(customer.*line.member);
    m_kind->setCurrentIndex(int(customer.kind));
    m_emails->setTexts(emailsOf(customer));
    m_phones->setTexts(phonesOf(customer));
    m_addresses->setAddresses(addressesOf(customer));
    m_birthday->setDate(customer.birthday);
    m_days->setDays(customer.furtherDays);
    m_touchEvery->setValue(customer.touchEveryDays.value_or(0));
    m_note->setPlainText(customer.note);
    m_isFilling = false;
    showMore(!customer.source.isEmpty() || !customer.externalId.isEmpty() || !customer.owner.isEmpty() || !customer.furtherDays.empty()
             || customer.touchEveryDays);
    takeTyping();
}

Customer CustomerFieldset::typed(Customer customer) const
{
    for (const Line &line : m_lines)
        customer.*line.member = line.field->text();
    customer.kind = CustomerKind(m_kind->currentIndex());
    setEmails(customer, m_emails->texts());
    setPhones(customer, m_phones->texts());
    setAddresses(customer, m_addresses->addresses());
    customer.birthday = m_birthday->date();
    customer.furtherDays = m_days->days();
    customer.touchEveryDays = m_touchEvery->value() > 0 ? std::optional(m_touchEvery->value()) : std::nullopt;
    customer.note = m_note->toPlainText();
    return customer;
}

void CustomerFieldset::takeTyping()
{
    if (m_isFilling || !m_note)
        return;
    m_form->setRowVisible(m_company, m_kind->currentIndex() == int(CustomerKind::Person) || !m_company->text().isEmpty());
    emit edited();
}

QWidget *CustomerFieldset::note() const
{
    return m_note;
}

void CustomerFieldset::offerCompanies(const QStringList &names)
{
    if (names == m_companies->stringList())
        return;
    m_companies->setStringList(names);
    if (m_company->hasFocus() && !names.isEmpty() && names != QStringList{m_company->text()})
        m_company->completer()->complete();
}

void CustomerFieldset::focusStart()
{
    m_lines.front().field->setFocus(Qt::OtherFocusReason);
}

CustomerFieldset::Mistake CustomerFieldset::firstMistake() const
{
    if (singleLine(m_lines.front().field->text()).isEmpty())
        return {m_lines.front().field, tr("A customer needs a name. Enter the person's or the company's name.")};
    if (!m_birthday->isAcceptable())
        return {m_birthday, tr("The birthday is not a date. Correct it or leave it empty.")};
    if (QWidget *day = m_days->firstMistake())
        return {day, tr("This is not a date. Correct it or remove it.")};
    return {};
}
