// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

/** A Pareto chart: bars in descending order, and a line for what they make together. The first series are the bars, the second the line. */
class ParetoChart : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    void addSeries() override;
    bool namesAllCategories() const override { return true; }
};
