// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/chooselifecycle.h"

#include "models/business/business.h"
#include "models/lifecycle/builtinlifecycles.h"
#include "models/lifecycle/emptyphase.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/phasementions.h"
#include "models/lifecycle/proposedphases.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

/** The phases that \a lifeCycle had when it was left, in order. */
std::vector<Phase> phasesOf(Connection &db, Id<LifeCycle> lifeCycle)
{
    return db.select<Phase>(u"WHERE life_cycle_id = ? AND position >= 0 ORDER BY position, id"_s, lifeCycle);
}

void readTarget(Connection &db, const LifeCycleChoice &choice, const std::vector<Phase> &present, LifeCyclePlan &plan)
{
    if (choice.earlier) {
        if (choice.earlier == db.find(Id<Business>{1}).lifeCycle)
            refuse(QCoreApplication::translate("LifeCycle", "This is the life cycle in use."));
        plan.lifeCycle = db.find(choice.earlier);
        plan.phases = phasesOf(db, choice.earlier);
    } else if (!choice.ownName.isEmpty()) {
        plan.lifeCycle.name = singleLine(choice.ownName);
        if (folded(plan.lifeCycle.name).isEmpty())
            refuse(QCoreApplication::translate("LifeCycle", "The life cycle needs a name."));
        plan.phases = present;
        for (Phase &phase : plan.phases)
            phase.id = {};
    } else {
        const BuiltInLifeCycle builtIn = builtInLifeCycle(choice.builtIn, choice.language);
        plan.lifeCycle = {.name = builtIn.name, .builtIn = builtIn.key};
        plan.phases = builtIn.phases;
    }
    if (plan.phases.empty())
        refuse(QCoreApplication::translate("LifeCycle", "“%1” has no phases.").arg(isolated(plan.lifeCycle.name)));
}

void storeTarget(Operation &operation, LifeCyclePlan &plan)
{
    if (!plan.lifeCycle.id)
        operation.insert(plan.lifeCycle);
    int position = 0;
    for (Phase &phase : plan.phases) {
        phase.lifeCycle = plan.lifeCycle.id;
        phase.position = position++;
        phase.isRetired = false;
        phase.replacedBy = {};
        if (phase.id)
            operation.update(phase);
        else
            operation.insert(phase);
    }
    Business business = operation.db().find(Id<Business>{1});
    business.lifeCycle = plan.lifeCycle.id;
    operation.update(business);
}

} // namespace

qint64 LifeCyclePlan::customers() const
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0), [](qint64 sum, const Step &step) { return sum + step.customers; });
}

qint64 LifeCyclePlan::arriving(int index) const
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0),
                           [index](qint64 sum, const Step &step) { return step.to == index ? sum + step.customers : sum; });
}

LifeCyclePlan planLifeCycle(Connection &db, const LifeCycleChoice &choice)
{
    const std::vector<Phase> present = LifeCycleStore(db).phases();
    LifeCyclePlan plan;
    readTarget(db, choice, present, plan);
    const std::vector<int> proposed = proposedPhases(present, plan.phases);
    const QHash<PhaseId, qint64> customers = customersInPhases(db);
    for (size_t i = 0; i < present.size(); ++i) {
        const auto wanted = choice.mapping.find(present[i].id);
        const int to = wanted == choice.mapping.end() ? proposed[i] : wanted->second;
        if (to < 0 || size_t(to) >= plan.phases.size())
            refuse(QCoreApplication::translate("LifeCycle", "“%1” has no phase for the customers in %2. Choose again.")
                       .arg(isolated(plan.lifeCycle.name), isolated(present[i].name)));
        plan.steps.push_back({present[i], customers.value(present[i].id), to});
    }
    return plan;
}

std::vector<std::pair<LifeCycle, std::vector<Phase>>> earlierLifeCycles(Connection &db)
{
    std::vector<std::pair<LifeCycle, std::vector<Phase>>> all;
    for (const LifeCycle &lifeCycle : db.select<LifeCycle>(u"WHERE id <> (SELECT life_cycle_id FROM business WHERE id = 1) ORDER BY id DESC"_s)) {
        if (auto phases = phasesOf(db, lifeCycle.id); !phases.empty())
            all.emplace_back(lifeCycle, std::move(phases));
    }
    return all;
}

qint64 chooseLifeCycle(Operation &operation, const LifeCycleChoice &choice, const std::shared_ptr<Progress> &progress)
{
    LifeCyclePlan plan = planLifeCycle(operation.db(), choice);
    operation.follow(progress);
    operation.expect(plan.customers());
    storeTarget(operation, plan);
    const QString why = QCoreApplication::translate("LifeCycle", "Life cycle changed");
    std::vector<PhaseRenaming> renamings;
    qint64 moved = 0;
    for (const LifeCyclePlan::Step &step : plan.steps) {
        const Phase &into = plan.phases[size_t(step.to)];
        moved += emptyPhase(operation, step.from, into, why);
        retirePhase(operation, step.from, into.id);
        if (step.from.name != into.name)
            renamings.push_back({.from = step.from.name, .to = into.name, .isReplaced = true});
    }
    followPhaseNames(operation, renamings);
    operation.setLabel(QCoreApplication::translate("LifeCycle", "Change the life cycle to “%1”").arg(isolated(plan.lifeCycle.name)));
    return moved;
}
