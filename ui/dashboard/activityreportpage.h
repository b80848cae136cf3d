// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activityloader.h"
#include "ui/common/printbutton.h"
#include "ui/dashboard/customergroup.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QTimer>

class ActivityTableModel;
class ChartTable;
class DashboardFigure;
class FigureCard;
class FigureGrid;
class MessageBar;
class MistakeBar;
class PeriodChoice;
class QComboBox;
class QueryPanel;
class SearchField;

/**
 * The report on activities: what was done with customers, by person, time, phase, kind or outcome, and how often calls reached
 * somebody; for a period and a query. Can be printed.
 *
 * Counts on the background thread, and again, not too often, when what it shows has changed.
 */
class ActivityReportPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityReportPage(Services &services);

    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override { return !m_isStale && !m_isCounting && !m_refresh.isActive(); }
    bool takeAction(const QString &action) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeChoices();
    void makeFigures();
    void arrange();
    void recount();
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void takeReport(const ActivityReport &report, const ReportOptions &options);
    void openCell(const QModelIndex &cell, const QPoint &position);
    void openGroup(const CustomerGroup &group);
    void print(PrintTarget target);
    ReportOptions options() const;

    PeriodChoice *m_period;
    QComboBox *m_by;
    SearchField *m_search;
    QueryPanel *m_panel;
    MistakeBar *m_mistake;
    MessageBar *m_message;
    FigureGrid *m_grid;
    FigureCard *m_numbers = nullptr;
    ChartTable *m_table = nullptr;
    ActivityTableModel *m_rows = nullptr;
    DashboardFigure *m_activities = nullptr;
    DashboardFigure *m_reach = nullptr;

    std::optional<ActivityReport> m_report;
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDate m_countedOn;
    int m_pause = 0; // Until the data that changed are counted again.
    bool m_isStale = true;
    bool m_isCounting = false;
};
