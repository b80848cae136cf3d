// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/restorecustomers.h"

#include "models/bin/binstore.h"
#include "models/customers/customerselection.h"
#include "models/history/recordkind.h"
#include "models/history/setwriting.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersInPart = 5000;

/** Puts records of one kind back, and then whatever belonged to them. */
class BringBack
{
public:
    BringBack(Operation &operation, OperationId deletion) : m_operation(operation), m_deletion(deletion) {}

    /** The records of \a kind whose \a parent ("record_id", or a column of theirs) is what \a condition says. */
    void run(const RecordKind &kind, const QString &parent, const std::function<SqlCondition(const QString &)> &condition)
    {
        const qint64 since = m_operation.lastChange();
        note(kind, parent, condition);
        const ImageRun noted = m_operation.notedSince(since, kind.shape());
        if (m_operation.lastChange() == since)
            return;
        kind.bringBack(m_operation, noted);
        for (const RecordKind::Dependent &dependent : kind.dependents()) {
            if (dependent.withoutIt == RecordKind::WithoutIt::Stays)
                continue;
            run(recordKind(QLatin1StringView(dependent.table)), QLatin1StringView(dependent.column),
                [&](const QString &column) { return noted.ids(column); });
        }
    }

    /** Lets records that stayed without one of \a kind, or came back without it, refer to it again. */
    void relink(const RecordKind &kind)
    {
        const Dialect &dialect = m_operation.db().dialect();
        for (const RecordKind::Dependent &dependent : kind.dependents()) {
            if (dependent.withoutIt != RecordKind::WithoutIt::Stays)
                continue;
            const RecordKind &other = recordKind(QLatin1StringView(dependent.table));
            const QString column = QLatin1StringView(dependent.column);
            const QString was = dialect.jsonValue(u"deleted.before"_s, column, ColumnType::Integer);
            const QString lost = u" FROM change AS deleted JOIN %1 AS back ON back.id = %2 WHERE deleted.operation_id = ? AND deleted.table_name = ?"_s
                                     .arg(kind.table(), was);
            updateAll(m_operation, other.shape(),
                      {u"%1.%2 IS NULL AND %1.id IN (SELECT deleted.record_id%3)"_s.arg(other.table(), column, lost), {m_deletion, other.table()}},
                      {{column, u"(SELECT back.id%1 AND deleted.record_id = %2.id LIMIT 1)"_s.arg(lost, other.table()), {m_deletion, other.table()}}});
        }
    }

private:
    void note(const RecordKind &kind, const QString &parent, const std::function<SqlCondition(const QString &)> &condition)
    {
        Connection &db = m_operation.db();
        const auto inImage = [&](const QString &column) { return db.dialect().jsonValue(u"deleted.before"_s, column, ColumnType::Integer); };
        const SqlCondition belongs = condition(parent == u"record_id" ? u"deleted.record_id"_s : inImage(parent));
        QStringList conditions{belongs.sql};
        for (const RecordKind::Reference &reference : kind.references()) {
            // What belongs to two customers comes back with the second of them.
            if (reference.table == tableName<Customer>() && reference.column != parent && !reference.mayLack)
                conditions.append(u"EXISTS (SELECT 1 FROM customer WHERE customer.id = %1)"_s.arg(inImage(reference.column)));
        }
        std::vector<SqlValue> values{m_operation.id(), m_deletion, kind.table(), m_operation.id()};
        values.insert(values.end(), belongs.values.begin(), belongs.values.end());
        db.runWith(u"INSERT INTO change (operation_id, table_name, record_id, before, after) "
                   "SELECT %1, deleted.table_name, deleted.record_id, NULL, deleted.before FROM change AS deleted "
                   "WHERE deleted.operation_id = ? AND deleted.table_name = ? AND deleted.after IS NULL AND NOT EXISTS "
                   "(SELECT 1 FROM change AS noted WHERE noted.table_name = deleted.table_name "
                   "AND noted.record_id = deleted.record_id AND noted.operation_id = ?) AND %2 ORDER BY deleted.id"_s
                       .arg(db.dialect().typed(u"?"_s, ColumnType::Integer), conditions.join(u" AND "_s)),
                   values);
    }

    Operation &m_operation;
    OperationId m_deletion;
};

std::vector<BinEntry> wantedEntries(Connection &db, const std::optional<std::vector<qint64>> &wanted)
{
    std::vector<BinEntry> entries = wanted ? BinStore(db).entries(*wanted) : db.select<BinEntry>(u"ORDER BY id"_s);
    if (wanted && entries.size() < wanted->size())
        throw Failure(Error::Kind::NotFound,
                      QCoreApplication::translate("Bin", "Not restored: this customer is not in the bin any more, because the deletion was "
                                                         "undone, or because the bin was emptied."));
    return entries;
}

} // namespace

qint64 restoreCustomers(Operation &operation, const std::optional<std::vector<qint64>> &wanted, const std::shared_ptr<Progress> &progress)
{
    Connection &db = operation.db();
    operation.follow(progress);
    std::map<OperationId, std::vector<qint64>> byDeletion;
    qint64 count = 0;
    for (const BinEntry &entry : wantedEntries(db, wanted)) {
        byDeletion[entry.operation].push_back(entry.id.value);
        ++count;
    }
    operation.expect(count);
    for (const auto &[deletion, ids] : byDeletion) {
        for (size_t first = 0; first < ids.size(); first += CustomersInPart) {
            const std::vector<qint64> part(ids.begin() + qsizetype(first),
                                           ids.begin() + qsizetype(std::min(ids.size(), first + CustomersInPart)));
            BringBack bringBack(operation, deletion);
            bringBack.run(recordKind(tableName<Customer>()), u"record_id"_s, [&](const QString &column) { return anyOf(db.dialect(), column, part); });
            for (const auto &kind : recordKinds())
                bringBack.relink(*kind);
            removeAll<BinEntry>(operation, anyOf(db.dialect(), u"id"_s, part));
            operation.advance(qint64(part.size()));
        }
    }
    settleBroughtBack(operation);
    operation.setLabel(QCoreApplication::translate("Bin", "Restore %1").arg(changedCustomersText(operation, count)));
    return count;
}
