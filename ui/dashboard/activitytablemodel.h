// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/activityfigures.h"

#include <QAbstractTableModel>

/** The report on activities as a table: a row for each person, month, phase, …, with what was done and how often calls reached somebody. */
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Activities, Customers, FirstKind, Minutes = FirstKind + int(ActivityKindCount), Tried, Reached, Rate, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ActivityReport &report, const ReportOptions &options);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_report.groups.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** The customers behind a cell. */
    std::vector<CustomerGroup> groupsAt(const QModelIndex &index) const;

private:
    static qint64 number(const ActivityCounts &counts, int column);

    ActivityReport m_report;
    ReportOptions m_options;
};
