// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "models/analytics/contractreportloader.h"
#include "ui/charts/barchart.h"
#include "ui/charts/figuregrid.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/linechart.h"
#include "ui/charts/paretochart.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/dashboard/activityfigures.h"
#include "ui/dashboard/cohorttablemodel.h"
#include "ui/dashboard/contractchurnfigure.h"
#include "ui/dashboard/feedbackfigures.h"
#include "ui/dashboard/phasefigures.h"
#include "ui/dashboard/purchasefigures.h"
#include "ui/reports/reportfigure.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 20;   // Milliseconds from a change to counting, in which more of them may come;
constexpr int LongestPause = 10000; // or, after another counting, twice as long as that one took, up to this.

constexpr int ShortestMeasure = 12; // Characters, where the window is narrow.

constexpr Setting<int> ShownMonths{"dashboard/months", 12}; // 0: all.
constexpr Setting<int> ShownMeasure{"dashboard/cohorts", int(CohortMeasure::Customers)};

} // namespace

DashboardPage::DashboardPage(Services &services)
    : Page(services)
    , m_message(new MessageBar(this))
    , m_period(new QComboBox(this))
    , m_grid(new FigureGrid)
    , m_stale(Everything)
{
    setObjectName(u"dashboardPage"_s);
    m_period->setObjectName(u"dashboardPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 12 months"), 12);
    m_period->addItem(tr("Last 24 months"), 24);
    m_period->addItem(tr("All months"), 0);
    m_period->setCurrentIndex(std::max(0, m_period->findData(services.settings.get(ShownMonths))));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        this->services().settings.set(ShownMonths, shownMonths());
        showFeedback();
        showPurchases();
        showContracts();
        m_stale |= Sources(Phases) | Activities;
        refresh();
    });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(&m_showing, &QTimer::timeout, this, &DashboardPage::showNext);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &DashboardPage::takeChanges);

    // One below the other: side by side they would be wider than a narrow window.
    auto *head = new QVBoxLayout;
    head->setContentsMargins(rhythmMargins(4, 2));
    head->setSpacing(rhythm(2));
    auto *reports = new QHBoxLayout;
    reports->setSpacing(rhythm(2));
    head->addLayout(reports);
    addReportButton(reports, u"openLifeCycleReport"_s, tr("&Life cycle report"),
                    tr("Funnel, phases over time and reasons for loss, by owner, source or segment"), u"life-cycle-report"_s);
    addReportButton(reports, u"openActivityReport"_s, tr("&Activity report"), tr("Calls, visits and outcomes by person, time or phase"),
                    u"activity-report"_s);
    addReportButton(reports, u"openForecast"_s, tr("&Forecast"), tr("Purchases and money to expect, what customers are worth, and how many new ones it takes"),
                    u"forecast"_s);
    reports->addStretch();
    auto *period = new QHBoxLayout;
    period->setSpacing(rhythm(2));
    head->addLayout(period);
    auto *label = new PlainLabel(tr("&Period:"), this);
    label->setBuddy(m_period);
    period->addWidget(label);
    period->addWidget(m_period);
    period->addStretch();
    auto *printButton = new PrintButton(this);
    connect(printButton, &PrintButton::chosen, this, &DashboardPage::print);
    period->addWidget(printButton);
    auto *scroller = new QScrollArea(this);
    scroller->setObjectName(u"dashboardScroller"_s);
    scroller->setAccessibleName(tr("Figures"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(scroller, 1);
    scroller->setWidget(m_grid);
    addFigures();
}

void DashboardPage::addReportButton(QBoxLayout *line, const QString &objectName, const QString &text, const QString &toolTip, const QString &page)
{
    auto *button = new QPushButton(icon("bar-chart-line"_L1), text, this);
    button->setObjectName(objectName);
    button->setToolTip(plainToolTip(toolTip));
    connect(button, &QPushButton::clicked, this, [this, page] { navigator().openPage(page); });
    line->addWidget(button);
}

void DashboardPage::addFigures()
{
    m_grid->setUpdatesEnabled(false); // Else the first figures would jump about until the last is there.
    const auto add = [this](ReportFigure *&figure, const QString &objectName, const QString &title, auto makeChart,
                            FigureGrid::Width width = FigureGrid::Width::Column) {
        showInTurn([this, &figure, objectName, title, makeChart, width] {
            figure = new ReportFigure(title, makeChart(title), m_grid);
            figure->setObjectName(objectName);
            connect(figure, &ReportFigure::groupChosen, this, &DashboardPage::openGroup);
            connect(figure, &FigureCard::failed, this,
                    [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
            m_grid->add(figure, width);
        });
    };
    const auto bars = [](const QString &title) { return new BarChart(title); };
    const auto stackedBars = [](const QString &title) { return new BarChart(title, BarChart::Arrangement::Stacked); };
    const auto lines = [](const QString &title) { return new LineChart(title); };
    add(m_phases, u"phasesFigure"_s, tr("Customers per phase"), bars);
    add(m_phasesOverTime, u"phasesOverTimeFigure"_s, tr("Phases over time"), stackedBars);
    add(m_funnel, u"funnelFigure"_s, tr("What became of entries into phases"), stackedBars);
    add(m_losses, u"lossesFigure"_s, tr("Why customers were lost"), [](const QString &title) { return new ParetoChart(title); });
    add(m_retention, u"retentionFigure"_s, tr("Monthly retention"), lines);
    add(m_churn, u"churnFigure"_s, tr("Inactive and returned"), bars);
    add(m_contractChurn, u"contractChurnFigure"_s, tr("Customers with a contract who were lost"), lines, FigureGrid::Width::Whole);
    showInTurn([this] { m_grid->setFigureShown(m_contractChurn, false); });
    showInTurn([this] { addCohorts(); });
    add(m_score, u"scoreFigure"_s, tr("Would they recommend us?"), lines);
    add(m_complaints, u"complaintsFigure"_s, tr("Complaints"), bars);
    add(m_activities, u"activitiesFigure"_s, tr("What was done with customers"), stackedBars);
    add(m_reach, u"reachFigure"_s, tr("How often calls reach somebody"), lines);
    showInTurn([this] { m_grid->setUpdatesEnabled(true); });
}

void DashboardPage::addCohorts()
{
    m_cohorts = new FigureCard(tr("Who comes back, by month of the first purchase"), m_grid);
    m_cohorts->setObjectName(u"cohortsFigure"_s);
    m_cohortMeasure = new QComboBox(m_cohorts);
    m_cohortMeasure->setObjectName(u"cohortMeasure"_s);
    m_cohortMeasure->setAccessibleName(tr("What the table of who comes back shows"));
    m_cohortMeasure->addItem(tr("Who bought in the month"), int(CohortMeasure::Customers));
    m_cohortMeasure->addItem(tr("Who bought then or after it"), int(CohortMeasure::Rolling));
    m_cohortMeasure->addItem(tr("What they spent in the month"), int(CohortMeasure::Revenue));
    m_cohortMeasure->setCurrentIndex(m_cohortMeasure->findData(int(shownMeasure())));
    m_cohortMeasure->setMinimumWidth(textWidth(ShortestMeasure));
    m_cohorts->setChoice(m_cohortMeasure);
    connect(m_cohortMeasure, &QComboBox::currentIndexChanged, this, [this] {
        services().settings.set(ShownMeasure, m_cohortMeasure->currentData().toInt());
        m_stale |= Purchases;
        refresh();
    });
    m_cohortView = new HeatMapView(tr("Who comes back, by month of the first purchase"), m_cohorts);
    m_cohortModel = new CohortTableModel(this);
    m_cohortView->setModel(m_cohortModel);
    m_cohortView->viewport()->setAutoFillBackground(false);
    m_cohorts->setTable(m_cohortView);
    m_cohorts->setNotEnough(tr("Counting…"));
    connect(m_cohortView, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        chooseGroup(this, QCursor::pos(), m_cohortModel->groupsAt(cell), [this](const CustomerGroup &group) { openGroup(group); });
    });
    connect(m_cohorts, &FigureCard::openRequested, this, [this] {
        chooseGroup(this, m_cohorts->openMenuPosition(), m_cohortModel->groupsAt(m_cohortView->currentIndex()),
                    [this](const CustomerGroup &group) { openGroup(group); });
    });
    m_grid->add(m_cohorts, FigureGrid::Width::Whole);
}

void DashboardPage::focusStart()
{
    m_period->setFocus();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_countedOn != QDate::currentDate())
        m_stale = Everything;
    refresh();
}

void DashboardPage::takeChanges(const ChangeSet &changes)
{
    Sources sources;
    sources.setFlag(Phases, changes.touchesAny({u"phase_visit"_s, u"phase"_s, u"life_cycle"_s, u"business"_s}));
    sources.setFlag(Feedback, changes.touches(u"feedback"_s));
    sources.setFlag(Purchases, changes.touchesAny({u"purchase"_s, u"business"_s}));
    sources.setFlag(Contracts, changes.touches(u"contract"_s));
    sources.setFlag(Activities, changes.touchesAny({u"activity"_s, u"outcome"_s}));
    if (sources)
        refreshSoon(sources);
}

void DashboardPage::refreshSoon(Sources sources)
{
    m_stale |= sources;
    if (isVisible() && m_jobs == 0 && !m_refresh.isActive())
        m_refresh.start(m_rest.remainingTime() > ShortestPause ? int(m_rest.remainingTime()) : ShortestPause);
}

void DashboardPage::refresh()
{
    if (!isVisible() || m_jobs > 0 || !m_stale)
        return;
    const Sources sources = std::exchange(m_stale, {});
    m_countedOn = QDate::currentDate();
    m_sinceStart.start();
    DataThread &background = services().background();
    if (sources.testFlag(Activities)) // As long as all others together.
        load<ActivityReport>(services().beside(), &loadActivityReport, activityOptions(),
                             [this, options = activityOptions()](const ActivityReport &report) { showActivities(report, options); });
    // What is counted fastest comes first.
    if (sources.testFlag(Purchases))
        load<PurchaseReports>(background, &loadPurchaseReports, {.measure = shownMeasure()}, [this](const PurchaseReports &reports) {
            m_purchaseReports = reports;
            showPurchases();
        });
    if (sources.testFlag(Contracts))
        load<ContractChurnReport>(background, &loadContractChurn, {}, [this](const ContractChurnReport &report) {
            m_contractReport = report;
            showContracts();
        });
    if (sources.testFlag(Feedback)) {
        load<NpsReport>(background, &loadNpsReport, {}, [this](const NpsReport &report) { m_npsReport = report; });
        load<ComplaintReport>(background, &loadComplaintReport, {}, [this](const ComplaintReport &report) {
            m_complaintReport = report;
            showFeedback();
        });
    }
    if (sources.testFlag(Phases))
        load<LifeCycleReport>(background, &loadLifeCycleReport, lifeCycleOptions(),
                              [this, options = lifeCycleOptions()](const LifeCycleReport &report) {
                                  m_lifeCycle = report;
                                  m_lifeCycleOptions = options;
                                  showPhases();
                              });
}

template<typename Value, typename Load, typename Take>
void DashboardPage::load(DataThread &thread, Load load, const ReportOptions &options, Take take)
{
    ++m_jobs;
    thread.run(load, options).then(this, [this, take](const Result<Value> &report) {
        if (report)
            take(*report);
        else
            m_message->showError(report.error());
        finishJob();
    });
}

void DashboardPage::finishJob()
{
    if (--m_jobs > 0)
        return;
    m_rest.setRemainingTime(std::min<qint64>(2 * m_sinceStart.elapsed(), LongestPause));
    if (m_stale)
        refreshSoon(m_stale);
}

ReportOptions DashboardPage::lifeCycleOptions() const
{
    const int months = shownMonths();
    if (months == 0)
        return {.withRevenue = false};
    return {.from = firstOfMonth(monthNumber(QDate::currentDate()) - months + 1), .withRevenue = false};
}

ReportOptions DashboardPage::activityOptions() const
{
    ReportOptions options{.activitiesBy = ActivityBy::Month};
    if (const int months = shownMonths(); months > 0)
        options.from = firstOfMonth(monthNumber(QDate::currentDate()) - months + 1);
    return options;
}

int DashboardPage::shownMonths() const
{
    return m_period->currentData().toInt();
}

CohortMeasure DashboardPage::shownMeasure() const
{
    return CohortMeasure(qBound(0, services().settings.get(ShownMeasure), int(CohortMeasure::Revenue)));
}

void DashboardPage::showInTurn(std::function<void()> show)
{
    m_toShow.push_back(std::move(show));
    m_showing.start();
}

void DashboardPage::showNext()
{
    const auto show = std::move(m_toShow.front());
    m_toShow.pop_front();
    if (m_toShow.empty())
        m_showing.stop();
    show();
}

void DashboardPage::showPhases()
{
    if (!m_lifeCycle)
        return;
    const auto show = [this](ReportFigure *&figure, FigureContent (*make)(const PhaseFigures &)) {
        showInTurn([this, &figure, make] { figure->setContent(make(PhaseFigures(*m_lifeCycle, m_lifeCycleOptions))); });
    };
    show(m_phases, [](const PhaseFigures &figures) { return figures.now(); });
    show(m_phasesOverTime, [](const PhaseFigures &figures) { return figures.overTime(); });
    show(m_funnel, [](const PhaseFigures &figures) { return figures.funnel(); });
    show(m_losses, [](const PhaseFigures &figures) { return figures.losses(); });
}

void DashboardPage::showFeedback()
{
    if (!m_npsReport || !m_complaintReport)
        return;
    showInTurn([this] { m_score->setContent(FeedbackFigures::score(*m_npsReport, shownMonths())); });
    showInTurn([this] { m_complaints->setContent(FeedbackFigures::complaints(*m_complaintReport, shownMonths())); });
}

void DashboardPage::showPurchases()
{
    if (!m_purchaseReports)
        return;
    showInTurn([this] { m_retention->setContent(PurchaseFigures::retention(m_purchaseReports->retention, shownMonths())); });
    showInTurn([this] { m_churn->setContent(PurchaseFigures::churn(m_purchaseReports->churn, shownMonths())); });
    showInTurn([this] { showCohorts(); });
}

void DashboardPage::showCohorts()
{
    const CohortReport &cohorts = m_purchaseReports->cohorts;
    m_cohortModel->setReport(cohorts, shownMonths());
    m_cohorts->setDefinition(definitionText(cohorts.basis));
    m_cohorts->setSampleSize(m_cohortModel->customers());
    m_cohorts->setSummary(m_cohortModel->summary());
    m_cohorts->setOpenText(cohorts.cohorts.empty() ? QString() : tr("Open customers"));
    if (cohorts.cohorts.empty())
        m_cohorts->setNotEnough(tr("Not enough data yet"), tr("There are no purchases yet."));
    else
        m_cohorts->setNotEnough({});
    if (!m_cohortView->currentIndex().isValid())
        m_cohortView->selectionModel()->setCurrentIndex(m_cohortModel->index(0, 0), QItemSelectionModel::NoUpdate);
    m_cohortView->updateGeometry();
}

void DashboardPage::showContracts()
{
    if (!m_contractReport)
        return;
    showInTurn([this] {
        m_grid->setFigureShown(m_contractChurn, m_contractReport->totals.contracts > 0);
        m_contractChurn->setContent(ContractChurnFigure::content(*m_contractReport, shownMonths()));
    });
}

void DashboardPage::showActivities(const ActivityReport &report, const ReportOptions &options)
{
    showInTurn([this, report, options] { m_activities->setContent(ActivityFigures(report, options).activities()); });
    showInTurn([this, report, options] { m_reach->setContent(ActivityFigures(report, options).reach()); });
}

bool DashboardPage::takeAction(const QString &action)
{
    if (action != u"print")
        return false;
    print(PrintTarget::Paper);
    return true;
}

void DashboardPage::print(PrintTarget target)
{
    printParts(services(), tr("Dashboard"), printedFigures(*m_grid), target);
}

void DashboardPage::openGroup(const CustomerGroup &group)
{
    openCustomersOf(group, services(), m_message);
}
