// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/monthlyflow.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

/** How many have and had contracts on the as-of day. */
struct ContractTotals
{
    qint64 contracts = 0; // That began by then.
    qint64 ended = 0;     // Of these.
    qint64 followed = 0;  // Of those that ended: their customers went on with another one.
    qint64 withinMonth = 0; // Of those that ended: they began in the same calendar month, so no month begins with them.
    qint64 customers = 0; // Who ever had one.
    qint64 withRunning = 0; // Of these, who have one that runs.

    bool operator==(const ContractTotals &) const = default;
};

/**
 * Counts who loses a business that has contracts: here it is observed, because contracts end.
 *
 * For a month: atStart customers had a contract that ran when it began; lost of them had none when it ended, retained of them
 * had one, be it another; wonBack had none when it began, had had one before, and had one when it ended. Customers whose
 * first contract began in the month are none of these. The month of the as-of day ends on that day, and is complete only if
 * that is its last.
 */
class ContractFlowBuilder
{
public:
    /** Looks at nothing after \a asOf: a contract that ends later runs on. */
    explicit ContractFlowBuilder(QDate asOf);

    /** Takes contracts ordered by \a customer, then \a started. Day numbers; on \a ended the contract is no more. */
    void add(qint64 customer, qint64 started, std::optional<qint64> ended);

    /** Every month from that of the first contract to that of the as-of day. */
    std::vector<MonthlyFlow> months() const;
    ContractTotals totals() const;

private:
    struct Counts
    {
        qint64 entered = 0; // Had a contract when the month ended, not when it began.
        qint64 wonBack = 0; // Of entered, had had one before the month.
        qint64 left = 0;
    };

    /** A contract of the customer who is being read. */
    struct Span
    {
        qint64 started = 0;
        qint64 ended = 0; // Beyond all days if it runs.
    };

    void endCustomer();
    void countStretch(int firstMonth, int begin, int end);
    qint64 followed() const;

    qint64 m_asOf;
    int m_lastMonth;
    std::map<int, Counts> m_months;
    ContractTotals m_totals;
    qint64 m_customer = 0;
    std::vector<Span> m_spans; // Of the customer, by their beginnings.
};
