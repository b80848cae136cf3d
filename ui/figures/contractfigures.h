// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractreports.h"
#include "models/analytics/survivalreport.h"
#include "ui/charts/chartcontent.h"

#include <QCoreApplication>

/** What a figure about contracts shows. */
struct ContractFigure
{
    ChartContent chart;
    QString summary;
    QString notEnough; // Why there is nothing to see; empty if there is.
    int latest = -1;   // The category that the summary is about; -1: none.
};

/** Draws the reports on contracts. */
class ContractFigures
{
    Q_DECLARE_TR_FUNCTIONS(ContractFigures)

public:
    /** How long contracts last, month by month of their lives; a curve ends where few are observed. */
    static ContractFigure survival(const SurvivalReport &report);
    /** Who was lost, month by month, of the months of \a report. */
    static ContractFigure churn(const ContractChurnReport &report);
    /** Why contracts ended, the most frequent reasons first. */
    static ContractFigure reasons(const ContractChurnReport &report);
};

/** The definition, the day it goes up to, and what the reader must know about it. */
QString definitionOf(const ReportBasis &basis);
