// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/** What kind of numbers a chart shows, which decides ticks and texts. */
enum class ChartUnit {
    Count, // Whole numbers: ticks are whole too.
    Number, // With one decimal.
    Ratio, // 0 to 1, shown as percent.
    Money, // Minor units of the content's currency.
};

/** One row of bars or one line. */
struct ChartSeries
{
    QString name;
    QList<double> values; // One per category; NaN where there is no value.
    QList<double> low = {}; // Ends of the interval around each value: empty, or one per category.
    QList<double> high = {};
    int color = -1; // For phaseColor(); -1: the accent colour for an only series, else its place among them.

    bool operator==(const ChartSeries &) const = default;
};

/** What a chart shows: numbers over categories, which are points in time or kinds of things. */
struct ChartContent
{
    QString categoryTitle; // "Month"
    QStringList categories;
    QList<ChartSeries> series;
    QString valueTitle = {}; // "Customers"
    ChartUnit unit = ChartUnit::Count;
    QString currency = {}; // For ChartUnit::Money.
    int unfinished = 0; // So many categories at the end are not over yet: hatched, or dashed.

    bool operator==(const ChartContent &) const = default;
};

/** \a value as text; an en dash for NaN. \a rounded leaves out decimals that are noise on an axis. */
QString chartValueText(double value, const ChartContent &content, bool rounded = false);

/** Round values for the ticks of an axis from \a low to \a high, at most about \a wanted, both ends included. */
QList<double> chartTicks(double low, double high, ChartUnit unit, int wanted = 5);

/** Least and greatest number of \a content, intervals included; zero belongs to it. */
std::pair<double, double> chartRange(const ChartContent &content);
