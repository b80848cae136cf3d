// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activityreportpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/charttable.h"
#include "ui/charts/figuregrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/dashboard/activitytablemodel.h"
#include "ui/dashboard/dashboardfigure.h"
#include "ui/dashboard/periodchoice.h"
#include "ui/dashboard/reportprinting.h"
#include "ui/query/querypanel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 500;  // Milliseconds until changed data are counted again,
constexpr int LongestPause = 10000; // or twice as long as it took, up to this.
constexpr int TypingPause = 300;

constexpr Setting<int> ShownPeriod{"activityReport/period", 0};
constexpr Setting<int> ShownBy{"activityReport/by", 0};

} // namespace

ActivityReportPage::ActivityReportPage(Services &services)
    : Page(services)
    , m_period(new PeriodChoice(services.settings, ShownPeriod, this))
    , m_by(new QComboBox(this))
    , m_search(new SearchField(tr("Only customers who…"), this))
    , m_panel(new QueryPanel(services, m_search, this))
    , m_mistake(new MistakeBar(this))
    , m_message(new MessageBar(this))
    , m_grid(new FigureGrid)
{
    setObjectName(u"activityReportPage"_s);
    makeChoices();
    makeFigures();
    arrange();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ActivityReportPage::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &ActivityReportPage::takeChanges);
}

void ActivityReportPage::makeChoices()
{
    m_by->setObjectName(u"reportBy"_s);
    m_by->setAccessibleName(tr("Split by"));
    for (size_t by = 0; by < namesOf<ActivityBy>.size(); ++by)
        m_by->addItem(ActivityBy(by) == ActivityBy::Week ? tr("Week") : activityByTitle(ActivityBy(by)));
    m_by->setCurrentIndex(qBound(0, services().settings.get(ShownBy), m_by->count() - 1));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int index) {
        services().settings.set(ShownBy, index);
        recount();
    });
    connect(m_period, &PeriodChoice::changed, this, &ActivityReportPage::recount);
    m_search->setObjectName(u"reportQuery"_s);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_isStale = true;
        m_refresh.start(TypingPause);
    });
}

void ActivityReportPage::makeFigures()
{
    const QString title = tr("What was done with customers");
    m_numbers = new FigureCard(title, m_grid);
    m_numbers->setObjectName(u"activityNumbersFigure"_s);
    m_table = new ChartTable(title, m_numbers);
    m_rows = new ActivityTableModel(this);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setMinimumHeight(rhythm(50));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_numbers->setTable(m_table, tr("Group"));
    m_numbers->setNotEnough(tr("Counting…"));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        openCell(cell, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    });
    connect(m_numbers, &FigureCard::openRequested, this, [this] { openCell(m_table->currentIndex(), m_numbers->openMenuPosition()); });
    connect(m_numbers, &FigureCard::failed, this, [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    m_grid->add(m_numbers, FigureGrid::Width::Whole);
    const auto add = [this](const QString &objectName, const QString &name, ChartView *chart) {
        auto *figure = new DashboardFigure(name, chart, m_grid);
        figure->setObjectName(objectName);
        connect(figure, &DashboardFigure::groupChosen, this, &ActivityReportPage::openGroup);
        connect(figure, &FigureCard::failed, this, [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
        m_grid->add(figure);
        return figure;
    };
    const QString activities = tr("Activities");
    m_activities = add(u"activitiesFigure"_s, activities, new BarChart(activities, BarChart::Arrangement::Stacked));
    const QString reach = tr("How often calls reach somebody");
    m_reach = add(u"reachFigure"_s, reach, new BarChart(reach));
}

void ActivityReportPage::arrange()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(rhythm(2));
    choices->addWidget(m_period);
    choices->addSpacing(rhythm(2));
    auto *label = new PlainLabel(tr("&By:"), this);
    label->setBuddy(m_by);
    choices->addWidget(label);
    choices->addWidget(m_by);
    choices->addStretch(1);
    auto *print = new PrintButton(this);
    connect(print, &PrintButton::chosen, this, &ActivityReportPage::print);
    choices->addWidget(print);
    auto *query = new QHBoxLayout;
    query->setSpacing(rhythm(2));
    query->addWidget(m_search, 1);
    query->addWidget(m_panel->makeButton(this));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(rhythmMargins(4, 2));
    head->setSpacing(rhythm(2));
    head->addLayout(choices);
    head->addLayout(query);
    head->addWidget(m_panel);
    head->addWidget(m_mistake);
    auto *scroller = new QScrollArea(this);
    scroller->setObjectName(u"reportScroller"_s);
    scroller->setAccessibleName(tr("Figures"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(scroller, 1);
}

void ActivityReportPage::focusStart()
{
    m_period->setFocus();
}

bool ActivityReportPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool ActivityReportPage::takeAction(const QString &action)
{
    if (action != u"print")
        return false;
    print(PrintTarget::Paper);
    return true;
}

void ActivityReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_countedOn != QDate::currentDate()) {
        m_period->renew();
        m_isStale = true;
    }
    refresh();
}

void ActivityReportPage::recount()
{
    m_isStale = true;
    refresh();
}

void ActivityReportPage::takeChanges(const ChangeSet &changes)
{
    if (!changes.touchesAny({u"activity"_s, u"outcome"_s, u"phase_visit"_s, u"phase"_s, u"segment"_s}))
        return;
    m_isStale = true;
    if (isVisible() && !m_isCounting && !m_refresh.isActive())
        m_refresh.start(std::max(m_pause, ShortestPause));
}

ReportOptions ActivityReportPage::options() const
{
    return {.from = m_period->from(), .to = m_period->to(), .query = m_search->text(), .activitiesBy = ActivityBy(m_by->currentIndex())};
}

void ActivityReportPage::refresh()
{
    if (!isVisible() || m_isCounting || !m_isStale)
        return;
    m_refresh.stop();
    m_isStale = false;
    if (m_period->endsBeforeItBegins()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("The period ends before it begins."));
        return;
    }
    m_isCounting = true;
    m_countedOn = QDate::currentDate();
    m_sinceStart.start();
    services().background().run(&loadActivityReport, options()).then(this, [this, wanted = options()](const Result<ActivityReport> &report) {
        m_isCounting = false;
        m_pause = std::clamp(int(2 * m_sinceStart.elapsed()), ShortestPause, LongestPause);
        if (report)
            takeReport(*report, wanted);
        else if (!m_mistake->takes(report.error()))
            m_message->showError(report.error());
        if (m_isStale && !m_refresh.isActive())
            refresh();
    });
}

void ActivityReportPage::takeReport(const ActivityReport &report, const ReportOptions &options)
{
    m_mistake->settle();
    m_message->dismiss();
    m_report = report;
    const ActivityFigures figures(*m_report, options);
    const FigureContent activities = figures.activities();
    const QModelIndex before = m_table->currentIndex();
    const QPoint place(before.row(), before.column());
    m_rows->setReport(report, options);
    const bool isInside = before.isValid() && place.x() < m_rows->rowCount();
    m_table->selectionModel()->setCurrentIndex(isInside ? m_rows->index(place.x(), place.y()) : m_rows->index(0, 0), QItemSelectionModel::NoUpdate);
    m_numbers->setSummary(activities.summary);
    m_numbers->setDefinition(definitionText(activities.basis));
    m_numbers->setSampleSize(activities.basis.n);
    m_numbers->setOpenText(activities.notEnough.isEmpty() ? tr("Open customers") : QString());
    if (activities.notEnough.isEmpty())
        m_numbers->setNotEnough({});
    else
        m_numbers->setNotEnough(tr("Not enough data yet"), activities.notEnough);
    m_activities->setContent(activities);
    m_reach->setContent(figures.reach());
}

void ActivityReportPage::openCell(const QModelIndex &cell, const QPoint &position)
{
    chooseGroup(this, position, m_rows->groupsAt(cell), [this](const CustomerGroup &group) { openGroup(group); });
}

void ActivityReportPage::openGroup(const CustomerGroup &group)
{
    group.find(services().background())
        .then(this, [this, caption = group.caption](const Result<std::vector<qint64>> &customers) {
            if (customers)
                navigator().openCustomers(caption, *customers);
            else
                m_message->showError(customers.error());
        });
}

void ActivityReportPage::print(PrintTarget target)
{
    if (m_report)
        printReport(services(), tr("Activities"), printable(*m_report), target);
}
