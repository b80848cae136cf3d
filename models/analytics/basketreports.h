// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basket.h"
#include "models/analytics/nextproduct.h"
#include "models/analytics/report.h"

#include <QHash>

/** A pair of products with their names, the first of which comes first in the order of bytes. */
struct NamedPair
{
    ProductPair pair;
    QString a;
    QString b;
};

/** Which products are bought together. */
struct BasketReport
{
    ReportBasis basis;
    qint64 baskets = 0;
    size_t products = 0;
    qint64 leastCount = 0;      // Baskets that a pair must be together in to be listed.
    std::vector<NamedPair> pairs; // The greatest lift first.
};

/** The fewest customers who must have gone from one product to another for it to be told of. */
inline constexpr qint64 LeastFollowers = 10;

/** What a customer may buy next. */
struct NextProductReport
{
    ReportBasis basis;
    std::vector<NextProduct> products;
    QHash<qint64, QString> names; // Of products.
};

/** Brings the pairs into the order of lift, count and names. */
void sortPairs(std::vector<NamedPair> &pairs);

/** Why \a next is told of, in a sentence. */
QString reasonText(const NextProduct &next, const QString &after, const QLocale &locale = QLocale());

Report printable(const BasketReport &report);
Report printable(const NextProductReport &report);
