// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/taskjson.h"

#include "models/base/day.h"
#include "models/customers/customerstore.h"
#include "models/rules/rulestore.h"
#include "models/tasks/bulktasks.h"
#include "models/tasks/taskkinds.h"
#include "models/tasks/taskof.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

template<NamedEnum Enum>
Enum wanted(const CommandContext &context, const QString &option)
{
    const QString name = context.value(option);
    if (const auto value = fromName<Enum>(name))
        return *value;
    throw UsageError(u"--%1 takes one of %2, not “%3”."_s.arg(option, allNames<Enum>().join(u", "_s), name));
}

int wantedNumber(const CommandContext &context, const QString &option)
{
    return int(qBound(qint64(-1), context.number(option).value_or(0), qint64(std::numeric_limits<int>::max())));
}

std::optional<int> wantedMinute(const QString &text)
{
    if (text == u"none")
        return {};
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    if (!time.isValid())
        throw UsageError(u"--time takes a time such as 14:30, or none, not “%1”."_s.arg(text));
    return QTime(0, 0).secsTo(time) / 60;
}

Recurrence wantedRecurrence(const QString &text)
{
    static const QRegularExpression units(u"^(\\d+)([dwmy])$"_s, QRegularExpression::CaseInsensitiveOption);
    if (text == u"never")
        return {};
    if (const auto match = units.match(text); match.hasMatch())
        return {.unit = RecurrenceUnit(1 + u"dwmy"_s.indexOf(match.captured(2).toLower())), .every = match.captured(1).toInt()};
    const Recurrence recurrence = Recurrence::fromText(text);
    if (!recurrence.recurs())
        throw UsageError(u"--repeat takes 3d, 2w, 1m or 1y, a rule such as FREQ=WEEKLY;BYDAY=MO,TH, or never, not “%1”."_s.arg(text));
    return recurrence;
}

bool wantedYesNo(const CommandContext &context, const QString &option)
{
    const QString value = context.value(option);
    if (value != u"yes" && value != u"no")
        throw UsageError(u"--%1 takes yes or no, not “%2”."_s.arg(option, value));
    return value == u"yes";
}

/** Writes what the options say into \a task. */
void takeOptions(CommandContext &context, Task &task)
{
    if (const auto day = context.day(u"due"_s))
        task.dueDay = *day;
    if (context.has(u"time"_s)) {
        task.dueMinute = wantedMinute(context.value(u"time"_s));
        task.zone.clear();
    }
    if (context.has(u"zone"_s))
        task.zone = context.value(u"zone"_s);
    if (context.has(u"kind"_s))
        task.kind = wanted<TaskKind>(context, u"kind"_s);
    if (context.has(u"priority"_s))
        task.priority = wanted<Priority>(context, u"priority"_s);
    if (context.has(u"minutes"_s))
        task.minutes = wantedNumber(context, u"minutes"_s);
    if (context.has(u"remind"_s))
        task.remindMinutes = context.value(u"remind"_s) == u"none" ? std::nullopt : std::optional(wantedNumber(context, u"remind"_s));
    if (context.has(u"repeat"_s))
        task.recurrence = wantedRecurrence(context.value(u"repeat"_s));
    if (context.has(u"after-done"_s))
        task.recursAfterDone = wantedYesNo(context, u"after-done"_s);
    if (context.has(u"working-days"_s))
        task.onWorkingDays = wantedYesNo(context, u"working-days"_s);
    if (context.has(u"owner"_s))
        task.owner = context.value(u"owner"_s);
    if (context.has(u"note"_s))
        task.note = context.value(u"note"_s);
    if (context.has(u"feedback"_s))
        task.feedback = {context.number(u"feedback"_s).value_or(0)};
    if (context.has(u"customer"_s))
        task.customer = context.value(u"customer"_s) == u"none" ? CustomerId() : CustomerStore(context.db()).named(context.value(u"customer"_s)).id;
}

/** Day and time that "+3" or "2026-12-01T14:30" mean. */
QDateTime wantedUntil(const CommandContext &context)
{
    (void)context.required(u"until"_s);
    const QString text = context.value(u"until"_s);
    if (text.contains(u'T'))
        return context.instant(u"until"_s).value();
    return localInstant(context.day(u"until"_s).value(), QTime(0, 0).addSecs(StartOfDay * 60));
}

std::vector<TaskId> wantedTasks(CommandContext &context)
{
    std::vector<TaskId> tasks;
    for (const QString &text : context.arguments().mid(1)) {
        bool isNumber = false;
        tasks.push_back({text.toLongLong(&isNumber)});
        if (!isNumber)
            throw UsageError(u"“%1” is no task's number. See: regulars-cli list tasks --open"_s.arg(text));
        if (!context.db().exists(tasks.back()))
            throw Failure(Error::Kind::NotFound, u"There is no task %1. See: regulars-cli list tasks --open"_s.arg(text));
    }
    if (tasks.empty())
        throw UsageError(u"Say which task, by its number."_s);
    return tasks;
}

void printTask(CommandContext &context, OutputFormat format, TaskId id, OperationId operation, const QString &label)
{
    Connection &db = context.db();
    if (format != OutputFormat::Json) {
        print(u"%1: task %2 (operation %3)"_s.arg(label, QString::number(id.value), QString::number(operation.value)));
        return;
    }
    Listed<Task> listed{.record = db.find(id), .customerName = {}, .figures = {}};
    if (listed.record.customer)
        listed.customerName = db.find(listed.record.customer).name;
    QJsonObject object = taskJson(RecordJson(db), listed);
    object.insert(u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue());
    printJson(object);
}

void addTask(CommandContext &context, OutputFormat format)
{
    const QString title = context.arguments().value(1);
    if (title.isEmpty() && !context.has(u"template"_s))
        throw UsageError(u"Say what is to be done: regulars-cli task add TITLE"_s);
    Connection &db = context.writableDb();
    const QDate today = QDate::currentDate();
    Task task{.dueDay = today};
    if (context.has(u"template"_s)) {
        const auto templates = RuleStore(db).taskTemplates();
        const auto found = std::ranges::find(templates, context.value(u"template"_s), &TaskTemplate::title);
        if (found == templates.end())
            throw Failure(Error::Kind::NotFound, u"There is no task template “%1”."_s.arg(context.value(u"template"_s)));
        task = taskOf(*found, today, workingDays(db));
    }
    if (!title.isEmpty())
        task.title = title;
    takeOptions(context, task);
    const auto saved = perform(db, context.origin(), u"Plan %1"_s.arg(shownTitle(task.title)), &saveTask, task);
    printTask(context, format, saved.value.id, saved.performed.operation, saved.performed.label);
}

void editTask(CommandContext &context, OutputFormat format)
{
    const std::vector<TaskId> tasks = wantedTasks(context);
    if (tasks.size() != 1)
        throw UsageError(u"Edit one task at a time."_s);
    Connection &db = context.writableDb();
    Task task = db.find(tasks.front());
    if (context.has(u"title"_s))
        task.title = context.value(u"title"_s);
    takeOptions(context, task);
    const auto saved = perform(db, context.origin(), u"Change the task %1"_s.arg(shownTitle(task.title)), &saveTask, task);
    printTask(context, format, saved.value.id, saved.performed.operation, u"Change the task %1"_s.arg(shownTitle(task.title)));
}

template<typename Job, typename... Args>
void doToAll(CommandContext &context, OutputFormat format, const QString &label, Job job, const Args &...args)
{
    const std::vector<TaskId> tasks = wantedTasks(context);
    const auto done = perform(context.writableDb(), context.origin(), label.arg(tasks.size()), job, tasks, args...);
    const OperationId operation = done.performed.operation;
    if (format == OutputFormat::Json)
        printJson(QJsonObject{{u"tasks"_s, done.value}, {u"operation"_s, operation ? QJsonValue(operation.value) : QJsonValue()}});
    else
        print(u"%1 (operation %2)"_s.arg(label.arg(tasks.size())).arg(operation.value));
}

void runTask(CommandContext &context)
{
    const QString verb = context.argument(0, u"What to do"_s);
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    if (verb == u"add")
        return addTask(context, format);
    if (verb == u"edit")
        return editTask(context, format);
    if (verb == u"done")
        return doToAll(context, format, u"Tasks done: %1"_s, &completeTasks);
    if (verb == u"snooze")
        return doToAll(context, format, u"Tasks put off: %1"_s, &snoozeTasks, wantedUntil(context));
    if (verb == u"delete")
        return doToAll(context, format, u"Tasks deleted: %1"_s, &deleteTasks);
    throw UsageError(u"task takes add, edit, done, snooze or delete, not “%1”."_s.arg(verb));
}

} // namespace

Command taskCommand()
{
    return {.name = u"task"_s,
            .usage = u"add TITLE [OPTIONS] | edit ID [OPTIONS] | done ID… | snooze ID… --until WHEN | delete ID… [--format json]"_s,
            .summary = u"Plans what is to be done, changes it, marks it as done, puts it off or deletes it."_s,
            .example = u"regulars-cli task add \"Call about the offer\" --customer \"Ada Lovelace\" --kind call --due +3 --time 9:30 --remind 10"_s,
            .mostArguments = 10'000,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"title"_s, u"With edit: what is to be done."_s, u"T"_s});
                    parser.addOption({u"customer"_s, u"Number, name, e-mail address or phone number; none: of no customer."_s, u"WHO"_s});
                    parser.addOption({u"due"_s, u"The day: ISO, today, tomorrow or +3. New tasks are due today."_s, u"DAY"_s});
                    parser.addOption({u"time"_s, u"The time of the day, such as 14:30; none: any time."_s, u"TIME"_s});
                    parser.addOption({u"zone"_s, u"By whose clocks, such as Europe/Berlin; where we are, if it is not said."_s, u"ZONE"_s});
                    parser.addOption({u"kind"_s, u"to-do, call, e-mail, message, visit or meeting."_s, u"KIND"_s});
                    parser.addOption({u"priority"_s, u"low, normal or high."_s, u"P"_s});
                    parser.addOption({u"minutes"_s, u"How long it takes."_s, u"N"_s});
                    parser.addOption({u"remind"_s, u"So many minutes before it is due, or none."_s, u"MINUTES"_s});
                    parser.addOption({u"repeat"_s, u"3d, 2w, 1m or 1y, a rule such as FREQ=WEEKLY;BYDAY=MO,TH, or never."_s, u"RULE"_s});
                    parser.addOption({u"after-done"_s, u"Repeats from the day on which it is done: yes or no."_s, u"YES"_s});
                    parser.addOption({u"working-days"_s, u"Comes back on working days only: yes or no."_s, u"YES"_s});
                    parser.addOption({u"owner"_s, u"Who is to do it; whoever plans it, if it is not said."_s, u"NAME"_s});
                    parser.addOption({u"note"_s, u"What to remember."_s, u"T"_s});
                    parser.addOption({u"feedback"_s, u"The number of the feedback that it is about."_s, u"ID"_s});
                    parser.addOption({u"template"_s, u"With add: begins with the task template of that title."_s, u"TITLE"_s});
                    parser.addOption({u"until"_s, u"With snooze: a day, tomorrow, +3, or an instant."_s, u"WHEN"_s});
                    parser.addOption({u"format"_s, u"json prints the task, or how many, and the operation."_s, u"FORMAT"_s});
                },
            .run = &runTask,
            .details = u"A task that comes back makes the next one when it is done. More examples:\n"
                       "  regulars-cli task add \"Pay the rent\" --due 2027-01-31 --repeat 1m --working-days yes\n"
                       "  regulars-cli task snooze 17 --until +7\n"
                       "  regulars-cli task done 17 18 19\n"
                       "Tasks are listed by: regulars-cli list tasks --open --due-until +7"_s};
}
