// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyer.h"
#include "models/database/connection.h"

#include <functional>
#include <vector>

struct PurchaseEntry;

/** Makes buyers of purchases. */
class BuyerBuilder
{
public:
    /** Looks at nothing after \a asOf. */
    BuyerBuilder(QDate asOf, std::function<void(const Buyer &)> take);

    /** Takes purchases ordered by customer, then day. A negative amount is a return: passed over. */
    void add(const PurchaseEntry &entry);
    /** Hands over the last buyer, too. */
    void finish();

private:
    qint64 m_asOf;
    std::function<void(const Buyer &)> m_take;
    Buyer m_buyer;
    std::vector<qint64> m_days; // Of m_buyer, in order.
};
