// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paretochart.h"

#include "ui/common/metrics.h"

#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>

void ParetoChart::addSeries()
{
    if (content().series.size() < 2)
        return;
    const ChartSeries &amounts = content().series.at(0);
    auto *bars = new QBarSeries;
    bars->setBarWidth(0.72);
    auto *set = new QBarSet(amounts.name);
    set->append(amounts.values);
    set->setColor(seriesColor(0));
    set->setPen(Qt::NoPen);
    bars->append(set);
    connect(bars, &QAbstractBarSeries::hovered, this, [this](bool entered, int category) { showValues(entered ? category : -1); });
    connect(bars, &QAbstractBarSeries::clicked, this, [this](int category) { emit pointChosen(category, 0); });
    attach(bars);

    const ChartSeries &together = content().series.at(1);
    auto *line = new QLineSeries;
    line->setName(together.name);
    for (qsizetype category = 0; category < together.values.size(); ++category)
        line->append(double(category), together.values.at(category));
    line->setPen(QPen(seriesColor(1), rhythm(0.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line->setPointsVisible(true);
    line->setMarkerSize(rhythm(1.5));
    connect(line, &QLineSeries::hovered, this,
            [this](const QPointF &point, bool entered) { showValues(entered ? qRound(point.x()) : -1); });
    connect(line, &QLineSeries::clicked, this, [this](const QPointF &point) { emit pointChosen(qRound(point.x()), 1); });
    attach(line);
}
