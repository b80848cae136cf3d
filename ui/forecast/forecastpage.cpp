// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpage.h"

#include "models/analytics/contractacquisitionloader.h"
#include "models/analytics/forecastloader.h"
#include "ui/charts/barchart.h"
#include "ui/charts/figure.h"
#include "ui/charts/figuregrid.h"
#include "ui/charts/linechart.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/forecast/acquisitioncalculator.h"
#include "ui/forecast/contractcalculator.h"
#include "ui/forecast/forecastfigures.h"
#include "ui/forecast/reporttable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestPause = 500;  // Milliseconds until changed data are looked at again,
constexpr int LongestPause = 60000; // or four times as long as it took, up to this.

constexpr Setting<int> ShownHorizon{"forecast/weeks", 52};
constexpr Setting<int> ShownYears{"forecast/years", 1};
constexpr Setting<double> ShownRate{"forecast/rate", 10.0}; // Per cent.

} // namespace

ForecastPage::ForecastPage(Services &services)
    : Page(services)
    , m_message(new MessageBar(this))
    , m_choices(new QHBoxLayout)
    , m_rate(new QDoubleSpinBox(this))
    , m_expert(new QToolButton(this))
    , m_grid(new FigureGrid)
{
    setObjectName(u"forecastPage"_s);
    makeChoices();
    makeFigures();
    arrange();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ForecastPage::refresh);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &ForecastPage::takeChanges);
}

void ForecastPage::makeChoices()
{
    m_choices->setContentsMargins(rhythmMargins(4, 2));
    m_choices->setSpacing(rhythm(2));
    m_horizon = addChoice(m_choices, u"forecastHorizon"_s, tr("&Look ahead:"),
                          {{tr("3 months"), 13}, {tr("6 months"), 26}, {tr("9 months"), 39}, {tr("1 year"), 52}});
    m_horizon->setCurrentIndex(std::max(0, m_horizon->findData(services().settings.get(ShownHorizon))));
    m_years = addChoice(m_choices, u"forecastYears"_s, tr("&Value over:"), {{tr("1 year"), 1}, {tr("3 years"), 3}, {tr("5 years"), 5}});
    m_years->setCurrentIndex(std::max(0, m_years->findData(services().settings.get(ShownYears))));
    auto *label = new PlainLabel(tr("at a yearly &rate of:"), this);
    label->setBuddy(m_rate);
    m_rate->setObjectName(u"forecastRate"_s);
    m_rate->setAccessibleName(tr("Yearly rate by which later money is worth less"));
    m_rate->setRange(0.0, 100.0);
    m_rate->setDecimals(1);
    m_rate->setSuffix(u' ' + QLocale().percent());
    m_rate->setKeyboardTracking(false);
    m_rate->setValue(services().settings.get(ShownRate));
    m_choices->addWidget(label);
    m_choices->addWidget(m_rate);
    m_choices->addStretch();
    m_expert->setObjectName(u"forecastExpert"_s);
    m_expert->setText(tr("E&xpert view"));
    m_expert->setIcon(icon("gear"_L1));
    m_expert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expert->setToolTip(plainToolTip(tr("The parameters of the models and how far they may be off")));
    m_expert->setCheckable(true);
    m_expert->setFocusPolicy(Qt::StrongFocus);
    m_choices->addWidget(m_expert);
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
}

QComboBox *ForecastPage::addChoice(QBoxLayout *line, const QString &objectName, const QString &label, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    auto *name = new PlainLabel(label, this);
    name->setBuddy(box);
    line->addWidget(name);
    line->addWidget(box);
    return box;
}

void ForecastPage::makeFigures()
{
    const QString purchases = tr("Purchases to expect");
    m_purchases = addFigure(u"forecastPurchases"_s, purchases, new LineChart(purchases));
    const QString money = tr("Revenue to expect");
    m_money = addFigure(u"forecastMoney"_s, money, new LineChart(money));
    const QString backtest = tr("How good was such a forecast before?");
    m_backtest = addFigure(u"forecastBacktest"_s, backtest, new BarChart(backtest));
    const QString values = tr("What customers are worth");
    m_values = addFigure(u"forecastValues"_s, values, new BarChart(values));
    connect(m_values, &FigureCard::pointChosen, this, [this](int category, int) { openTenth(category); });
    connect(m_values, &FigureCard::openRequested, this, [this] { openTenth(0); });
    m_acquisition = new AcquisitionCalculator(m_grid);
    m_grid->add(m_acquisition, FigureGrid::Width::Whole);
    m_contracts = new ContractCalculator(services().settings, m_grid);
    m_grid->add(m_contracts, FigureGrid::Width::Whole);
    m_grid->setFigureShown(m_contracts, false);

    const QString parameters = tr("Parameters");
    m_parameters = new FigureCard(parameters, m_grid);
    m_parameters->setObjectName(u"forecastParameters"_s);
    m_parameterRows = new ReportTable(u"forecastParameterTable"_s, parameters, m_parameters);
    m_parameterRows->setMinimumHeight(rhythm(40));
    m_parameters->setTable(m_parameterRows);
    m_parameters->setOpenText({});
    m_parameters->hide();
    m_grid->add(m_parameters, FigureGrid::Width::Whole);
    connect(m_expert, &QToolButton::toggled, m_parameters, &QWidget::setVisible);
}

FigureCard *ForecastPage::addFigure(const QString &objectName, const QString &title, ChartView *chart)
{
    auto *figure = new FigureCard(title, m_grid);
    figure->setObjectName(objectName);
    figure->setChart(chart);
    figure->setOpenText({});
    figure->setNotEnough(tr("Counting…"));
    connect(figure, &FigureCard::failed, this, [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Error, text); });
    m_grid->add(figure);
    return figure;
}

void ForecastPage::arrange()
{
    auto *scroller = new QScrollArea(this);
    scroller->setObjectName(u"forecastScroller"_s);
    scroller->setAccessibleName(tr("Figures"));
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(m_choices);
    column->addWidget(scroller, 1);
}

void ForecastPage::focusStart()
{
    m_horizon->setFocus();
}

void ForecastPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_countedOn != QDate::currentDate())
        m_isStale = m_areContractsStale = true;
    refresh();
    refreshContracts();
}

void ForecastPage::recount()
{
    m_isStale = true;
    refresh();
}

void ForecastPage::takeChanges(const ChangeSet &changes)
{
    if (changes.touches(u"contract"_s)) {
        m_areContractsStale = true;
        refreshContracts();
    }
    if (!changes.touchesAny({u"purchase"_s, u"business"_s}))
        return;
    m_isStale = true;
    if (isVisible() && !m_isCounting && !m_refresh.isActive())
        m_refresh.start(std::max(m_pause, ShortestPause));
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

void ForecastPage::refresh()
{
    if (!isVisible() || m_isCounting || !m_isStale)
        return;
    m_refresh.stop();
    m_isStale = false;
    m_isCounting = true;
    m_countedOn = QDate::currentDate();
    m_sinceStart.start();
    services().background().run(&loadSharedForecast, options()).then(this, [this](const Result<std::shared_ptr<const ForecastReport>> &report) {
        m_isCounting = false;
        m_pause = std::clamp(int(4 * m_sinceStart.elapsed()), ShortestPause, LongestPause);
        if (report)
            takeReport(*report);
        else
            m_message->showError(report.error());
        if (m_isStale && !m_refresh.isActive())
            refresh();
    });
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
            m_grid->setFigureShown(m_contracts, report->basis.n > 0);
            m_contracts->setReport(*report);
        } else {
            m_message->showError(report.error());
        }
        refreshContracts();
    });
}

void ForecastPage::takeReport(const std::shared_ptr<const ForecastReport> &report)
{
    m_message->dismiss();
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
