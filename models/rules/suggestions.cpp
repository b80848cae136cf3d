// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/suggestions.h"

#include "models/history/setwriting.h"
#include "models/rules/firerule.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/** Suggestions of one rule that propose the same. */
struct Alike
{
    RuleProposal proposal;
    std::vector<qint64> customers;
};

QString ruleName(Connection &db, RuleId id)
{
    return db.find(id).name;
}

[[noreturn]] void refuseDecided()
{
    throw Failure(Error::Kind::Conflict, QCoreApplication::translate("Rules", "This has been decided already, or is no longer true."));
}

} // namespace

qint64 acceptSuggestions(Operation &operation, const std::vector<qint64> &firings)
{
    Connection &db = operation.db();
    std::map<std::pair<RuleId, QString>, Alike> groups;
    std::vector<qint64> accepted;
    for (const RuleFiring &firing : db.select<RuleFiring>(u"WHERE is_open = 1 AND state = 'suggested' AND "_s + db.dialect().anyOf(u"id"_s) + u" ORDER BY id"_s,
                                                          db.dialect().idList(firings))) {
        Alike &alike = groups[{firing.rule, firing.proposal.toText()}];
        alike.proposal = firing.proposal;
        alike.customers.push_back(firing.customer.value);
        accepted.push_back(firing.id.value);
    }
    if (accepted.empty())
        refuseDecided();
    const RuleContext context(db);
    const RuleNames names = ruleNames(db);
    QStringList done;
    for (auto &[key, alike] : groups) {
        std::ranges::sort(alike.customers);
        applyActions(operation, context, alike.proposal.actions, alike.customers, ruleName(db, key.first), operation.origin().actor);
        done.append(QCoreApplication::translate("Rules", "%1: %2", "customers, what a rule did").arg(customersText(db, alike.customers), actionsText(alike.proposal.actions, names)));
    }
    updateAll<RuleFiring>(operation, anyOf(db.dialect(), u"id"_s, accepted),
                          {assign(&RuleFiring::state, FiringState::Accepted), assign(&RuleFiring::isOpen, false),
                           assign(&RuleFiring::decidedBy, operation.origin().actor), assign(&RuleFiring::decidedAt, operation.now())});
    operation.setLabel(done.size() == 1 ? done.front()
                                        : QCoreApplication::translate("Rules", "Accept %Ln suggestion(s)", nullptr, int(accepted.size())));
    return qint64(accepted.size());
}

qint64 dismissSuggestions(Operation &operation, const std::vector<qint64> &firings)
{
    const Dialect &dialect = operation.db().dialect();
    SqlCondition those = anyOf(dialect, u"id"_s, firings);
    those.sql += u" AND is_open = 1"_s;
    const qint64 count
        = updateAll<RuleFiring>(operation, those,
                                {assignSql(&RuleFiring::state, u"CASE WHEN state = 'suggested' THEN 'dismissed' ELSE state END"_s),
                                 assign(&RuleFiring::isOpen, false), assign(&RuleFiring::decidedBy, operation.origin().actor),
                                 assign(&RuleFiring::decidedAt, operation.now())});
    if (count == 0)
        refuseDecided();
    operation.setLabel(QCoreApplication::translate("Rules", "Dismiss %Ln suggestion(s)", nullptr, int(count)));
    return count;
}
