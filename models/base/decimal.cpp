// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<qint64> scaledFromDecimal(const QString &decimal, int decimals)
{
    static const QRegularExpression number(u"^([+-]?)(\\d{1,16})(?:\\.(\\d+))?$"_s);
    const auto match = number.match(decimal.trimmed());
    if (!match.hasMatch())
        return {};
    QString fraction = match.captured(3).leftJustified(decimals, u'0');
    const bool roundUp = fraction.size() > decimals && fraction.at(decimals) >= u'5';
    fraction.truncate(decimals);
    bool fits = false;
    qint64 scaled = (match.captured(2) + fraction).toLongLong(&fits);
    if (!fits)
        return {};
    scaled += roundUp ? 1 : 0;
    return match.captured(1) == u"-" ? -scaled : scaled;
}

QString scaledText(qint64 scaled, int decimals)
{
    const bool isNegative = scaled < 0;
    QString digits = QString::number(isNegative ? 0 - quint64(scaled) : quint64(scaled));
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return isNegative ? u'-' + digits : digits;
}

QString shortScaledText(qint64 scaled, int decimals)
{
    QString text = scaledText(scaled, decimals);
    if (decimals == 0)
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString localScaledText(qint64 scaled, int decimals, const QLocale &locale)
{
    const QString plain = shortScaledText(scaled, decimals);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = plain.first(point < 0 ? plain.size() : point);
    const bool isNegative = whole.startsWith(u'-');
    QString text = locale.toString(whole.sliced(isNegative ? 1 : 0).toLongLong());
    if (point >= 0) {
        text += locale.decimalPoint();
        for (const QChar digit : plain.sliced(point + 1))
            text += locale.toString(digit.digitValue());
    }
    return isNegative ? locale.negativeSign() + text : text;
}
