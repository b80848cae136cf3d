// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

/** An amount in the minor units of a currency: {1999, "EUR"} is 19.99 euro. */
struct Money
{
    qint64 minor = 0;
    QString currency; // ISO 4217 code.

    bool operator==(const Money &) const = default;
};

/** How many decimals \a currency has: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217). */
int currencyDecimals(const QString &currency);

/** Whether \a currency looks like an ISO 4217 code: three capital letters. */
bool isCurrencyCode(const QString &currency);

/** As a person reads it in \a locale: "1.234,50 €". */
QString moneyText(const Money &money, const QLocale &locale = QLocale());

/** Without decimals, for columns and charts where the cents are noise: "1.235 €". */
QString roundedMoneyText(const Money &money, const QLocale &locale = QLocale());

/** As a machine reads it, with a point and all decimals: "1234.50". */
QString moneyDecimal(const Money &money);

/** The minor units of a plain decimal such as "-1234.5" in \a currency; nothing if it is not one or does not fit. */
std::optional<qint64> minorUnits(const QString &decimal, const QString &currency);
