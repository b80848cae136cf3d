// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractreports.h"
#include "models/analytics/survivalreport.h"
#include "models/segments/segmentlistmodel.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QTimer>

struct ContractFigure;
class ChartView;
class FigureCard;
class MessageBar;
class PlainLabel;
class QComboBox;

/**
 * How long memberships and subscriptions last, who was lost each month and why.
 *
 * Counts on the background thread, and again, not too often, when what it shows has changed.
 */
class ContractsPage : public Page
{
    Q_OBJECT

public:
    explicit ContractsPage(Services &services);

    void focusStart() override;
    bool isSettled() const override { return !m_isStale && m_counting == 0 && !m_refresh.isActive() && m_segments.isSettled(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    FigureCard *addFigure(const QString &objectName, const QString &title, ChartView *chart);
    void arrange();
    void offerSegments();
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void takeChurn(const ContractChurnReport &report);
    void takeSurvival(const SurvivalReport &report);
    void fill(FigureCard *card, ChartView *chart, const ContractFigure &figure, const ReportBasis &basis);
    void finish(const std::optional<Error> &error);
    void openLost(int category);

    SegmentListModel m_segments;
    QComboBox *m_by;
    PlainLabel *m_totals;
    MessageBar *m_message;
    ChartView *m_survivalChart;
    ChartView *m_churnChart;
    ChartView *m_reasonsChart;
    FigureCard *m_survival;
    FigureCard *m_churn;
    FigureCard *m_reasons;
    ContractChurnReport m_report;
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    int m_pause = 0;    // Until the data that changed are counted again.
    int m_counting = 0; // Reports on their way.
    bool m_isStale = true;
};
