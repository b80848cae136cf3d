// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lifecycleedits.h"
#include "app/cli/output.h"

#include "models/business/setup.h"
#include "models/lifecycle/builtinlifecycles.h"
#include "models/lifecycle/chooselifecycle.h"
#include "models/lifecycle/emptyphase.h"
#include "models/lifecycle/lifecyclestore.h"

using namespace Qt::StringLiterals;

namespace {

QString phaseNames(const std::vector<Phase> &phases)
{
    QStringList names;
    for (const Phase &phase : phases)
        names.append(phase.name);
    return names.join(u" · "_s);
}

void listLifeCycles(CommandContext &context)
{
    Connection &db = context.db();
    RowPrinter printer({u"key"_s, u"name"_s, u"state"_s, u"phases"_s, u"source"_s}, outputFormat(context.value(u"format"_s)));
    const auto add = [&](const QString &key, const QString &name, const QString &state, const std::vector<Phase> &phases, const QString &source = {}) {
        printer.add({{u"key"_s, key}, {u"name"_s, name}, {u"state"_s, state}, {u"phases"_s, phaseNames(phases)}, {u"source"_s, source}});
    };
    const LifeCycle present = db.find(business(db).lifeCycle);
    add(QString::number(present.id.value), present.name, u"in use"_s, LifeCycleStore(db).phases());
    for (const auto &[lifeCycle, phases] : earlierLifeCycles(db))
        add(QString::number(lifeCycle.id.value), lifeCycle.name, u"had before"_s, phases);
    for (const BuiltInLifeCycle &each : builtInLifeCycles())
        add(each.key, each.name, u"built in"_s, each.phases, each.source);
    printer.finish();
}

void show(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    Connection &db = context.db();
    const QHash<PhaseId, qint64> customers = customersInPhases(db);
    QStringList columns{u"id"_s, u"name"_s, u"role"_s, u"color"_s, u"customers"_s, u"stalled_days"_s, u"fewest"_s, u"most"_s, u"asks_reason"_s, u"asks_reason_leaving"_s};
    if (format != OutputFormat::Table)
        columns << u"explanation"_s << u"activities"_s << u"reasons"_s << u"leaving_reasons"_s;
    const auto lines = [&](const QString &text) {
        const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
        return format == OutputFormat::Json ? QJsonValue(QJsonArray::fromStringList(all)) : QJsonValue(all.join(u"; "_s));
    };
    const auto number = [](const std::optional<int> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    RowPrinter printer(columns, format);
    for (const Phase &phase : LifeCycleStore(db).phases()) {
        printer.add({{u"id"_s, phase.id.value},
                     {u"name"_s, phase.name},
                     {u"role"_s, nameOf(phase.role)},
                     {u"color"_s, phase.color},
                     {u"customers"_s, customers.value(phase.id)},
                     {u"stalled_days"_s, number(phase.stalledDays)},
                     {u"fewest"_s, number(phase.fewest)},
                     {u"most"_s, number(phase.most)},
                     {u"asks_reason"_s, phase.asksReason},
                     {u"asks_reason_leaving"_s, phase.asksReasonLeaving},
                     {u"explanation"_s, phase.explanation},
                     {u"activities"_s, lines(phase.suggestedActivities)},
                     {u"reasons"_s, lines(phase.reasons)},
                     {u"leaving_reasons"_s, lines(phase.leavingReasons)}});
    }
    printer.finish();
}

/** One that the business had before, by its number or name, or else a built-in one, or with --own a new one. */
LifeCycleChoice choiceNamed(Connection &db, const QString &name, bool isOwn)
{
    if (isOwn)
        return {.ownName = name};
    for (const auto &[lifeCycle, phases] : earlierLifeCycles(db)) {
        const bool isNumbered = QString::number(lifeCycle.id.value) == name;
        const bool isNamed = lifeCycle.builtIn.isEmpty() && folded(lifeCycle.name) == folded(name);
        if (isNumbered || isNamed)
            return {.earlier = lifeCycle.id};
    }
    return {.builtIn = name};
}

void readMapping(const CommandContext &context, Connection &db, LifeCycleChoice &choice)
{
    const LifeCyclePlan plan = planLifeCycle(db, choice);
    for (const QString &pair : context.values(u"map"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            throw UsageError(u"--map takes a phase of the present life cycle and one of the new: \"Lapsed=At risk\"."_s);
        const QString to = folded(pair.mid(equals + 1).trimmed());
        const auto found = std::ranges::find_if(plan.phases, [&](const Phase &phase) { return folded(phase.name) == to; });
        if (found == plan.phases.end())
            throw Failure(Error::Kind::NotFound, u"“%1” has no phase “%2”. Its phases are: %3."_s.arg(plan.lifeCycle.name, pair.mid(equals + 1).trimmed(), phaseNames(plan.phases)));
        choice.mapping[LifeCycleStore(db).phaseNamed(pair.left(equals)).id] = int(found - plan.phases.begin());
    }
}

void choose(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const QString name = context.argument(1, u"NAME"_s);
    const bool isRehearsal = context.has(u"dry-run"_s);
    Connection &db = isRehearsal ? context.db() : context.writableDb();
    LifeCycleChoice choice = choiceNamed(db, name, context.has(u"own"_s));
    readMapping(context, db, choice);
    const LifeCyclePlan plan = planLifeCycle(db, choice);
    QJsonArray steps;
    for (const LifeCyclePlan::Step &step : plan.steps)
        steps.append(QJsonObject{{u"from"_s, step.from.name}, {u"to"_s, plan.phases[size_t(step.to)].name}, {u"customers"_s, step.customers}});
    if (isRehearsal && format != OutputFormat::Json) {
        printRows({u"from"_s, u"to"_s, u"customers"_s}, steps, format);
        return;
    }
    QJsonObject answer{{u"life_cycle"_s, plan.lifeCycle.name}, {u"steps"_s, steps}, {u"customers"_s, plan.customers()}, {u"operation"_s, QJsonValue()}};
    if (!isRehearsal) {
        const auto chosen = perform(db, context.origin(), u"Choose a life cycle"_s, &chooseLifeCycle, choice, std::shared_ptr<Progress>());
        answer.insert(u"operation"_s, chosen.performed.operation.value);
        answer.insert(u"customers"_s, chosen.value);
        if (format != OutputFormat::Json)
            print(u"%1: %2 customers moved (operation %3)"_s.arg(chosen.performed.label).arg(chosen.value).arg(chosen.performed.operation.value));
    }
    if (format == OutputFormat::Json)
        printJson(answer);
}

void lifeCycle(CommandContext &context)
{
    const QString deed = context.arguments().value(0, u"list"_s);
    if (deed == u"list")
        listLifeCycles(context);
    else if (deed == u"show")
        show(context);
    else if (deed == u"choose")
        choose(context);
    else if (!editLifeCycle(context, deed))
        throw UsageError(u"life-cycle takes list, show, choose, rename, add-phase, edit-phase, delete-phase, order or reasons, not “%1”."_s.arg(deed));
}

} // namespace

Command lifeCycleCommand()
{
    return {.name = u"life-cycle"_s,
            .usage = u"[list|show] | choose NAME [--map \"Old=New\"]… [--own] [--dry-run] | rename NAME | add-phase NAME [OPTIONS] | edit-phase PHASE [OPTIONS] | "
                     "delete-phase PHASE --replace-by PHASE | order PHASE… | reasons PHASE [OPTIONS] [--format table|csv|json]"_s,
            .summary = u"Lists the life cycles, shows the one in use, chooses another one, or edits its phases and reasons."_s,
            .example = u"regulars-cli life-cycle choose five-phases --map \"Lapsed=At risk\" --map \"Lost=Win-back\" --dry-run"_s,
            .mostArguments = 31,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"map"_s, u"Where the customers of a phase go; the others go where list's preview says."_s, u"OLD=NEW"_s});
                    parser.addOption({u"own"_s, u"Makes a life cycle of this name that begins as the present one is."_s});
                    parser.addOption({u"dry-run"_s, u"Only says how many customers would go where."_s});
                    declareLifeCycleEdits(parser);
                    parser.addOption({u"format"_s, u"table (the default), csv or json."_s, u"FORMAT"_s});
                },
            .run = &lifeCycle,
            .details = u"NAME is the key, the name (English or German) of a built-in life cycle, or the number or name of one that you had before.\n"
                       "Roles: %1. Colours: 0 to %2. --stalled-days, --fewest and --most take “none”, too.\n"
                       "A phase is named by its name or its role. Deleting one moves its customers and keeps its name in their history; undo takes it back.\n"
                       "More examples:\n"
                       "  regulars-cli life-cycle add-phase Trial --role acquire --position 2 --stalled-days 10 --activity \"Ask how it goes\"\n"
                       "  regulars-cli life-cycle edit-phase Retention --name Regulars --most 200 --asks-reason-leaving yes\n"
                       "  regulars-cli life-cycle reasons Lost --add \"Parking\" --rename \"Too expensive=Price\" --remove \"Unhappy with us\" --replace-by \"Service\"\n"
                       "Keys of JSON: list: key name state phases source; show: id name role color customers stalled_days fewest most asks_reason\n"
                       "asks_reason_leaving explanation activities reasons leaving_reasons; choose: life_cycle steps (from to customers) customers operation;\n"
                       "reasons: reason kind visits; changes: operation."_s
                           .arg(allNames<PhaseRole>().join(u", "_s))
                           .arg(MostPhaseColors - 1)};
}
