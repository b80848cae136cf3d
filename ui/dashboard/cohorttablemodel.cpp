// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cohorttablemodel.h"

#include "ui/charts/heatmapview.h"
#include "ui/common/formats.h"
#include "ui/common/plainlabel.h"
#include "ui/reports/figurecontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewestCustomers = 20; // A share of fewer says little.

} // namespace

void CohortTableModel::setReport(const CohortReport &report, int months)
{
    beginResetModel();
    m_cohorts = lastOf(report.cohorts, months);
    m_measure = report.measure;
    m_currency = report.currency;
    m_pooled = pooledCohorts(m_cohorts, m_measure);
    m_pooledCustomers = pooledCohorts(m_cohorts, CohortMeasure::Customers);
    m_asOf = report.basis.asOf;
    m_columns = 0;
    m_greatestShare = 0.0;
    for (const Cohort &cohort : m_cohorts)
        m_columns = std::max(m_columns, int(cohort.cells.size()));
    for (int row = 0; row < int(m_cohorts.size()); ++row) {
        for (int column = 1; column < m_columns; ++column) {
            if (const auto cell = cellAt(row, column); cell && cell->complete && cell->customers >= FewestCustomers && cell->whole > 0)
                m_greatestShare = std::max(m_greatestShare, double(cell->value) / double(cell->whole));
        }
    }
    endResetModel();
}

QString CohortTableModel::summary() const
{
    if (m_pooled.size() < 2)
        return {};
    const PooledCell &next = m_pooled[1];
    switch (m_measure) {
    case CohortMeasure::Customers:
        return tr("%1 of %Ln new customer(s) bought again in the month after their first purchase.", nullptr, int(next.size))
            .arg(numberText(next.retained));
    case CohortMeasure::Rolling:
        return tr("%1 of %Ln new customer(s) bought again in a later month than that of their first purchase.", nullptr, int(next.size))
            .arg(numberText(next.retained));
    case CohortMeasure::Revenue:
        return tr("In the month after their first purchase new customers spent %1 of the %2 that they spent in the first month.")
            .arg(percentText(next.size > 0 ? next.share() : qQNaN()), amountText(next.size));
    }
    Q_UNREACHABLE();
    return {};
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
        return Cell{m_pooled[size_t(column)].retained, m_pooled[size_t(column)].size, m_pooledCustomers[size_t(column)].size};
    }
    const Cohort &cohort = m_cohorts[size_t(row)];
    if (column >= int(cohort.cells.size()))
        return {};
    const CohortCell &cell = cohort.cells[size_t(column)];
    return Cell{cell.measured(m_measure), cohort.cells.front().measured(m_measure), cohort.size(), cell.complete};
}

QString CohortTableModel::amountText(qint64 value) const
{
    return isMoney() ? roundedMoneyText({value, m_currency}) : numberText(value);
}

QString CohortTableModel::bareAmount(qint64 value) const
{
    return isMoney() ? moneyDecimal({value, m_currency}) : QString::number(value);
}

QVariant CohortTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = cellAt(index.row(), index.column());
    const bool isSize = index.column() == 0;
    const double share = cell && cell->whole > 0 ? double(cell->value) / double(cell->whole) : 0.0;
    switch (role) {
    case Qt::DisplayRole:
        if (!cell)
            return QString();
        return isSize ? amountText(cell->value) : percentText(share);
    case BareTextRole:
        if (!cell)
            return QString();
        return isSize ? bareAmount(cell->value) : QString::number(share, 'g', 12);
    case Qt::AccessibleTextRole:
        return cell ? explanation(index.row(), index.column(), *cell) : QString();
    case Qt::ToolTipRole:
        return cell ? plainToolTip(explanation(index.row(), index.column(), *cell)) : QString();
    case ShadeRole:
        return m_greatestShare > 0.0 ? std::min(1.0, share / m_greatestShare) : 0.0;
    case HeatMapCellRole:
        if (!cell || isSize)
            return QVariant::fromValue(HeatMapCell::Empty);
        if (cell->customers < FewestCustomers)
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
        return plainToolTip(columnExplanation(section));
    return {};
}

QString CohortTableModel::explanation(int row, int column, const Cell &cell) const
{
    if (column == 0)
        return isMoney() ? tr("%1: %Ln customer(s) bought for the first time and spent %2 in that month", nullptr, int(cell.customers))
                               .arg(rowName(row), amountText(cell.value))
                         : tr("%1: %Ln customer(s) bought for the first time", nullptr, int(cell.customers)).arg(rowName(row));
    QString text = isMoney() ? tr("%1, %n month(s) later: %2 were spent, %3 of the %4 of the first month", nullptr, column)
                                   .arg(rowName(row), amountText(cell.value),
                                        percentText(cell.whole > 0 ? double(cell.value) / double(cell.whole) : qQNaN(), 1), amountText(cell.whole))
                             : sharesText(row, column, cell);
    if (!cell.complete)
        text += u". "_s + tr("This month is not over");
    else if (cell.customers < FewestCustomers)
        text += u". "_s + tr("Too few customers to say much");
    return text;
}

QString CohortTableModel::sharesText(int row, int column, const Cell &cell) const
{
    const auto share = shareOf(cell.value, cell.whole);
    const QString text = m_measure == CohortMeasure::Rolling
        ? tr("%1, %n month(s) later: %2 of %3 bought then or after it, %4 (95 % sure: %5 to %6)", nullptr, column)
        : tr("%1, %n month(s) later: %2 of %3 bought, %4 (95 % sure: %5 to %6)", nullptr, column);
    return text.arg(rowName(row), numberText(cell.value), numberText(cell.whole), percentText(share ? share->value : qQNaN(), 1),
                    percentText(share ? share->interval.lower : qQNaN(), 1), percentText(share ? share->interval.upper : qQNaN(), 1));
}

QString CohortTableModel::columnExplanation(int column) const
{
    if (column == 0)
        return isMoney() ? tr("What was spent in the month of the first purchase") : tr("Customers who bought for the first time");
    switch (m_measure) {
    case CohortMeasure::Customers:
        return tr("Bought %n month(s) later", nullptr, column);
    case CohortMeasure::Rolling:
        return tr("Bought %n month(s) later or after it", nullptr, column);
    case CohortMeasure::Revenue:
        return tr("Spent %n month(s) later, of what was spent in the first month", nullptr, column);
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<CustomerGroup> CohortTableModel::groupsAt(const QModelIndex &index) const
{
    if (!index.isValid() || isPooled(index.row()))
        return {};
    if (!cellAt(index.row(), index.column()))
        return {};
    const Cohort &cohort = m_cohorts[size_t(index.row())];
    const int later = index.column();
    const QString first = monthText(firstOfMonth(cohort.month));
    const QString then = monthText(firstOfMonth(cohort.month + later));
    const CohortCell &counted = cohort.cells[size_t(later)];
    if (m_measure == CohortMeasure::Rolling && later > 0)
        return {customerGroup(tr("First bought in %1, bought in %2 or after it").arg(first, then), counted.rolling,
                              &FigureCustomerLoader::ofCohortSince, cohort.month, later, m_asOf)};
    const QString caption = later == 0 ? tr("First bought in %1").arg(first) : tr("First bought in %1, bought in %2").arg(first, then);
    return {customerGroup(caption, counted.customers, &FigureCustomerLoader::ofCohort, cohort.month, later, m_asOf)};
}
