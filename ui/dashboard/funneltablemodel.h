// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/phasefigures.h"

#include <QAbstractTableModel>

/** The shares of the outcomes among a row's entries, in their order, as a QList<double>: for the bar of the funnel. */
inline constexpr int OutcomeSharesRole = Qt::UserRole + 95;

/** The funnel as a table: a row for each phase, or for each group and phase, with the entries, their outcomes and the days. */
class FunnelTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entered, FirstOutcome, Days = FirstOutcome + int(OutcomeCount), ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /** Shows the group of number \a group only; with -1 all groups, if the report has some. */
    void setReport(const LifeCycleReport &report, const ReportOptions &options, int group);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** The customers behind a cell. */
    std::vector<CustomerGroup> groupsAt(const QModelIndex &index) const;

private:
    struct Row
    {
        int group; // -1: everybody.
        size_t phase;
        QString stay;
    };

    const PhaseFlow &flowOf(const Row &row) const;
    QString rowName(const Row &row) const;
    QString explanation(const Row &row, int column) const;

    LifeCycleReport m_report;
    ReportOptions m_options;
    std::vector<Row> m_rows;
};
