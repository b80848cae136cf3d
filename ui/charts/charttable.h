// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcontent.h"
#include "ui/common/printout.h"

#include <QAbstractTableModel>
#include <QTableView>

/** The bare number or text of a cell, for files: no grouping, a decimal point, an empty text for "no value". */
inline constexpr int BareTextRole = Qt::UserRole + 90;

/** The numbers of a chart: a row for each category, a column for each series, and for the ends of its intervals. */
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ChartContent &content);

    /** Which series of the content the numbers of \a column belong to. */
    int seriesAt(int column) const { return m_columns.at(column).series; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        int series;
        QString title;
        QList<double> values;
    };

    ChartContent m_content;
    QList<Column> m_columns;
};

/** A table to read and to copy from (Ctrl+C): the figures' "Show as table". */
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(const QString &name, QWidget *parent = nullptr);

public slots:
    /** Puts the selected cells, or all of them, on the clipboard, separated by tabs. */
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/** All of \a model with its headers as it is printed, with \a corner above the row headers. */
Printout::Table printedTable(const QAbstractItemModel &model, const QString &corner = {});

/** All of \a model with its headers as lines of comma-separated values (RFC 4180), with \a corner above the row headers. */
QString csvText(const QAbstractItemModel &model, const QString &corner = {});
