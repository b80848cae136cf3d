// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpage.h"

#include "models/analytics/contractacquisitionloader.h"
#include "models/analytics/forecastloader.h"
#include "ui/charts/barchart.h"
#include "ui/charts/figure.h"
#include "ui/charts/linechart.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/forecast/acquisitioncalculator.h"
#include "ui/forecast/contractcalculator.h"
#include "ui/forecast/forecastfigures.h"
#include "ui/forecast/reporttable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Setting<int> ShownHorizon{"forecast/weeks", 52};
constexpr Setting<int> ShownYears{"forecast/years", 1};
constexpr Setting<double> ShownRate{"forecast/rate", 10.0}; // Per cent.

} // namespace

ForecastPage::ForecastPage(Services &services)
    : ReportPage(services, tr("Forecast"), {u"purchase"_s, u"business"_s})
    , m_rate(new QDoubleSpinBox(this))
    , m_expert(new QToolButton(this))
{
    setObjectName(u"forecastPage"_s);
    QBoxLayout *choices = makeChoices();
    addPrintButton(choices);
    makeFigures();
    arrange({choices}, u"forecastScroller"_s);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        m_areContractsStale = m_areContractsStale || changes.touches(u"contract"_s);
        refreshContracts();
    });
}

QBoxLayout *ForecastPage::makeChoices()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    m_horizon = addChoice(line, u"forecastHorizon"_s, tr("&Look ahead:"),
                          {{tr("3 months"), 13}, {tr("6 months"), 26}, {tr("9 months"), 39}, {tr("1 year"), 52}});
    m_horizon->setCurrentIndex(std::max(0, m_horizon->findData(services().settings.get(ShownHorizon))));
    m_years = addChoice(line, u"forecastYears"_s, tr("&Value over:"), {{tr("1 year"), 1}, {tr("3 years"), 3}, {tr("5 years"), 5}});
    m_years->setCurrentIndex(std::max(0, m_years->findData(services().settings.get(ShownYears))));
    m_rate->setObjectName(u"forecastRate"_s);
    m_rate->setAccessibleName(tr("Yearly rate by which later money is worth less"));
    m_rate->setRange(0.0, 100.0);
    m_rate->setDecimals(1);
    m_rate->setSuffix(u' ' + QLocale().percent());
    m_rate->setKeyboardTracking(false);
    m_rate->setValue(services().settings.get(ShownRate));
    addLabelled(line, tr("at a yearly &rate of:"), m_rate);
    line->addStretch();
    m_expert->setObjectName(u"forecastExpert"_s);
    m_expert->setText(tr("E&xpert view"));
    m_expert->setIcon(icon("gear"_L1));
    m_expert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expert->setToolTip(plainToolTip(tr("The parameters of the models and how far they may be off")));
    m_expert->setCheckable(true);
    m_expert->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_expert);
    setTabOrder(m_horizon, m_years);
    setTabOrder(m_years, m_rate);
    setTabOrder(m_rate, m_expert);

    connect(m_horizon, &QComboBox::currentIndexChanged, this, [this] {
        services().settings.set(ShownHorizon, m_horizon->currentData().toInt());
        recount();
    });
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] {
        services().settings.set(ShownYears, m_years->currentData().toInt());
        recount();
    });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, [this](double rate) {
        services().settings.set(ShownRate, rate);
        recount();
    });
    return line;
}

QComboBox *ForecastPage::addChoice(QBoxLayout *line, const QString &objectName, const QString &label, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    addLabelled(line, label, box);
    return box;
}

void ForecastPage::makeFigures()
{
    const QString purchases = tr("Purchases to expect");
    m_purchases = addChart(u"forecastPurchases"_s, purchases, new LineChart(purchases));
    const QString money = tr("Revenue to expect");
    m_money = addChart(u"forecastMoney"_s, money, new LineChart(money));
    const QString backtest = tr("How good was such a forecast before?");
    m_backtest = addChart(u"forecastBacktest"_s, backtest, new BarChart(backtest));
    const QString values = tr("What customers are worth");
    m_values = addChart(u"forecastValues"_s, values, new BarChart(values));
    connect(m_values, &FigureCard::pointChosen, this, [this](int category, int) { openTenth(category); });
    connect(m_values, &FigureCard::openRequested, this, [this] { openTenth(0); });
    m_acquisition = new AcquisitionCalculator(grid());
    grid()->add(m_acquisition, FigureGrid::Width::Whole);
    m_contracts = new ContractCalculator(services().settings, grid());
    grid()->add(m_contracts, FigureGrid::Width::Whole);
    grid()->setFigureShown(m_contracts, false);

    const QString parameters = tr("Parameters");
    m_parameters = addCard(u"forecastParameters"_s, parameters, FigureGrid::Width::Whole);
    m_parameterRows = new ReportTable(u"forecastParameterTable"_s, parameters, m_parameters);
    m_parameterRows->setMinimumHeight(rhythm(40));
    m_parameters->setTable(m_parameterRows);
    m_parameters->setOpenText({});
    m_parameters->hide();
    connect(m_expert, &QToolButton::toggled, m_parameters, &QWidget::setVisible);
}

FigureCard *ForecastPage::addChart(const QString &objectName, const QString &title, ChartView *chart)
{
    FigureCard *figure = addCard(objectName, title, FigureGrid::Width::Column);
    figure->setChart(chart);
    figure->setOpenText({});
    return figure;
}

void ForecastPage::focusStart()
{
    m_horizon->setFocus();
}

void ForecastPage::showEvent(QShowEvent *event)
{
    ReportPage::showEvent(event);
    refreshContracts();
}

void ForecastPage::renew()
{
    m_areContractsStale = true;
}

ReportOptions ForecastPage::options() const
{
    return {.forecast = {.horizonWeeks = m_horizon->currentData().toInt(),
                         .annualRate = m_rate->value() / 100.0,
                         .years = m_years->currentData().toInt(),
                         .withCourse = true,
                         .withValues = true,
                         .withSources = true}};
}

void ForecastPage::count()
{
    load(&loadSharedForecast, options(), [this](const std::shared_ptr<const ForecastReport> &report) { takeReport(report); });
}

void ForecastPage::refreshContracts()
{
    if (!isVisible() || m_areContractsCounted || !m_areContractsStale)
        return;
    m_areContractsStale = false;
    m_areContractsCounted = true;
    services().background().run(&loadContractAcquisition, ReportOptions{}).then(this, [this](const Result<ContractAcquisitionReport> &report) {
        m_areContractsCounted = false;
        if (report) {
            grid()->setFigureShown(m_contracts, report->basis.n > 0);
            m_contracts->setReport(*report);
        } else {
            message()->showError(report.error());
        }
        refreshContracts();
    });
}

void ForecastPage::takeReport(const std::shared_ptr<const ForecastReport> &report)
{
    m_report = report;
    const ForecastReport &found = *report;
    const QString missing = found.missing.join(u'\n');
    const QString told = forecastSentence(found);
    showFigure(m_purchases, ForecastFigures::purchases(found), told, ForecastFigures::definition(found), missing);
    showFigure(m_money, ForecastFigures::money(found), backtestMoneySentence(found), ForecastFigures::moneyDefinition(found), missing);
    showFigure(m_backtest, ForecastFigures::backtest(found), backtestSentence(found), ForecastFigures::backtestDefinition(found),
               missing.isEmpty() && !found.backtest ? found.whyNoBacktest : missing);
    showFigure(m_values, ForecastFigures::values(found), valueSentence(found), ForecastFigures::valueDefinition(found), missing);
    m_values->setOpenText(found.valueShares.empty() ? QString() : tr("Open the first tenth"));
    m_acquisition->setReport(report);
    m_parameterRows->setReport(printablePurchaseModel(found));
    m_parameters->setSummary(ForecastFigures::expertSummary(found));
    m_parameters->setSampleSize(found.basis.n);
    m_parameters->setNotEnough(found.model ? QString() : tr("Not enough data yet"), missing);
}

void ForecastPage::showFigure(FigureCard *figure, const ChartContent &content, const QString &summary, const QString &definition, const QString &missing)
{
    auto *chart = figure->findChild<ChartView *>();
    if (chart->content() != content)
        chart->setContent(content);
    figure->setSummary(missing.isEmpty() ? summary : QString());
    figure->setDefinition(definition);
    figure->setSampleSize(m_report->basis.n);
    figure->setNotEnough(missing.isEmpty() ? QString() : tr("Not enough data yet"), missing);
}

void ForecastPage::openTenth(int tenth)
{
    if (!m_report || tenth < 0 || size_t(tenth) >= m_report->valueShares.size())
        return;
    //: %1: 1 to 10; 1 are the most valuable
    navigator().openCustomers(tr("Customers of tenth %1 by what they are worth").arg(tenth + 1), customersOfTenth(*m_report, size_t(tenth)));
}

std::vector<PrintedPart> ForecastPage::printedParts() const
{
    std::vector<PrintedPart> parts = ReportPage::printedParts();
    parts.push_back(m_acquisition->printed());
    if (!m_contracts->isHidden())
        parts.push_back(m_contracts->printed());
    return parts;
}
