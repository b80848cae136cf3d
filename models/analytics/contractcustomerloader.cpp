// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractcustomerloader.h"

#include "models/analytics/calendarmonth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Around which days a month turns. */
struct Turn
{
    QDate before; // The last day of the month before,
    QDate end;    // and the last of this one that is looked at.
};

Turn turnOf(int month, QDate asOf)
{
    return {firstOfMonth(month).addDays(-1), std::min(lastOfMonth(month), asOf)};
}

std::vector<qint64> idsOf(Rows rows)
{
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace

std::vector<qint64> ContractCustomerLoader::whoLeft(int month, QDate asOf)
{
    const Turn turn = turnOf(month, asOf);
    return idsOf(m_db.run(u"SELECT DISTINCT customer_id FROM contract AS had WHERE started_day <= ? AND ended_day > ? AND ended_day <= ? AND NOT EXISTS "
                          "(SELECT 1 FROM contract WHERE customer_id = had.customer_id AND started_day <= ? AND (ended_day IS NULL OR ended_day > ?)) "
                          "ORDER BY customer_id"_s,
                          turn.before, turn.before, turn.end, turn.end, turn.end));
}

std::vector<qint64> ContractCustomerLoader::whoStayed(int month, QDate asOf)
{
    const Turn turn = turnOf(month, asOf);
    return idsOf(m_db.run(u"SELECT DISTINCT customer_id FROM contract AS had WHERE started_day <= ? AND (ended_day IS NULL OR ended_day > ?) AND EXISTS "
                          "(SELECT 1 FROM contract WHERE customer_id = had.customer_id AND started_day <= ? AND (ended_day IS NULL OR ended_day > ?)) "
                          "ORDER BY customer_id"_s,
                          turn.before, turn.before, turn.end, turn.end));
}

std::vector<qint64> ContractCustomerLoader::whoCameBack(int month, QDate asOf)
{
    const Turn turn = turnOf(month, asOf);
    return idsOf(m_db.run(u"SELECT DISTINCT customer_id FROM contract AS has WHERE started_day > ? AND started_day <= ? AND (ended_day IS NULL OR ended_day > ?) "
                          "AND EXISTS (SELECT 1 FROM contract WHERE customer_id = has.customer_id AND started_day <= ?) "
                          "AND NOT EXISTS (SELECT 1 FROM contract WHERE customer_id = has.customer_id AND started_day <= ? "
                          "AND (ended_day IS NULL OR ended_day > ?)) ORDER BY customer_id"_s,
                          turn.before, turn.end, turn.end, turn.before, turn.before, turn.before));
}
