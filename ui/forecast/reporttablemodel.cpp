// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/reporttablemodel.h"

#include "ui/charts/charttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void ReportTableModel::setReport(const Report &report)
{
    beginResetModel();
    m_report = report;
    m_columns.clear();
    for (size_t column = 0; column < report.columns.size(); ++column) {
        const bool hasValue = std::ranges::any_of(report.rows, [&](const QJsonArray &row) { return !row.at(qsizetype(column)).isNull(); });
        if (hasValue)
            m_columns.push_back(column);
    }
    endResetModel();
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t column = m_columns[size_t(index.column())];
    const QJsonValue cell = m_report.rows[size_t(index.row())].at(qsizetype(column));
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_report, column, cell);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_report.columns[column].title, cellText(m_report, column, cell));
    case Qt::TextAlignmentRole:
        return m_report.columns[column].kind == ReportColumn::Kind::Text ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                                         : int(Qt::AlignRight | Qt::AlignVCenter);
    case BareTextRole:
        return cell.isDouble() ? cell.toVariant().toString() : cell.toString();
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_report.columns[m_columns[size_t(section)]].title;
}
