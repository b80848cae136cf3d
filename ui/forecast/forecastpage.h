// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractacquisition.h"
#include "models/analytics/forecastreport.h"
#include "ui/reports/reportpage.h"

#include <memory>

class AcquisitionCalculator;
class ContractCalculator;
class QComboBox;
class QDoubleSpinBox;
class QToolButton;
class ReportTable;
struct ChartContent;

/**
 * How many purchases and how much money to expect, how good such a forecast was before, what customers are worth, and how many new
 * ones a target takes; where there are contracts, also how many it takes to have more of them.
 */
class ForecastPage : public ReportPage
{
    Q_OBJECT

public:
    explicit ForecastPage(Services &services);

    void focusStart() override;
    std::vector<PrintedPart> printedParts() const override;
    bool isSettled() const override { return ReportPage::isSettled() && !m_areContractsStale && !m_areContractsCounted; }

protected:
    void showEvent(QShowEvent *event) override;
    void count() override;
    void renew() override;

private:
    struct Choice
    {
        QString text;
        int value;
    };

    QBoxLayout *makeChoices();
    QComboBox *addChoice(QBoxLayout *line, const QString &objectName, const QString &label, const QList<Choice> &choices);
    void makeFigures();
    FigureCard *addChart(const QString &objectName, const QString &title, ChartView *chart);
    void refreshContracts();
    void takeReport(const std::shared_ptr<const ForecastReport> &report);
    void showFigure(FigureCard *figure, const ChartContent &content, const QString &summary, const QString &definition, const QString &missing);
    void openTenth(int tenth);
    ReportOptions options() const;

    QComboBox *m_horizon;
    QComboBox *m_years;
    QDoubleSpinBox *m_rate;
    QToolButton *m_expert;
    FigureCard *m_purchases = nullptr;
    FigureCard *m_money = nullptr;
    FigureCard *m_backtest = nullptr;
    FigureCard *m_values = nullptr;
    AcquisitionCalculator *m_acquisition = nullptr;
    ContractCalculator *m_contracts = nullptr; // Shown where there are contracts.
    FigureCard *m_parameters = nullptr;
    ReportTable *m_parameterRows = nullptr;

    std::shared_ptr<const ForecastReport> m_report;
    bool m_areContractsStale = true;
    bool m_areContractsCounted = false; // At this moment.
};
