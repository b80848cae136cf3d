// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/anniversary.h"
#include "models/customers/rhythm.h"
#include "models/customfields/customqueryfields.h"
#include "models/rules/ruleevents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisecondsPerDay = 86'400'000;
constexpr int MostDaysOfDates = 7; // What came earlier while the computer was off is too late to be told.

void append(SqlCondition &query, const QString &sql, const std::vector<SqlValue> &values)
{
    query.sql += sql;
    query.values.insert(query.values.end(), values.begin(), values.end());
}

void narrow(SqlCondition &query, const SqlCondition &among)
{
    if (!among.sql.isEmpty())
        append(query, u" AND "_s + among.sql, among.values);
}

SqlCondition daysInPhase(const RuleContext &context, const RuleTrigger &trigger, const SqlCondition &among)
{
    const qint64 wait = trigger.days * MillisecondsPerDay;
    SqlCondition query{u"SELECT customer.id AS customer_id, 'visit:' || CAST(phase_visit.id AS TEXT) AS cause, customer.phase_since + ? AS moment "
                       "FROM customer JOIN phase_visit ON phase_visit.customer_id = customer.id AND phase_visit.left_at IS NULL "
                       "WHERE customer.phase_since < ? AND customer.phase_since >= ?"_s,
                       {wait, context.end().addMSecs(-wait), context.oldest().addMSecs(-wait)}};
    if (!trigger.phase.isAny()) {
        const Dialect &dialect = context.db().dialect();
        append(query, u" AND "_s + dialect.anyOf(u"customer.phase_id"_s), {dialect.idList(context.phasesMeant(trigger.phase))});
    }
    narrow(query, among);
    return query;
}

SqlCondition silence(const RuleContext &context, const SqlCondition &among)
{
    SqlCondition query{u"SELECT customer.id AS customer_id, 'purchase-day:' || CAST(customer.last_purchase_day AS TEXT) AS cause, "
                       "customer.last_purchase_day * 86400000 + 43200000 AS moment FROM customer WHERE %1 AND NOT %1"_s.arg(LaterThanUsual.text()),
                       {dayNumber(context.today()), dayNumber(context.oldest().toLocalTime().date())}};
    narrow(query, among);
    return query;
}

/** Month and day of the dates that come again on \a day, as ISO dates end. */
QStringList endingsComing(QDate day)
{
    QStringList endings{day.toString(u"MM-dd"_s)};
    if (comesAgainOn(QDate(2024, 2, 29), day) && !endings.contains(u"02-29"))
        endings.append(u"02-29"_s);
    return endings;
}

/** Where a kind of date is kept: the customers, and a condition for the date being \a day. */
SqlCondition dateOn(const RuleContext &context, const RuleTrigger &trigger, QDate day, const SqlCondition &among)
{
    const Dialect &dialect = context.db().dialect();
    const QString cause = u"date:%1"_s.arg(trigger.isYearly ? day.year() : int(dayNumber(day)));
    SqlCondition query{u"SELECT customer.id AS customer_id, %1 AS cause, %2 AS moment FROM "_s.arg(
                           dialect.typed(u"?"_s, ColumnType::Text), dialect.typed(u"?"_s, ColumnType::Integer)),
                       {cause, noonOf(day)}};
    const std::vector<qint64> days = trigger.isYearly ? datesComingOn(day) : std::vector{dayNumber(day)};
    if (trigger.date == BirthdayField) {
        append(query, u"customer WHERE "_s + dialect.anyOf(u"customer.birthday"_s), {dialect.idList(days)});
    } else if (const CustomFieldId field = customFieldOf(trigger.date)) {
        append(query,
               u"custom_value JOIN customer ON customer.id = custom_value.customer_id WHERE custom_value.field_id = ? AND "_s
                   + dialect.anyOf(u"custom_value.number"_s),
               {field, dialect.idList(days)});
    } else {
        const QString label = dialect.jsonValue(u"other.value"_s, u"label"_s, ColumnType::Text);
        const QString date = dialect.jsonValue(u"other.value"_s, u"day"_s, ColumnType::Text);
        const QString elements = dialect.elementsOf(u"customer.further_days"_s);
        QStringList matches;
        std::vector<SqlValue> values{trigger.date};
        for (const QString &ending : trigger.isYearly ? endingsComing(day) : QStringList{day.toString(Qt::ISODate)}) {
            matches.append(u"substr(%1, %2) = ?"_s.arg(date).arg(trigger.isYearly ? 6 : 1));
            values.emplace_back(ending);
        }
        append(query,
               u"customer WHERE customer.further_days <> '' AND EXISTS (SELECT 1 FROM %1 AS other "
               "WHERE %2 = ? AND (%3))"_s.arg(elements, label, matches.join(u" OR "_s)),
               values);
    }
    narrow(query, among);
    return query;
}

} // namespace

SqlCondition nightlyEventsOf(const RuleContext &context, const Rule &rule, QDate from, const SqlCondition &among)
{
    const RuleTrigger &trigger = rule.trigger;
    if (trigger.kind == TriggerKind::DaysInPhase)
        return daysInPhase(context, trigger, among);
    if (trigger.kind == TriggerKind::Silence)
        return silence(context, among);
    SqlCondition all;
    const QDate earliest = std::max(from, context.today().addDays(-MostDaysOfDates));
    for (QDate day = earliest; day <= context.today(); day = day.addDays(1)) {
        const SqlCondition on = dateOn(context, trigger, day.addDays(trigger.days), among);
        append(all, (all.sql.isEmpty() ? QString() : u" UNION "_s) + on.sql, on.values);
    }
    return all;
}
