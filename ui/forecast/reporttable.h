// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"
#include "ui/forecast/reporttablemodel.h"

/** A report's table, as wide as what stands in it. */
class ReportTable : public ChartTable
{
    Q_OBJECT

public:
    ReportTable(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    void setReport(const Report &report) { m_rows.setReport(report); }

private:
    ReportTableModel m_rows;
};
