// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyingloader.h"
#include "ui/reports/figurecontent.h"

#include <memory>

/** The figures about how customers buy. */
class BuyingFigures
{
    Q_DECLARE_TR_FUNCTIONS(BuyingFigures)

public:
    static FigureContent status(const std::shared_ptr<const BuyingOverview> &overview);
    static FigureContent secondPurchase(const BuyingOverview &overview);
    static FigureContent season(const BuyingOverview &overview);

    static QString gridSummary(const BuyingOverview &overview);
    /** Who is in the cell of the grid at \a recency and \a worth. */
    static CustomerGroup cell(const std::shared_ptr<const BuyingOverview> &overview, int recency, int worth);
};
