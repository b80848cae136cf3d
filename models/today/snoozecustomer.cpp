// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/snoozecustomer.h"

#include "models/rules/suggestions.h"
#include "models/tasks/savetask.h"
#include "models/today/worklistlines.h"

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

qint64 snoozeLines(Operation &operation, const std::vector<qint64> &ids, QDate until, const QString &owner)
{
    Connection &db = operation.db();
    const QDate today = operation.now().toLocalTime().date();
    std::vector<CustomerId> customers;
    std::vector<TaskId> loose;
    for (const qint64 id : ids) {
        if (const TaskId task = taskOf({id}))
            loose.push_back(task);
        else
            customers.push_back(customerOf({id}));
    }
    snoozeCustomers(operation, customers, until);
    const Dialect &dialect = db.dialect();
    const auto tasks = db.select<Task>(u"WHERE done_at IS NULL AND due_day <= ? AND (%1 OR %2) ORDER BY id"_s.arg(dialect.anyOf(u"customer_id"_s),
                                                                                                              dialect.anyOf(u"id"_s)),
                                       today, dialect.idList(customers), dialect.idList(loose));
    for (const Task &task : tasks) {
        if (owner.isEmpty() || task.owner.isEmpty() || task.owner == owner)
            snoozeTask(operation, task.id, noonOf(until));
    }
    return qint64(ids.size());
}

qint64 dismissLines(Operation &operation, const std::vector<qint64> &ids)
{
    std::vector<qint64> firings;
    qint64 count = 0;
    for (const WorklistLine &line : worklistLines(operation.db(), ids, operation.now().toLocalTime().date())) {
        firings.insert(firings.end(), line.decisions.begin(), line.decisions.end());
        firings.insert(firings.end(), line.notices.begin(), line.notices.end());
        if (!line.dismissable.all.empty())
            dismissReasons(operation, line.customer, line.dismissable);
        count += line.dismissable.all.empty() && line.decisions.empty() && line.notices.empty() ? 0 : 1;
    }
    if (!firings.empty())
        dismissSuggestions(operation, firings);
    return count;
}
