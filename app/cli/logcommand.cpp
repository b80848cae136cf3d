// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/activityarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/activities/activitykinds.h"
#include "models/activities/logactivity.h"
#include "models/customers/customerstore.h"
#include "models/lifecycle/lifecyclestore.h"

using namespace Qt::StringLiterals;

namespace {

ActivityEntry wantedEntry(CommandContext &context, Connection &db)
{
    ActivityEntry entry{.activity = {.direction = Direction::Outgoing, .at = context.instant(u"at"_s).value_or(QDateTime())},
                        .followUp = context.day(u"follow-up"_s).value_or(QDate()),
                        .participants = customersNamed(db, context.values(u"with"_s))};
    entry.activity.kind = activityKindNamed(context.argument(0, u"KIND"_s));
    takeArguments(context, db, entry.activity);
    if (context.has(u"move"_s))
        entry.move = PhaseMove{.phase = LifeCycleStore(db).phaseNamed(context.value(u"move"_s)).id,
                               .through = MovedThrough::CommandLine,
                               .at = entry.activity.at,
                               .reason = context.value(u"reason"_s),
                               .leavingReason = context.value(u"reason"_s)};
    return entry;
}

void printLogged(const LoggedActivity &logged, const Customer &customer, const ActivityEntry &entry, OperationId operation, OutputFormat format)
{
    const auto &followUp = logged.followUp;
    if (format == OutputFormat::Json) {
        printJson(QJsonObject{{u"id"_s, logged.activity.id.value},
                              {u"customer"_s, customer.id.value},
                              {u"follow_up"_s, followUp ? QJsonValue(followUp->id.value) : QJsonValue()},
                              {u"phase"_s, entry.move ? QJsonValue(entry.move->phase.value) : QJsonValue()},
                              {u"operation"_s, operation.value}});
        return;
    }
    print(u"Logged %1 %2 of %3 (operation %4)"_s
              .arg(nameOf(logged.activity.kind), QString::number(logged.activity.id.value), isolated(customer.name), QString::number(operation.value)));
    if (followUp)
        print(u"Follow-up on %1: %2"_s.arg(followUp->dueDay.toString(Qt::ISODate), isolated(followUp->title)));
}

void logFromArguments(CommandContext &context)
{
    activityKindNamed(context.argument(0, u"KIND"_s));
    checkArguments(context);
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const QString who = context.required(u"customer"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    ActivityEntry entry = wantedEntry(context, db);
    entry.activity.customer = customer.id;
    const auto logged = perform(db, context.origin(), activityLabel(entry.activity.kind, customer.name), &logActivity, entry);
    printLogged(logged.value, customer, entry, logged.performed.operation, format);
}

} // namespace

Command logCommand()
{
    return {.name = u"log"_s,
            .usage = u"KIND --customer ID|NAME|E-MAIL|PHONE [--outcome O] [--note T] [--at WHEN] [--follow-up WHEN] [--direction out|in] "
                     "[--minutes N] [--topic T] [--with CUSTOMER]… [--colleague NAME]… [--move PHASE [--reason R]] [--format json]"_s,
            .summary = u"Logs what happened with a customer: call, e-mail, message, visit, meeting or note."_s,
            .example = u"regulars-cli log call --customer \"Ada Lovelace\" --outcome reached --follow-up +3"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    declareActivityArguments(parser);
                    parser.addOption({u"follow-up"_s, u"Plans the next step: a day, tomorrow, or +3."_s, u"WHEN"_s});
                    parser.addOption({u"move"_s, u"Moves the customer to this phase, in the same operation."_s, u"PHASE"_s});
                    parser.addOption({u"reason"_s, u"Why, if one of the phases asks."_s, u"R"_s});
                    parser.addOption({u"format"_s, u"json prints id, customer, follow_up, phase and operation."_s, u"FORMAT"_s});
                },
            .run = &logFromArguments,
            .details = u"An outcome is one of those that regulars-cli outcomes lists, so that figures can count it; add another one there."_s};
}
