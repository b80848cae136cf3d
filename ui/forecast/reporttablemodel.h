// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"

#include <QAbstractTableModel>

/** A report's table, as it is printed. */
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** Leaves out columns in which no row has a value. */
    void setReport(const Report &report);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_report.rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Report m_report;
    std::vector<size_t> m_columns;
};
