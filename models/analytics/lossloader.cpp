// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lossloader.h"

#include "models/database/integerrows.h"

#include <QHash>

#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LossesAtATime = 5'000;
constexpr qint64 DaysInYear = 365;

template<typename Take>
void inParts(const std::vector<Loss> &losses, Take take)
{
    for (size_t begin = 0; begin < losses.size(); begin += LossesAtATime)
        take(std::span(losses).subspan(begin, std::min(LossesAtATime, losses.size() - begin)));
}

struct Bought
{
    qint64 customer;
    qint64 day;
    qint64 amount;
};

std::vector<Bought> purchasesOf(Connection &db, std::span<const Loss> losses, const QString &currency)
{
    std::vector<qint64> customers;
    for (const Loss &loss : losses) {
        if (customers.empty() || customers.back() != loss.customer)
            customers.push_back(loss.customer);
    }
    IntegerRows rows(db,
                     u"SELECT customer_id, day, amount FROM purchase WHERE %1 AND currency = ? ORDER BY customer_id, day"_s.arg(
                         db.dialect().anyOf(u"customer_id"_s)),
                     {db.dialect().idList(customers), currency});
    std::vector<Bought> purchases;
    while (rows.next())
        purchases.push_back({rows.at(0), rows.at(1), rows.at(2)});
    return purchases;
}

} // namespace

void readReasons(Connection &db, const std::vector<Loss> &losses, const std::function<void(const Loss &, const QString &)> &take)
{
    inParts(losses, [&](std::span<const Loss> part) {
        std::vector<qint64> visits;
        for (const Loss &loss : part) {
            visits.push_back(loss.visit);
            if (loss.previousVisit != 0)
                visits.push_back(loss.previousVisit);
        }
        QHash<qint64, QString> entering;
        QHash<qint64, QString> leaving;
        Rows rows = db.run(u"SELECT id, reason, leaving_reason FROM phase_visit WHERE (reason <> '' OR leaving_reason <> '') AND "_s
                               + db.dialect().anyOf(u"id"_s),
                           db.dialect().idList(visits));
        while (rows.next()) {
            entering.insert(rows.integer(0), rows.text(1));
            leaving.insert(rows.integer(0), rows.text(2));
        }
        for (const Loss &loss : part) {
            const QString reason = entering.value(loss.visit);
            take(loss, reason.isEmpty() ? leaving.value(loss.previousVisit) : reason);
        }
    });
}

std::vector<qint64> revenueBefore(Connection &db, const std::vector<Loss> &losses, const QString &currency)
{
    std::vector<qint64> revenues;
    revenues.reserve(losses.size());
    inParts(losses, [&](std::span<const Loss> part) {
        const std::vector<Bought> purchases = purchasesOf(db, part, currency);
        const auto isBefore = [](const Bought &bought, const std::pair<qint64, qint64> &place) {
            return std::pair(bought.customer, bought.day) < place;
        };
        for (const Loss &loss : part) {
            const auto begin = std::lower_bound(purchases.begin(), purchases.end(),
                                                std::pair(loss.customer, loss.day - DaysInYear + 1), isBefore);
            qint64 revenue = 0;
            for (auto each = begin; each != purchases.end() && each->customer == loss.customer && each->day <= loss.day; ++each)
                revenue += each->amount;
            revenues.push_back(revenue);
        }
    });
    return revenues;
}
