// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/activities/activitykinds.h"
#include "models/activities/logactivity.h"
#include "models/customers/customerstore.h"

using namespace Qt::StringLiterals;

namespace {

ActivityKind wantedKind(const CommandContext &context)
{
    const QString name = context.argument(0, u"KIND"_s);
    if (const auto kind = fromName<ActivityKind>(name))
        return *kind;
    throw UsageError(u"There is no kind “%1”. The kinds are: %2."_s.arg(name, allNames<ActivityKind>().join(u", "_s)));
}

Direction wantedDirection(const CommandContext &context)
{
    if (!context.has(u"direction"_s))
        return Direction::Outgoing;
    const QString name = context.value(u"direction"_s);
    if (const auto direction = fromName<Direction>(name); direction && !name.isEmpty())
        return *direction;
    throw UsageError(u"--direction takes out or in, not “%1”."_s.arg(name));
}

void logFromArguments(CommandContext &context)
{
    ActivityEntry entry{.activity = {.kind = wantedKind(context),
                                     .direction = wantedDirection(context),
                                     .outcome = context.value(u"outcome"_s),
                                     .at = context.instant(u"at"_s).value_or(QDateTime()),
                                     .note = context.value(u"note"_s)},
                        .followUp = context.day(u"follow-up"_s).value_or(QDate())};
    const qint64 minutes = context.number(u"minutes"_s).value_or(0);
    entry.activity.minutes = int(qBound(qint64(-1), minutes, qint64(std::numeric_limits<int>::max())));
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const QString who = context.required(u"customer"_s);
    Connection &db = context.writableDb();
    const Customer customer = CustomerStore(db).named(who);
    entry.activity.customer = customer.id;
    const auto logged = perform(db, context.origin(), activityLabel(entry.activity.kind, customer.name), &logActivity, entry);
    const auto &followUp = logged.value.followUp;
    if (format == OutputFormat::Json) {
        printJson(QJsonObject{{u"id"_s, logged.value.activity.id.value},
                              {u"customer"_s, customer.id.value},
                              {u"follow_up"_s, followUp ? QJsonValue(followUp->id.value) : QJsonValue()},
                              {u"operation"_s, logged.performed.operation.value}});
        return;
    }
    print(u"Logged %1 %2 of %3 (operation %4)"_s
              .arg(nameOf(entry.activity.kind), QString::number(logged.value.activity.id.value), isolated(customer.name),
                   QString::number(logged.performed.operation.value)));
    if (followUp)
        print(u"Follow-up on %1: %2"_s.arg(followUp->dueDay.toString(Qt::ISODate), isolated(followUp->title)));
}

} // namespace

Command logCommand()
{
    return {.name = u"log"_s,
            .usage = u"KIND --customer ID|NAME|E-MAIL|PHONE [--outcome O] [--note T] [--at WHEN] [--follow-up WHEN] "
                     "[--direction out|in] [--minutes N] [--format json]"_s,
            .summary = u"Logs what happened with a customer: call, e-mail, message, visit, meeting or note."_s,
            .example = u"regulars-cli log call --customer \"Ada Lovelace\" --outcome reached --follow-up +3"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number."_s, u"WHO"_s});
                    parser.addOption({u"outcome"_s,
                                      u"Of a call: reached, no-answer, message-left, call-back, not-interested, wrong-number."_s,
                                      u"O"_s});
                    parser.addOption({u"note"_s, u"What to remember."_s, u"T"_s});
                    parser.addOption({u"at"_s, u"When it happened, if not now: a day or an instant."_s, u"WHEN"_s});
                    parser.addOption({u"follow-up"_s, u"Plans the next step: a day, tomorrow, or +3."_s, u"WHEN"_s});
                    parser.addOption({u"direction"_s, u"Of a call, an e-mail or a message: out (the usual) or in."_s, u"D"_s});
                    parser.addOption({u"minutes"_s, u"How long it took."_s, u"N"_s});
                    parser.addOption({u"format"_s, u"json prints id, customer, follow_up and operation."_s, u"FORMAT"_s});
                },
            .run = &logFromArguments};
}
