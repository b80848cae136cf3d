// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

/** One purchase as the analytics are fed it. */
struct BoughtOn
{
    qint64 customer;
    QDate date;
    qint64 amount = 100;
};

/** The purchases of the CDNOW sample at \a path, in order of customer and day, in cents. */
std::vector<BoughtOn> cdnowPurchases(const QString &path);

/** Purchases of \a customers customers over three years, some days twice, the same ones for the same \a seed. */
std::vector<BoughtOn> randomPurchases(int customers, quint32 seed);

template<typename Builder>
void feed(Builder &builder, const std::vector<BoughtOn> &purchases)
{
    for (const BoughtOn &purchase : purchases)
        builder.add(purchase.customer, purchase.date.toJulianDay() - QDate(1970, 1, 1).toJulianDay(), purchase.amount);
}
