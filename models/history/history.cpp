// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"

#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace {

QJsonObject image(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

OperationRecord HistoryStore::named(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    auto found = isNumber ? m_db.select<OperationRecord>(u"WHERE id = ?"_s, id)
                          : m_db.select<OperationRecord>(u"WHERE uuid = ?"_s, text);
    if (found.empty())
        throw Failure(Error::Kind::NotFound, RecordKind::tr("There is no operation “%1” in the history.").arg(isolated(text)));
    return std::move(found.front());
}

std::vector<OperationRecord> HistoryStore::latest(int limit)
{
    return m_db.select<OperationRecord>(u"ORDER BY id DESC LIMIT ?"_s, limit);
}

std::vector<qint64> HistoryStore::ids(int limit)
{
    Rows rows = limit > 0 ? m_db.run(u"SELECT id FROM operation ORDER BY id DESC LIMIT ?"_s, limit)
                          : m_db.run(u"SELECT id FROM operation ORDER BY id DESC"_s);
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<OperationRecord> HistoryStore::operations(const std::vector<qint64> &ids)
{
    return m_db.select<OperationRecord>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(ids));
}

std::vector<Change> HistoryStore::changes(OperationId operation)
{
    Rows rows = m_db.run(u"SELECT id, table_name, record_id, last_record_id, before, after FROM change "
                         "WHERE operation_id = ? ORDER BY id"_s,
                         operation);
    std::vector<Change> changes;
    while (rows.next()) {
        changes.push_back({.id = rows.integer(0),
                           .table = rows.text(1),
                           .first = rows.integer(2),
                           .last = rows.as<std::optional<qint64>>(3),
                           .before = image(rows.text(4)),
                           .after = image(rows.text(5)),
                           .wasThereBefore = !rows.isNull(4),
                           .wasThereAfter = !rows.isNull(5)});
    }
    return changes;
}

std::optional<OperationRecord> HistoryStore::undoable()
{
    auto found = m_db.select<OperationRecord>(u"WHERE undoes IS NULL AND undone_by IS NULL ORDER BY id DESC LIMIT 1"_s);
    if (found.empty())
        return {};
    return found.front();
}

Performed undoOperation(Connection &db, const Origin &origin, OperationId id)
{
    HistoryStore history(db);
    const OperationRecord undone = history.find(id);
    if (undone.undoneBy)
        throw Failure(Error::Kind::Invalid, RecordKind::tr("“%1” has already been undone.").arg(isolated(undone.label)));
    Operation operation(db, origin, RecordKind::tr("Undo: %1").arg(undone.label));
    operation.setUndoes(id);
    for (const Change &change : history.changes(id) | std::views::reverse)
        recordKind(change.table).undo(operation, change);
    return operation.commit();
}
