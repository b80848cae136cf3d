// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/amountformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestNumber = 40;

/** The digits of a number, as they stand before and after its decimal mark. */
struct Digits
{
    std::array<char16_t, LongestNumber> whole;
    std::array<char16_t, LongestNumber> fraction;
    int wholes = 0;
    int fractions = 0;
};

struct Sign
{
    QStringView rest;
    bool isThere = false;
    bool negative = false;
};

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x202F) || c == QChar(0x2009);
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013);
}

/** What groups thousands without ever being a decimal mark. */
bool isGroupMark(QChar c)
{
    return isBlank(c) || c == u'\'' || c == QChar(0x2019);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/** "-5", "5-", "(5)"; the sign may stand on either side of a currency, so this is asked twice. */
Sign withoutSign(QStringView text)
{
    if (text.size() >= 2 && text.front() == u'(' && text.back() == u')')
        return {trimmed(text.sliced(1, text.size() - 2)), true, true};
    if (!text.isEmpty() && isMinus(text.front()))
        return {trimmed(text.sliced(1)), true, true};
    if (!text.isEmpty() && isMinus(text.back()))
        return {trimmed(text.chopped(1)), true, true};
    if (!text.isEmpty() && text.front() == u'+')
        return {trimmed(text.sliced(1)), true, false};
    return {text};
}

bool writesDollars(const QString &currency)
{
    static const QStringList dollars{u"USD"_s, u"CAD"_s, u"AUD"_s, u"NZD"_s, u"SGD"_s, u"HKD"_s, u"MXN"_s, u"CLP"_s};
    return dollars.contains(currency);
}

bool writesCrowns(const QString &currency)
{
    return currency == u"SEK" || currency == u"NOK" || currency == u"DKK" || currency == u"ISK";
}

std::optional<QString> currencyNamed(QStringView sign, const QString &usual)
{
    const QString word = sign.toString().toUpper();
    if (isCurrencyCode(word))
        return word;
    if (word == u"$")
        return writesDollars(usual) ? usual : u"USD"_s;
    if (word == u"KR" || word == u"KR.")
        return writesCrowns(usual) ? usual : u"SEK"_s;
    if (word == u"¥")
        return usual == u"CNY" ? usual : u"JPY"_s;
    static const std::array<std::pair<QStringView, QStringView>, 16> signs{{{u"€", u"EUR"},
                                                                            {u"£", u"GBP"},
                                                                            {u"US$", u"USD"},
                                                                            {u"CA$", u"CAD"},
                                                                            {u"A$", u"AUD"},
                                                                            {u"₹", u"INR"},
                                                                            {u"₽", u"RUB"},
                                                                            {u"₺", u"TRY"},
                                                                            {u"₴", u"UAH"},
                                                                            {u"₩", u"KRW"},
                                                                            {u"₪", u"ILS"},
                                                                            {u"R$", u"BRL"},
                                                                            {u"FR.", u"CHF"},
                                                                            {u"SFR.", u"CHF"},
                                                                            {u"ZŁ", u"PLN"},
                                                                            {u"KČ", u"CZK"}}};
    for (const auto &[written, code] : signs) {
        if (word == written)
            return code.toString();
    }
    return {};
}

/** Takes the currency off the front or the back of \a text. False if what stands there is no currency. */
bool takeCurrency(QStringView &text, QString &currency)
{
    const auto belongsToNumber = [](QChar c) {
        return isDigit(c) || isMinus(c) || c == u'.' || c == u',' || c == u'(' || c == u')' || c == u'+';
    };
    qsizetype front = 0;
    while (front < text.size() && !belongsToNumber(text.at(front)))
        ++front;
    if (front < text.size() && front > 0 && text.at(front) == u'.')
        ++front; // "Fr. 12"
    qsizetype back = text.size();
    while (back > front && !isDigit(text.at(back - 1)) && !isMinus(text.at(back - 1)) && text.at(back - 1) != u')')
        --back;
    const QStringView before = trimmed(text.first(front));
    const QStringView after = trimmed(text.sliced(back));
    const bool onlyMarks = after == u"." || after == u",";
    if (!before.isEmpty() && !after.isEmpty() && !onlyMarks)
        return false;
    const QStringView sign = before.isEmpty() ? (onlyMarks ? QStringView() : after) : before;
    if (!sign.isEmpty()) {
        const auto named = currencyNamed(sign, currency);
        if (!named)
            return false;
        currency = *named;
    }
    text = trimmed(text.sliced(front, back - front));
    return true;
}

/** Where the decimal mark of \a text stands, or its size. */
qsizetype decimalPosition(QStringView text, QChar decimal)
{
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (point < 0 && comma < 0)
        return text.size();
    const qsizetype last = std::max(point, comma);
    if (point >= 0 && comma >= 0)
        return last;
    const QChar mark = text.at(last);
    if (text.indexOf(mark) != last)
        return text.size();
    const bool couldGroup = last >= 1 && last <= 3 && text.size() - last == 4 && text.front() != u'0';
    return couldGroup && mark != decimal ? text.size() : last;
}

/** Groups have three digits, the middle ones in India two. */
bool splitDigits(QStringView text, QChar decimal, Digits &digits)
{
    const qsizetype mark = decimalPosition(text, decimal);
    if (text.size() > LongestNumber)
        return false;
    QChar groupMark;
    int inGroup = 0;
    for (const QChar c : text.first(mark)) {
        if (isDigit(c)) {
            digits.whole[size_t(digits.wholes++)] = c.unicode();
            ++inGroup;
            continue;
        }
        const bool groups = (isGroupMark(c) || c == u'.' || c == u',') && (groupMark.isNull() || c == groupMark);
        const bool fits = groupMark.isNull() ? inGroup >= 1 && inGroup <= 3 : inGroup == 2 || inGroup == 3;
        if (!groups || !fits)
            return false;
        groupMark = c;
        inGroup = 0;
    }
    if (!groupMark.isNull() && inGroup != 3)
        return false;
    if (mark < text.size() && !groupMark.isNull() && text.at(mark) == groupMark)
        return false;
    for (const QChar c : text.sliced(std::min(mark + 1, text.size()))) {
        if (!isDigit(c))
            return false;
        digits.fraction[size_t(digits.fractions++)] = c.unicode();
    }
    return digits.wholes + digits.fractions > 0;
}

/** Nothing if the amount does not fit. */
std::optional<qint64> minorUnitsOf(const Digits &digits, int decimals)
{
    constexpr int MostDigits = 18;
    if (digits.wholes + decimals > MostDigits)
        return {};
    qint64 minor = 0;
    for (int i = 0; i < digits.wholes; ++i)
        minor = minor * 10 + (digits.whole[size_t(i)] - u'0');
    for (int i = 0; i < decimals; ++i)
        minor = minor * 10 + (i < digits.fractions ? digits.fraction[size_t(i)] - u'0' : 0);
    const bool roundUp = digits.fractions > decimals && digits.fraction[size_t(decimals)] >= u'5';
    return minor + (roundUp ? 1 : 0);
}

Error noAmount(QStringView text)
{
    const QString shown = text.size() > LongestNumber ? text.left(LongestNumber).toString() + u'…' : text.toString();
    return {Error::Kind::Invalid, QCoreApplication::translate("AmountFormat", "“%1” is not an amount.").arg(shown), {}};
}

/** The decimals of \a currency; asked for every row, nearly always for the same one. */
int decimalsOf(const QString &currency)
{
    thread_local QString last;
    thread_local int decimals = 2;
    if (currency != last) {
        decimals = currencyDecimals(currency);
        last = currency;
    }
    return decimals;
}

bool readDigits(QStringView text, QChar decimal, QString &currency, Digits &digits, bool &negative)
{
    const Sign outer = withoutSign(trimmed(text));
    QStringView number = outer.rest;
    if (!takeCurrency(number, currency))
        return false;
    const Sign inner = withoutSign(number);
    if (outer.isThere && inner.isThere)
        return false;
    negative = outer.negative || inner.negative;
    return splitDigits(inner.rest, decimal, digits);
}

} // namespace

QChar guessDecimal(const QStringList &samples, const QLocale &locale)
{
    int points = 0;
    int commas = 0;
    for (const QString &sample : samples) {
        QString currency = u"EUR"_s;
        QStringView number = withoutSign(trimmed(sample)).rest;
        if (!takeCurrency(number, currency))
            continue;
        const qsizetype asPoint = decimalPosition(number, u'.');
        if (asPoint != decimalPosition(number, u',') || asPoint >= number.size())
            continue;
        points += number.at(asPoint) == u'.' ? 1 : 0;
        commas += number.at(asPoint) == u',' ? 1 : 0;
    }
    if (points == commas)
        return locale.decimalPoint() == u"," ? u',' : u'.';
    return points > commas ? u'.' : u',';
}

Result<Money> readAmount(QStringView text, const AmountFormat &format)
{
    Digits digits;
    bool negative = false;
    QString currency = format.currency;
    if (!readDigits(text, format.decimal, currency, digits, negative))
        return noAmount(text);
    const auto minor = minorUnitsOf(digits, decimalsOf(currency));
    if (!minor)
        return Error{Error::Kind::Invalid, QCoreApplication::translate("AmountFormat", "The amount is too large."), {}};
    return Money{negative ? -*minor : *minor, currency};
}

Result<double> readNumber(QStringView text, const AmountFormat &format)
{
    Digits digits;
    bool negative = false;
    QString currency;
    if (!readDigits(text, format.decimal, currency, digits, negative) || !currency.isEmpty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("AmountFormat", "“%1” is not a number.").arg(text.left(LongestNumber)),
                     {}};
    const QString plain = QString(reinterpret_cast<const QChar *>(digits.whole.data()), digits.wholes) + u'.'
        + QString(reinterpret_cast<const QChar *>(digits.fraction.data()), digits.fractions);
    const double number = (u'0' + plain + u'0').toDouble();
    return negative ? -number : number;
}

bool looksLikeAmount(const QString &text)
{
    return readAmount(text, {}).has_value();
}
