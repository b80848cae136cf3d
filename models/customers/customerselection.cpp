// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerselection.h"

#include "models/customers/customer.h"
#include "models/customfields/customvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersInPart = 5000;
constexpr qsizetype MostCharactersOfName = 100;

/** A query for the ids of the customers of whom the operation changed a field so far, custom ones included. */
SqlCondition changedIds(Operation &operation)
{
    const QString owner = operation.db().dialect().jsonValue(u"change.before"_s, u"customer_id"_s, ColumnType::Integer);
    return {u"SELECT change.record_id AS customer_id FROM change WHERE change.operation_id = ? AND change.table_name = ? "
            "UNION SELECT coalesce(custom_value.customer_id, %1) FROM change LEFT JOIN custom_value ON custom_value.id = change.record_id "
            "WHERE change.operation_id = ? AND change.table_name = ?"_s.arg(owner),
            {operation.id(), tableName<Customer>(), operation.id(), tableName<CustomValue>()}};
}

} // namespace

std::vector<qint64> customerIds(Connection &db, const CustomerSelection &selection)
{
    std::vector<qint64> ids = selection.ids;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (!selection.all)
        return ids;
    std::vector<qint64> found = customerIds(db, *selection.all);
    std::sort(found.begin(), found.end());
    std::vector<qint64> chosen;
    chosen.reserve(found.size());
    std::set_difference(found.begin(), found.end(), ids.begin(), ids.end(), std::back_inserter(chosen));
    return chosen;
}

qint64 inParts(Operation &operation, const CustomerSelection &selection, const std::shared_ptr<Progress> &progress,
               const std::function<qint64(const std::vector<qint64> &ids)> &work)
{
    operation.follow(progress);
    operation.advance(0);
    const std::vector<qint64> ids = customerIds(operation.db(), selection);
    operation.expect(qint64(ids.size()));
    qint64 done = 0;
    for (size_t first = 0; first < ids.size(); first += CustomersInPart) {
        const size_t end = std::min(ids.size(), first + CustomersInPart);
        const std::vector<qint64> part(ids.begin() + qsizetype(first), ids.begin() + qsizetype(end));
        done += work(part);
        operation.advance(qint64(part.size()));
    }
    return done;
}

qint64 changedCustomers(Operation &operation)
{
    const SqlCondition changed = changedIds(operation);
    Rows rows = operation.db().runWith(u"SELECT count(*) FROM ("_s + changed.sql + u") AS changed"_s, changed.values);
    rows.next();
    return rows.integer(0);
}

QString changedCustomersText(Operation &operation, qint64 count)
{
    if (count == 1) {
        SqlCondition changed = changedIds(operation);
        changed.values.emplace_back(operation.id());
        changed.values.emplace_back(tableName<Customer>());
        Rows rows = operation.db().runWith(u"SELECT coalesce(customer.name, %1, '') FROM (%2) AS changed "
                                           "LEFT JOIN customer ON customer.id = changed.customer_id LEFT JOIN change ON change.operation_id = ? "
                                           "AND change.table_name = ? AND change.record_id = changed.customer_id LIMIT 1"_s
                                               .arg(operation.db().dialect().jsonValue(u"change.before"_s, u"name"_s, ColumnType::Text), changed.sql),
                                           changed.values);
        if (rows.next())
            return isolated(rows.text(0).left(MostCharactersOfName));
    }
    return QCoreApplication::translate("CustomerSelection", "%Ln customer(s)", nullptr, int(count));
}
