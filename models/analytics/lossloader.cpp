// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lossloader.h"

#include "models/analytics/purchaseloader.h"
#include "models/database/integerrows.h"

#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FewLosses = 20'000; // Of more, reading all purchases in order is faster than looking up those of some.
constexpr size_t LossesAtATime = 5'000;
constexpr qint64 DaysInYear = 365;

/** Adds up purchases, which come ordered by customer, to losses ordered in the same way. */
class RevenueCounter
{
public:
    RevenueCounter(std::span<const Loss> losses, std::span<qint64> revenues) : m_losses(losses), m_revenues(revenues) {}

    void add(qint64 customer, qint64 day, qint64 amount)
    {
        while (m_next < m_losses.size() && m_losses[m_next].customer < customer)
            ++m_next;
        for (size_t i = m_next; i < m_losses.size() && m_losses[i].customer == customer; ++i) {
            if (day <= m_losses[i].day && day > m_losses[i].day - DaysInYear)
                m_revenues[i] += amount;
        }
    }

private:
    std::span<const Loss> m_losses;
    std::span<qint64> m_revenues;
    size_t m_next = 0;
};

void lookUp(Connection &db, std::span<const Loss> losses, std::span<qint64> revenues, const QString &currency)
{
    std::vector<qint64> customers;
    for (const Loss &loss : losses) {
        if (customers.empty() || customers.back() != loss.customer)
            customers.push_back(loss.customer);
    }
    RevenueCounter revenue(losses, revenues);
    IntegerRows rows(db,
                     u"SELECT customer_id, day, amount FROM purchase WHERE %1 AND currency = ? ORDER BY customer_id"_s.arg(
                         db.dialect().anyOf(u"customer_id"_s)),
                     {db.dialect().idList(customers), currency});
    while (rows.next())
        revenue.add(rows.at(0), rows.at(1), rows.at(2));
}

} // namespace

std::vector<qint64> revenueBefore(Connection &db, const std::vector<Loss> &losses, const QString &currency, QDate asOf)
{
    std::vector<qint64> revenues(losses.size());
    const std::span<const Loss> all(losses);
    const std::span<qint64> sums(revenues);
    if (losses.size() > FewLosses) {
        RevenueCounter revenue(all, sums);
        streamPurchases(db, asOf, hasOtherCurrencies(db, currency) ? currency : QString(),
                        [&](const PurchaseEntry &entry) { revenue.add(entry.customer, entry.day, entry.amount); });
        return revenues;
    }
    for (size_t begin = 0; begin < losses.size();) {
        size_t end = std::min(begin + LossesAtATime, losses.size());
        while (end < losses.size() && losses[end].customer == losses[end - 1].customer)
            ++end;
        lookUp(db, all.subspan(begin, end - begin), sums.subspan(begin, end - begin), currency);
        begin = end;
    }
    return revenues;
}
