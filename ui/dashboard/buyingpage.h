// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketloader.h"
#include "models/analytics/buyingloader.h"
#include "ui/reports/reportpage.h"

#include <memory>

class BasketTableModel;
class ChartTable;
class HeatMapView;
class RfmGridModel;

/**
 * How customers buy: who is active, at risk or lapsed, the grid of how lately, how often and for how much they bought, how long the
 * second purchase takes, what is bought together, and the strong months; of those whom a query names.
 */
class BuyingPage : public ReportPage
{
    Q_OBJECT

public:
    explicit BuyingPage(Services &services);

    void focusStart() override;
    std::vector<PrintedPart> printedParts() const override;

protected:
    void count() override;

private:
    void makeGrid();
    void makeBaskets();
    void takeOverview(BuyingOverview overview);
    void takeBaskets(BasketReport report, const ReportOptions &options);
    void openCell(const QModelIndex &cell);
    void openPair(const QModelIndex &cell);

    ReportFigure *m_status = nullptr;
    ReportFigure *m_secondPurchase = nullptr;
    ReportFigure *m_season = nullptr;
    FigureCard *m_gridFigure = nullptr;
    HeatMapView *m_grid = nullptr;
    RfmGridModel *m_cells = nullptr;
    FigureCard *m_basketFigure = nullptr;
    ChartTable *m_baskets = nullptr;
    BasketTableModel *m_pairs = nullptr;

    std::shared_ptr<const BuyingOverview> m_overview;
    ReportOptions m_basketOptions; // What the pairs were counted of.
};
