// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/mailtemplates.h"

#include "models/base/text.h"
#include "models/business/business.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The name by which somebody is greeted; of a company the whole one. */
QString firstName(const Customer &customer)
{
    if (customer.kind == CustomerKind::Company)
        return customer.name;
    const QString afterComma = customer.name.section(u',', 1).trimmed(); // "Lovelace, Ada"
    const QStringList words = (afterComma.isEmpty() ? customer.name : afterComma).split(u' ', Qt::SkipEmptyParts);
    const auto name = std::find_if(words.begin(), words.end(), [](const QString &word) { return !word.endsWith(u'.'); }); // "Dr."
    return name == words.end() ? customer.name : *name;
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

[[noreturn]] void refuse(const QString &text)
{
    throw Failure(Error::Kind::Invalid, text);
}

void refuseMistakes(const MailTemplate &mail)
{
    if (mail.name.isEmpty())
        refuse(QCoreApplication::translate("MailTemplates", "A mail template needs a name, to choose it by."));
    if (mail.subject.isEmpty() && mail.body.trimmed().isEmpty())
        refuse(QCoreApplication::translate("MailTemplates", "The mail template “%1” says nothing yet. Write a subject or a text.").arg(isolated(mail.name)));
    if (mail.subject.size() + mail.body.size() > LongestMailTemplate)
        refuse(QCoreApplication::translate("MailTemplates", "The text is too long to hand it over to a mail program. Leave it at %n character(s).", nullptr,
                                           int(LongestMailTemplate)));
    const QStringList unknown = unknownMailFields(mail.subject + u'\n' + mail.body);
    if (!unknown.isEmpty())
        refuse(QCoreApplication::translate("MailTemplates", "There is no field %1. Choose one from the list of fields.").arg(isolated(unknown.join(u", "_s))));
}

} // namespace

std::vector<MailTemplate> mailTemplates(Connection &db)
{
    std::vector<MailTemplate> templates = db.select<MailTemplate>(u"ORDER BY id"_s);
    std::stable_sort(templates.begin(), templates.end(), [](const MailTemplate &a, const MailTemplate &b) { return folded(a.name) < folded(b.name); });
    return templates;
}

MailTemplate saveMailTemplate(Operation &operation, MailTemplate mail)
{
    mail.name = singleLine(mail.name);
    mail.subject = storedMailText(singleLine(mail.subject));
    mail.body = storedMailText(storable(mail.body));
    refuseMistakes(mail);
    if (mail.id)
        operation.update(mail);
    else
        operation.insert(mail);
    return mail;
}

void deleteMailTemplate(Operation &operation, MailTemplateId id)
{
    operation.remove(operation.db().find(id));
}

void addUsualMailTemplates(Operation &operation)
{
    const auto add = [&](const QString &name, const QString &subject, const QString &body) {
        saveMailTemplate(operation, {.name = name, .subject = subject, .body = body});
    };
    add(QCoreApplication::translate("MailTemplates", "Thank you for your purchase"), QCoreApplication::translate("MailTemplates", "Thank you from {business}"),
        QCoreApplication::translate("MailTemplates",
                                    "Dear {first-name},\n\nthank you for coming to us. Is everything as you hoped? If anything is not right, "
                                    "just answer this mail, and we will put it right.\n\nKind regards\n{sender}\n{business}\n"));
    add(QCoreApplication::translate("MailTemplates", "We have not heard from each other for a while"),
        QCoreApplication::translate("MailTemplates", "How are you, {first-name}?"),
        QCoreApplication::translate("MailTemplates",
                                    "Dear {first-name},\n\nwe last saw you on {last-purchase}, and would like to know how you are. May we do "
                                    "something for you? A word is enough.\n\nKind regards\n{sender}\n{business}\n"));
    add(QCoreApplication::translate("MailTemplates", "About our appointment"), QCoreApplication::translate("MailTemplates", "Our appointment"),
        QCoreApplication::translate("MailTemplates",
                                    "Dear {first-name},\n\nwould one of these times suit you?\n\n\n\nIf not, please tell us when it is best.\n\n"
                                    "Kind regards\n{sender}\n{business}\n"));
}

MailRecipient mailRecipient(Connection &db, CustomerId id, const QString &sender)
{
    MailRecipient recipient{.customer = db.find(id)};
    const Customer &customer = recipient.customer;
    Rows summary = db.run(u"SELECT last_purchase_day FROM customer WHERE id = ?"_s, id);
    const QDate lastPurchase = summary.next() ? summary.as<QDate>(0) : QDate();
    const auto businesses = db.select<Business>(u"ORDER BY id LIMIT 1"_s);
    const std::map<MailField, QString> values{
        {MailField::Name, customer.name},
        {MailField::FirstName, firstName(customer)},
        {MailField::Company, customer.kind == CustomerKind::Company ? customer.name : customer.company},
        {MailField::City, customer.city},
        {MailField::Phase, customer.phase ? db.find(customer.phase).name : QString()},
        {MailField::LastPurchase, dayText(lastPurchase)},
        {MailField::Owner, customer.owner},
        {MailField::Business, businesses.empty() ? QString() : businesses.front().name},
        {MailField::Sender, sender},
        {MailField::Today, dayText(QDate::currentDate())},
    };
    for (const auto &[field, value] : values)
        recipient.values.emplace(field, singleLine(value));
    return recipient;
}
