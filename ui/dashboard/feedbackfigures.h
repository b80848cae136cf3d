// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/feedbackreports.h"
#include "ui/reports/figurecontent.h"

#include <QCoreApplication>

/** The figures that are drawn from what customers said: the recommendation score, and complaints. */
class FeedbackFigures
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackFigures)

public:
    /** Of the last \a months months only, unless it is 0. */
    static FigureContent score(const NpsReport &report, int months);
    static FigureContent complaints(const ComplaintReport &report, int months);
};
