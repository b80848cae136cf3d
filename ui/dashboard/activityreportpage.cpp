// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activityreportpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/charttable.h"
#include "ui/common/metrics.h"
#include "ui/dashboard/activityfigures.h"
#include "ui/dashboard/activitytablemodel.h"
#include "ui/reports/periodchoice.h"
#include "ui/reports/reportfigure.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

constexpr Setting<int> ShownPeriod{"activityReport/period", 0};
constexpr Setting<int> ShownBy{"activityReport/by", 0};

} // namespace

ActivityReportPage::ActivityReportPage(Services &services)
    : ReportPage(services, tr("Activities"), {u"activity"_s, u"outcome"_s, u"phase_visit"_s, u"phase"_s, u"segment"_s})
    , m_period(new PeriodChoice(services.settings, ShownPeriod, this))
    , m_by(new QComboBox(this))
{
    setObjectName(u"activityReportPage"_s);
    makeChoices();
    makeFigures();
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
    auto *choices = new QHBoxLayout;
    choices->setSpacing(rhythm(2));
    choices->addWidget(m_period);
    choices->addSpacing(rhythm(2));
    addLabelled(choices, tr("&By:"), m_by);
    choices->addStretch(1);
    addPrintButton(choices);
    arrange({choices, makeQueryLine(u"reportQuery"_s)}, u"reportScroller"_s);
}

void ActivityReportPage::makeFigures()
{
    const QString title = tr("What was done with customers");
    m_numbers = addCard(u"activityNumbersFigure"_s, title, FigureGrid::Width::Whole);
    m_table = new ChartTable(title, m_numbers);
    m_rows = new ActivityTableModel(this);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setMinimumHeight(rhythm(50));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_numbers->setTable(m_table, tr("Group"));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        openCell(cell, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    });
    connect(m_numbers, &FigureCard::openRequested, this, [this] { openCell(m_table->currentIndex(), m_numbers->openMenuPosition()); });
    const QString activities = tr("Activities");
    m_activities = addFigure(u"activitiesFigure"_s, activities, new BarChart(activities, BarChart::Arrangement::Stacked));
    const QString reach = tr("How often calls reach somebody");
    m_reach = addFigure(u"reachFigure"_s, reach, new BarChart(reach));
}

void ActivityReportPage::focusStart()
{
    m_period->setFocus();
}

void ActivityReportPage::renew()
{
    m_period->renew();
}

ReportOptions ActivityReportPage::options() const
{
    return {.from = m_period->from(), .to = m_period->to(), .query = query(), .activitiesBy = ActivityBy(m_by->currentIndex())};
}

void ActivityReportPage::count()
{
    if (m_period->endsBeforeItBegins()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("The period ends before it begins."));
        return;
    }
    load(&loadActivityReport, options(), [this, wanted = options()](const ActivityReport &report) { takeReport(report, wanted); });
}

void ActivityReportPage::takeReport(const ActivityReport &report, const ReportOptions &options)
{
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

std::vector<PrintedPart> ActivityReportPage::printedParts() const
{
    if (!m_report)
        return {};
    return {printedPart({}, printable(*m_report))};
}
