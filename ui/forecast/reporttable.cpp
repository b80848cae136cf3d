// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/reporttable.h"

#include <QHeaderView>

ReportTable::ReportTable(const QString &objectName, const QString &title, QWidget *parent)
    : ChartTable(title, parent)
{
    setObjectName(objectName);
    setModel(&m_rows);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}
