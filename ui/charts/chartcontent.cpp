// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcontent.h"

#include "ui/common/formats.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QString chartValueText(double value, const ChartContent &content, bool rounded)
{
    if (!std::isfinite(value))
        return u"–"_s;
    switch (content.unit) {
    case ChartUnit::Count:
        return numberText(qRound64(value));
    case ChartUnit::Number:
        return decimalText(value, rounded && value == std::round(value) ? 0 : 1);
    case ChartUnit::Ratio:
        return percentText(value, rounded ? 0 : 1);
    case ChartUnit::Money: {
        const Money money{qRound64(value), content.currency};
        return rounded ? roundedMoneyText(money) : moneyText(money);
    }
    }
    return {};
}

QList<double> chartTicks(double low, double high, ChartUnit unit, int wanted)
{
    if (!(high > low))
        high = low + (unit == ChartUnit::Ratio ? 0.1 : 1);
    const double rough = (high - low) / wanted;
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * magnitude >= rough * (1 - 1e-9)) {
            step = factor * magnitude;
            break;
        }
    }
    const double least = unit == ChartUnit::Count || unit == ChartUnit::Money ? 1 : unit == ChartUnit::Ratio ? 0.01 : 0.1;
    step = std::max(step, least);
    QList<double> ticks;
    const auto last = qint64(std::ceil(high / step - 1e-9));
    for (auto index = qint64(std::floor(low / step + 1e-9)); index <= last; ++index)
        ticks.append(double(index) * step);
    return ticks;
}

std::pair<double, double> chartRange(const ChartContent &content)
{
    double low = 0;
    double high = 0;
    for (const ChartSeries &series : content.series) {
        for (const QList<double> *values : {&series.values, &series.low, &series.high}) {
            for (const double value : *values) {
                if (std::isfinite(value)) {
                    low = std::min(low, value);
                    high = std::max(high, value);
                }
            }
        }
    }
    return {low, high};
}
