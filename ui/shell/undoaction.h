// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QAction>
#include <QSet>

/**
 * Edit ▸ Undo: names the operation that it would put back, whoever did it, and is off if there is none.
 *
 * Also takes back single operations for the toast, and tells what this window has just done.
 */
class UndoAction : public QAction
{
    Q_OBJECT

public:
    UndoAction(Services &services, QObject *parent);

    void undo(OperationId operation);

signals:
    /** Something was done from this window; \a isUndo if it put something back. */
    void performed(const Performed &performed, bool isUndo);
    void failed(const Error &error);

private:
    void refresh();
    void take(const Result<Performed> &done);
    void showUndoable(const std::optional<OperationRecord> &operation);

    Services &m_services;
    OperationId m_undoable;
    QSet<qint64> m_undoings; // Operations of this window that put something back.
};
