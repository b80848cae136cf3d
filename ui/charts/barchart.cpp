// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/common/metrics.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QStackedBarSeries>

#include <cmath>

BarChart::BarChart(const QString &name, Arrangement arrangement, QWidget *parent)
    : ChartView(name, parent)
    , m_arrangement(arrangement)
{
}

void BarChart::addSeries()
{
    QAbstractBarSeries *bars = m_arrangement == Arrangement::Stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                                                     : new QBarSeries;
    bars->setBarWidth(0.72);
    for (int index = 0; index < content().series.size(); ++index) {
        const ChartSeries &series = content().series.at(index);
        auto *set = new QBarSet(series.name);
        QList<qreal> heights;
        for (const double value : series.values)
            heights.append(std::isfinite(value) ? value : 0);
        set->append(heights);
        set->setColor(seriesColor(index));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    connect(bars, &QAbstractBarSeries::hovered, this,
            [this](bool entered, int category) { showValues(entered ? category : -1); });
    connect(bars, &QAbstractBarSeries::clicked, this,
            [this, bars](int category, QBarSet *set) { emit pointChosen(category, int(bars->barSets().indexOf(set))); });
    attach(bars);
}

std::pair<double, double> BarChart::range() const
{
    if (m_arrangement == Arrangement::SideBySide)
        return ChartView::range();
    double low = 0;
    double high = 0;
    for (qsizetype category = 0; category < content().categories.size(); ++category) {
        double below = 0;
        double above = 0;
        for (const ChartSeries &series : content().series) {
            const double value = series.values.value(category, 0);
            if (std::isfinite(value))
                (value < 0 ? below : above) += value;
        }
        low = std::min(low, below);
        high = std::max(high, above);
    }
    return {low, high};
}

void BarChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (content().series.size() == 1 && !content().series.front().low.isEmpty())
        drawIntervals(painter, content().series.front());
    hatchUnfinished(painter);
}

void BarChart::drawIntervals(QPainter *painter, const ChartSeries &series) const
{
    if (chart()->series().isEmpty())
        return;
    const auto at = [this](qsizetype category, double value) {
        return chart()->mapToScene(chart()->mapToPosition(QPointF(double(category), value), chart()->series().front()));
    };
    const double half = rhythm(1.5);
    painter->save();
    painter->setPen(QPen(palette().color(QPalette::WindowText), rhythm(0.4)));
    for (qsizetype category = 0; category < std::min(series.low.size(), series.high.size()); ++category) {
        const double low = series.low.at(category);
        const double high = series.high.at(category);
        if (!std::isfinite(low))
            continue;
        const QPointF bottom = at(category, low);
        const QPointF top = std::isfinite(high) ? at(category, high) : QPointF(bottom.x(), chart()->plotArea().top());
        painter->drawLine(bottom, top);
        painter->drawLine(bottom - QPointF(half, 0), bottom + QPointF(half, 0));
        if (std::isfinite(high))
            painter->drawLine(top - QPointF(half, 0), top + QPointF(half, 0));
    }
    painter->restore();
}

void BarChart::hatchUnfinished(QPainter *painter) const
{
    const auto count = int(content().categories.size());
    if (content().unfinished <= 0 || count == 0)
        return;
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / count * std::min(content().unfinished, count);
    const QRectF open = QRectF(plot.right() - width, plot.top(), width, plot.height());
    painter->save();
    painter->setClipRect(open);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette().color(backgroundRole()), rhythm(0.5)));
    const int gap = rhythm(1.5);
    for (double x = open.left() - open.height(); x < open.right(); x += gap)
        painter->drawLine(QPointF(x, open.bottom()), QPointF(x + open.height(), open.top()));
    painter->restore();
}
