// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistflags.h"

#include "models/base/anniversary.h"
#include "models/customers/customerfields.h"
#include "models/customers/touchwish.h"
#include "models/database/integerrows.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/querysql.h"
#include "models/segments/segmentmentions.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinutesPerDay = 24 * 60;

} // namespace

WorklistFlags::WorklistFlags(Connection &db, QDate today, Worklist &list, const std::optional<std::vector<qint64>> &among)
    : m_db(db)
    , m_today(today)
    , m_among(among)
{
    addTasks(list);
    addComplaints();
    addWishes();
    addSegmentWishes();
    addBirthdays();
    addSuggestions();
    readSnoozes();
}

const CustomerFlags *WorklistFlags::of(qint64 customer) const
{
    if (!m_known.contains(customer))
        return nullptr;
    const auto found = m_flags.find(customer);
    return found == m_flags.end() ? nullptr : &found->second;
}

const Snooze *WorklistFlags::snooze(qint64 customer) const
{
    const auto found = m_snoozes.find(customer);
    return found == m_snoozes.end() ? nullptr : &found->second;
}

SqlCondition WorklistFlags::narrowed(const QString &sql, std::vector<SqlValue> values, const QString &column) const
{
    if (!m_among)
        return {sql, std::move(values)};
    values.emplace_back(m_db.dialect().idList(*m_among));
    return {sql + u" AND "_s + m_db.dialect().anyOf(column), std::move(values)};
}

CustomerFlags &WorklistFlags::flags(qint64 customer)
{
    m_known.insert(customer);
    return m_flags[customer];
}

void WorklistFlags::addTasks(Worklist &list)
{
    SqlCondition due{u"SELECT due_day, due_minute, customer_id, id, owner FROM task WHERE done_at IS NULL AND due_day <= ?"_s, {m_today}};
    if (m_among) {
        due.sql += u" AND (customer_id IS NULL OR %1)"_s.arg(m_db.dialect().anyOf(u"customer_id"_s));
        due.values.emplace_back(m_db.dialect().idList(*m_among));
    }
    for (IntegerRows rows(m_db, due.sql, due.values); rows.next();) {
        const quint16 owner = list.owner(QString::fromUtf8(rows.utf8(4)));
        const std::optional<qint64> minute = rows.isNull(1) ? std::nullopt : std::optional(rows.at(0) * MinutesPerDay + rows.at(1));
        if (rows.isNull(2)) {
            m_looseTasks.push_back({.id = {rows.at(3)}, .minute = minute, .day = rows.at(0), .owner = owner});
            continue;
        }
        CustomerFlags &its = flags(rows.at(2));
        its.taskOwner = its.reasons.contains(WorklistReason::Task) && its.taskOwner != owner ? Worklist::SeveralOwners : owner;
        its.reasons.insert(WorklistReason::Task);
        if (minute && (!its.timedTask || *minute < *its.timedTask))
            its.timedTask = minute;
    }
}

void WorklistFlags::addComplaints()
{
    const SqlCondition open = narrowed(u"SELECT id FROM customer WHERE open_complaints > 0"_s, {}, u"id"_s);
    for (IntegerRows rows(m_db, open.sql, open.values); rows.next();)
        flags(rows.at(0)).reasons.insert(WorklistReason::Complaint);
}

void WorklistFlags::addWishes()
{
    const SqlCondition overdue = narrowed(u"SELECT id, touch_every_days, touched_at FROM customer WHERE "_s + TouchOverdue.text(), touchMoments(m_today), u"id"_s);
    for (IntegerRows rows(m_db, overdue.sql, overdue.values); rows.next();) {
        CustomerFlags &its = flags(rows.at(0));
        its.reasons.insert(WorklistReason::Wish);
        its.wishDays = int(rows.at(1));
        its.touchedAt = rows.at(2);
    }
}

/** A customer's own wish comes before that of a segment, and of several segments the one with the fewest days. */
void WorklistFlags::addSegmentWishes()
{
    const auto segments = m_db.select<Segment>(u"WHERE touch_every_days IS NOT NULL ORDER BY touch_every_days, id"_s);
    if (segments.empty())
        return;
    const FieldCatalogue fields = customerFields(m_db);
    for (const Segment &segment : segments) {
        SqlCondition its;
        try {
            its = sqlCondition(Condition::test(SegmentField, Comparison::Equals, {{segment.name}}), fields, m_db.dialect(), m_today);
        } catch (const Failure &) {
            continue; // Means nothing any more; the list of segments says so.
        }
        SqlCondition overdue = narrowed(u"SELECT id, touched_at FROM customer WHERE touch_every_days IS NULL AND touched_at < ?"_s,
                                        {localInstant(m_today.addDays(1 - *segment.touchEveryDays), QTime(0, 0))}, u"id"_s);
        overdue.sql += u" AND ("_s + its.sql + u')';
        overdue.values.insert(overdue.values.end(), its.values.begin(), its.values.end());
        for (IntegerRows rows(m_db, overdue.sql, overdue.values); rows.next();) {
            CustomerFlags &customer = flags(rows.at(0));
            if (customer.reasons.contains(WorklistReason::Wish))
                continue;
            customer.reasons.insert(WorklistReason::Wish);
            customer.wishDays = *segment.touchEveryDays;
            customer.touchedAt = rows.at(1);
        }
    }
}

void WorklistFlags::addBirthdays()
{
    std::vector<qint64> days;
    for (int ahead = 0; ahead <= BirthdayDays; ++ahead) {
        const std::vector<qint64> coming = datesComingOn(m_today.addDays(ahead));
        days.insert(days.end(), coming.begin(), coming.end());
    }
    const SqlCondition born = narrowed(u"SELECT id, birthday FROM customer WHERE "_s + m_db.dialect().anyOf(u"birthday"_s),
                                       {m_db.dialect().idList(days)}, u"id"_s);
    for (IntegerRows rows(m_db, born.sql, born.values); rows.next();) {
        CustomerFlags &its = flags(rows.at(0));
        its.reasons.insert(WorklistReason::Birthday);
        its.birthday = nextAnniversary(dateOfDay(rows.at(1)), m_today);
    }
}

void WorklistFlags::addSuggestions()
{
    const SqlCondition open = narrowed(u"SELECT customer_id FROM rule_firing WHERE is_open = 1"_s, {}, u"customer_id"_s);
    for (IntegerRows rows(m_db, open.sql, open.values); rows.next();)
        flags(rows.at(0)).reasons.insert(WorklistReason::Suggestion);
}

/** After customers were merged there may be several of one. */
void WorklistFlags::readSnoozes()
{
    const SqlCondition all = narrowed(u"SELECT %1 FROM snooze WHERE customer_id > 0"_s.arg(Columns::list<Snooze>()), {}, u"customer_id"_s);
    for (Rows rows = m_db.runWith(all.sql, all.values); rows.next();) {
        const auto snooze = rows.record<Snooze>();
        const auto [kept, isFirst] = m_snoozes.try_emplace(snooze.customer.value, snooze);
        if (isFirst)
            continue;
        if (snooze.until.isValid() && (!kept->second.until.isValid() || kept->second.until < snooze.until))
            kept->second.until = snooze.until;
        for (const auto &[reason, cause] : snooze.dismissed.all)
            kept->second.dismissed.all[reason] = cause;
    }
}
