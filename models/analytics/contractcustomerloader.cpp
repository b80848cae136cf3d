// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractcustomerloader.h"

#include "models/analytics/calendarmonth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::vector<qint64> ContractCustomerLoader::whoLeft(int month, QDate asOf)
{
    const QDate before = firstOfMonth(month).addDays(-1);
    const QDate end = std::min(lastOfMonth(month), asOf);
    std::vector<qint64> customers;
    Rows rows = m_db.run(u"SELECT DISTINCT customer_id FROM contract AS had WHERE started_day <= ? AND ended_day > ? AND ended_day <= ? AND NOT EXISTS "
                         "(SELECT 1 FROM contract WHERE customer_id = had.customer_id AND started_day <= ? AND (ended_day IS NULL OR ended_day > ?)) "
                         "ORDER BY customer_id"_s,
                         before, before, end, end, end);
    while (rows.next())
        customers.push_back(rows.integer(0));
    return customers;
}
