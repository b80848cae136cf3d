// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasesummary.h"

#include <QDate>
#include <QHash>
#include <QString>

/** What everybody in the CDNOW sample at \a path bought until \a end, amounts in cents. */
std::vector<CustomerPurchases> cdnowSummary(const QString &path, QDate end);

/** A line of the reference answers at \a path for the CDNOW sample, by the names of their columns. */
struct CdnowAnswer
{
    PurchaseHistory history;
    QHash<QString, double> values;

    double operator[](const char *column) const { return values.value(QString::fromLatin1(column)); }
};
std::vector<CdnowAnswer> cdnowAnswers(const QString &path);
