// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"
#include "models/analytics/monthlyflow.h"

#include <map>
#include <optional>
#include <vector>

/** MonthlyFlow of active customers, with those beyond it. */
struct ChurnMonth
{
    MonthlyFlow flow;
    qint64 inactive = 0; // Customers who were inactive when the month ended.
    qint64 returned = 0; // Customers who in this month bought again after having been inactive.

    bool operator==(const ChurnMonth &) const = default;
};

/** How customers of a shop without contracts fall silent and come back. */
struct ChurnHistory
{
    std::vector<ChurnMonth> months;
    qint64 customers = 0;    // Everybody who ever bought.
    qint64 inactive = 0;     // Of these, inactive on the as-of day.
    qint64 everInactive = 0; // Of these, inactive at some time.
    qint64 returned = 0;     // Of everInactive, bought again afterwards at least once.
};

/**
 * What is counted of some customers; of others it is added up number by number.
 *
 * Says nothing about the as-of day: who bought last on which day tells who is inactive on any later one.
 */
struct ChurnCounts
{
    struct Month
    {
        qint64 begun = 0;    // First purchases.
        qint64 entered = 0;  // Active when the month ended, not when it began.
        qint64 wonBack = 0;  // Of entered, had bought before the month.
        qint64 left = 0;     // Active when the month began, not when it ended, and bought again later.
        qint64 returned = 0;

        bool operator==(const Month &) const = default;
    };

    struct LastDay
    {
        qint64 customers = 0;
        qint64 active = 0; // Of these, at the end of a month since they last came; all of them if inactive takes a month or more.
        qint64 paused = 0; // Of these, have been inactive and bought again.

        bool operator==(const LastDay &) const = default;
    };

    std::map<int, Month> months;
    std::map<qint64, LastDay> lastDays; // By the day of the last purchase.
    std::optional<qint64> firstDay;     // Of all purchases.

    bool operator==(const ChurnCounts &) const = default;
};

/** The months of \a counts from the first at whose end somebody could have been inactive; none if the data do not reach back so far. */
ChurnHistory churnHistory(const ChurnCounts &counts, QDate asOf, int days);

/**
 * Counts inactivity. A customer is inactive on a day if they bought before it, but not in the \a days days up to and
 * including it. This says nothing about whether they will come back.
 *
 * For a month: atStart customers were active when it began; lost of them were inactive when it ended, retained still
 * active; wonBack were inactive when it began and active when it ended. atStart + wonBack + customers who are new − lost
 * is the atStart of the next month. The month of the as-of day ends on that day and is complete only if that is its last.
 */
class ChurnBuilder
{
public:
    /** Looks at nothing after \a asOf. \a days is at least 1. */
    ChurnBuilder(QDate asOf, int days);

    /** Takes purchases ordered by \a customer, then \a day (day number). A negative \a amount is a return: passed over. */
    void add(qint64 customer, qint64 day, qint64 amount);

    /** Of the customers before the one being read. Hold for every later as-of day, too, if \a days is at least the days of a month. */
    const ChurnCounts &counts() const { return m_counts; }
    /** Says that all purchases were added. */
    void finish();
    /** Of what was added so far, see churnHistory(). */
    ChurnHistory history() const;

private:
    bool endRun();
    void countStretch();
    void endStretch();

    qint64 m_asOf;
    qint64 m_days;
    ChurnCounts m_counts;

    // The customer being read.
    bool m_reading = false;
    qint64 m_customer = 0;
    int m_customerMonth = 0; // Of the first purchase.
    qint64 m_runBegin = 0;   // Since then no two purchases were more than m_days apart.
    qint64 m_lastDay = 0;
    bool m_paused = false;    // Has been inactive and bought again.
    int m_returnedMonth = 0;  // The last month counted as returned.
    bool m_inStretch = false; // Active at every month's end from m_stretchBegin to m_stretchEnd.
    int m_stretchBegin = 0;
    int m_stretchEnd = 0;
};
