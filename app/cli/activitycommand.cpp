// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/activityarguments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/activities/activitykinds.h"
#include "models/activities/activitystore.h"
#include "models/activities/saveactivity.h"
#include "models/customers/customerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList Changing{u"kind"_s, u"outcome"_s, u"note"_s, u"at"_s, u"direction"_s, u"minutes"_s, u"topic"_s, u"with"_s, u"colleague"_s, u"customer"_s, u"alone"_s};

ActivityId wantedId(const CommandContext &context)
{
    const QString text = context.argument(0, u"ID"_s);
    bool isNumber = false;
    const ActivityId id{text.toLongLong(&isNumber)};
    if (!isNumber)
        throw UsageError(u"An activity is named by its number, not “%1”. regulars-cli list activities shows the numbers."_s.arg(text));
    return id;
}

QJsonObject json(const ActivitySheet &sheet)
{
    const Activity &activity = sheet.activity;
    QJsonArray participants;
    for (size_t i = 1; i < sheet.people.size(); ++i)
        participants.append(QJsonObject{{u"id"_s, sheet.people[i].id.value}, {u"name"_s, sheet.people[i].name}});
    return {{u"id"_s, activity.id.value},
            {u"customer"_s, activity.customer.value},
            {u"customer_name"_s, sheet.people.front().name},
            {u"kind"_s, nameOf(activity.kind)},
            {u"direction"_s, nameOf(activity.direction)},
            {u"outcome"_s, activity.outcome},
            {u"at"_s, activity.at.toUTC().toString(Qt::ISODate)},
            {u"minutes"_s, activity.minutes},
            {u"topic"_s, activity.topic},
            {u"note"_s, activity.note},
            {u"done_by"_s, activity.doneBy},
            {u"participants"_s, participants},
            {u"colleagues"_s, QJsonArray::fromStringList(activity.colleagues.split(u'\n', Qt::SkipEmptyParts))}};
}

void showActivity(const ActivitySheet &sheet, OutputFormat format)
{
    const QJsonObject object = json(sheet);
    if (format == OutputFormat::Json) {
        printJson(object);
        return;
    }
    QStringList others;
    for (size_t i = 1; i < sheet.people.size(); ++i)
        others.append(sheet.people[i].name);
    TextTable table{.headers = {u"field"_s, u"value"_s}, .rows = {}};
    for (const QString &key : {u"id"_s, u"customer_name"_s, u"kind"_s, u"direction"_s, u"outcome"_s, u"at"_s, u"minutes"_s, u"topic"_s, u"note"_s, u"done_by"_s})
        table.rows.push_back({key, object[key].toVariant().toString()});
    table.rows.push_back({u"participants"_s, others.join(u", "_s)});
    table.rows.push_back({u"colleagues"_s, QString(sheet.activity.colleagues).replace(u'\n', u", "_s)});
    print(table, format);
}

ActivityDetails changed(const CommandContext &context, Connection &db, const ActivitySheet &sheet)
{
    ActivityDetails details{.activity = sheet.activity, .participants = {}};
    for (size_t i = 1; i < sheet.people.size(); ++i)
        details.participants.push_back(sheet.people[i].id);
    if (context.has(u"kind"_s))
        details.activity.kind = activityKindNamed(context.value(u"kind"_s));
    if (context.has(u"customer"_s))
        details.activity.customer = CustomerStore(db).named(context.value(u"customer"_s)).id;
    if (const auto at = context.instant(u"at"_s))
        details.activity.at = *at;
    if (context.has(u"with"_s))
        details.participants = customersNamed(db, context.values(u"with"_s));
    else if (context.has(u"alone"_s))
        details.participants.clear();
    takeArguments(context, db, details.activity);
    return details;
}

void answer(ActivityId id, const Performed &performed, OutputFormat format)
{
    if (format == OutputFormat::Json)
        printJson(QJsonObject{{u"id"_s, id.value}, {u"operation"_s, performed.operation ? QJsonValue(performed.operation.value) : QJsonValue()}});
    else if (performed.operation)
        print(u"%1 (operation %2)"_s.arg(performed.label).arg(performed.operation.value));
    else
        print(u"There was nothing to change"_s);
}

void run(CommandContext &context)
{
    const ActivityId id = wantedId(context);
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const bool changes = std::ranges::any_of(Changing, [&](const QString &option) { return context.has(option); });
    if (changes && context.has(u"delete"_s))
        throw UsageError(u"--delete goes alone."_s);
    if (context.has(u"with"_s) && context.has(u"alone"_s))
        throw UsageError(u"--with and --alone contradict each other."_s);
    checkArguments(context);
    if (!changes && !context.has(u"delete"_s)) {
        showActivity(ActivityStore(context.db()).sheet(id), format);
        return;
    }
    Connection &db = context.writableDb();
    const ActivitySheet sheet = ActivityStore(db).sheet(id);
    const ActivityKind kind = sheet.activity.kind;
    const QString &name = sheet.people.front().name;
    if (context.has(u"delete"_s))
        answer(id, perform(db, context.origin(), activityDeletionLabel(kind, name), &deleteActivity, id).performed, format);
    else
        answer(id, perform(db, context.origin(), activityChangeLabel(kind, name), &saveActivity, changed(context, db, sheet)).performed, format);
}

} // namespace

Command activityCommand()
{
    return {.name = u"activity"_s,
            .usage = u"ID [--kind K] [--customer WHO] [--outcome O] [--note T] [--at WHEN] [--direction out|in] [--minutes N] [--topic T] "
                     "[--with CUSTOMER]… [--alone] [--colleague NAME]… [--delete] [--format table|csv|json]"_s,
            .summary = u"Shows, changes or deletes what was logged."_s,
            .example = u"regulars-cli activity 17 --note \"Wants the red one\" --with \"Charles Babbage\""_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"kind"_s, u"call, e-mail, message, visit, meeting or note."_s, u"K"_s});
                    parser.addOption({u"customer"_s, u"Whom it belongs to: number, name, e-mail address or phone number."_s, u"WHO"_s});
                    declareActivityArguments(parser);
                    parser.addOption({u"alone"_s, u"No further customer took part."_s});
                    parser.addOption({u"delete"_s, u"Deletes it."_s});
                    parser.addOption({u"format"_s, u"table, csv or json."_s, u"FORMAT"_s});
                },
            .run = &run,
            .details = u"Without anything to change it shows the activity. What is given replaces what was there: --with names all further\n"
                       "customers, --colleague all colleagues, an empty text (--outcome \"\") takes one away. JSON keys: id customer customer_name kind\n"
                       "direction outcome at minutes topic note done_by participants (id name) colleagues; of a change or deletion id and operation."_s};
}
