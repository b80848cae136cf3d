// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operationrecord.h"

#include <QJsonObject>

/** One row of the change table. */
struct Change
{
    qint64 id = 0;
    QString table;
    qint64 first = 0;
    std::optional<qint64> last; // Set for a run of records.
    QJsonObject before;
    QJsonObject after;
    bool wasThereBefore = false;
    bool wasThereAfter = false;
};

/** Rows of the change table one after the other that did the same to different records of one kind. */
struct ChangeRun
{
    OperationId operation;
    QString table;
    qint64 first = 0; // Ids of changes.
    qint64 last = 0;
    qint64 count = 0;
    bool wasThereBefore = false;
    bool wasThereAfter = false;
    std::optional<std::pair<qint64, qint64>> range; // Of one change of a run of records: the ids of these.

    bool operator==(const ChangeRun &) const = default;
};
