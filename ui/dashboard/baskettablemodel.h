// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketreports.h"

#include <QAbstractTableModel>

/** The products that are bought together as a table: a row for each pair. */
class BasketTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { First, Second, Baskets, Lift, OfFirst, OfSecond, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<NamedPair> pairs);
    const NamedPair &pairAt(int row) const { return m_pairs.at(size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_pairs.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<NamedPair> m_pairs;
};
