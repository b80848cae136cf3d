// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"
#include "models/analytics/monthlyflow.h"

#include <map>
#include <vector>

/** Who bought in a month, and of these again in the next; and who bought in the next, not in this one, but before it. */
struct RetentionCounts
{
    qint64 buyers = 0;
    qint64 retained = 0;
    qint64 wonBack = 0;

    bool operator==(const RetentionCounts &) const = default;
};

/** By month number. What is counted of some customers and of others is added up month by month. */
using RetentionByMonth = std::map<int, RetentionCounts>;

/** Every month from that of the first purchase to the one before that of \a asOf, those without buyers too. */
std::vector<MonthlyFlow> retentionMonths(const RetentionByMonth &counts, QDate asOf);

/**
 * Counts, for a shop without contracts, who bought in a calendar month and again in the next.
 *
 * For a month: atStart customers bought in it; retained of them bought in the next month too, lost of them did not (they
 * may yet return: wonBack counts those who bought in the next month, not in this one, but before it). A month is listed
 * once the next has begun and complete once the next is over. Returns are no purchases.
 */
class RetentionBuilder
{
public:
    /** Looks at nothing after \a asOf. */
    explicit RetentionBuilder(QDate asOf);

    /** Takes purchases ordered by \a customer, then \a day (day number). A negative \a amount is a return: passed over. */
    void add(qint64 customer, qint64 day, qint64 amount);

    const RetentionByMonth &counts() const { return m_months; }
    std::vector<MonthlyFlow> months() const { return retentionMonths(m_months, dateOfDay(m_asOf)); }

private:
    qint64 m_asOf;
    RetentionByMonth m_months;
    qint64 m_customer = 0;
    int m_lastMonth = 0;
    bool m_begun = false;
};
