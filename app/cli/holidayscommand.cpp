// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/calendar/calendarimport.h"
#include "models/tasks/holidaystore.h"
#include "models/tasks/saveholiday.h"

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw UsageError(u"“%1” is no day. Write it like 2026-12-24."_s.arg(text));
    return day;
}

void list(CommandContext &context)
{
    QJsonArray rows;
    for (const Holiday &each : HolidayStore(context.db()).all())
        rows.append(QJsonObject{{u"day"_s, each.day.toString(Qt::ISODate)}, {u"name"_s, each.name}});
    printRows({u"day"_s, u"name"_s}, rows, outputFormat(context.value(u"format"_s)));
}

void add(CommandContext &context)
{
    const Holiday holiday{.day = dayOf(context.argument(1, u"DAY"_s)), .name = context.argument(2, u"NAME"_s)};
    perform(context.writableDb(), context.origin(), u"Add the holiday %1"_s.arg(holiday.name), &saveHoliday, holiday);
}

void remove(CommandContext &context)
{
    const QDate day = dayOf(context.argument(1, u"DAY"_s));
    const auto found = HolidayStore(context.writableDb()).on(day);
    if (found.empty())
        throw Failure(Error::Kind::NotFound, u"%1 is no holiday. See: holidays list"_s.arg(day.toString(Qt::ISODate)));
    perform(context.writableDb(), context.origin(), u"Delete the holiday %1"_s.arg(found.front().name), &deleteHoliday, found.front().id);
}

void import(CommandContext &context)
{
    const std::vector<Holiday> holidays = holidaysInFile(context.argument(1, u"FILE"_s));
    const auto written = perform(context.writableDb(), context.origin(), u"Import holidays"_s, &importHolidays, holidays);
    print(u"%1 added, %2 skipped because there is a holiday on that day"_s.arg(written.value.added).arg(written.value.skipped));
}

void run(CommandContext &context)
{
    static const std::map<QString, std::pair<qsizetype, void (*)(CommandContext &)>> deeds{
        {u"list"_s, {1, &list}}, {u"add"_s, {3, &add}}, {u"delete"_s, {2, &remove}}, {u"import"_s, {2, &import}}};
    const auto found = deeds.find(context.argument(0, u"list, add, delete or import"_s));
    if (found == deeds.end())
        throw UsageError(u"Say what to do: list, add, delete or import."_s);
    if (context.arguments().size() > found->second.first)
        throw UsageError(u"“%1” is one argument too many."_s.arg(context.arguments().at(found->second.first)));
    found->second.second(context);
}

} // namespace

Command holidaysCommand()
{
    return {.name = u"holidays"_s,
            .usage = u"list [--format table|csv|json] | add DAY NAME | delete DAY | import FILE"_s,
            .summary = u"Shows and changes the days of the year on which nobody works."_s,
            .example = u"regulars-cli holidays add 2026-12-24 'Christmas Eve'"_s,
            .mostArguments = 3,
            .declare = [](QCommandLineParser &parser) { parser.addOption({u"format"_s, u"table, csv or json with day and name."_s, u"FORMAT"_s}); },
            .run = &run,
            .details = u"An import takes the events of an iCalendar that last all day, those that come back every year for this year and the\n"
                       "four after it. Days that are holidays already are left as they are."_s};
}
