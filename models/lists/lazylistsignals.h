// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QAbstractTableModel>

/** Signals of LazyListModel, which is a template and cannot declare its own. */
class LazyListSignals : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

signals:
    /** All rows are known: the count is exact. */
    void loaded(qsizetype rows);
    void failed(const Error &error);
};
