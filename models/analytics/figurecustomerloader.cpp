// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/figurecustomerloader.h"

#include "models/analytics/calendarmonth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qint64 firstDay(int month)
{
    return dayNumber(firstOfMonth(month));
}

/** Of what was observed. */
qint64 lastDay(int month, QDate asOf)
{
    return dayNumber(std::min(lastOfMonth(month), asOf));
}

qint64 firstInstant(int month)
{
    return localInstant(firstOfMonth(month), QTime(0, 0)).toMSecsSinceEpoch();
}

qint64 endInstant(int month, QDate asOf)
{
    return endOfDay(std::min(lastOfMonth(month), asOf));
}

} // namespace

template<typename... Values>
std::vector<qint64> FigureCustomerLoader::select(const QString &sql, const Values &...values)
{
    std::vector<qint64> customers;
    Rows rows = m_db.run(sql, values...);
    while (rows.next())
        customers.push_back(rows.integer(0));
    std::sort(customers.begin(), customers.end());
    return customers;
}

std::vector<qint64> FigureCustomerLoader::ofCohort(int month, int monthsLater, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase AS later WHERE day BETWEEN ? AND ? AND amount >= 0 AND "
                  "(SELECT min(day) FROM purchase WHERE customer_id = later.customer_id AND amount >= 0) BETWEEN ? AND ?"_s,
                  firstDay(month + monthsLater), lastDay(month + monthsLater, asOf), firstDay(month), lastDay(month, asOf));
}

std::vector<qint64> FigureCustomerLoader::ofCohortSince(int month, int monthsLater, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase AS began WHERE day BETWEEN ? AND ? AND amount >= 0 AND NOT EXISTS "
                  "(SELECT 1 FROM purchase WHERE customer_id = began.customer_id AND day < ? AND amount >= 0) AND EXISTS "
                  "(SELECT 1 FROM purchase WHERE customer_id = began.customer_id AND day BETWEEN ? AND ? AND amount >= 0)"_s,
                  firstDay(month), lastDay(month, asOf), firstDay(month), firstDay(month + monthsLater), dayNumber(asOf));
}

std::vector<qint64> FigureCustomerLoader::whoBought(int month, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase WHERE day BETWEEN ? AND ? AND amount >= 0"_s, firstDay(month),
                  lastDay(month, asOf));
}

std::vector<qint64> FigureCustomerLoader::whoStayed(int month, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase AS bought WHERE day BETWEEN ? AND ? AND amount >= 0 AND EXISTS "
                  "(SELECT 1 FROM purchase WHERE customer_id = bought.customer_id AND day BETWEEN ? AND ? AND amount >= 0)"_s,
                  firstDay(month), lastDay(month, asOf), firstDay(month + 1), lastDay(month + 1, asOf));
}

std::vector<qint64> FigureCustomerLoader::whoPaused(int month, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase AS bought WHERE day BETWEEN ? AND ? AND amount >= 0 AND NOT EXISTS "
                  "(SELECT 1 FROM purchase WHERE customer_id = bought.customer_id AND day BETWEEN ? AND ? AND amount >= 0)"_s,
                  firstDay(month), lastDay(month, asOf), firstDay(month + 1), lastDay(month + 1, asOf));
}

std::vector<qint64> FigureCustomerLoader::whoCameBack(int month, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase AS bought WHERE day BETWEEN ? AND ? AND amount >= 0 AND NOT EXISTS "
                  "(SELECT 1 FROM purchase WHERE customer_id = bought.customer_id AND day BETWEEN ? AND ? AND amount >= 0) "
                  "AND EXISTS (SELECT 1 FROM purchase WHERE customer_id = bought.customer_id AND day < ? AND amount >= 0)"_s,
                  firstDay(month + 1), lastDay(month + 1, asOf), firstDay(month), lastDay(month, asOf), firstDay(month));
}

std::vector<qint64> FigureCustomerLoader::whoWereInactive(int month, int days, QDate asOf)
{
    const qint64 end = lastDay(month, asOf);
    return select(u"SELECT customer_id FROM purchase WHERE day <= ? AND amount >= 0 GROUP BY customer_id HAVING max(day) <= ?"_s,
                  end, end - days);
}

std::vector<qint64> FigureCustomerLoader::whoBecameInactive(int month, int days, QDate asOf)
{
    const qint64 end = lastDay(month, asOf);
    const qint64 begin = firstDay(month) - 1;
    return select(u"SELECT customer_id FROM purchase WHERE day <= ? AND amount >= 0 GROUP BY customer_id "
                  "HAVING max(day) <= ? AND max(CASE WHEN day <= ? THEN day END) > ?"_s,
                  end, end - days, begin, begin - days);
}

std::vector<qint64> FigureCustomerLoader::whoReturned(int month, int days, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM purchase AS back WHERE day BETWEEN ? AND ? AND amount >= 0 AND "
                  "(SELECT max(day) FROM purchase WHERE customer_id = back.customer_id AND day < back.day AND amount >= 0) "
                  "< day - ?"_s,
                  firstDay(month), lastDay(month, asOf), days);
}

std::vector<qint64> FigureCustomerLoader::inPhase(PhaseId phase, int month, QDate asOf)
{
    const qint64 end = endInstant(month, asOf);
    return select(u"SELECT customer_id FROM phase_visit WHERE phase_id = ? AND entered_at < ? "
                  "AND (left_at IS NULL OR left_at >= ?)"_s,
                  phase, end, end);
}

std::vector<qint64> FigureCustomerLoader::whoScored(int month, int lowest, int highest, QDate asOf)
{
    return select(u"SELECT customer_id FROM (SELECT customer_id, score, "
                  "row_number() OVER (PARTITION BY customer_id ORDER BY at DESC, id DESC) AS place FROM feedback "
                  "WHERE kind = 'nps' AND score BETWEEN 0 AND 10 AND at >= ? AND at < ?) AS latest "
                  "WHERE place = 1 AND score BETWEEN ? AND ?"_s,
                  firstInstant(month), endInstant(month, asOf), lowest, highest);
}

std::vector<qint64> FigureCustomerLoader::withOpenComplaint(int month, QDate asOf)
{
    const qint64 end = endInstant(month, asOf);
    return select(u"SELECT DISTINCT customer_id FROM feedback WHERE kind = 'complaint' AND at < ? "
                  "AND (resolved_at IS NULL OR resolved_at >= ?)"_s,
                  end, end);
}

std::vector<qint64> FigureCustomerLoader::whoComplained(int month, QDate asOf)
{
    return select(u"SELECT DISTINCT customer_id FROM feedback WHERE kind = 'complaint' AND at >= ? AND at < ?"_s,
                  firstInstant(month), endInstant(month, asOf));
}
