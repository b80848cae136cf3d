// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasemodel.h"

/**
 * What a model says of somebody's purchases from now on: whether he or she is still there; if so, purchases come at a rate of
 * Gamma(shape, rate), and after each of them he or she leaves with a chance of Beta(a, b), never if a is 0.
 */
struct PurchasesAhead
{
    double alive = 1.0;
    double shape = 0.0;
    double rate = 0.0; // Weeks.
    double a = 0.0;
    double b = 0.0;

    /**
     * How many purchases to expect within \a weeks. Neither overflows for long histories nor breaks down at a = 1: Euler's transformation
     * of the hypergeometric function of Fader, Hardie and Lee (2005), eq. 10, with its removable singularity taken out.
     */
    double expected(double weeks) const;
};

PurchasesAhead purchasesAhead(const PurchaseModel &model, const PurchaseHistory &history);
/** Of somebody who has just bought for the first time. */
PurchasesAhead purchasesAheadOfNewCustomer(const PurchaseModel &model);

/** The chances of each number of purchases within a time, one after the other from 0 on. */
class PurchaseChances
{
public:
    PurchaseChances(const PurchasesAhead &ahead, double weeks);

    /** The chance of exactly count() purchases; after Fader, Hardie and Lee (2005), eq. 8. */
    double chance() const;
    /** The chance of count() purchases or more. */
    double chanceOfMore() const;
    /** Whether more purchases than count() are out of the question. */
    bool isAtEnd() const;
    int count() const { return m_count; }
    void next();

private:
    const PurchasesAhead m_ahead;
    const double m_share;  // Of all time observed and ahead.
    double m_logOfCount;   // Logarithm of the chance that who stays buys count() times,
    double m_tail = 1.0;   // and the chance of so often or more.
    double m_before = 1.0; // Chance to stay after all purchases but the last.
    int m_count = 0;
};

/** The chance that somebody who has just bought for the first time buys exactly \a count times within \a weeks. */
double chanceOfPurchases(const PurchaseModel &model, double weeks, int count);

/** Mean and mean square of a number of purchases. */
struct PurchaseMoments
{
    double mean = 0.0;
    double square = 0.0;

    double variance() const { return square - mean * mean; }
};
PurchaseMoments momentsOfPurchases(const PurchasesAhead &ahead, double weeks);
