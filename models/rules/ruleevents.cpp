// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleevents.h"

#include "models/purchases/purchase.h"

using namespace Qt::StringLiterals;

namespace {

/** The ids of the records of \a Record that the operation added, as "added". */
template<typename Record>
SqlCondition added(OperationId operation)
{
    const QString table = tableName<Record>();
    return {u"(SELECT change.record_id AS id FROM change WHERE change.operation_id = ? AND change.table_name = ? "
            "AND change.last_record_id IS NULL AND change.before IS NULL UNION ALL "
            "SELECT ranged.id FROM change JOIN %1 AS ranged ON ranged.id BETWEEN change.record_id AND change.last_record_id "
            "WHERE change.operation_id = ? AND change.table_name = ? AND change.last_record_id IS NOT NULL AND change.after IS NOT NULL) AS added"_s.arg(table),
            {operation, table, operation, table}};
}

/** "SELECT … FROM added JOIN … AND …": one piece after the other with its values. */
class EventQuery
{
public:
    explicit EventQuery(SqlCondition begin) : m_query(std::move(begin)) {}

    EventQuery &append(const QString &sql, const std::vector<SqlValue> &values = {})
    {
        m_query.sql += sql;
        m_query.values.insert(m_query.values.end(), values.begin(), values.end());
        return *this;
    }
    EventQuery &appendPhases(const RuleContext &context, const QString &column, const PhaseChoice &phase)
    {
        if (phase.isAny())
            return *this;
        const Dialect &dialect = context.db().dialect();
        return append(u" AND "_s + dialect.anyOf(column), {dialect.idList(context.phasesMeant(phase))});
    }
    const SqlCondition &query() const { return m_query; }

private:
    SqlCondition m_query;
};

/** Of the records that were added: for each customer the last one. */
template<typename Record>
EventQuery lastAdded(OperationId operation, const QString &cause, const QString &moment)
{
    const QString table = tableName<Record>();
    SqlCondition from = added<Record>(operation);
    from.sql = u"SELECT %1.customer_id AS customer_id, '%2:' || CAST(max(%1.id) AS TEXT) AS cause, max(%3) AS moment FROM %4 JOIN %1 ON %1.id = added.id WHERE 1 = 1"_s
                   .arg(table, cause, moment, from.sql);
    return EventQuery(std::move(from));
}

const QString PurchaseMoment = u"(purchase.day * 86400000 + 43200000)"_s;

SqlCondition purchases(const RuleContext &context, const RuleTrigger &trigger, OperationId operation)
{
    EventQuery query = lastAdded<Purchase>(operation, u"purchase"_s, PurchaseMoment);
    query.append(u" AND purchase.amount >= 0 GROUP BY purchase.customer_id HAVING max(purchase.day) >= ?"_s,
                 {dayNumber(context.oldest().toLocalTime().date())});
    if (trigger.kind == TriggerKind::NthPurchase) {
        const QString count = u"(SELECT customer.purchases FROM customer WHERE customer.id = purchase.customer_id)"_s;
        query.append(u" AND %1 >= ? AND %1 - count(*) < ?"_s.arg(count), {trigger.number, trigger.number});
    }
    return query.query();
}

SqlCondition moves(const RuleContext &context, const RuleTrigger &trigger, OperationId operation)
{
    EventQuery query = lastAdded<PhaseVisit>(operation, u"visit"_s, u"phase_visit.entered_at"_s);
    query.append(u" AND phase_visit.left_at IS NULL AND phase_visit.entered_at >= ?"_s, {context.oldest()});
    if (trigger.kind == TriggerKind::EntersPhase) {
        query.appendPhases(context, u"phase_visit.phase_id"_s, trigger.phase);
    } else {
        query.append(u" AND EXISTS (SELECT 1 FROM phase_visit AS ended WHERE ended.customer_id = phase_visit.customer_id "
                     "AND ended.left_at = phase_visit.entered_at AND ended.id <> phase_visit.id"_s)
            .appendPhases(context, u"ended.phase_id"_s, trigger.phase)
            .append(u")"_s);
    }
    return query.append(u" GROUP BY phase_visit.customer_id"_s).query();
}

SqlCondition activities(const RuleContext &context, const RuleTrigger &trigger, OperationId operation)
{
    EventQuery query = lastAdded<Activity>(operation, u"activity"_s, u"activity.at"_s);
    query.append(u" AND activity.at >= ?"_s, {context.oldest()});
    if (!trigger.outcome.isEmpty())
        query.append(u" AND activity.outcome = ?"_s, {trigger.outcome});
    if (trigger.activity)
        query.append(u" AND activity.kind = ?"_s, {*trigger.activity});
    return query.append(u" GROUP BY activity.customer_id"_s).query();
}

SqlCondition feedback(const RuleContext &context, const RuleTrigger &trigger, OperationId operation)
{
    EventQuery query = lastAdded<Feedback>(operation, u"feedback"_s, u"feedback.at"_s);
    query.append(u" AND feedback.at >= ? AND feedback.resolved_at IS NULL"_s, {context.oldest()});
    if (trigger.feedback)
        query.append(u" AND feedback.kind = ?"_s, {*trigger.feedback});
    if (trigger.lowest)
        query.append(u" AND feedback.score >= ?"_s, {*trigger.lowest});
    if (trigger.highest)
        query.append(u" AND feedback.score <= ?"_s, {*trigger.highest});
    return query.append(u" GROUP BY feedback.customer_id"_s).query();
}

} // namespace

QStringList tablesOf(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::EntersPhase:
    case TriggerKind::LeavesPhase:
        return {tableName<PhaseVisit>()};
    case TriggerKind::Activity:
        return {tableName<Activity>()};
    case TriggerKind::Purchase:
    case TriggerKind::NthPurchase:
        return {tableName<Purchase>()};
    case TriggerKind::Feedback:
        return {tableName<Feedback>()};
    case TriggerKind::DaysInPhase:
    case TriggerKind::Silence:
    case TriggerKind::Date:
        break;
    }
    return {};
}

SqlCondition eventsOf(const RuleContext &context, const Rule &rule, OperationId operation)
{
    switch (rule.trigger.kind) {
    case TriggerKind::EntersPhase:
    case TriggerKind::LeavesPhase:
        return moves(context, rule.trigger, operation);
    case TriggerKind::Activity:
        return activities(context, rule.trigger, operation);
    case TriggerKind::Purchase:
    case TriggerKind::NthPurchase:
        return purchases(context, rule.trigger, operation);
    case TriggerKind::Feedback:
        return feedback(context, rule.trigger, operation);
    case TriggerKind::DaysInPhase:
    case TriggerKind::Silence:
    case TriggerKind::Date:
        break;
    }
    return {u"SELECT 0 AS customer_id, '' AS cause, 0 AS moment WHERE 1 = 0"_s, {}};
}

SqlCondition stillTrue(const RuleTrigger &trigger)
{
    const auto isCausedBy = [](const QString &cause, const QString &table, const QString &further = {}) {
        return SqlCondition{u"EXISTS (SELECT 1 FROM %1 WHERE %1.customer_id = customer.id AND rule_firing.cause = '%2:' || CAST(%1.id AS TEXT)%3)"_s
                                .arg(table, cause, further),
                            {}};
    };
    switch (trigger.kind) {
    case TriggerKind::EntersPhase:
    case TriggerKind::LeavesPhase:
    case TriggerKind::DaysInPhase:
        return isCausedBy(u"visit"_s, tableName<PhaseVisit>(), u" AND phase_visit.left_at IS NULL"_s);
    case TriggerKind::Activity:
        return isCausedBy(u"activity"_s, tableName<Activity>());
    case TriggerKind::Purchase:
    case TriggerKind::NthPurchase:
        return isCausedBy(u"purchase"_s, tableName<Purchase>());
    case TriggerKind::Feedback:
        return isCausedBy(u"feedback"_s, tableName<Feedback>(), u" AND feedback.resolved_at IS NULL"_s);
    case TriggerKind::Silence:
        return {u"rule_firing.cause = 'purchase-day:' || CAST(customer.last_purchase_day AS TEXT)"_s, {}};
    case TriggerKind::Date:
        break;
    }
    return {u"1 = 1"_s, {}};
}
