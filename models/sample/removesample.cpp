// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/removesample.h"

#include "models/customers/customer.h"
#include "models/history/belongings.h"
#include "models/products/product.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CustomersInPart = 2000;

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
        for (qint64 first = run.first; first <= run.last; first += CustomersInPart) {
            const SqlCondition those{u"id BETWEEN ? AND ?"_s, {SqlValue(first), SqlValue(std::min(run.last, first + CustomersInPart - 1))}};
            removed += int(removeWithBelongings(operation, recordKind(tableName<Customer>()), those));
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
