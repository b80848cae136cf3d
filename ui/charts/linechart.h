// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

/**
 * Lines over categories, broken where there is no value, with a band around the values that have an interval. The part
 * that leads to categories that are not over yet is dashed.
 */
class LineChart : public ChartView
{
    Q_OBJECT

public:
    using ChartView::ChartView;

protected:
    void addSeries() override;

private:
    void addBand(const ChartSeries &series, const QColor &color);
    void addArea(const QList<QPointF> &low, const QList<QPointF> &high, const QColor &color);
    void addLine(int series, const QList<QPointF> &points, const QColor &color, Qt::PenStyle style, bool isInLegend);
};
