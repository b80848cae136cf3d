// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasereports.h"
#include "ui/reports/figurecontent.h"

#include <QCoreApplication>

/** The figures that are drawn from purchases: retention month by month, and inactivity and return. */
class PurchaseFigures
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseFigures)

public:
    /** Of the last \a months months only, unless it is 0. */
    static FigureContent retention(const RetentionReport &report, int months);
    static FigureContent churn(const ChurnReport &report, int months);
};
