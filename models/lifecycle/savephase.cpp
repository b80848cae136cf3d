// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/savephase.h"

#include "models/business/business.h"
#include "models/lifecycle/builtinlifecycles.h"
#include "models/lifecycle/emptyphase.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/phasementions.h"
#include "models/lifecycle/phasereasons.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestExplanation = 2'000;
constexpr size_t MostPhases = 30;

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

QString shown(const QString &name)
{
    return isolated(name.left(LongestName));
}

void checkName(const QString &name, const std::vector<Phase> &phases, PhaseId id)
{
    if (foldedWords(name).isEmpty())
        refuse(QCoreApplication::translate("LifeCycle", "The phase needs a name with a letter or a digit in it."));
    if (name.size() > LongestName)
        refuse(QCoreApplication::translate("LifeCycle", "The name of the phase is longer than %n characters. Shorten it.", nullptr, int(LongestName)));
    for (const Phase &other : phases) {
        if (other.id != id && foldedWords(other.name) == foldedWords(name))
            refuse(QCoreApplication::translate("LifeCycle", "There is a phase “%1” already. Choose another name.").arg(shown(other.name)));
    }
}

void checkNumbers(const Phase &phase)
{
    if (phase.color < 0 || phase.color >= MostPhaseColors)
        refuse(QCoreApplication::translate("LifeCycle", "The colour is a number from 0 to %1.").arg(MostPhaseColors - 1));
    if (phase.stalledDays && (*phase.stalledDays < 1 || *phase.stalledDays > MostStalledDays))
        refuse(QCoreApplication::translate("LifeCycle", "A card can stall after 1 to %L1 days, or never.").arg(MostStalledDays));
    if (phase.fewest.value_or(0) < 0 || phase.most.value_or(0) < 0)
        refuse(QCoreApplication::translate("LifeCycle", "A phase cannot hold fewer than no customers."));
    if (phase.fewest && phase.most && *phase.fewest > *phase.most)
        refuse(QCoreApplication::translate("LifeCycle", "The phase cannot hold at least %L1 and at most %L2 customers.").arg(*phase.fewest).arg(*phase.most));
}

Phase tidied(Phase phase)
{
    phase.name = singleLine(phase.name);
    phase.explanation = storable(phase.explanation).trimmed();
    if (phase.explanation.size() > LongestExplanation)
        refuse(QCoreApplication::translate("LifeCycle", "The explanation is longer than %n characters. Shorten it.", nullptr, int(LongestExplanation)));
    phase.reasons = tidyLines(phase.reasons);
    phase.leavingReasons = tidyLines(phase.leavingReasons);
    phase.suggestedActivities = tidyLines(phase.suggestedActivities);
    checkNumbers(phase);
    return phase;
}

void number(Operation &operation, std::vector<Phase> phases)
{
    int position = 0;
    for (Phase &phase : phases) {
        phase.position = position++;
        operation.update(phase);
    }
}

void add(Operation &operation, Phase &phase, std::vector<Phase> phases)
{
    if (phases.size() >= MostPhases)
        refuse(QCoreApplication::translate("LifeCycle", "There are %n phases, which is as many as there can be.", nullptr, int(MostPhases)));
    const size_t place = phase.position < 0 ? phases.size() : std::min(size_t(phase.position), phases.size());
    phase.lifeCycle = operation.db().find(Id<Business>{1}).lifeCycle;
    phase.position = int(phases.size());
    phase.isRetired = false;
    phase.replacedBy = {};
    operation.insert(phase);
    phases.insert(phases.begin() + qptrdiff(place), phase);
    number(operation, phases);
    operation.setLabel(QCoreApplication::translate("LifeCycle", "Add the phase “%1”").arg(shown(phase.name)));
}

bool isShared(Connection &db, const QString &name, PhaseId but)
{
    const auto all = db.select<Phase>(u"WHERE id <> ?"_s, but);
    return std::ranges::any_of(all, [&](const Phase &phase) { return folded(phase.name) == folded(name); });
}

void change(Operation &operation, Phase &phase, const Phase &stored)
{
    phase.lifeCycle = stored.lifeCycle;
    phase.position = stored.position;
    phase.isRetired = stored.isRetired;
    phase.replacedBy = stored.replacedBy;
    operation.update(phase);
    if (stored.name != phase.name)
        followPhaseNames(operation, {{.from = stored.name, .to = phase.name, .isShared = isShared(operation.db(), stored.name, phase.id)}});
    operation.setLabel(QCoreApplication::translate("LifeCycle", "Change the phase “%1”").arg(shown(phase.name)));
}

Phase presentPhase(const std::vector<Phase> &phases, PhaseId id)
{
    const auto found = std::ranges::find(phases, id, &Phase::id);
    if (found == phases.end())
        throw Failure(Error::Kind::Conflict, QCoreApplication::translate("LifeCycle", "This phase is no longer in the life cycle. Look at the phases again."));
    return *found;
}

} // namespace

Phase savePhase(Operation &operation, PhaseDraft draft)
{
    Connection &db = operation.db();
    const std::vector<Phase> phases = LifeCycleStore(db).phases();
    Phase phase = tidied(std::move(draft.phase));
    checkName(phase.name, phases, phase.id);
    if (!phase.id) {
        add(operation, phase, phases);
    } else {
        change(operation, phase, presentPhase(phases, phase.id));
        replaceReasons(operation, phase.id, ReasonKind::Entering, draft.entering);
        replaceReasons(operation, phase.id, ReasonKind::Leaving, draft.leaving);
    }
    return db.find(phase.id);
}

void orderPhases(Operation &operation, const std::vector<PhaseId> &wanted)
{
    std::vector<Phase> phases = LifeCycleStore(operation.db()).phases();
    std::ranges::stable_sort(phases, {}, [&](const Phase &phase) { return std::ranges::find(wanted, phase.id) - wanted.begin(); });
    number(operation, phases);
    operation.setLabel(QCoreApplication::translate("LifeCycle", "Reorder the phases"));
}

qint64 deletePhase(Operation &operation, PhaseId id, PhaseId replacement, const std::shared_ptr<Progress> &progress)
{
    Connection &db = operation.db();
    std::vector<Phase> phases = LifeCycleStore(db).phases();
    Phase phase = presentPhase(phases, id);
    if (phases.size() < 2)
        refuse(QCoreApplication::translate("LifeCycle", "“%1” is the only phase. Add another one first.").arg(shown(phase.name)));
    const Phase into = presentPhase(phases, replacement);
    if (id == replacement)
        refuse(QCoreApplication::translate("LifeCycle", "The customers of “%1” need another phase to go to.").arg(shown(phase.name)));
    operation.follow(progress);
    operation.expect(customersInPhases(db).value(id));
    const qint64 moved = emptyPhase(operation, phase, into,
                                    QCoreApplication::translate("LifeCycle", "%1 is no longer a phase").arg(isolated(phase.name)));
    std::erase_if(phases, [&](const Phase &each) { return each.id == id; });
    number(operation, phases);
    phase.position = -1;
    retirePhase(operation, phase, replacement);
    followPhaseNames(operation, {{.from = phase.name, .to = into.name, .isReplaced = true}});
    operation.setLabel(QCoreApplication::translate("LifeCycle", "Delete the phase “%1”").arg(shown(phase.name)));
    return moved;
}

void renameLifeCycle(Operation &operation, const QString &name)
{
    LifeCycle lifeCycle = operation.db().find(operation.db().find(Id<Business>{1}).lifeCycle);
    lifeCycle.name = singleLine(name);
    if (foldedWords(lifeCycle.name).isEmpty())
        refuse(QCoreApplication::translate("LifeCycle", "The life cycle needs a name."));
    if (lifeCycle.name.size() > LongestName)
        refuse(QCoreApplication::translate("LifeCycle", "The name is longer than %n characters. Shorten it.", nullptr, int(LongestName)));
    operation.update(lifeCycle);
    operation.setLabel(QCoreApplication::translate("LifeCycle", "Rename the life cycle to “%1”").arg(shown(lifeCycle.name)));
}
