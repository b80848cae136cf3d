// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/removesample.h"

#include "models/activities/activity.h"
#include "models/contracts/contract.h"
#include "models/customfields/customvalue.h"
#include "models/duplicates/customermerge.h"
#include "models/duplicates/notduplicate.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/phase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"

using namespace Qt::StringLiterals;

namespace {

/** A run of ids that an operation gave to the records it added. */
struct Run
{
    qint64 first = 0;
    qint64 last = 0;
};

/** The records of \a table that sample operations added, unless these were undone. */
std::vector<Run> runsOf(Connection &db, const QString &table)
{
    Rows rows = db.run(u"SELECT change.record_id, coalesce(change.last_record_id, change.record_id) "
                       "FROM operation JOIN change ON change.operation_id = operation.id "
                       "WHERE operation.source = ? AND operation.undoes IS NULL AND operation.undone_by IS NULL "
                       "AND change.table_name = ? AND change.before IS NULL ORDER BY change.record_id"_s,
                       Source::Sample, table);
    std::vector<Run> runs;
    while (rows.next())
        runs.push_back({rows.integer(0), rows.integer(1)});
    return runs;
}

template<typename Record>
void removeAllOf(Operation &operation, CustomerId customer, const QString &column = u"customer_id"_s)
{
    for (const Record &record : operation.db().select<Record>(u"WHERE %1 = ? ORDER BY id"_s.arg(column), customer))
        operation.remove(record);
}

void removeCustomer(Operation &operation, const Customer &customer)
{
    const auto lines = operation.db().select<PurchaseLine>(
        u"WHERE purchase_id IN (SELECT id FROM purchase WHERE customer_id = ?) ORDER BY id"_s, customer.id);
    for (const PurchaseLine &line : lines)
        operation.remove(line);
    removeAllOf<Purchase>(operation, customer.id);
    removeAllOf<Contract>(operation, customer.id);
    removeAllOf<Activity>(operation, customer.id);
    removeAllOf<Feedback>(operation, customer.id);
    removeAllOf<Task>(operation, customer.id);
    removeAllOf<PhaseVisit>(operation, customer.id);
    removeAllOf<CustomValue>(operation, customer.id);
    removeAllOf<CustomerMerge>(operation, customer.id);
    removeAllOf<NotDuplicate>(operation, customer.id);
    removeAllOf<NotDuplicate>(operation, customer.id, u"other_id"_s);
    operation.remove(customer);
}

} // namespace

bool holdsSample(Connection &db)
{
    for (const Run &run : runsOf(db, tableName<Customer>())) {
        if (db.run(u"SELECT id FROM customer WHERE id BETWEEN ? AND ? LIMIT 1"_s, run.first, run.last).next())
            return true;
    }
    return false;
}

int removeSample(Operation &operation)
{
    Connection &db = operation.db();
    int removed = 0;
    for (const Run &run : runsOf(db, tableName<Customer>())) {
        for (const Customer &customer : db.select<Customer>(u"WHERE id BETWEEN ? AND ? ORDER BY id"_s, run.first, run.last)) {
            removeCustomer(operation, customer);
            ++removed;
        }
    }
    for (const Run &run : runsOf(db, tableName<Product>())) {
        const auto unused = db.select<Product>(u"WHERE id BETWEEN ? AND ? AND NOT EXISTS "
                                               "(SELECT 1 FROM purchase_line WHERE product_id = product.id) AND NOT EXISTS "
                                               "(SELECT 1 FROM contract WHERE product_id = product.id) ORDER BY id"_s,
                                               run.first, run.last);
        for (const Product &product : unused)
            operation.remove(product);
    }
    return removed;
}
