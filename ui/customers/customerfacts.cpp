// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfacts.h"

#include "models/base/phonenumber.h"
#include "ui/common/formats.h"
#include "ui/common/links.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/contactbuttons.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 2000;
constexpr qsizetype MostCharactersOfCaption = 40;
constexpr qsizetype LongestWord = 30;

/** \a text with places to break inside words that would be wider than the column. */
QString breakable(const QString &text)
{
    QString broken;
    qsizetype run = 0;
    for (const QChar c : text.left(MostCharacters)) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > LongestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += c;
    }
    return broken;
}

/** An address on lines of its own, below what it is for. */
QString addressText(const LabelledAddress &address)
{
    QStringList lines{labelShown(address.label), address.street, (address.postcode + u' ' + address.city).trimmed(), address.country};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

CustomerFacts::CustomerFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_phones(addContacts("callPhone", tr("Phone"), "telephone"_L1))
    , m_emails(addContacts("writeEmail", tr("E-mail"), "envelope"_L1))
    , m_company(addFact("factCompany", tr("Company")))
    , m_address(addFact("factAddress", tr("Address")))
    , m_birthday(addFact("factBirthday", tr("Birthday")))
    , m_days(addFact("factDays", tr("Other dates")))
    , m_tags(addFact("factTags", tr("Tags")))
    , m_source(addFact("factSource", tr("Came from")))
    , m_externalId(addFact("factNumber", tr("Number")))
    , m_owner(addFact("factOwner", tr("Looked after by")))
    , m_created(addFact("factCreated", tr("Known since")))
    , m_note(addFact("factNote", tr("Note")))
{
    setObjectName(u"customerFacts"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(rhythm(3));
    m_grid->setVerticalSpacing(rhythm(2));
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    connect(m_phones, &ContactButtons::chosen, this, &CustomerFacts::callRequested);
    connect(m_emails, &ContactButtons::chosen, this, &CustomerFacts::writeRequested);
}

void CustomerFacts::addRow(const QString &label, QWidget *value)
{
    auto *caption = new PlainLabel(label, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    const int row = m_grid->rowCount();
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_captions.insert(value, caption);
}

PlainLabel *CustomerFacts::addFact(const char *name, const QString &label)
{
    auto *fact = new PlainLabel({}, this);
    fact->setObjectName(QLatin1StringView(name));
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setAccessibleName(label);
    addRow(label, fact);
    return fact;
}

ContactButtons *CustomerFacts::addContacts(const char *name, const QString &label, QLatin1StringView iconName)
{
    auto *contacts = new ContactButtons(QLatin1StringView(name), label, iconName, this);
    addRow(label, contacts);
    return contacts;
}

void CustomerFacts::showCustomer(const Customer &customer)
{
    std::vector<ContactButtons::Contact> phones;
    const QString country = countryCodeOf(customer.country).isEmpty() ? homeCountry() : countryCodeOf(customer.country);
    for (const LabelledText &phone : phonesOf(customer)) {
        const QString international = internationalPhone(phone.value, country);
        phones.push_back({phone.value, labelShown(phone.label), phoneUrl(international.isEmpty() ? phone.value : international)});
    }
    std::vector<ContactButtons::Contact> emails;
    for (const LabelledText &email : emailsOf(customer))
        emails.push_back({email.value, labelShown(email.label), mailUrl(email.value)});
    m_phones->show(phones);
    setShown(m_phones, !phones.empty());
    m_emails->show(emails);
    setShown(m_emails, !emails.empty());
    setFact(m_company, customer.company);
    QStringList addresses;
    for (const LabelledAddress &address : addressesOf(customer))
        addresses.append(addressText(address));
    setFact(m_address, addresses.join(u"\n\n"_s));
    setFact(m_birthday, customer.birthday.isValid() ? dateText(customer.birthday) : QString());
    QStringList days;
    for (const LabelledDay &day : customer.furtherDays)
        days.append(day.label.isEmpty() ? dateText(day.day) : tr("%1: %2", "anniversary, its date").arg(isolated(labelShown(day.label)), dateText(day.day)));
    setFact(m_days, days.join(u'\n'));
    setFact(m_tags, customer.tags);
    setFact(m_source, customer.source);
    setFact(m_externalId, customer.externalId);
    setFact(m_owner, customer.owner);
    setFact(m_created, dateText(customer.createdAt.toLocalTime().date()));
    setFact(m_note, customer.note);
}

void CustomerFacts::showCustomFields(const CustomFieldSheet &sheet)
{
    for (QWidget *value : std::exchange(m_customFields, {})) {
        delete m_captions.take(value);
        delete value;
    }
    m_grid->setRowStretch(m_grid->rowCount() - 1, 0);
    for (const FieldDefinition &definition : sheet.definitions) {
        const auto value = sheet.values.find(definition.field.id);
        if (value == sheet.values.end())
            continue;
        const QByteArray name = "factCustom" + QByteArray::number(definition.field.id.value);
        const QString caption = definition.field.name.left(MostCharactersOfCaption);
        const QString text = shownText(definition, value->second, sheet.currency);
        if (definition.field.kind == CustomFieldKind::Link) {
            ContactButtons *link = addContacts(name.constData(), caption, "link-45deg"_L1);
            link->show({{text, {}, linkUrl(text)}});
            connect(link, &ContactButtons::chosen, this, [](const QString &, const QUrl &url) { openLink(url); });
            m_customFields.append(link);
        } else {
            PlainLabel *fact = addFact(name.constData(), caption);
            setFact(fact, text);
            m_customFields.append(fact);
        }
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void CustomerFacts::setShown(QWidget *value, bool isShown)
{
    value->setVisible(isShown);
    m_captions.value(value)->setVisible(isShown);
}

void CustomerFacts::setFact(PlainLabel *fact, const QString &text)
{
    fact->setText(breakable(text));
    fact->setAccessibleDescription(text.left(MostCharacters));
    setShown(fact, !text.isEmpty());
}
