// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

/**
 * Makes \a table a list of records: whole rows, one selected at a time, nothing edited in place, no grid, Tab leaves it.
 *
 * A screen reader calls it \a name. Before its model and the widths of its columns are set.
 */
void setUpListTable(QTableView &table, const QString &objectName, const QString &name);
