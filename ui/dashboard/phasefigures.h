// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phasereport.h"
#include "ui/dashboard/figurecontent.h"

#include <QCoreApplication>

/** The figures that are drawn from phase visits: customers per phase now, and at the end of each month. */
class PhaseFigures
{
    Q_DECLARE_TR_FUNCTIONS(PhaseFigures)

public:
    static FigureContent now(const PhaseReport &report);
    /** Of the last \a months months only, unless it is 0. */
    static FigureContent overTime(const PhaseReport &report, int months);
};
