// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lifecycleloader.h"
#include "ui/reports/reportpage.h"

class FunnelTable;
class FunnelTableModel;
class PeriodChoice;
class QComboBox;

/**
 * The report on the life cycle: what became of the entries into each phase, customers per phase over time, how long they stay and
 * why they were lost; for a period, a query, and by owner, source or segment.
 */
class LifeCycleReportPage : public ReportPage
{
    Q_OBJECT

public:
    explicit LifeCycleReportPage(Services &services);

    void focusStart() override;

protected:
    void count() override;
    void renew() override;

private:
    void makeChoices();
    void makeFigures();
    void takeReport(const LifeCycleReport &report, const ReportOptions &options);
    void listGroups();
    void showReport();
    void showFunnel();
    void openFunnelCell(const QModelIndex &cell, const QPoint &position);
    ReportOptions options() const;

    PeriodChoice *m_period;
    QComboBox *m_by;
    QComboBox *m_group;
    FigureCard *m_funnel = nullptr;
    FunnelTable *m_table = nullptr;
    FunnelTableModel *m_rows = nullptr;
    ReportFigure *m_overTime = nullptr;
    ReportFigure *m_medians = nullptr;
    ReportFigure *m_ends = nullptr;
    ReportFigure *m_losses = nullptr;

    std::optional<LifeCycleReport> m_report;
    ReportOptions m_options; // That m_report was loaded with.
};
