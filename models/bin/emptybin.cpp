// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/emptybin.h"

#include "models/bin/binstore.h"
#include "models/history/recordkind.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersInPart = 2000;

/** Erases all images of these records, and of whatever belonged to them when \a deletion removed them. */
void erase(Connection &db, const RecordKind &kind, const std::vector<qint64> &ids, OperationId deletion)
{
    if (ids.empty())
        return;
    for (const RecordKind::Dependent &dependent : kind.dependents()) {
        if (dependent.withoutIt == RecordKind::WithoutIt::Stays)
            continue;
        const RecordKind &other = recordKind(QLatin1StringView(dependent.table));
        const QString parent = db.dialect().jsonValue(u"before"_s, QLatin1StringView(dependent.column), ColumnType::Integer);
        std::vector<qint64> belonging;
        Rows rows = db.run(u"SELECT record_id FROM change WHERE operation_id = ? AND table_name = ? AND after IS NULL AND "_s
                               + db.dialect().anyOf(parent),
                           deletion, other.table(), db.dialect().idList(ids));
        while (rows.next())
            belonging.push_back(rows.integer(0));
        erase(db, other, belonging, deletion);
    }
    db.run(u"UPDATE change SET before = CASE WHEN before IS NOT NULL THEN '{}' END, after = CASE WHEN after IS NOT NULL THEN '{}' END "
           "WHERE table_name = ? AND last_record_id IS NULL AND "_s
               + db.dialect().anyOf(u"record_id"_s),
           kind.table(), db.dialect().idList(ids));
}

} // namespace

qint64 emptyBin(Operation &operation, const std::optional<std::vector<qint64>> &wanted, const std::shared_ptr<Progress> &progress)
{
    Connection &db = operation.db();
    operation.follow(progress);
    operation.setFinal();
    std::map<OperationId, std::vector<qint64>> byDeletion;
    qint64 count = 0;
    for (const BinEntry &entry : wanted ? BinStore(db).entries(*wanted) : db.select<BinEntry>(u"ORDER BY id"_s)) {
        byDeletion[entry.operation].push_back(entry.id.value);
        ++count;
    }
    operation.expect(count);
    for (const auto &[deletion, ids] : byDeletion) {
        for (size_t first = 0; first < ids.size(); first += CustomersInPart) {
            const std::vector<qint64> part(ids.begin() + qsizetype(first),
                                           ids.begin() + qsizetype(std::min(ids.size(), first + CustomersInPart)));
            removeAll<BinEntry>(operation, anyOf(db.dialect(), u"id"_s, part));
            erase(db, recordKind(tableName<Customer>()), part, deletion);
            erase(db, recordKind(tableName<BinEntry>()), part, deletion);
            operation.advance(qint64(part.size()));
        }
        db.run(u"UPDATE operation SET is_final = 1 WHERE id = ?"_s, deletion);
    }
    operation.setLabel(QCoreApplication::translate("Bin", "Erase %n customer(s) from the bin", nullptr, int(count)));
    return count;
}

qint64 emptyBinOfExpired(Operation &operation)
{
    std::vector<qint64> expired;
    {
        Rows rows = operation.db().run(u"SELECT id FROM bin WHERE deleted_at < ?"_s, operation.now().addDays(-DaysInBin));
        while (rows.next())
            expired.push_back(rows.integer(0));
    }
    return emptyBin(operation, expired, {});
}
