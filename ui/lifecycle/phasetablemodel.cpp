// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/phasetablemodel.h"

#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/phasedot.h"
#include "ui/lifecycle/roletexts.h"

#include <QGuiApplication>

void PhaseTableModel::show(const std::vector<Phase> &phases)
{
    beginResetModel();
    m_phases = phases;
    endResetModel();
}

void PhaseTableModel::showCustomers(const QHash<PhaseId, qint64> &customers)
{
    m_customers = customers;
    m_isCounted = true;
    if (rowCount() > 0)
        emit dataChanged(index(0, Customers), index(rowCount() - 1, Customers));
}

int PhaseTableModel::rowOf(PhaseId wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (phase(row).id == wanted)
            return row;
    }
    return -1;
}

QVariant PhaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Phase &phase = this->phase(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Customers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Name)
        return phaseDot(phaseColor(phase.color, QGuiApplication::palette()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return phase.name;
    case Role:
        return roleTitle(phase.role);
    case Customers:
        return m_isCounted ? numberText(customersOf(index.row())) : QString();
    default:
        return {};
    }
}

QVariant PhaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Customers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Phase");
    case Role:
        return tr("Role");
    case Customers:
        return tr("Customers");
    default:
        return {};
    }
}
