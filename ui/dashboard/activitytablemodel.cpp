// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activitytablemodel.h"

#include "ui/charts/charttable.h"
#include "ui/common/formats.h"

void ActivityTableModel::setReport(const ActivityReport &report, const ReportOptions &options)
{
    beginResetModel();
    m_report = report;
    m_options = options;
    endResetModel();
}

qint64 ActivityTableModel::number(const ActivityCounts &counts, int column)
{
    switch (column) {
    case Activities:
        return counts.activities;
    case Customers:
        return counts.customers;
    case Minutes:
        return counts.minutes;
    case Tried:
        return counts.tried;
    case Reached:
        return counts.reached;
    default:
        return counts.byKind.at(size_t(column - FirstKind));
    }
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityGroup &group = m_report.groups[size_t(index.row())];
    const bool isRate = index.column() == Rate;
    switch (role) {
    case Qt::DisplayRole:
        return isRate ? ActivityFigures::rateText(group.counts) : numberText(number(group.counts, index.column()));
    case BareTextRole:
        return isRate ? (group.counts.reachRate() ? QString::number(*group.counts.reachRate()) : QString())
                      : QString::number(number(group.counts, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a cell: row, column, value.
        return tr("%1, %2: %3").arg(group.title, headerData(index.column(), Qt::Horizontal).toString(), index.data().toString());
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_report.groups[size_t(section)].title;
    switch (section) {
    case Activities:
        return tr("Activities");
    case Customers:
        return tr("Customers");
    case Minutes:
        return tr("Minutes");
    case Tried:
        return tr("With an outcome");
    case Reached:
        return tr("Reached");
    case Rate:
        return tr("Reach rate");
    default:
        return activityKindTitle(size_t(section - FirstKind));
    }
}

std::vector<CustomerGroup> ActivityTableModel::groupsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const ActivityFigures figures(m_report, m_options);
    const auto row = size_t(index.row());
    const int column = index.column();
    if (column == Tried || column == Rate)
        return {figures.called(row, ActivityPart::Tried)};
    if (column == Reached)
        return {figures.called(row, ActivityPart::Reached)};
    return {figures.customers(row, column >= FirstKind && column < Minutes ? column - FirstKind : -1)};
}
