// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/stayloader.h"

#include "models/analytics/localdays.h"
#include "models/analytics/textnumbers.h"
#include "models/database/integerrows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 50'000;

} // namespace

PhasePlace placeOf(const Phase &phase)
{
    return {.phase = phase.id.value,
            .lifeCycle = phase.lifeCycle.value,
            .position = phase.position,
            .role = int(phase.role),
            .isLapsed = phase.role == PhaseRole::Lapsed,
            .isLost = phase.role == PhaseRole::Lost,
            .isRetired = phase.isRetired};
}

QStringList streamStays(Connection &db, QDate asOf, const std::function<void(const CustomerStays &)> &take, CustomerRange customers)
{
    const QString sql = u"SELECT customer_id, entered_at, id, phase_id, left_at, reason, leaving_reason FROM phase_visit "
                        "WHERE (customer_id, entered_at, id) > (?, ?, ?) AND customer_id < ? ORDER BY customer_id, entered_at, id LIMIT ?"_s;
    const qint64 end = endOfDay(asOf);
    const qint64 lastDay = dayNumber(asOf);
    LocalDays days;
    TextNumbers reasons;
    CustomerStays customer;
    const auto handOver = [&] {
        if (customer.stays.empty())
            return;
        sortStays(customer.stays);
        take(customer);
        customer.stays.clear();
    };
    qint64 lastCustomer = customers.first - 1;
    qint64 lastEntered = std::numeric_limits<qint64>::max();
    qint64 lastVisit = 0;
    for (int read = PageSize; read == PageSize;) {
        read = 0;
        IntegerRows rows(db, sql, {lastCustomer, lastEntered, lastVisit, customers.end, PageSize});
        while (rows.next()) {
            ++read;
            lastCustomer = rows.at(0);
            lastEntered = rows.at(1);
            lastVisit = rows.at(2);
            if (lastCustomer != customer.customer)
                handOver();
            customer.customer = lastCustomer;
            if (lastEntered >= end)
                continue;
            Stay stay{.visit = lastVisit, .phase = rows.at(3), .entered = lastEntered, .enteredDay = days.dayOf(lastEntered),
                      .leftDay = lastDay};
            if (!rows.isNull(4) && rows.at(4) < end) {
                stay.left = rows.at(4);
                stay.leftDay = days.dayOf(*stay.left);
                stay.leavingReason = int(reasons.numberOf(rows.utf8(6)));
            }
            stay.reason = int(reasons.numberOf(rows.utf8(5)));
            customer.stays.push_back(stay);
        }
    }
    handOver();
    return reasons.texts();
}
