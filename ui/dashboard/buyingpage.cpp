// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/buyingpage.h"

#include "ui/charts/barchart.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/linechart.h"
#include "ui/common/metrics.h"
#include "ui/dashboard/baskettablemodel.h"
#include "ui/dashboard/buyingfigures.h"
#include "ui/dashboard/rfmgridmodel.h"
#include "ui/reports/reportfigure.h"

#include <QBoxLayout>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ShownPairs = 100;
constexpr int CellCharacters = 23;

} // namespace

BuyingPage::BuyingPage(Services &services)
    : ReportPage(services, tr("How customers buy"), {u"purchase"_s, u"purchase_line"_s, u"product"_s})
{
    setObjectName(u"buyingPage"_s);
    QBoxLayout *line = makeQueryLine(u"buyingQuery"_s);
    addPrintButton(line);
    const QString status = tr("Who goes on buying");
    m_status = addFigure(u"statusFigure"_s, status, new BarChart(status));
    const QString second = tr("How long the second purchase takes");
    m_secondPurchase = addFigure(u"secondPurchaseFigure"_s, second, new LineChart(second));
    makeGrid();
    makeBaskets();
    const QString season = tr("Strong and weak months");
    m_season = addFigure(u"seasonFigure"_s, season, new BarChart(season));
    arrange({line}, u"buyingScroller"_s);
}

void BuyingPage::makeGrid()
{
    const QString title = tr("How lately, how often and for how much");
    m_gridFigure = addCard(u"rfmFigure"_s, title, FigureGrid::Width::Whole);
    m_grid = new HeatMapView(title, m_gridFigure);
    m_grid->setObjectName(u"rfmGrid"_s);
    m_grid->setCellSize(CellCharacters, 2);
    m_cells = new RfmGridModel(this);
    m_grid->setModel(m_cells);
    m_gridFigure->setTable(m_grid, tr("Lately"));
    m_gridFigure->setOpenText(tr("Open customers"));
    connect(m_grid, &QAbstractItemView::activated, this, &BuyingPage::openCell);
    connect(m_gridFigure, &FigureCard::openRequested, this, [this] { openCell(m_grid->currentIndex()); });
}

void BuyingPage::makeBaskets()
{
    const QString title = tr("What is bought together");
    m_basketFigure = addCard(u"basketFigure"_s, title, FigureGrid::Width::Whole);
    m_baskets = new ChartTable(title, m_basketFigure);
    m_baskets->setObjectName(u"basketTable"_s);
    m_baskets->setMinimumHeight(rhythm(60));
    m_pairs = new BasketTableModel(this);
    m_baskets->setModel(m_pairs);
    m_baskets->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_basketFigure->setTable(m_baskets, tr("Place"));
    m_basketFigure->setOpenText(tr("Open customers"));
    connect(m_baskets, &QAbstractItemView::activated, this, &BuyingPage::openPair);
    connect(m_basketFigure, &FigureCard::openRequested, this, [this] { openPair(m_baskets->currentIndex()); });
}

void BuyingPage::focusStart()
{
    m_grid->setFocus();
}

void BuyingPage::count()
{
    const ReportOptions options{.query = query()};
    load(&loadBuyingOverview, options, [this](const BuyingOverview &overview) { takeOverview(overview); });
    ReportOptions pairs = options;
    pairs.top = ShownPairs;
    load(&loadBasketReport, pairs, [this, pairs](const BasketReport &report) { takeBaskets(report, pairs); });
}

void BuyingPage::takeOverview(BuyingOverview overview)
{
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

std::vector<PrintedPart> BuyingPage::printedParts() const
{
    std::vector<PrintedPart> parts = ReportPage::printedParts();
    if (m_overview)
        parts.insert(parts.begin(), printedPart(tr("Groups by how lately, how often and for how much"), printableRfm(m_overview->reports, false)));
    return parts;
}
