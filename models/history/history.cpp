// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/history.h"

#include "models/database/integerrows.h"
#include "models/history/followup.h"

#include <QJsonDocument>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestRun = 20'000; // Short enough to stop between two of them.

QJsonObject image(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/** Whether \a next can be put back together with \a run, before which it was done. */
bool continues(const ChangeRun &run, const ChangeRun &next)
{
    return run.table == next.table && run.wasThereBefore == next.wasThereBefore && run.wasThereAfter == next.wasThereAfter
        && !run.range && !next.range && run.count < LongestRun;
}

QString tableOfChange(Connection &db, qint64 change)
{
    Rows rows = db.run(u"SELECT table_name FROM change WHERE id = ?"_s, change);
    rows.next();
    return rows.text(0);
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

std::vector<Change> HistoryStore::changes(OperationId operation, int limit)
{
    Rows rows = m_db.run(u"SELECT id, table_name, record_id, last_record_id, before, after FROM change "
                         "WHERE operation_id = ? ORDER BY id LIMIT ?"_s,
                         operation, limit > 0 ? limit : std::numeric_limits<int>::max());
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

std::vector<ChangeRun> HistoryStore::runs(OperationId operation)
{
    QString number = u"CASE table_name"_s;
    std::vector<SqlValue> values;
    for (size_t i = 0; i < recordKinds().size(); ++i) {
        number += u" WHEN ? THEN "_s + QString::number(i);
        values.emplace_back(recordKinds().at(i)->table());
    }
    values.emplace_back(operation);
    IntegerRows rows(m_db,
                     u"SELECT id, %1 ELSE -1 END, record_id, last_record_id, CASE WHEN before IS NULL THEN 0 ELSE 1 END, "
                     "CASE WHEN after IS NULL THEN 0 ELSE 1 END FROM change WHERE operation_id = ? ORDER BY id"_s.arg(number),
                     std::move(values));
    std::vector<ChangeRun> runs;
    QSet<qint64> records;
    while (rows.next()) {
        const QString table = rows.at(1) < 0 ? tableOfChange(m_db, rows.at(0)) : recordKinds().at(size_t(rows.at(1)))->table();
        ChangeRun run{.operation = operation, .table = table, .first = rows.at(0), .last = rows.at(0), .count = 1,
                      .wasThereBefore = rows.at(4) != 0, .wasThereAfter = rows.at(5) != 0};
        if (!rows.isNull(3))
            run.range = {rows.at(2), rows.at(3)};
        if (!runs.empty() && continues(runs.back(), run) && !records.contains(rows.at(2))) {
            runs.back().last = run.last;
            ++runs.back().count;
        } else {
            runs.push_back(run);
            records.clear();
        }
        records.insert(rows.at(2));
    }
    return runs;
}

std::vector<OperationId> HistoryStore::consequences(OperationId operation)
{
    std::vector<OperationId> all;
    std::vector<OperationId> causes{operation};
    while (!causes.empty()) {
        std::vector<OperationId> next;
        Rows rows = m_db.run(u"SELECT id FROM operation WHERE undone_by IS NULL AND "_s + m_db.dialect().anyOf(u"caused_by"_s),
                             m_db.dialect().idList(causes));
        while (rows.next())
            next.push_back(rows.as<OperationId>(0));
        all.insert(all.end(), next.begin(), next.end());
        causes = std::move(next);
    }
    std::ranges::sort(all, std::greater());
    return all;
}

std::optional<OperationRecord> HistoryStore::undoable()
{
    auto found = m_db.select<OperationRecord>(u"WHERE undoes IS NULL AND undone_by IS NULL AND is_final = 0 AND rule_id IS NULL ORDER BY id DESC LIMIT 1"_s);
    if (found.empty())
        return {};
    return found.front();
}

Performed undoOperation(Connection &db, const Origin &origin, OperationId id, const std::shared_ptr<Progress> &progress)
{
    HistoryStore history(db);
    const OperationRecord undone = history.find(id);
    if (undone.undoneBy)
        throw Failure(Error::Kind::Invalid, RecordKind::tr("“%1” has already been undone.").arg(isolated(undone.label)));
    if (undone.isFinal)
        throw Failure(Error::Kind::Invalid,
                      RecordKind::tr("“%1” cannot be undone: what it deleted has been erased.").arg(isolated(undone.label)));
    Operation operation(db, origin, RecordKind::tr("Undo: %1").arg(undone.label));
    operation.setUndoes(id);
    operation.follow(progress);
    std::vector<OperationId> all = history.consequences(id);
    all.push_back(id);
    std::vector<std::vector<ChangeRun>> runs;
    for (const OperationId each : all) {
        runs.push_back(history.runs(each));
        for (const ChangeRun &run : runs.back())
            operation.expect(run.count);
    }
    for (const std::vector<ChangeRun> &ofOne : runs) {
        for (const ChangeRun &run : ofOne | std::views::reverse) {
            recordKind(run.table).undo(operation, run);
            operation.advance(run.count);
        }
    }
    for (size_t i = 0; i < all.size(); ++i) {
        QStringList confirmed;
        for (const ChangeRun &run : runs[i]) {
            if (confirmed.contains(run.table))
                continue;
            recordKind(run.table).confirmUndone(operation, all[i]);
            confirmed.append(run.table);
        }
    }
    settleBroughtBack(operation);
    db.run(u"UPDATE operation SET undone_by = ? WHERE "_s + db.dialect().anyOf(u"id"_s), operation.id(), db.dialect().idList(all));
    Performed done = operation.commit();
    followUp(db, done);
    return done;
}
