// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/calendar/calendarexport.h"
#include "models/calendar/calendarfolder.h"
#include "models/calendar/calendarimport.h"

using namespace Qt::StringLiterals;

namespace {

CalendarExport wanted(const CommandContext &context)
{
    CalendarExport what{.since = context.day(u"since"_s).value_or(QDate::currentDate().addDays(-UsualCalendarDays))};
    if (context.has(u"owner"_s))
        what.owner = context.value(u"owner"_s);
    return what;
}

void exportIt(CommandContext &context)
{
    if (context.has(u"folder"_s) == context.has(u"output"_s))
        throw UsageError(u"Say where to: -o FILE, or --folder FOLDER."_s);
    if (context.has(u"output"_s)) {
        exportCalendarTo(context.db(), wanted(context), context.value(u"output"_s));
        return;
    }
    const CalendarFolderResult result = updateCalendarFolder(context.db(), context.value(u"folder"_s), wanted(context));
    print(u"%1 files written, %2 removed, %3 as they were"_s.arg(result.written).arg(result.removed).arg(result.unchanged));
    if (result.isFull)
        print(u"There are more tasks: the folder holds the %1 that are due first."_s.arg(MostCalendarFiles));
}

void printResult(const CommandContext &context, const CalendarImportResult &result, OperationId operation)
{
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json) {
        QJsonArray rejected;
        for (const Rejection &each : result.rejections)
            rejected.append(QJsonObject{{u"line"_s, each.line}, {u"reason"_s, each.reason}});
        printJson(QJsonObject{{u"created"_s, result.created}, {u"updated"_s, result.updated}, {u"unchanged"_s, result.unchanged},
                              {u"skipped"_s, result.skipped}, {u"rejected"_s, rejected}, {u"remarks"_s, QJsonArray::fromStringList(result.remarks)},
                              {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
        return;
    }
    print(u"%1 created, %2 updated, %3 unchanged, %4 skipped, %5 rejected"_s.arg(result.created).arg(result.updated).arg(result.unchanged)
              .arg(result.skipped).arg(result.rejections.size()));
    for (const Rejection &each : result.rejections)
        print(u"line %1: %2"_s.arg(each.line).arg(each.reason));
    for (const QString &remark : result.remarks)
        print(remark);
    if (operation)
        print(u"operation %1"_s.arg(operation.value));
}

void importIt(CommandContext &context)
{
    const QString file = context.argument(1, u"FILE"_s);
    const CalendarImportOptions options{.owner = context.value(u"owner"_s), .takesPast = context.has(u"past"_s)};
    const Origin origin{currentActor(), Source::Import};
    if (context.has(u"dry-run"_s)) {
        printResult(context, tryCalendarImport(context.writableDb(), origin, file, options), {});
        return;
    }
    const auto written = perform(context.writableDb(), origin, u"Import a calendar"_s, &importCalendarFile, file, options);
    printResult(context, written.value, written.performed.operation);
}

void run(CommandContext &context)
{
    const QString deed = context.argument(0, u"export or import"_s);
    if (deed == u"import")
        importIt(context);
    else if (deed == u"export" && context.arguments().size() == 1)
        exportIt(context);
    else
        throw UsageError(u"Say what to do: calendar export, or calendar import FILE."_s);
}

} // namespace

Command calendarCommand()
{
    return {.name = u"calendar"_s,
            .usage = u"export -o FILE|--folder FOLDER [--owner NAME] [--since DAY] | import FILE [--owner NAME] [--past] [--dry-run] [--format json]"_s,
            .summary = u"Writes tasks and meetings as an iCalendar, or makes tasks of one."_s,
            .example = u"regulars-cli calendar export -o tasks.ics --owner anna"_s,
            .mostArguments = 2,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({{u"o"_s, u"output"_s}, u"The file to write."_s, u"FILE"_s});
                    parser.addOption({u"folder"_s, u"A folder to bring up to date instead: a file for each task, as vdirsyncer and khal read them."_s, u"FOLDER"_s});
                    parser.addOption({u"owner"_s, u"Only this person's tasks; of an import: whose the new tasks are."_s, u"NAME"_s});
                    parser.addOption({u"since"_s, u"What is done or took place from this day on, too; usually 30 days back."_s, u"DAY"_s});
                    parser.addOption({u"past"_s, u"Imports events that are over, too."_s});
                    parser.addOption({u"dry-run"_s, u"Says what an import would do, and changes nothing."_s});
                    parser.addOption({u"format"_s, u"json answers with created, updated, unchanged, skipped, rejected, remarks and operation."_s, u"FORMAT"_s});
                },
            .run = &run,
            .details = u"Tasks become to-dos; visits and meetings with a time and a duration become events. An import knows what it\n"
                       "brought before and updates it. Attendees name the customer by e-mail address. Only an edition that was built\n"
                       "with libical can import."_s};
}
