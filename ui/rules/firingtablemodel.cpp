// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/firingtablemodel.h"

#include "ui/common/formats.h"
#include "ui/common/plainlabel.h"

namespace {

QString stateText(const RuleFiring &firing)
{
    switch (firing.state) {
    case FiringState::Suggested: return FiringTableModel::tr("waits in Today");
    case FiringState::Applied: return FiringTableModel::tr("done by the rule");
    case FiringState::Accepted: return FiringTableModel::tr("accepted by %1").arg(isolated(firing.decidedBy));
    case FiringState::Dismissed: return FiringTableModel::tr("dismissed by %1").arg(isolated(firing.decidedBy));
    case FiringState::Withdrawn: return FiringTableModel::tr("no longer true");
    }
    return {};
}

} // namespace

void FiringTableModel::show(const std::vector<FiringLine> &firings)
{
    if (firings == m_firings)
        return;
    beginResetModel();
    m_firings = firings;
    endResetModel();
}

QVariant FiringTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FiringLine &line = m_firings[size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == Why)
        return plainToolTip(line.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return instantText(line.firing.firedAt);
    case Whom: return singleLine(line.customerName);
    case Why: return singleLine(line.text);
    case State: return stateText(line.firing);
    default: return {};
    }
}

QVariant FiringTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When: return tr("When");
    case Whom: return tr("For whom");
    case Why: return tr("Why, and what");
    case State: return tr("What became of it");
    default: return {};
    }
}
