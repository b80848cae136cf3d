// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/rfm.h"

#include <QAbstractTableModel>

/** The grid of customers by how lately they bought (rows, the latest on top) and by how often and how much (columns). */
class RfmGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const RfmCounts &counts);

    static int recencyOf(const QModelIndex &cell) { return RfmFifths - cell.row(); }
    static int worthOf(const QModelIndex &cell) { return cell.column() + 1; }
    qint64 count(const QModelIndex &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : RfmFifths; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : RfmFifths; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString explanation(const QModelIndex &cell) const;

    RfmCounts m_counts;
    qint64 m_greatest = 0;
};
