// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/buyingpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/figuregrid.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/linechart.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/searchfield.h"
#include "ui/dashboard/baskettablemodel.h"
#include "ui/dashboard/buyingfigures.h"
#include "ui/dashboard/dashboardfigure.h"
#include "ui/dashboard/reportprinting.h"
#include "ui/dashboard/rfmgridmodel.h"
#include "ui/query/querypanel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 500;  // Milliseconds until changed data are counted again,
constexpr int LongestPause = 30000; // or twice as long as it took, up to this.
constexpr int TypingPause = 300;
constexpr qint64 ShownPairs = 100;
constexpr int CellCharacters = 23;

} // namespace

BuyingPage::BuyingPage(Services &services)
    : Page(services)
    , m_search(new SearchField(tr("Only customers who…"), this))
    , m_panel(new QueryPanel(services, m_search, this))
    , m_mistake(new MistakeBar(this))
    , m_message(new MessageBar(this))
    , m_figures(new FigureGrid)
{
    setObjectName(u"buyingPage"_s);
    m_search->setObjectName(u"buyingQuery"_s);
    const QString status = tr("Who goes on buying");
    m_status = addFigure(u"statusFigure"_s, status, new BarChart(status));
    const QString second = tr("How long the second purchase takes");
    m_secondPurchase = addFigure(u"secondPurchaseFigure"_s, second, new LineChart(second));
    makeGrid();
    makeBaskets();
    const QString season = tr("Strong and weak months");
    m_season = addFigure(u"seasonFigure"_s, season, new BarChart(season));
    arrange();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &BuyingPage::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &BuyingPage::takeChanges);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_isStale = true;
        m_refresh.start(TypingPause);
    });
}

DashboardFigure *BuyingPage::addFigure(const QString &objectName, const QString &title, ChartView *chart)
{
    auto *figure = new DashboardFigure(title, chart, m_figures);
    figure->setObjectName(objectName);
    connect(figure, &DashboardFigure::groupChosen, this, &BuyingPage::openGroup);
    watch(figure);
    m_figures->add(figure);
    return figure;
}

void BuyingPage::watch(FigureCard *figure)
{
    connect(figure, &FigureCard::failed, this, [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
}

void BuyingPage::makeGrid()
{
    const QString title = tr("How lately, how often and for how much");
    m_gridFigure = new FigureCard(title, m_figures);
    m_gridFigure->setObjectName(u"rfmFigure"_s);
    m_grid = new HeatMapView(title, m_gridFigure);
    m_grid->setObjectName(u"rfmGrid"_s);
    m_grid->setCellSize(CellCharacters, 2);
    m_cells = new RfmGridModel(this);
    m_grid->setModel(m_cells);
    m_gridFigure->setTable(m_grid, tr("Lately"));
    m_gridFigure->setNotEnough(tr("Counting…"));
    m_gridFigure->setOpenText(tr("Open customers"));
    connect(m_grid, &QAbstractItemView::activated, this, &BuyingPage::openCell);
    connect(m_gridFigure, &FigureCard::openRequested, this, [this] { openCell(m_grid->currentIndex()); });
    watch(m_gridFigure);
    m_figures->add(m_gridFigure, FigureGrid::Width::Whole);
}

void BuyingPage::makeBaskets()
{
    const QString title = tr("What is bought together");
    m_basketFigure = new FigureCard(title, m_figures);
    m_basketFigure->setObjectName(u"basketFigure"_s);
    m_baskets = new ChartTable(title, m_basketFigure);
    m_baskets->setObjectName(u"basketTable"_s);
    m_baskets->setMinimumHeight(rhythm(60));
    m_pairs = new BasketTableModel(this);
    m_baskets->setModel(m_pairs);
    m_baskets->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_basketFigure->setTable(m_baskets, tr("Place"));
    m_basketFigure->setNotEnough(tr("Counting…"));
    m_basketFigure->setOpenText(tr("Open customers"));
    connect(m_baskets, &QAbstractItemView::activated, this, &BuyingPage::openPair);
    connect(m_basketFigure, &FigureCard::openRequested, this, [this] { openPair(m_baskets->currentIndex()); });
    watch(m_basketFigure);
    m_figures->add(m_basketFigure, FigureGrid::Width::Whole);
}

void BuyingPage::arrange()
{
    auto *query = new QHBoxLayout;
    query->setSpacing(rhythm(2));
    query->addWidget(m_search, 1);
    query->addWidget(m_panel->makeButton(this));
    auto *print = new PrintButton(this);
    connect(print, &PrintButton::chosen, this, &BuyingPage::print);
    query->addWidget(print);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(rhythmMargins(4, 2));
    head->setSpacing(rhythm(2));
    head->addLayout(query);
    head->addWidget(m_panel);
    head->addWidget(m_mistake);
    auto *scroller = new QScrollArea(this);
    scroller->setObjectName(u"buyingScroller"_s);
    scroller->setAccessibleName(tr("Figures"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(m_figures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(scroller, 1);
}

void BuyingPage::focusStart()
{
    m_grid->setFocus();
}

bool BuyingPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool BuyingPage::takeAction(const QString &action)
{
    if (action != u"print")
        return false;
    print(PrintTarget::Paper);
    return true;
}

void BuyingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_countedOn != QDate::currentDate())
        m_isStale = true;
    refresh();
}

void BuyingPage::takeChanges(const ChangeSet &changes)
{
    if (!changes.touchesAny({u"purchase"_s, u"purchase_line"_s, u"product"_s}))
        return;
    m_isStale = true;
    if (isVisible() && m_counting == 0 && !m_refresh.isActive())
        m_refresh.start(std::max(m_pause, ShortestPause));
}

void BuyingPage::refresh()
{
    if (!isVisible() || m_counting > 0 || !m_isStale)
        return;
    m_refresh.stop();
    m_isStale = false;
    m_countedOn = QDate::currentDate();
    m_sinceStart.start();
    m_counting = 2;
    const ReportOptions options{.query = m_search->text()};
    services().background().run(&loadBuyingOverview, options).then(this, [this](const Result<BuyingOverview> &overview) {
        if (overview)
            takeOverview(*overview);
        else if (!m_mistake->takes(overview.error()))
            m_message->showError(overview.error());
        finishPart();
    });
    ReportOptions pairs = options;
    pairs.top = ShownPairs;
    services().background().run(&loadBasketReport, pairs).then(this, [this, pairs](const Result<BasketReport> &report) {
        if (report)
            takeBaskets(*report, pairs);
        else if (!m_mistake->takes(report.error()))
            m_message->showError(report.error());
        finishPart();
    });
}

void BuyingPage::finishPart()
{
    --m_counting;
    m_pause = std::clamp(int(2 * m_sinceStart.elapsed()), ShortestPause, LongestPause);
    if (m_isStale && !m_refresh.isActive())
        refresh();
}

void BuyingPage::takeOverview(BuyingOverview overview)
{
    m_mistake->settle();
    m_message->dismiss();
    m_overview = std::make_shared<BuyingOverview>(std::move(overview));
    m_status->setContent(BuyingFigures::status(m_overview));
    m_secondPurchase->setContent(BuyingFigures::secondPurchase(*m_overview));
    m_season->setContent(BuyingFigures::season(*m_overview));
    m_cells->setCounts(m_overview->reports.counts);
    if (!m_grid->currentIndex().isValid())
        m_grid->selectionModel()->setCurrentIndex(m_cells->index(0, RfmFifths - 1), QItemSelectionModel::NoUpdate);
    const ReportBasis basis = rfmBasis(m_overview->reports);
    m_gridFigure->setSummary(BuyingFigures::gridSummary(*m_overview));
    m_gridFigure->setDefinition(definitionText(basis));
    m_gridFigure->setSampleSize(basis.n);
    if (basis.n >= RfmFifths)
        m_gridFigure->setNotEnough({});
    else
        m_gridFigure->setNotEnough(tr("Not enough data yet"), tr("Fewer than five customers have bought something."));
}

void BuyingPage::takeBaskets(BasketReport report, const ReportOptions &options)
{
    m_basketOptions = options;
    m_basketOptions.asOf = report.basis.asOf;
    m_basketFigure->setDefinition(definitionText(report.basis));
    m_basketFigure->setSampleSize(report.basis.n);
    m_basketFigure->setSummary(report.pairs.empty() ? QString()
                                                    : tr("“%1” and “%2” are bought together %3 times as often as by chance.")
                                                          .arg(report.pairs.front().a, report.pairs.front().b,
                                                               QLocale().toString(report.pairs.front().pair.lift(), 'f', 1)));
    if (report.pairs.empty())
        m_basketFigure->setNotEnough(tr("Not enough data yet"), report.basis.warnings.join(u' '));
    else
        m_basketFigure->setNotEnough({});
    m_pairs->setPairs(std::move(report.pairs));
    if (m_pairs->rowCount() > 0)
        m_baskets->selectionModel()->setCurrentIndex(m_pairs->index(0, 0), QItemSelectionModel::NoUpdate);
}

void BuyingPage::openCell(const QModelIndex &cell)
{
    if (m_overview && cell.isValid())
        openGroup(BuyingFigures::cell(m_overview, RfmGridModel::recencyOf(cell), RfmGridModel::worthOf(cell)));
}

void BuyingPage::openPair(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const NamedPair named = m_pairs->pairAt(cell.row());
    openGroup({tr("Bought “%1” and “%2” together").arg(named.a, named.b), 0,
               [pair = named.pair, options = m_basketOptions](DataThread &data) { return data.run(&customersOfPair, pair.a, pair.b, options); }});
}

void BuyingPage::openGroup(const CustomerGroup &group)
{
    group.find(services().background())
        .then(this, [this, caption = group.caption](const Result<std::vector<qint64>> &customers) {
            if (customers)
                navigator().openCustomers(caption, *customers);
            else
                m_message->showError(customers.error());
        });
}

void BuyingPage::print(PrintTarget target)
{
    if (m_overview)
        printReport(services(), tr("How customers buy"), printableRfm(m_overview->reports, false), target);
}
