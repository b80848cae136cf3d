// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lifecycleedits.h"

#include "app/cli/output.h"

#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/phasereasons.h"
#include "models/lifecycle/savephase.h"

using namespace Qt::StringLiterals;

namespace {

void answer(const CommandContext &context, const Performed &performed)
{
    const QJsonValue operation = performed.operation ? QJsonValue(performed.operation.value) : QJsonValue();
    if (outputFormat(context.value(u"format"_s)) == OutputFormat::Json)
        printJson(QJsonObject{{u"operation"_s, operation}});
    else
        print(performed.operation ? u"%1 (operation %2)"_s.arg(performed.label).arg(performed.operation.value) : u"Nothing to change"_s);
}

Phase phaseOf(CommandContext &context, Connection &db)
{
    return LifeCycleStore(db).phaseNamed(context.argument(1, u"PHASE"_s));
}

bool yesOrNo(const CommandContext &context, const QString &option)
{
    const QString value = context.value(option);
    if (value != u"yes" && value != u"no")
        throw UsageError(u"--%1 takes yes or no."_s.arg(option));
    return value == u"yes";
}

std::optional<int> numberOrNone(const CommandContext &context, const QString &option)
{
    if (context.value(option) == u"none")
        return {};
    return int(*context.number(option));
}

/** Sets in \a phase what the options say. */
void readOptions(const CommandContext &context, Phase &phase)
{
    if (context.has(u"name"_s))
        phase.name = context.value(u"name"_s);
    if (context.has(u"role"_s)) {
        const auto role = fromName<PhaseRole>(context.value(u"role"_s));
        if (!role)
            throw UsageError(u"--role takes one of: %1."_s.arg(allNames<PhaseRole>().join(u", "_s)));
        phase.role = *role;
    }
    if (context.has(u"color"_s))
        phase.color = int(*context.number(u"color"_s));
    if (context.has(u"explanation"_s))
        phase.explanation = context.value(u"explanation"_s);
    if (context.has(u"activity"_s))
        phase.suggestedActivities = context.values(u"activity"_s).join(u'\n');
    if (context.has(u"stalled-days"_s))
        phase.stalledDays = numberOrNone(context, u"stalled-days"_s);
    if (context.has(u"fewest"_s))
        phase.fewest = numberOrNone(context, u"fewest"_s);
    if (context.has(u"most"_s))
        phase.most = numberOrNone(context, u"most"_s);
    if (context.has(u"asks-reason"_s))
        phase.asksReason = yesOrNo(context, u"asks-reason"_s);
    if (context.has(u"asks-reason-leaving"_s))
        phase.asksReasonLeaving = yesOrNo(context, u"asks-reason-leaving"_s);
}

void addPhase(CommandContext &context)
{
    PhaseDraft draft{.phase = {.position = int(context.number(u"position"_s).value_or(0)) - 1, .name = context.argument(1, u"NAME"_s), .role = PhaseRole::Retain}};
    readOptions(context, draft.phase);
    answer(context, perform(context.writableDb(), context.origin(), u"Add a phase"_s, &savePhase, draft).performed);
}

void editPhase(CommandContext &context)
{
    Connection &db = context.writableDb();
    PhaseDraft draft{.phase = phaseOf(context, db)};
    readOptions(context, draft.phase);
    answer(context, perform(db, context.origin(), u"Change a phase"_s, &savePhase, draft).performed);
}

void removePhase(CommandContext &context)
{
    Connection &db = context.writableDb();
    const Phase replacement = LifeCycleStore(db).phaseNamed(context.required(u"replace-by"_s));
    answer(context,
           perform(db, context.origin(), u"Delete a phase"_s, &deletePhase, phaseOf(context, db).id, replacement.id, std::shared_ptr<Progress>()).performed);
}

void order(CommandContext &context)
{
    Connection &db = context.writableDb();
    std::vector<PhaseId> phases;
    context.argument(1, u"PHASE"_s);
    for (const QString &name : context.arguments().mid(1))
        phases.push_back(LifeCycleStore(db).phaseNamed(name).id);
    answer(context, perform(db, context.origin(), u"Reorder the phases"_s, &orderPhases, phases).performed);
}

void rename(CommandContext &context)
{
    answer(context, perform(context.writableDb(), context.origin(), u"Rename the life cycle"_s, &renameLifeCycle, context.argument(1, u"NAME"_s)).performed);
}

void listReasons(CommandContext &context)
{
    Connection &db = context.db();
    const Phase phase = phaseOf(context, db);
    const ReasonUses uses = reasonUses(db, phase.id);
    RowPrinter printer({u"kind"_s, u"reason"_s, u"visits"_s}, outputFormat(context.value(u"format"_s)));
    for (const auto &[kind, text, visits] : {std::tuple{u"entering"_s, phase.reasons, uses.entering}, {u"leaving"_s, phase.leavingReasons, uses.leaving}}) {
        for (const QString &reason : text.split(u'\n', Qt::SkipEmptyParts))
            printer.add({{u"kind"_s, kind}, {u"reason"_s, reason}, {u"visits"_s, visits.value(reason)}});
    }
    printer.finish();
}

/** The index of \a wanted among \a reasons. */
qsizetype reasonNamed(const QStringList &reasons, const QString &wanted)
{
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (folded(reasons.at(i)) == folded(wanted.trimmed()))
            return i;
    }
    throw Failure(Error::Kind::NotFound, u"There is no reason “%1”. There are: %2."_s.arg(wanted, reasons.join(u", "_s)));
}

void changeReasons(CommandContext &context)
{
    Connection &db = context.writableDb();
    const bool isLeaving = context.has(u"leaving"_s);
    PhaseDraft draft{.phase = phaseOf(context, db)};
    QString &text = isLeaving ? draft.phase.leavingReasons : draft.phase.reasons;
    auto &replacements = isLeaving ? draft.leaving : draft.entering;
    QStringList reasons = text.split(u'\n', Qt::SkipEmptyParts) + context.values(u"add"_s);
    for (const QString &pair : context.values(u"rename"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            throw UsageError(u"--rename takes the reason and its new name: \"Too expensive=Price\"."_s);
        QString &reason = reasons[reasonNamed(reasons, pair.left(equals))];
        replacements[reason] = pair.mid(equals + 1);
        reason = pair.mid(equals + 1);
    }
    for (const QString &gone : context.values(u"remove"_s)) {
        const QString reason = reasons.takeAt(reasonNamed(reasons, gone));
        if (context.has(u"replace-by"_s))
            replacements[reason] = reasons.at(reasonNamed(reasons, context.value(u"replace-by"_s)));
    }
    text = reasons.join(u'\n');
    answer(context, perform(db, context.origin(), u"Change the reasons"_s, &savePhase, draft).performed);
}

void reasons(CommandContext &context)
{
    if (context.has(u"add"_s) || context.has(u"rename"_s) || context.has(u"remove"_s))
        changeReasons(context);
    else
        listReasons(context);
}

} // namespace

void declareLifeCycleEdits(QCommandLineParser &parser)
{
    parser.addOption({u"replace-by"_s, u"The phase, or the reason, that takes the place of the deleted one."_s, u"NAME"_s});
    parser.addOption({u"name"_s, u"Another name for the phase."_s, u"NAME"_s});
    parser.addOption({u"role"_s, u"What the phase is for."_s, u"ROLE"_s});
    parser.addOption({u"color"_s, u"Its colour, by number."_s, u"N"_s});
    parser.addOption({u"position"_s, u"Where a new phase comes to stand, from 1; at the end without it."_s, u"N"_s});
    parser.addOption({u"explanation"_s, u"What customers need there."_s, u"TEXT"_s});
    parser.addOption({u"activity"_s, u"What to do for a customer there; all of them, in their order."_s, u"TEXT"_s});
    parser.addOption({u"stalled-days"_s, u"Days until a card counts as stalled."_s, u"N"_s});
    parser.addOption({u"fewest"_s, u"How many customers it should hold at least,"_s, u"N"_s});
    parser.addOption({u"most"_s, u"and at most."_s, u"N"_s});
    parser.addOption({u"asks-reason"_s, u"Whether a move there asks why."_s, u"yes|no"_s});
    parser.addOption({u"asks-reason-leaving"_s, u"Whether a move away asks why."_s, u"yes|no"_s});
    parser.addOption({u"leaving"_s, u"The reasons for leaving instead of those for entering."_s});
    parser.addOption({u"add"_s, u"Adds a reason."_s, u"REASON"_s});
    parser.addOption({u"rename"_s, u"Renames a reason, in the visits that give it as well."_s, u"OLD=NEW"_s});
    parser.addOption({u"remove"_s, u"Removes a reason; with --replace-by, visits that give it get another one."_s, u"REASON"_s});
}

bool editLifeCycle(CommandContext &context, const QString &deed)
{
    static const QHash<QString, void (*)(CommandContext &)> deeds{{u"rename"_s, &rename},           {u"add-phase"_s, &addPhase}, {u"edit-phase"_s, &editPhase},
                                                                  {u"delete-phase"_s, &removePhase}, {u"order"_s, &order},        {u"reasons"_s, &reasons}};
    const auto run = deeds.value(deed);
    if (run)
        run(context);
    return run;
}
