// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"

#include <QStringList>

#include <atomic>
#include <vector>

/** A row that was not imported: where it begins in the file, and why. */
struct Rejection
{
    qint64 line = 0;
    QString reason;

    bool operator==(const Rejection &) const = default;
};

/** What an import did, or would do. */
struct ImportResult
{
    static constexpr qsizetype MostRejectionsKept = 1000;

    qint64 rows = 0;
    qint64 created = 0; // Customers or purchases, whichever the file holds.
    qint64 updated = 0;
    qint64 skipped = 0; // Already there.
    qint64 newCustomers = 0; // Made because a purchase names them.
    QList<Rejection> rejections;       // The first thousand, with their reasons.
    std::vector<qint64> rejectedLines; // All of them.
    QStringList remarks;               // Characters that could not be read, and the like.
    OperationId operation; // Null: nothing was written.

    qint64 rejected() const { return qint64(rejectedLines.size()); }
};

/** How far an import has come, shared by the thread that does it and the one that shows it or stops it. */
struct ImportProgress
{
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> totalBytes = 0;
    std::atomic<bool> isCancelled = false;
};
