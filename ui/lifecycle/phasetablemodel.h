// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

#include <QAbstractTableModel>
#include <QHash>

/** The phases of the life cycle in order, what each is for and how many customers it holds. */
class PhaseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Customers, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Phase> &phases);
    void showCustomers(const QHash<PhaseId, qint64> &customers);

    const std::vector<Phase> &phases() const { return m_phases; }
    const Phase &phase(int row) const { return m_phases.at(size_t(row)); }
    int rowOf(PhaseId phase) const;
    qint64 customersOf(int row) const { return m_customers.value(phase(row).id); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_phases.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Phase> m_phases;
    QHash<PhaseId, qint64> m_customers;
    bool m_isCounted = false;
};
