// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/gammagamma.h"
#include "models/analytics/purchasepatterns.h"

/** What somebody bought until a day, as the models of purchases and of value look at it. */
struct CustomerPurchases
{
    qint64 customer = 0;
    PurchaseHistory history;
    qint64 firstAmount = 0;  // On the first day with a purchase, in minor units,
    qint64 repeatAmount = 0; // and on all later ones together.

    RepeatSpending spending(double minorUnits) const { return {history.repeats, double(repeatAmount) / minorUnits}; }
};

/** Sums up purchases customer by customer. All purchases of a day are one; returns are none, and take nothing off. */
class PurchaseSummaryBuilder
{
public:
    /** Looks at nothing after \a end, a day number. */
    explicit PurchaseSummaryBuilder(qint64 end) : m_end(end) {}

    /** Takes purchases ordered by \a customer, then \a day. */
    void add(qint64 customer, qint64 day, qint64 amount);

    /** Everybody who bought, in that order. */
    std::vector<CustomerPurchases> take() { return std::move(m_customers); }

private:
    qint64 m_end;
    qint64 m_firstDay = 0;
    std::vector<CustomerPurchases> m_customers;
};

PurchasePatterns patternsOf(const std::vector<CustomerPurchases> &customers);
/** \a minorUnits: in a major one. */
std::vector<RepeatSpending> spendingOf(const std::vector<CustomerPurchases> &customers, double minorUnits);
