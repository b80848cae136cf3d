// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

/**
 * Bars over categories, side by side or on top of each other; categories that are not over yet are hatched. The intervals of an
 * only series are drawn as lines over its bars, up to the edge where an interval has no end.
 */
class BarChart : public ChartView
{
    Q_OBJECT

public:
    enum class Arrangement { SideBySide, Stacked };

    explicit BarChart(const QString &name, Arrangement arrangement = Arrangement::SideBySide, QWidget *parent = nullptr);

protected:
    void addSeries() override;
    std::pair<double, double> range() const override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void drawIntervals(QPainter *painter, const ChartSeries &series) const;
    void hatchUnfinished(QPainter *painter) const;

    Arrangement m_arrangement;
};
