// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractspage.h"

#include "models/analytics/contractcustomerloader.h"
#include "models/analytics/contractreportloader.h"
#include "models/analytics/survivalloader.h"
#include "ui/charts/barchart.h"
#include "ui/charts/figure.h"
#include "ui/charts/linechart.h"
#include "ui/common/formats.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/figures/contractfigures.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 500;  // Milliseconds until changed data are counted again,
constexpr int LongestPause = 10000; // or twice as long as it took, up to this.
constexpr int NarrowestChoice = 24; // Characters.

} // namespace

ContractsPage::ContractsPage(Services &services)
    : Page(services)
    , m_segments(services.database)
    , m_by(new QComboBox(this))
    , m_totals(new PlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_survivalChart(new LineChart(tr("How long contracts last")))
    , m_churnChart(new LineChart(tr("Customers lost each month")))
    , m_reasonsChart(new BarChart(tr("Why contracts end")))
    , m_survival(addFigure(u"contractSurvivalFigure"_s, tr("How long contracts last"), m_survivalChart))
    , m_churn(addFigure(u"contractChurnFigure"_s, tr("Customers lost each month"), m_churnChart))
    , m_reasons(addFigure(u"contractReasonsFigure"_s, tr("Why contracts end"), m_reasonsChart))
{
    setObjectName(u"contractsPage"_s);
    m_by->setObjectName(u"contractsBy"_s);
    m_by->setAccessibleName(tr("Compare by"));
    m_by->addItem(tr("All together"), QString());
    m_by->addItem(tr("Product"), u"product"_s);
    m_by->addItem(tr("How often it is paid"), u"period"_s);
    m_by->addItem(tr("Source"), u"source"_s);
    m_by->addItem(tr("Looked after by"), u"owner"_s);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(NarrowestChoice);
    connect(&m_segments, &SegmentListModel::loaded, this, &ContractsPage::offerSegments);
    arrange();
    m_churn->setOpenText(tr("Open who was lost last"));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_isStale = true;
        refresh();
    });
    connect(m_churn, &FigureCard::openRequested, this, [this] {
        for (auto i = int(m_report.months.size()) - 1; i >= 0; --i) {
            if (m_report.months[size_t(i)].lost > 0)
                return openLost(i);
        }
    });
    connect(m_churn, &FigureCard::pointChosen, this, [this](int category) { openLost(category); });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ContractsPage::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &ContractsPage::takeChanges);
}

/** Below the fields: all segments, and each of them against everybody else. */
void ContractsPage::offerSegments()
{
    const QString chosen = m_by->currentData().toString();
    const QSignalBlocker blocker(m_by);
    for (int i = m_by->count() - 1; i >= 0; --i) {
        if (m_by->itemData(i).toString().startsWith(u"segment"))
            m_by->removeItem(i);
    }
    if (m_segments.rowCount() > 0)
        m_by->addItem(tr("Segment"), u"segment"_s);
    for (int row = 0; row < m_segments.rowCount(); ++row) {
        const QString &name = m_segments.segment(row).name;
        m_by->addItem(tr("In “%1” or not", "a segment").arg(isolated(singleLine(name.left(60)))), QString(u"segment:"_s + name));
    }
    const int kept = m_by->findData(chosen);
    m_by->setCurrentIndex(std::max(0, kept));
    if (kept < 0) {
        m_isStale = true;
        refresh();
    }
}

FigureCard *ContractsPage::addFigure(const QString &objectName, const QString &title, ChartView *chart)
{
    auto *figure = new FigureCard(title, this);
    figure->setObjectName(objectName);
    figure->setChart(chart);
    figure->setOpenText({});
    figure->setNotEnough(tr("Counting…"));
    connect(figure, &FigureCard::failed, this, [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    return figure;
}

void ContractsPage::arrange()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(rhythm(2));
    choices->addWidget(m_totals, 1);
    auto *label = new PlainLabel(tr("&Compare by:"), this);
    label->setBuddy(m_by);
    choices->addWidget(label);
    choices->addWidget(m_by);
    auto *figures = new QWidget;
    auto *rows = new QVBoxLayout(figures);
    rows->setContentsMargins(rhythmMargins(4, 2));
    rows->setSpacing(rhythm(4));
    for (FigureCard *figure : {m_survival, m_churn, m_reasons})
        rows->addWidget(figure);
    rows->addStretch();
    auto *scroller = new QScrollArea(this);
    scroller->setObjectName(u"contractsScroller"_s);
    scroller->setAccessibleName(tr("Figures"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(figures);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(rhythmMargins(4, 2));
    head->addLayout(choices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(scroller, 1);
}

void ContractsPage::focusStart()
{
    m_by->setFocus();
}

void ContractsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void ContractsPage::takeChanges(const ChangeSet &changes)
{
    if (!changes.touchesAny({u"contract"_s, u"product"_s, u"customer"_s, u"segment"_s}))
        return;
    m_isStale = true;
    if (isVisible() && m_counting == 0 && !m_refresh.isActive())
        m_refresh.start(std::max(m_pause, ShortestPause));
}

void ContractsPage::refresh()
{
    if (!isVisible() || m_counting > 0 || !m_isStale)
        return;
    m_refresh.stop();
    m_isStale = false;
    m_counting = 2;
    m_sinceStart.start();
    const ReportOptions options{.event = SurvivalEvent::ContractEnd, .contractsBy = m_by->currentData().toString()};
    services().background().run(&loadContractChurn, ReportOptions{}).then(this, [this](const Result<ContractChurnReport> &report) {
        if (report)
            takeChurn(*report);
        finish(report ? std::nullopt : std::optional(report.error()));
    });
    services().background().run(&loadSurvivalReport, options).then(this, [this](const Result<SurvivalReport> &report) {
        if (report)
            takeSurvival(*report);
        finish(report ? std::nullopt : std::optional(report.error()));
    });
}

void ContractsPage::finish(const std::optional<Error> &error)
{
    if (error)
        m_message->showError(*error);
    if (--m_counting > 0)
        return;
    m_pause = std::clamp(int(2 * m_sinceStart.elapsed()), ShortestPause, LongestPause);
    if (m_isStale && !m_refresh.isActive())
        refresh();
}

void ContractsPage::fill(FigureCard *card, ChartView *chart, const ContractFigure &figure, const ReportBasis &basis)
{
    chart->setContent(figure.chart);
    card->setSummary(figure.summary);
    card->setDefinition(definitionOf(basis));
    card->setSampleSize(basis.n);
    if (figure.notEnough.isEmpty())
        card->setNotEnough({});
    else
        card->setNotEnough(tr("Not enough data yet"), figure.notEnough);
}

void ContractsPage::takeChurn(const ContractChurnReport &report)
{
    m_report = report;
    m_message->dismiss();
    const ContractTotals &totals = report.totals;
    m_totals->setText(totals.contracts == 0 ? tr("No contracts yet. Add one on a customer's page, or import a spreadsheet.")
                                            : tr("%Ln contract(s), %1 of them ended. %2 of %3 customers have one today.", nullptr, int(totals.contracts))
                                                  .arg(numberText(totals.ended), numberText(totals.withRunning), numberText(totals.customers)));
    fill(m_churn, m_churnChart, ContractFigures::churn(report), report.basis);
    ReportBasis reasons = report.basis;
    reasons.definition = tr("The contracts that ended, by the reason that was given.");
    reasons.n = totals.ended;
    fill(m_reasons, m_reasonsChart, ContractFigures::reasons(report), reasons);
}

void ContractsPage::takeSurvival(const SurvivalReport &report)
{
    fill(m_survival, m_survivalChart, ContractFigures::survival(report), report.basis);
}

void ContractsPage::openLost(int category)
{
    if (category < 0 || size_t(category) >= m_report.months.size())
        return;
    const MonthlyFlow &flow = m_report.months[size_t(category)];
    const QString caption = tr("Lost in %1").arg(monthText(firstOfMonth(flow.month)));
    services().background().run(&ContractCustomerLoader::whoLeft, flow.month, m_report.basis.asOf).then(this, [this, caption](const Result<std::vector<qint64>> &customers) {
        if (customers)
            navigator().openCustomers(caption, *customers);
        else
            m_message->showError(customers.error());
    });
}
