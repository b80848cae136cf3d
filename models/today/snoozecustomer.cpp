// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/snoozecustomer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Snooze snoozeOf(Connection &db, CustomerId customer)
{
    (void)db.find(customer);
    const auto found = db.select<Snooze>(u"WHERE customer_id = ? ORDER BY id"_s, customer);
    return found.empty() ? Snooze{.customer = customer} : found.front();
}

void store(Operation &operation, Snooze &snooze)
{
    if (snooze.id)
        operation.update(snooze);
    else
        operation.insert(snooze);
}

} // namespace

qint64 snoozeCustomers(Operation &operation, const std::vector<CustomerId> &customers, QDate until)
{
    if (!until.isValid() || until <= operation.now().toLocalTime().date())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("Today", "Choose a day after today to snooze until."));
    for (const CustomerId customer : customers) {
        Snooze snooze = snoozeOf(operation.db(), customer);
        snooze.until = until;
        store(operation, snooze);
    }
    return qint64(customers.size());
}

Snooze dismissReasons(Operation &operation, CustomerId customer, const DismissedReasons &reasons)
{
    Snooze snooze = snoozeOf(operation.db(), customer);
    for (const auto &[reason, cause] : reasons.all)
        snooze.dismissed.all[reason] = cause;
    store(operation, snooze);
    return snooze;
}
