// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include "models/base/decimal.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double majorUnits(const Money &money)
{
    return double(money.minor) / std::pow(10.0, currencyDecimals(money.currency));
}

QString symbol(const QString &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol();
    if (currency == u"EUR")
        return u"€"_s;
    if (currency == u"GBP")
        return u"£"_s;
    return currency;
}

} // namespace

int currencyDecimals(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
                                  u"PYG"_s, u"RWF"_s, u"UGX"_s, u"UYI"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s,
                                  u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

bool isCurrencyCode(const QString &currency)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    return code.match(currency).hasMatch();
}

QString moneyText(const Money &money, const QLocale &locale)
{
    return locale.toCurrencyString(majorUnits(money), symbol(money.currency, locale),
                                   currencyDecimals(money.currency));
}

QString roundedMoneyText(const Money &money, const QLocale &locale)
{
    return locale.toCurrencyString(majorUnits(money), symbol(money.currency, locale), 0);
}

QString moneyDecimal(const Money &money)
{
    return scaledText(money.minor, currencyDecimals(money.currency));
}

std::optional<qint64> minorUnits(const QString &decimal, const QString &currency)
{
    return scaledFromDecimal(decimal, currencyDecimals(currency));
}
