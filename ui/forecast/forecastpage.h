// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractacquisition.h"
#include "models/analytics/forecastreport.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class AcquisitionCalculator;
class ChartView;
class ContractCalculator;
class FigureCard;
class FigureGrid;
class MessageBar;
class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QToolButton;
class ReportTable;
struct ChartContent;

/**
 * How many purchases and how much money to expect, how good such a forecast was before, what customers are worth, and how many new
 * ones a target takes; where there are contracts, also how many it takes to have more of them.
 *
 * Fits the models on the background thread, and again, not too often, when something was bought.
 */
class ForecastPage : public Page
{
    Q_OBJECT

public:
    explicit ForecastPage(Services &services);

    void focusStart() override;
    bool isSettled() const override { return !m_isStale && !m_isCounting && !m_refresh.isActive() && !m_areContractsStale && !m_areContractsCounted; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Choice
    {
        QString text;
        int value;
    };

    void makeChoices();
    QComboBox *addChoice(QBoxLayout *line, const QString &objectName, const QString &label, const QList<Choice> &choices);
    void makeFigures();
    FigureCard *addFigure(const QString &objectName, const QString &title, ChartView *chart);
    void arrange();
    void recount();
    void takeChanges(const ChangeSet &changes);
    void refresh();
    void refreshContracts();
    void takeReport(const std::shared_ptr<const ForecastReport> &report);
    void showFigure(FigureCard *figure, const ChartContent &content, const QString &summary, const QString &definition, const QString &missing);
    void openTenth(int tenth);
    ReportOptions options() const;

    MessageBar *m_message;
    QBoxLayout *m_choices;
    QComboBox *m_horizon;
    QComboBox *m_years;
    QDoubleSpinBox *m_rate;
    QToolButton *m_expert;
    FigureGrid *m_grid;
    FigureCard *m_purchases = nullptr;
    FigureCard *m_money = nullptr;
    FigureCard *m_backtest = nullptr;
    FigureCard *m_values = nullptr;
    AcquisitionCalculator *m_acquisition = nullptr;
    ContractCalculator *m_contracts = nullptr; // Shown where there are contracts.
    FigureCard *m_parameters = nullptr;
    ReportTable *m_parameterRows = nullptr;

    std::shared_ptr<const ForecastReport> m_report;
    QTimer m_refresh;
    QElapsedTimer m_sinceStart;
    QDate m_countedOn;
    int m_pause = 0; // Until changed data are looked at again.
    bool m_isStale = true;
    bool m_isCounting = false;
    bool m_areContractsStale = true;
    bool m_areContractsCounted = false; // At this moment.
};
