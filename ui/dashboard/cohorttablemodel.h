// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasereports.h"
#include "ui/reports/customergroup.h"

#include <QAbstractTableModel>

/**
 * The cohorts as a heat map: a row for each month of first purchases, their number of customers or what these spent in it, then the
 * share of that one, two … months later. The last row pools all complete cells.
 */
class CohortTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /** Shows the last \a months cohorts of \a report, all if it is 0. */
    void setReport(const CohortReport &report, int months);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /** In a sentence: how many of those who had the time came back a month after their first purchase, or what they spent then. */
    QString summary() const;

    /** Who is in one of the cohorts shown. */
    qint64 customers() const;

    /** The customers behind a cell; none behind a pooled one or one without a number. */
    std::vector<CustomerGroup> groupsAt(const QModelIndex &index) const;

private:
    struct Cell
    {
        qint64 value = 0;     // Customers, or money,
        qint64 whole = 0;     // of so many or so much;
        qint64 customers = 0; // whom it rests on.
        bool complete = true;
    };

    std::optional<Cell> cellAt(int row, int column) const;
    bool isMoney() const { return m_measure == CohortMeasure::Revenue; }
    QString amountText(qint64 value) const;
    QString bareAmount(qint64 value) const;
    bool isPooled(int row) const { return row == int(m_cohorts.size()); }
    QString rowName(int row) const;
    QString explanation(int row, int column, const Cell &cell) const;
    QString sharesText(int row, int column, const Cell &cell) const;
    QString columnExplanation(int column) const;

    std::vector<Cohort> m_cohorts;
    std::vector<PooledCell> m_pooled;
    std::vector<PooledCell> m_pooledCustomers;
    CohortMeasure m_measure = CohortMeasure::Customers;
    QString m_currency;
    QDate m_asOf;
    int m_columns = 0;
    double m_greatestShare = 0.0;
};
