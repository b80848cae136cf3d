// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listtable.h"

#include "ui/common/metrics.h"

#include <QHeaderView>
#include <QTableView>

void setUpListTable(QTableView &table, const QString &objectName, const QString &name)
{
    table.setObjectName(objectName);
    table.setAccessibleName(name);
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setEditTriggers(QTableView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rhythm(7));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}
