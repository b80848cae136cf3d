// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activityloader.h"
#include "models/analytics/contractreports.h"
#include "models/analytics/feedbackloader.h"
#include "models/analytics/lifecycleloader.h"
#include "models/analytics/purchaseloader.h"
#include "ui/reports/customergroup.h"
#include "ui/reports/reportprinting.h"
#include "ui/shell/page.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFlags>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

class CohortTableModel;
class ReportFigure;
class FigureCard;
class FigureGrid;
class HeatMapView;
class MessageBar;
class QBoxLayout;
class QComboBox;

/**
 * The figures about who stays, who leaves and what customers say.
 *
 * Counts on the background thread, and again, not too often, when what it shows has changed. Hidden, it waits until it is
 * shown. Makes, lays out and paints one figure at a time, so that the window reacts in between.
 */
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Services &services);

    void focusStart() override;
    bool takeAction(const QString &action) override;
    bool isSettled() const override { return m_jobs == 0 && !m_stale && m_toShow.empty(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Source { Phases = 1, Feedback = 2, Purchases = 4, Activities = 8, Contracts = 16, Everything = 31 };
    Q_DECLARE_FLAGS(Sources, Source)

    void addFigures();
    void addCohorts();
    void addReportButton(QBoxLayout *line, const QString &objectName, const QString &text, const QString &toolTip, const QString &page);
    void takeChanges(const ChangeSet &changes);
    void refreshSoon(Sources sources);
    void refresh();
    template<typename Value, typename Load, typename Take>
    void load(DataThread &thread, Load load, const ReportOptions &options, Take take);
    ReportOptions lifeCycleOptions() const;
    ReportOptions activityOptions() const;
    void finishJob();
    int shownMonths() const;
    CohortMeasure shownMeasure() const;
    void showInTurn(std::function<void()> show);
    void showNext();
    void showPhases();
    void showFeedback();
    void showPurchases();
    void showCohorts();
    void showContracts();
    void showActivities(const ActivityReport &report, const ReportOptions &options);
    void openGroup(const CustomerGroup &group);
    void print(PrintTarget target);

    MessageBar *m_message;
    QComboBox *m_period;
    FigureGrid *m_grid;
    ReportFigure *m_phases = nullptr;
    ReportFigure *m_phasesOverTime = nullptr;
    ReportFigure *m_funnel = nullptr;
    ReportFigure *m_losses = nullptr;
    ReportFigure *m_retention = nullptr;
    ReportFigure *m_contractChurn = nullptr; // Shown where there are contracts.
    ReportFigure *m_churn = nullptr;
    FigureCard *m_cohorts = nullptr;
    QComboBox *m_cohortMeasure = nullptr;
    CohortTableModel *m_cohortModel = nullptr;
    HeatMapView *m_cohortView = nullptr;
    ReportFigure *m_score = nullptr;
    ReportFigure *m_complaints = nullptr;
    ReportFigure *m_activities = nullptr;
    ReportFigure *m_reach = nullptr;

    std::optional<LifeCycleReport> m_lifeCycle;
    ReportOptions m_lifeCycleOptions; // That m_lifeCycle was loaded with.
    std::optional<NpsReport> m_npsReport;
    std::optional<ComplaintReport> m_complaintReport;
    std::optional<PurchaseReports> m_purchaseReports;
    std::optional<ContractChurnReport> m_contractReport;

    std::deque<std::function<void()>> m_toShow;
    QTimer m_showing;
    Sources m_stale;
    int m_jobs = 0; // That have not answered yet.
    QDate m_countedOn;
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDeadlineTimer m_rest; // Until the next counting may begin.
};
