// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"
#include "models/analytics/monthlyflow.h"

#include <map>
#include <vector>

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

    /** Every month from that of the first purchase to the one before the as-of day's, those without buyers too. */
    std::vector<MonthlyFlow> months() const;

private:
    struct Counts
    {
        qint64 buyers = 0;
        qint64 retained = 0;
        qint64 wonBack = 0;
    };

    qint64 m_asOf;
    std::map<int, Counts> m_months;
    qint64 m_customer = 0;
    int m_lastMonth = 0;
    bool m_begun = false;
};
