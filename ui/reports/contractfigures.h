// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractreports.h"
#include "models/analytics/survivalreport.h"
#include "ui/reports/figurecontent.h"

#include <QCoreApplication>

/** Draws the reports on contracts, for their page and the dashboard. */
class ContractFigures
{
    Q_DECLARE_TR_FUNCTIONS(ContractFigures)

public:
    /** How long contracts last, month by month of their lives; a curve ends where few are observed. */
    static FigureContent survival(const SurvivalReport &report);
    /** Who was lost, month by month, of the months of \a report. */
    static FigureContent churn(const ContractChurnReport &report);
    /** Why contracts ended, the most frequent reasons first. */
    static FigureContent reasons(const ContractChurnReport &report);
};
