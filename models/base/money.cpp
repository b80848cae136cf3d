// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

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
    const int decimals = currencyDecimals(money.currency);
    const bool negative = money.minor < 0;
    QString digits = QString::number(negative ? 0 - quint64(money.minor) : quint64(money.minor));
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

std::optional<qint64> minorUnits(const QString &decimal, const QString &currency)
{
    static const QRegularExpression number(u"^([+-]?)(\\d{1,16})(?:\\.(\\d+))?$"_s);
    const auto match = number.match(decimal.trimmed());
    if (!match.hasMatch())
        return {};
    const int decimals = currencyDecimals(currency);
    QString fraction = match.captured(3).leftJustified(decimals, u'0');
    const bool roundUp = fraction.size() > decimals && fraction.at(decimals) >= u'5';
    fraction.truncate(decimals);
    bool fits = false;
    qint64 minor = (match.captured(2) + fraction).toLongLong(&fits);
    if (!fits)
        return {};
    minor += roundUp ? 1 : 0;
    return match.captured(1) == u"-" ? -minor : minor;
}
