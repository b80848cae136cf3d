// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractreports.h"
#include "ui/reports/figurecontent.h"

#include <QCoreApplication>

/** The figure that is drawn from contracts, where losing a customer is seen and not guessed. */
class ContractChurnFigure
{
    Q_DECLARE_TR_FUNCTIONS(ContractChurnFigure)

public:
    /** Of the last \a months months only, unless it is 0. */
    static FigureContent content(ContractChurnReport report, int months);
};
