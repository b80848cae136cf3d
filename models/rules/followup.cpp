// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/followup.h"

#include "models/rules/activerules.h"
#include "models/rules/firerule.h"
#include "models/rules/ruleevents.h"
#include "models/rules/withdraw.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOperations = 100; // That follow from one.

bool mayConcern(const Rule &rule, const ChangeSet &changes)
{
    return !isNightly(rule.trigger.kind) && changes.touchesAny(tablesOf(rule.trigger.kind));
}

/** Lets the rules run that what \a root did concerns, and those that what these do concerns; each once. Returns their operations. */
std::vector<OperationId> runRules(Connection &db, Performed &root, const std::vector<Rule> &rules)
{
    std::vector<OperationId> operations;
    std::optional<RuleContext> context;
    QSet<qint64> fired;
    std::deque<Performed> causes{root};
    for (int count = 0; !causes.empty() && count < MostOperations; ++count) {
        const Performed cause = std::move(causes.front());
        causes.pop_front();
        for (const Rule &rule : rules) {
            if (fired.contains(rule.id.value) || !mayConcern(rule, cause.changes))
                continue;
            if (!context)
                context.emplace(db);
            const Performed done = fireSafely(*context, rule, eventsOf(*context, rule, cause.operation), cause.operation);
            root.changes.add(done.changes);
            if (!done.operation)
                continue;
            fired.insert(rule.id.value);
            root.followed += done.followed;
            operations.push_back(done.operation);
            causes.push_back(done);
        }
    }
    return operations;
}

/** Undoing fires nothing, nor does what the sample business made up. */
bool mayFire(Connection &db, const Performed &done)
{
    // Where phases themselves change, customers are where they were, under another name: that is no move to follow.
    if (done.changes.touches(tableName<Phase>()))
        return false;
    const OperationRecord operation = db.find(done.operation);
    return !operation.undoes && operation.source != Source::Sample;
}

} // namespace

void followUp(Connection &db, Performed &done)
{
    if (!done.operation || !done.changes.touchesAny(tablesThatConcernRules()))
        return;
    try {
        const std::vector<Rule> &rules = activeRules(db);
        if (rules.empty())
            return;
        std::vector<OperationId> operations{done.operation};
        if (std::ranges::any_of(rules, [&](const Rule &rule) { return mayConcern(rule, done.changes); }) && mayFire(db, done)) {
            const std::vector<OperationId> followed = runRules(db, done, rules);
            operations.insert(operations.end(), followed.begin(), followed.end());
        }
        done.changes.add(withdrawOutdated(db, operations, done.changes).changes);
    } catch (const std::exception &exception) {
        // The operation stands. Rules say themselves what they failed at; this was the database, which the next write meets again.
        qWarning("rules did not run: %s", exception.what());
    }
}
