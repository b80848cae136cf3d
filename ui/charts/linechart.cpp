// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linechart.h"

#include "ui/common/metrics.h"

#include <QAreaSeries>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>

#include <cmath>

namespace {

constexpr int MostMarkedPoints = 40; // More points than these would run into each other.

/** The runs of consecutive categories between \a first and \a last that have a value. */
QList<QList<QPointF>> runs(const QList<double> &values, int first, int last)
{
    QList<QList<QPointF>> runs(1);
    for (int category = first; category <= last; ++category) {
        if (std::isfinite(values.at(category)))
            runs.last().append({double(category), values.at(category)});
        else if (!runs.last().isEmpty())
            runs.append(QList<QPointF>());
    }
    if (runs.last().isEmpty())
        runs.removeLast();
    return runs;
}

} // namespace

void LineChart::addSeries()
{
    for (int index = 0; index < content().series.size(); ++index) {
        const ChartSeries &series = content().series.at(index);
        const QColor color = seriesColor(index);
        const auto count = int(series.values.size());
        addBand(series, color);
        const int finished = std::max(count - content().unfinished, 0);
        bool isInLegend = true;
        for (const QList<QPointF> &points : runs(series.values, 0, finished - 1)) {
            addLine(index, points, color, Qt::SolidLine, isInLegend);
            isInLegend = false;
        }
        for (const QList<QPointF> &points : runs(series.values, std::max(finished - 1, 0), count - 1)) {
            addLine(index, points, color, Qt::DotLine, isInLegend);
            isInLegend = false;
        }
    }
}

void LineChart::addBand(const ChartSeries &series, const QColor &color)
{
    const auto count = int(std::min(series.low.size(), series.high.size()));
    const QList<QList<QPointF>> low = runs(series.low, 0, count - 1);
    const QList<QList<QPointF>> high = runs(series.high, 0, count - 1);
    for (int run = 0; run < int(std::min(low.size(), high.size())); ++run) {
        if (low.at(run).size() > 1)
            addArea(low.at(run), high.at(run), color);
    }
}

void LineChart::addArea(const QList<QPointF> &low, const QList<QPointF> &high, const QColor &color)
{
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    upper->replace(high);
    lower->replace(low);
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    QColor translucent = color;
    translucent.setAlphaF(0.18F);
    band->setBrush(translucent);
    band->setPen(Qt::NoPen);
    attach(band);
    const QList<QLegendMarker *> markers = chart()->legend()->markers(band);
    for (QLegendMarker *marker : markers)
        marker->setVisible(false);
}

void LineChart::addLine(int series, const QList<QPointF> &points, const QColor &color, Qt::PenStyle style, bool isInLegend)
{
    auto *line = new QLineSeries;
    line->setName(content().series.at(series).name);
    line->replace(points);
    line->setPen(QPen(color, rhythm(0.5), style, Qt::RoundCap, Qt::RoundJoin));
    line->setPointsVisible(points.size() <= MostMarkedPoints);
    line->setMarkerSize(rhythm(1.5));
    connect(line, &QLineSeries::hovered, this,
            [this](const QPointF &point, bool entered) { showValues(entered ? qRound(point.x()) : -1); });
    connect(line, &QLineSeries::clicked, this,
            [this, series](const QPointF &point) { emit pointChosen(qRound(point.x()), series); });
    attach(line);
    const QList<QLegendMarker *> markers = chart()->legend()->markers(line);
    for (QLegendMarker *marker : markers)
        marker->setVisible(isInLegend);
}
