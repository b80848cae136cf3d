// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/forecastreport.h"
#include "ui/charts/chartcontent.h"

#include <QCoreApplication>

/** What the figures of the forecast show of its report. */
class ForecastFigures
{
    Q_DECLARE_TR_FUNCTIONS(ForecastFigures)

public:
    /** Purchases, or money, added up over the weeks ahead, with the band. */
    static ChartContent purchases(const ForecastReport &report);
    static ChartContent money(const ForecastReport &report);
    /** What the forecast of some weeks ago said and what came, by how often customers had bought before. */
    static ChartContent backtest(const ForecastReport &report);
    /** How much of all value each tenth of the customers brings. */
    static ChartContent values(const ForecastReport &report);

    static QString moneyDefinition(const ForecastReport &report);
    static QString valueDefinition(const ForecastReport &report);
    static QString backtestDefinition(const ForecastReport &report);
    /** The definition, the day it goes up to, and what the reader must know. */
    static QString definition(const ForecastReport &report);
    /** What of the models the parameters do not say: their names and how likely they are. */
    static QString expertSummary(const ForecastReport &report);
};
