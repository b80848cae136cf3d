// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importcolumns.h"
#include "models/exchange/importresult.h"

#include <functional>

/** Called for every row that is rejected; the cells are empty if the row could not be read. */
using RejectionListener = std::function<void(const Rejection &, const Cells &)>;

/**
 * Reads a file row by row and hands each row to the import of its kind.
 *
 * With an operation it writes; without one it only finds out what it would do, on any connection.
 */
class Importer
{
public:
    Importer(Connection &db, Operation *operation, const ImportPlan &plan);
    virtual ~Importer() = default;
    Q_DISABLE_COPY_MOVE(Importer)

    /** Throws Failure if the file cannot be read to its end, and Cancelled if \a progress says so. */
    ImportResult run(ImportProgress &progress);
    void setRejectionListener(const RejectionListener &listener) { m_listener = listener; }

protected:
    enum class Outcome { Created, Updated, Skipped, Joined, Rejected }; // Joined: to one that is counted already.

    /** Imports one row. If it cannot, \a reason says why. */
    virtual Outcome take(const Cells &cells, QString &reason) = 0;
    /** After the last row: sends what waits, notes what was added, names the operation. */
    virtual void finish(ImportResult &result) = 0;

    Connection &db() const { return m_db; }
    Operation *operation() const { return m_operation; }
    const ImportPlan &plan() const { return m_plan; }
    const QDateTime &now() const { return m_now; }
    /** The last day that is not in the future anywhere on earth. */
    QDate lastDay() const { return m_lastDay; }
    /** About how many rows there are. */
    qint64 rowsToCome() const { return m_rowsToCome; }

private:
    void reject(ImportResult &result, qint64 line, const QString &reason, const Cells &cells);

    Connection &m_db;
    Operation *m_operation;
    ImportPlan m_plan;
    QDateTime m_now;
    QDate m_lastDay;
    qint64 m_rowsToCome;
    RejectionListener m_listener;
};

/** Imports what \a plan says, as one operation. */
ImportResult runImport(Operation &operation, const ImportPlan &plan, ImportProgress &progress);

/** What runImport() would do; writes nothing. */
ImportResult checkImport(Connection &db, const ImportPlan &plan, ImportProgress &progress,
                         const RejectionListener &listener = {});

/** "\a column: \a reason", for a rejected row. */
QString inColumn(const ImportColumn &column, const QString &reason);
