// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"

/** The table of the funnel, with a bar of the outcomes' shares beside the entries. */
class FunnelTable : public ChartTable
{
    Q_OBJECT

public:
    explicit FunnelTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    /** Some rows: it scrolls itself, for it may be long. */
    QSize minimumSizeHint() const override;
};
