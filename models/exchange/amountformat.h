// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/result.h"

#include <QStringList>

/** How amounts are written in one column of a file. */
struct AmountFormat
{
    QChar decimal = u'.'; // Decides "1.234" and "1,234"; "1.234,5" and "12.5" speak for themselves.
    QString currency = QStringLiteral("EUR"); // Of the amounts that name none.

    bool operator==(const AmountFormat &) const = default;
};

/** The decimal mark that \a samples use; that of \a locale if none of them tells. */
QChar guessDecimal(const QStringList &samples, const QLocale &locale = QLocale());

/**
 * The amount that \a text says: "1.234,56 €", "$1,234.56", "(12.50)", "12,5-", "1 234,50", "EUR 3", "1'234.50".
 *
 * Decimals beyond those of the currency are rounded half away from zero, as minorUnits() does.
 */
Result<Money> readAmount(QStringView text, const AmountFormat &format);

/** A plain number such as a quantity or a score, with the decimal mark of \a format and without a currency. */
Result<double> readNumber(QStringView text, const AmountFormat &format);

bool looksLikeAmount(const QString &text);
