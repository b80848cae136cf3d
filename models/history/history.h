// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/history/recordkind.h"

/** Reads the history. */
class HistoryStore
{
public:
    explicit HistoryStore(Connection &db) : m_db(db) {}

    OperationRecord find(OperationId id) { return m_db.find(id); }
    /** The operation whose number or UUID \a text is; throws NotFound. */
    OperationRecord named(const QString &text);
    /** The newest operations, newest first. */
    std::vector<OperationRecord> latest(int limit);
    /** All operations, the newest first; at most \a limit of them if it is positive. */
    std::vector<qint64> ids(int limit);
    std::vector<OperationRecord> operations(const std::vector<qint64> &ids);
    /** What \a operation changed, in the order it did; at most \a limit of it if that is positive. */
    std::vector<Change> changes(OperationId operation, int limit = 0);
    /** The same in runs that can be put back with a few statements each, none of them long. */
    std::vector<ChangeRun> runs(OperationId operation);
    /** The operations that rules did because of \a operation and that are not undone, the newest first; and because of these. */
    std::vector<OperationId> consequences(OperationId operation);
    /** What Edit ▸ Undo would put back: the last operation of a person that can be undone, is not yet, and is no undo itself. */
    std::optional<OperationRecord> undoable();

private:
    Connection &m_db;
};

/**
 * Puts back what \a id changed, and what rules did because of it, as a new operation that can itself be undone.
 *
 * Throws Conflict, naming the record, if it was changed since, and Invalid if it was already undone.
 */
Performed undoOperation(Connection &db, const Origin &origin, OperationId id, const std::shared_ptr<Progress> &progress = {});
