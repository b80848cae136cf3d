// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rulestore.h"

#include <QAbstractTableModel>

/** What one rule did the last times: when, for whom, why, and what became of it. */
class FiringTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Whom, Why, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<FiringLine> &firings);
    CustomerId customer(int row) const { return m_firings[size_t(row)].firing.customer; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_firings.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FiringLine> m_firings;
};
