// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activityloader.h"
#include "ui/reports/reportpage.h"

class ActivityTableModel;
class ChartTable;
class PeriodChoice;
class QComboBox;

/**
 * The report on activities: what was done with customers, by person, time, phase, kind or outcome, and how often calls reached
 * somebody; for a period and a query.
 */
class ActivityReportPage : public ReportPage
{
    Q_OBJECT

public:
    explicit ActivityReportPage(Services &services);

    void focusStart() override;
    std::vector<PrintedPart> printedParts() const override;

protected:
    void count() override;
    void renew() override;

private:
    void makeChoices();
    void makeFigures();
    void takeReport(const ActivityReport &report, const ReportOptions &options);
    void openCell(const QModelIndex &cell, const QPoint &position);
    ReportOptions options() const;

    PeriodChoice *m_period;
    QComboBox *m_by;
    FigureCard *m_numbers = nullptr;
    ChartTable *m_table = nullptr;
    ActivityTableModel *m_rows = nullptr;
    ReportFigure *m_activities = nullptr;
    ReportFigure *m_reach = nullptr;

    std::optional<ActivityReport> m_report;
};
