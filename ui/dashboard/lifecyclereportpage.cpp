// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/lifecyclereportpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/figuregrid.h"
#include "ui/charts/paretochart.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/dashboard/dashboardfigure.h"
#include "ui/dashboard/funneltable.h"
#include "ui/dashboard/funneltablemodel.h"
#include "ui/dashboard/phasefigures.h"
#include "ui/query/querypanel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 500;  // Milliseconds until changed data are counted again,
constexpr int LongestPause = 10000; // or twice as long as it took, up to this.
constexpr int TypingPause = 300;

constexpr Setting<int> ShownPeriod{"lifeCycleReport/period", 4};
constexpr Setting<int> ShownBy{"lifeCycleReport/by", 0};

} // namespace

LifeCycleReportPage::LifeCycleReportPage(Services &services)
    : Page(services)
    , m_period(new QComboBox(this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
    , m_by(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_search(new SearchField(tr("Only customers who…"), this))
    , m_panel(new QueryPanel(services, m_search, this))
    , m_mistake(new MistakeBar(this))
    , m_message(new MessageBar(this))
    , m_grid(new FigureGrid)
{
    setObjectName(u"lifeCycleReportPage"_s);
    makeChoices();
    makeFigures();
    arrange();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &LifeCycleReportPage::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &LifeCycleReportPage::takeChanges);
    takePeriod();
}

void LifeCycleReportPage::makeChoices()
{
    m_period->setObjectName(u"reportPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const QString &text : {tr("This month"), tr("Last month"), tr("Last 3 months"), tr("This year"), tr("Last 12 months"), tr("All time"),
                                tr("From … to …")})
        m_period->addItem(text);
    m_period->setCurrentIndex(qBound(0, services().settings.get(ShownPeriod), int(Period::Always)));
    connect(m_period, &QComboBox::currentIndexChanged, this, &LifeCycleReportPage::takePeriod);
    m_from->setObjectName(u"reportFrom"_s);
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setObjectName(u"reportTo"_s);
    m_to->setAccessibleName(tr("Last day of the period"));
    for (DateEdit *edit : {m_from, m_to})
        connect(edit, &DateEdit::dateChanged, this, &LifeCycleReportPage::takeDates);
    m_by->setObjectName(u"reportBy"_s);
    m_by->setAccessibleName(tr("Split by"));
    for (const QString &text : {tr("Everybody"), tr("Owner"), tr("Source"), tr("Segment")})
        m_by->addItem(text);
    m_by->setCurrentIndex(qBound(0, services().settings.get(ShownBy), m_by->count() - 1));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int index) {
        services().settings.set(ShownBy, index);
        recount();
    });
    m_group->setObjectName(u"reportGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(16);
    m_group->hide();
    connect(m_group, &QComboBox::activated, this, &LifeCycleReportPage::showReport);
    m_search->setObjectName(u"reportQuery"_s);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_isStale = true;
        m_refresh.start(TypingPause);
    });
}

void LifeCycleReportPage::makeFigures()
{
    const QString title = tr("What became of entries into phases");
    m_funnel = new FigureCard(title, m_grid);
    m_funnel->setObjectName(u"funnelFigure"_s);
    m_table = new FunnelTable(title, m_funnel);
    m_rows = new FunnelTableModel(this);
    m_table->setModel(m_rows);
    m_funnel->setTable(m_table, tr("Phase"));
    m_funnel->setNotEnough(tr("Counting…"));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        openFunnelCell(cell, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    });
    connect(m_funnel, &FigureCard::openRequested, this,
            [this] { openFunnelCell(m_table->currentIndex(), m_funnel->openMenuPosition()); });
    connect(m_funnel, &FigureCard::failed, this,
            [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    m_grid->add(m_funnel, FigureGrid::Width::Whole);
    const auto add = [this](const QString &objectName, const QString &name, ChartView *chart, FigureGrid::Width width) {
        auto *figure = new DashboardFigure(name, chart, m_grid);
        figure->setObjectName(objectName);
        connect(figure, &DashboardFigure::groupChosen, this, &LifeCycleReportPage::openGroup);
        connect(figure, &FigureCard::failed, this,
                [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
        m_grid->add(figure, width);
        return figure;
    };
    const QString overTime = tr("Customers per phase over time");
    m_overTime = add(u"overTimeFigure"_s, overTime, new BarChart(overTime, BarChart::Arrangement::Stacked), FigureGrid::Width::Column);
    const QString medians = tr("How long they stay");
    m_medians = add(u"mediansFigure"_s, medians, new BarChart(medians), FigureGrid::Width::Column);
    const QString ends = tr("What has become of entries");
    m_ends = add(u"endsFigure"_s, ends, new BarChart(ends, BarChart::Arrangement::Stacked), FigureGrid::Width::Whole);
    const QString losses = tr("Why customers were lost");
    m_losses = add(u"lossesFigure"_s, losses, new ParetoChart(losses), FigureGrid::Width::Whole);
}

void LifeCycleReportPage::arrange()
{
    const auto addLabelled = [this](QHBoxLayout *line, const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, this);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
    };
    auto *choices = new QHBoxLayout;
    choices->setSpacing(rhythm(2));
    addLabelled(choices, tr("&Period:"), m_period);
    addLabelled(choices, tr("f&rom"), m_from);
    addLabelled(choices, tr("t&o"), m_to);
    choices->addSpacing(rhythm(2));
    addLabelled(choices, tr("&By:"), m_by);
    choices->addWidget(m_group);
    choices->addStretch(1);
    for (DateEdit *edit : {m_from, m_to})
        edit->setFixedWidth(textWidth(20));
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

void LifeCycleReportPage::focusStart()
{
    m_period->setFocus();
}

bool LifeCycleReportPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void LifeCycleReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_countedOn != QDate::currentDate())
        m_isStale = true;
    refresh();
}

void LifeCycleReportPage::takePeriod()
{
    const QDate today = QDate::currentDate();
    const QDate month = firstOfMonth(monthNumber(today));
    QDate from;
    QDate to = today;
    switch (Period(m_period->currentIndex())) {
    case Period::ThisMonth:
        from = month;
        break;
    case Period::LastMonth:
        from = month.addMonths(-1);
        to = month.addDays(-1);
        break;
    case Period::ThreeMonths:
        from = today.addMonths(-3).addDays(1);
        break;
    case Period::ThisYear:
        from = QDate(today.year(), 1, 1);
        break;
    case Period::TwelveMonths:
        from = month.addMonths(-11);
        break;
    case Period::Always:
        break;
    case Period::Chosen:
        m_from->setFocus();
        return;
    }
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
    services().settings.set(ShownPeriod, m_period->currentIndex());
    recount();
}

void LifeCycleReportPage::takeDates()
{
    const QSignalBlocker blocker(m_period);
    m_period->setCurrentIndex(int(Period::Chosen));
    m_isStale = true;
    m_refresh.start(TypingPause);
}

void LifeCycleReportPage::recount()
{
    m_isStale = true;
    refresh();
}

void LifeCycleReportPage::takeChanges(const ChangeSet &changes)
{
    if (!changes.touchesAny({u"phase_visit"_s, u"phase"_s, u"life_cycle"_s, u"business"_s, u"segment"_s, u"customer"_s}))
        return;
    m_isStale = true;
    if (isVisible() && !m_isCounting && !m_refresh.isActive())
        m_refresh.start(std::max(m_pause, ShortestPause));
}

ReportOptions LifeCycleReportPage::options() const
{
    ReportOptions options{.from = m_from->date(), .to = m_to->date(), .query = m_search->text()};
    if (m_by->currentIndex() > 0)
        options.by = GroupBy(m_by->currentIndex() - 1);
    return options;
}

void LifeCycleReportPage::refresh()
{
    if (!isVisible() || m_isCounting || !m_isStale)
        return;
    m_refresh.stop();
    m_isStale = false;
    const ReportOptions wanted = options();
    if (wanted.from.isValid() && wanted.to.isValid() && wanted.from > wanted.to) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("The period ends before it begins."));
        return;
    }
    m_isCounting = true;
    m_countedOn = QDate::currentDate();
    m_sinceStart.start();
    services().background().run(&loadLifeCycleReport, wanted).then(this, [this, wanted](const Result<LifeCycleReport> &report) {
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

void LifeCycleReportPage::takeReport(const LifeCycleReport &report, const ReportOptions &options)
{
    m_mistake->settle();
    m_message->dismiss();
    m_report = report;
    m_options = options;
    listGroups();
    showReport();
}

void LifeCycleReportPage::listGroups()
{
    const QString chosen = m_group->currentIndex() > 0 ? m_group->currentText() : QString();
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const LifeCycleGroup &group : m_report->groups)
        m_group->addItem(groupTitle(*m_report, group));
    m_group->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_group->findText(chosen)));
    m_group->setVisible(m_report->by.has_value());
}

void LifeCycleReportPage::showReport()
{
    if (!m_report)
        return;
    showFunnel();
    const PhaseFigures figures(*m_report, m_options, m_group->currentIndex() - 1);
    m_overTime->setContent(figures.overTime());
    m_medians->setContent(figures.medians());
    m_ends->setContent(figures.ends());
    m_losses->setContent(figures.losses());
}

void LifeCycleReportPage::showFunnel()
{
    const int group = m_group->currentIndex() - 1;
    const FigureContent content = PhaseFigures(*m_report, m_options, group).funnel();
    const QModelIndex before = m_table->currentIndex();
    const QPoint place(before.row(), before.column());
    m_rows->setReport(*m_report, m_options, group);
    const bool isInside = before.isValid() && place.x() < m_rows->rowCount();
    m_table->selectionModel()->setCurrentIndex(isInside ? m_rows->index(place.x(), place.y()) : m_rows->index(0, 0),
                                               QItemSelectionModel::NoUpdate);
    m_funnel->setSummary(content.summary);
    m_funnel->setDefinition(definitionText(content.basis));
    m_funnel->setSampleSize(content.basis.n);
    m_funnel->setOpenText(content.notEnough.isEmpty() ? tr("Open customers") : QString());
    if (content.notEnough.isEmpty())
        m_funnel->setNotEnough({});
    else
        m_funnel->setNotEnough(tr("Not enough data yet"), content.notEnough);
    m_table->updateGeometry();
}

void LifeCycleReportPage::openFunnelCell(const QModelIndex &cell, const QPoint &position)
{
    chooseGroup(this, position, m_rows->groupsAt(cell), [this](const CustomerGroup &group) { openGroup(group); });
}

void LifeCycleReportPage::openGroup(const CustomerGroup &group)
{
    group.find(services().background())
        .then(this, [this, caption = group.caption](const Result<std::vector<qint64>> &customers) {
            if (customers)
                navigator().openCustomers(caption, *customers);
            else
                m_message->showError(customers.error());
        });
}
