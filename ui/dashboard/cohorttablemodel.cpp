// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cohorttablemodel.h"

#include "ui/charts/heatmapview.h"
#include "ui/common/formats.h"
#include "ui/common/plainlabel.h"
#include "ui/dashboard/figurecontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewestCustomers = 20; // A share of fewer says little.

} // namespace

void CohortTableModel::setReport(const CohortReport &report, int months)
{
    beginResetModel();
    m_cohorts = lastOf(report.cohorts, months);
    m_pooled = pooledCohorts(m_cohorts, CohortMeasure::Customers);
    m_asOf = report.basis.asOf;
    m_columns = 0;
    m_greatestShare = 0.0;
    for (const Cohort &cohort : m_cohorts)
        m_columns = std::max(m_columns, int(cohort.cells.size()));
    for (int row = 0; row < int(m_cohorts.size()); ++row) {
        for (int column = 1; column < m_columns; ++column) {
            if (const auto cell = cellAt(row, column); cell && cell->complete && cell->size >= FewestCustomers)
                m_greatestShare = std::max(m_greatestShare, double(cell->customers) / double(cell->size));
        }
    }
    endResetModel();
}

QString CohortTableModel::summary() const
{
    return m_pooled.size() > 1 ? tr("%1 of %Ln new customer(s) bought again in the month after their first purchase.", nullptr,
                                    int(m_pooled[1].size))
                                     .arg(numberText(m_pooled[1].retained))
                               : QString();
}

qint64 CohortTableModel::customers() const
{
    qint64 customers = 0;
    for (const Cohort &cohort : m_cohorts)
        customers += cohort.size();
    return customers;
}

int CohortTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_cohorts.empty() ? 0 : int(m_cohorts.size()) + 1;
}

int CohortTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

std::optional<CohortTableModel::Cell> CohortTableModel::cellAt(int row, int column) const
{
    if (isPooled(row)) {
        if (column >= int(m_pooled.size()))
            return {};
        return Cell{m_pooled[size_t(column)].retained, m_pooled[size_t(column)].size};
    }
    const Cohort &cohort = m_cohorts[size_t(row)];
    if (column >= int(cohort.cells.size()))
        return {};
    const CohortCell &cell = cohort.cells[size_t(column)];
    return Cell{cell.customers, cohort.size(), cell.complete};
}

QVariant CohortTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = cellAt(index.row(), index.column());
    const bool isSize = index.column() == 0;
    const double share = cell && cell->size > 0 ? double(cell->customers) / double(cell->size) : 0.0;
    switch (role) {
    case Qt::DisplayRole:
        if (!cell)
            return QString();
        return isSize ? numberText(cell->customers) : percentText(share);
    case BareTextRole:
        if (!cell)
            return QString();
        return isSize ? QString::number(cell->customers) : QString::number(share, 'g', 12);
    case Qt::AccessibleTextRole:
        return cell ? explanation(index.row(), index.column(), *cell) : QString();
    case Qt::ToolTipRole:
        return cell ? plainToolTip(explanation(index.row(), index.column(), *cell)) : QString();
    case ShadeRole:
        return m_greatestShare > 0.0 ? std::min(1.0, share / m_greatestShare) : 0.0;
    case HeatMapCellRole:
        if (!cell || isSize)
            return QVariant::fromValue(HeatMapCell::Empty);
        if (cell->size < FewestCustomers)
            return QVariant::fromValue(HeatMapCell::TooFew);
        return QVariant::fromValue(cell->complete ? HeatMapCell::Certain : HeatMapCell::Unfinished);
    default:
        return {};
    }
}

QString CohortTableModel::rowName(int row) const
{
    if (isPooled(row))
        return tr("All");
    const Cohort &cohort = m_cohorts[size_t(row)];
    const QString month = shortMonthText(firstOfMonth(cohort.month));
    //: The first month of the data, marked with an asterisk that is explained below the table.
    return cohort.firstOfData ? tr("%1 *").arg(month) : month;
}

QVariant CohortTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && section >= 0 && section < rowCount() && role == Qt::DisplayRole)
        return rowName(section);
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("New") : u'+' + QLocale().toString(section);
    if (role == Qt::ToolTipRole)
        return section == 0 ? plainToolTip(tr("Customers who bought for the first time"))
                            : plainToolTip(tr("Bought %n month(s) later", nullptr, section));
    return {};
}

QString CohortTableModel::explanation(int row, int column, const Cell &cell) const
{
    if (column == 0)
        return tr("%1: %Ln customer(s) bought for the first time", nullptr, int(cell.customers)).arg(rowName(row));
    const auto share = shareOf(cell.customers, cell.size);
    QString text = tr("%1, %n month(s) later: %2 of %3 bought, %4 (95 % sure: %5 to %6)", nullptr, column)
                       .arg(rowName(row), numberText(cell.customers), numberText(cell.size),
                            percentText(share ? share->value : qQNaN(), 1), percentText(share ? share->interval.lower : qQNaN(), 1),
                            percentText(share ? share->interval.upper : qQNaN(), 1));
    if (!cell.complete)
        text += u". "_s + tr("This month is not over");
    else if (cell.size < FewestCustomers)
        text += u". "_s + tr("Too few customers to say much");
    return text;
}

std::vector<CustomerGroup> CohortTableModel::groupsAt(const QModelIndex &index) const
{
    if (!index.isValid() || isPooled(index.row()))
        return {};
    const auto cell = cellAt(index.row(), index.column());
    if (!cell)
        return {};
    const int month = m_cohorts[size_t(index.row())].month;
    const QString first = monthText(firstOfMonth(month));
    const QString caption = index.column() == 0
        ? tr("First bought in %1").arg(first)
        : tr("First bought in %1, bought in %2").arg(first, monthText(firstOfMonth(month + index.column())));
    return {customerGroup(caption, cell->customers, &FigureCustomerLoader::ofCohort, month, index.column(), m_asOf)};
}
