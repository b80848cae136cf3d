// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/recordkind.h"

using namespace Qt::StringLiterals;

void RecordKind::undo(Operation &operation, const Change &change) const
{
    if (!change.last)
        undoOne(operation, change);
    else if (change.wasThereAfter)
        removeRange(operation, change.first, *change.last);
    else
        throw Failure(Error::Kind::Invalid,
                      tr("What was imported and undone cannot be brought back. Import the file again."));
}

void RecordKind::redirectAll(Operation &operation, const QString &column, qint64 from, qint64 to) const
{
    std::vector<qint64> ids;
    {
        Rows rows = operation.db().run(u"SELECT id FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(table(), column), from);
        while (rows.next())
            ids.push_back(rows.integer(0));
    }
    for (const qint64 id : ids)
        redirect(operation, id, column, from, to);
}

QString RecordKind::ofCustomer(Connection &db, qint64 customer) const
{
    Rows rows = db.run(u"SELECT name FROM customer WHERE id = ?"_s, customer);
    return rows.next() ? tr("%1 of %2", "kind of record, customer's name").arg(label(), isolated(rows.text(0))) : label();
}

void RecordKind::refuse(Connection &db, qint64 id) const
{
    throw Failure(Error::Kind::Conflict,
                  tr("Not undone: %1 was changed since. Undo the later change first, or change it by hand.")
                      .arg(describe(db, id)));
}

void RecordKind::refuseWithDependents(Connection &db, qint64 first, qint64 last) const
{
    for (const Dependent &dependent : m_dependents) {
        const QLatin1StringView column(dependent.column);
        Rows rows = db.run(u"SELECT %1 FROM %2 WHERE %1 BETWEEN ? AND ? LIMIT 1"_s.arg(column, QLatin1StringView(dependent.table)),
                           first, last);
        if (rows.next())
            throw Failure(Error::Kind::Conflict,
                          tr("Not undone: %1 has been worked with since (%2). Undo that first.")
                              .arg(describe(db, rows.integer(0)), recordKind(QLatin1StringView(dependent.table)).label()));
    }
}

void RecordKind::removeRange(Operation &operation, qint64 first, qint64 last) const
{
    Connection &db = operation.db();
    const QString range = u" FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(table());
    {
        Rows changed = db.run(u"SELECT id"_s + range + u" AND version <> 1 LIMIT 1"_s, first, last);
        if (changed.next())
            refuse(db, changed.integer(0));
    }
    refuseWithDependents(db, first, last);
    if (db.run(u"DELETE"_s + range, first, last).affected() != last - first + 1)
        refuse(db, first);
    operation.noteRemovedRange(table(), first, last);
}
