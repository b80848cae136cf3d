// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/lifecyclereportpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/paretochart.h"
#include "ui/common/metrics.h"
#include "ui/dashboard/funneltable.h"
#include "ui/dashboard/funneltablemodel.h"
#include "ui/dashboard/phasefigures.h"
#include "ui/reports/periodchoice.h"
#include "ui/reports/reportfigure.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

constexpr Setting<int> ShownPeriod{"lifeCycleReport/period", 4};
constexpr Setting<int> ShownBy{"lifeCycleReport/by", 0};

} // namespace

LifeCycleReportPage::LifeCycleReportPage(Services &services)
    : ReportPage(services, tr("Life cycle"), {u"phase_visit"_s, u"phase"_s, u"life_cycle"_s, u"business"_s, u"segment"_s, u"customer"_s})
    , m_period(new PeriodChoice(services.settings, ShownPeriod, this))
    , m_by(new QComboBox(this))
    , m_group(new QComboBox(this))
{
    setObjectName(u"lifeCycleReportPage"_s);
    makeChoices();
    makeFigures();
}

void LifeCycleReportPage::makeChoices()
{
    connect(m_period, &PeriodChoice::changed, this, &LifeCycleReportPage::recount);
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
    auto *choices = new QHBoxLayout;
    choices->setSpacing(rhythm(2));
    choices->addWidget(m_period);
    choices->addSpacing(rhythm(2));
    addLabelled(choices, tr("&By:"), m_by);
    choices->addWidget(m_group);
    choices->addStretch(1);
    addPrintButton(choices);
    arrange({choices, makeQueryLine(u"reportQuery"_s)}, u"reportScroller"_s);
}

void LifeCycleReportPage::makeFigures()
{
    const QString title = tr("What became of entries into phases");
    m_funnel = addCard(u"funnelFigure"_s, title, FigureGrid::Width::Whole);
    m_table = new FunnelTable(title, m_funnel);
    m_rows = new FunnelTableModel(this);
    m_table->setModel(m_rows);
    m_funnel->setTable(m_table, tr("Phase"));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        openFunnelCell(cell, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    });
    connect(m_funnel, &FigureCard::openRequested, this,
            [this] { openFunnelCell(m_table->currentIndex(), m_funnel->openMenuPosition()); });
    const QString overTime = tr("Customers per phase over time");
    m_overTime = addFigure(u"overTimeFigure"_s, overTime, new BarChart(overTime, BarChart::Arrangement::Stacked), FigureGrid::Width::Column);
    const QString medians = tr("How long they stay");
    m_medians = addFigure(u"mediansFigure"_s, medians, new BarChart(medians), FigureGrid::Width::Column);
    const QString ends = tr("What has become of entries");
    m_ends = addFigure(u"endsFigure"_s, ends, new BarChart(ends, BarChart::Arrangement::Stacked), FigureGrid::Width::Whole);
    const QString losses = tr("Why customers were lost");
    m_losses = addFigure(u"lossesFigure"_s, losses, new ParetoChart(losses), FigureGrid::Width::Whole);
}

void LifeCycleReportPage::focusStart()
{
    m_period->setFocus();
}

void LifeCycleReportPage::renew()
{
    m_period->renew();
}

ReportOptions LifeCycleReportPage::options() const
{
    ReportOptions options{.from = m_period->from(), .to = m_period->to(), .query = query()};
    if (m_by->currentIndex() > 0)
        options.by = GroupBy(m_by->currentIndex() - 1);
    return options;
}

void LifeCycleReportPage::count()
{
    if (m_period->endsBeforeItBegins()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("The period ends before it begins."));
        return;
    }
    load(&loadLifeCycleReport, options(), [this, wanted = options()](const LifeCycleReport &report) { takeReport(report, wanted); });
}

void LifeCycleReportPage::takeReport(const LifeCycleReport &report, const ReportOptions &options)
{
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
