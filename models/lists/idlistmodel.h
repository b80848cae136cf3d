// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QAbstractTableModel>

#include <vector>

/** A table that knows the id of each row, and tells its views of other ids as gently as it can. */
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_ids.size()); }
    const std::vector<qint64> &ids() const { return m_ids; }
    /** The row that shows \a id, or -1. Looks through all ids: for keeping a selection, not for painting. */
    int rowOf(qint64 id) const;
    /** Whether the ids are all there are. */
    virtual bool isLoaded() const = 0;
    /** Begins to read, if the model waits until somebody looks. */
    virtual void wake() {}

signals:
    /** All rows are known: the count is exact. */
    void loaded(qsizetype rows);
    void failed(const Error &error);

protected:
    /**
     * Shows \a ids from now on. Keeps selections and scroll positions where rows only came or only went.
     *
     * Rows are taken to fill pages of \a pageSize: those after which others only follow keep their lines.
     */
    void setIds(const std::vector<qint64> &ids, size_t pageSize);
    /** Says that every cell may look different. */
    void showAnew();

    /** What was read of the rows may no longer be right, or no longer stand where it was. */
    virtual void outdateLines() = 0;

private:
    bool removeOnly(const std::vector<qint64> &ids);
    bool appendOnly(const std::vector<qint64> &ids, size_t pageSize);
    bool insertOnly(const std::vector<qint64> &ids);

    std::vector<qint64> m_ids;
};
