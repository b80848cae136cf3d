// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketloader.h"
#include "models/analytics/buyingloader.h"
#include "ui/common/printbutton.h"
#include "ui/dashboard/customergroup.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class BasketTableModel;
class ChartTable;
class ChartView;
class DashboardFigure;
class FigureCard;
class FigureGrid;
class HeatMapView;
class MessageBar;
class MistakeBar;
class QueryPanel;
class RfmGridModel;
class SearchField;

/**
 * How customers buy: who is active, at risk or lapsed, the grid of how lately, how often and for how much they bought, how long the
 * second purchase takes, what is bought together, and the strong months; of those whom a query names.
 *
 * Counts on the background thread, and again, not too often, when purchases have changed.
 */
class BuyingPage : public Page
{
    Q_OBJECT

public:
    explicit BuyingPage(Services &services);

    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override { return !m_isStale && m_counting == 0 && !m_refresh.isActive(); }
    bool takeAction(const QString &action) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeGrid();
    void makeBaskets();
    DashboardFigure *addFigure(const QString &objectName, const QString &title, ChartView *chart);
    void watch(FigureCard *figure);
    void arrange();
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void finishPart();
    void takeOverview(BuyingOverview overview);
    void takeBaskets(BasketReport report, const ReportOptions &options);
    void openCell(const QModelIndex &cell);
    void openPair(const QModelIndex &cell);
    void openGroup(const CustomerGroup &group);
    void print(PrintTarget target);

    SearchField *m_search;
    QueryPanel *m_panel;
    MistakeBar *m_mistake;
    MessageBar *m_message;
    FigureGrid *m_figures;
    DashboardFigure *m_status = nullptr;
    DashboardFigure *m_secondPurchase = nullptr;
    DashboardFigure *m_season = nullptr;
    FigureCard *m_gridFigure = nullptr;
    HeatMapView *m_grid = nullptr;
    RfmGridModel *m_cells = nullptr;
    FigureCard *m_basketFigure = nullptr;
    ChartTable *m_baskets = nullptr;
    BasketTableModel *m_pairs = nullptr;

    std::shared_ptr<const BuyingOverview> m_overview;
    ReportOptions m_basketOptions; // What the pairs were counted of.
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDate m_countedOn;
    int m_pause = 0;    // Until the data that changed are counted again.
    int m_counting = 0; // Parts that have not arrived.
    bool m_isStale = true;
};
