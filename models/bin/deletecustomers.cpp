// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/deletecustomers.h"

#include "models/bin/binentry.h"
#include "models/history/belongings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const RecordKind &customerKind()
{
    return recordKind(tableName<Customer>());
}

/** How many records belong to the record of \a kind in the row at hand, theirs included. */
QString countOfBelongings(const RecordKind &kind)
{
    QString count = u"0"_s;
    for (const RecordKind::Dependent &dependent : kind.dependents()) {
        if (dependent.withoutIt == RecordKind::WithoutIt::Stays)
            continue;
        const RecordKind &other = recordKind(QLatin1StringView(dependent.table));
        count += u" + (SELECT coalesce(sum(1 + %1), 0) FROM %2 WHERE %2.%3 = %4.id)"_s.arg(
            countOfBelongings(other), other.table(), QLatin1StringView(dependent.column), kind.table());
    }
    return count;
}

} // namespace

qint64 deleteCustomers(Operation &operation, const CustomerSelection &selection, const std::shared_ptr<Progress> &progress)
{
    const qint64 deleted = inParts(operation, selection, progress, [&](const std::vector<qint64> &ids) {
        const SqlCondition those = anyOf(operation.db().dialect(), u"id"_s, ids);
        const qint64 count = insertAll<BinEntry>(
            operation, {u"customer WHERE "_s + those.sql, those.values},
            {assignSql(&BinEntry::id, u"customer.id"_s), assignSql(&BinEntry::name, u"customer.name"_s),
             assign(&BinEntry::operation, operation.id()), assign(&BinEntry::deletedAt, operation.now()),
             assign(&BinEntry::deletedBy, operation.origin().actor), assignSql(&BinEntry::records, countOfBelongings(customerKind()))});
        removeWithBelongings(operation, customerKind(), those);
        return count;
    });
    operation.setLabel(QCoreApplication::translate("Bin", "Delete %1").arg(changedCustomersText(operation, deleted)));
    return deleted;
}
