// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/consent/consentstore.h"
#include "models/customers/customerstore.h"
#include "models/customers/savecustomer.h"
#include "models/documents/documentstore.h"
#include "models/relationships/relate.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

template<NamedEnum Enum>
Enum chosen(const CommandContext &context, const QString &option)
{
    const QString name = context.required(option);
    if (const auto value = fromName<Enum>(name))
        return *value;
    throw UsageError(u"--%1 takes one of %2, not “%3”."_s.arg(option, allNames<Enum>().join(u", "_s), name));
}

void say(const CommandContext &context, const QString &done, const Customer &customer, qint64 id, const Performed &performed)
{
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json)
        printJson(QJsonObject{{u"id"_s, id}, {u"customer"_s, customer.id.value}, {u"operation"_s, performed.operation.value}});
    else
        print(u"%1 (operation %2)"_s.arg(done, QString::number(performed.operation.value)));
}

void noteConsent(CommandContext &context)
{
    Consent consent{.channel = chosen<ConsentChannel>(context, u"channel"_s),
                    .state = chosen<ConsentState>(context, u"state"_s),
                    .day = context.day(u"day"_s).value_or(QDate()),
                    .source = context.value(u"source"_s),
                    .note = context.value(u"note"_s)};
    const QString who = context.required(u"customer"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    consent.customer = customer.id;
    const auto recorded = perform(db, context.origin(), u"Record consent of %1"_s.arg(isolated(customer.name)), &recordConsent, consent);
    say(context, u"Recorded that %1 has %2 being reached by %3"_s.arg(isolated(customer.name), consent.state == ConsentState::Given ? u"agreed to"_s : u"withdrawn from"_s, nameOf(consent.channel)),
        customer, recorded.value.id.value, recorded.performed);
}

void relateCustomers(CommandContext &context)
{
    Relationship relationship{.kind = chosen<RelationshipKind>(context, u"kind"_s), .note = context.value(u"note"_s)};
    const QString who = context.required(u"customer"_s);
    const QString whom = context.required(u"to"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    const Customer other = CustomerStore(db).named(whom);
    relationship.customer = customer.id;
    relationship.other = other.id;
    const auto related = perform(db, context.origin(), u"Relate %1 to %2"_s.arg(isolated(customer.name), isolated(other.name)), &relate, relationship);
    say(context, u"%1: %2 %3"_s.arg(isolated(customer.name), nameOf(relationship.kind), isolated(other.name)), customer, related.value.id.value,
        related.performed);
}

void addDocument(CommandContext &context)
{
    const QString path = QFileInfo(context.argument(0, u"FILE"_s)).absoluteFilePath();
    const QString who = context.required(u"customer"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    const auto kept = keepContents(db, {path});
    const auto added = perform(db, context.origin(), u"Add %1 to %2"_s.arg(isolated(kept.front().name), isolated(customer.name)), &addDocuments, customer.id, kept);
    say(context, u"Added %1 to %2"_s.arg(isolated(kept.front().name), isolated(customer.name)), customer, added.value.front().id.value, added.performed);
}

void addContact(CommandContext &context)
{
    const QString email = singleLine(context.value(u"email"_s));
    const QString phone = singleLine(context.value(u"phone"_s));
    if (email.isEmpty() == phone.isEmpty())
        throw UsageError(u"Give either --email or --phone."_s);
    const QString who = context.required(u"customer"_s);
    const LabelledText contact{labelMeant(context.value(u"label"_s)), email.isEmpty() ? phone : email};
    Connection &db = context.writableDb();
    Customer customer = CustomerStore(db).named(who);
    FurtherTexts all = email.isEmpty() ? phonesOf(customer) : emailsOf(customer);
    all.push_back(contact);
    (email.isEmpty() ? &setPhones : &setEmails)(customer, all);
    const auto saved = perform(db, context.origin(), u"Change %1"_s.arg(isolated(customer.name)), &saveCustomer, customer);
    say(context, u"Added %1 to %2"_s.arg(isolated(contact.value), isolated(customer.name)), customer, customer.id.value, saved.performed);
}

void declareCustomer(QCommandLineParser &parser)
{
    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
    parser.addOption({u"format"_s, u"json prints id, customer and operation."_s, u"FORMAT"_s});
}

} // namespace

Command consentCommand()
{
    return {.name = u"consent"_s,
            .usage = u"--customer ID|NAME|E-MAIL|PHONE --channel email|phone|post|sms --state given|withdrawn [--day DAY] [--source T] "
                     "[--note T] [--format json]"_s,
            .summary = u"Records that a customer agreed to be reached through a channel, or took that back."_s,
            .example = u"regulars-cli consent --customer ada@example.org --channel email --state given --source \"form at the counter\""_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    declareCustomer(parser);
                    parser.addOption({u"channel"_s, u"email, phone, post or sms."_s, u"CHANNEL"_s});
                    parser.addOption({u"state"_s, u"given or withdrawn."_s, u"STATE"_s});
                    parser.addOption({u"day"_s, u"Since when, if not since today."_s, u"DAY"_s});
                    parser.addOption({u"source"_s, u"Where it is known from."_s, u"T"_s});
                    parser.addOption({u"note"_s, u"Anything else."_s, u"T"_s});
                },
            .run = &noteConsent,
            .details = u"Nothing is overwritten: the last word on a channel counts. Ask for it with: list customers --query consent:email"_s};
}

Command relateCommand()
{
    return {.name = u"relate"_s,
            .usage = u"--customer WHO --kind family|referred_by|partner|colleague|friend|other --to WHOM [--note T] [--format json]"_s,
            .summary = u"Says how two customers belong together."_s,
            .example = u"regulars-cli relate --customer \"Ada Lovelace\" --kind referred_by --to \"Charles Babbage\""_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    declareCustomer(parser);
                    parser.addOption({u"kind"_s, u"How, as it is said of --customer."_s, u"KIND"_s});
                    parser.addOption({u"to"_s, u"The other customer."_s, u"WHOM"_s});
                    parser.addOption({u"note"_s, u"“Sister”, or whatever else there is to say."_s, u"T"_s});
                },
            .run = &relateCustomers};
}

Command addDocumentCommand()
{
    return {.name = u"add-document"_s,
            .usage = u"FILE --customer ID|NAME|E-MAIL|PHONE [--format json]"_s,
            .summary = u"Keeps a copy of a file with a customer."_s,
            .example = u"regulars-cli add-document contract.pdf --customer \"Ada Lovelace\""_s,
            .declare = &declareCustomer,
            .run = &addDocument,
            .details = u"The copy lies in the folder “attachments” beside the database, named by its SHA-256; backup copies it, too."_s};
}

Command addContactCommand()
{
    return {.name = u"add-contact"_s,
            .usage = u"--customer ID|NAME|E-MAIL|PHONE --email ADDRESS|--phone NUMBER [--label work|home|mobile|fax|other|…] [--format json]"_s,
            .summary = u"Gives a customer one more e-mail address or phone number."_s,
            .example = u"regulars-cli add-contact --customer \"Ada Lovelace\" --phone \"+44 20 7946 0001\" --label work"_s,
            .mostArguments = 0,
            .declare =
                [](QCommandLineParser &parser) {
                    declareCustomer(parser);
                    parser.addOption({u"email"_s, u"The e-mail address."_s, u"ADDRESS"_s});
                    parser.addOption({u"phone"_s, u"The phone number."_s, u"NUMBER"_s});
                    parser.addOption({u"label"_s, u"What it is for."_s, u"LABEL"_s});
                },
            .run = &addContact};
}
