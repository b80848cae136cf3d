// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lifecycleloader.h"
#include "ui/dashboard/customergroup.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QTimer>

class DashboardFigure;
class DateEdit;
class FigureCard;
class FigureGrid;
class FunnelTable;
class FunnelTableModel;
class MessageBar;
class MistakeBar;
class PlainLabel;
class QComboBox;
class QueryPanel;
class SearchField;

/**
 * The report on the life cycle: what became of the entries into each phase, customers per phase over time, how long they stay and
 * why they were lost; for a period, a query, and by owner, source or segment.
 *
 * Counts on the background thread, and again, not too often, when what it shows has changed.
 */
class LifeCycleReportPage : public Page
{
    Q_OBJECT

public:
    explicit LifeCycleReportPage(Services &services);

    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override { return !m_isStale && !m_isCounting && !m_refresh.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Period { ThisMonth, LastMonth, ThreeMonths, ThisYear, TwelveMonths, Always, Chosen };

    void makeChoices();
    void makeFigures();
    void arrange();
    void takePeriod();
    void takeDates();
    void recount();
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void takeReport(const LifeCycleReport &report, const ReportOptions &options);
    void listGroups();
    void showReport();
    void showFunnel();
    void openFunnelCell(const QModelIndex &cell, const QPoint &position);
    void openGroup(const CustomerGroup &group);
    ReportOptions options() const;

    QComboBox *m_period;
    DateEdit *m_from;
    DateEdit *m_to;
    QComboBox *m_by;
    QComboBox *m_group;
    SearchField *m_search;
    QueryPanel *m_panel;
    MistakeBar *m_mistake;
    MessageBar *m_message;
    FigureGrid *m_grid;
    FigureCard *m_funnel = nullptr;
    FunnelTable *m_table = nullptr;
    FunnelTableModel *m_rows = nullptr;
    DashboardFigure *m_overTime = nullptr;
    DashboardFigure *m_medians = nullptr;
    DashboardFigure *m_ends = nullptr;
    DashboardFigure *m_losses = nullptr;

    std::optional<LifeCycleReport> m_report;
    ReportOptions m_options; // That m_report was loaded with.
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDate m_countedOn;
    int m_pause = 0; // Until the data that changed are counted again.
    bool m_isStale = true;
    bool m_isCounting = false;
};
