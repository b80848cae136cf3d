// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/phonenumber.h"

#include "models/base/callingcodes.h"
#include "models/base/text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestDigits = 5; // Without the country's code.
constexpr qsizetype MostDigits = 15;  // With it.
constexpr int NorthAmerica = 1;
constexpr qsizetype NorthAmericanDigits = 10;

QHash<QString, QString> countryCodes()
{
    QHash<QString, QString> codes;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2)
            continue;
        codes.insert(folded(code), code);
        codes.insert(folded(QLocale::territoryToString(locale.territory())), code);
        codes.insert(folded(locale.nativeTerritoryName()), code);
    }
    for (const auto &[name, code] : {std::pair(u"uk"_s, u"GB"_s), std::pair(u"great britain"_s, u"GB"_s), std::pair(u"england"_s, u"GB"_s),
                                     std::pair(u"usa"_s, u"US"_s), std::pair(u"u.s.a."_s, u"US"_s), std::pair(u"united states of america"_s, u"US"_s)})
        codes.insert(name, code);
    return codes;
}

const CallingCode *callingCodeOf(const QString &country)
{
    const QByteArray code = country.toLatin1();
    const auto found = std::lower_bound(std::begin(CallingCodes), std::end(CallingCodes), code,
                                        [](const CallingCode &each, const QByteArray &wanted) { return each.country < wanted; });
    return found != std::end(CallingCodes) && found->country == code ? found : nullptr;
}

/** The part of \a typed that is dialled: without "(0)" and without an extension. */
QString dialled(const QString &typed)
{
    QString number = typed;
    number.remove(u"(0)"_s);
    const auto end = std::find_if(number.begin(), number.end(), [](QChar c) { return c.isLetter() || u"#;,"_s.contains(c); });
    number.truncate(end - number.begin());
    return number;
}

/** For each code whether its countries dial a 0 before numbers inside. */
constexpr auto HasTrunkZero = [] {
    std::array<bool, 1000> has{};
    for (const CallingCode &each : CallingCodes)
        has[size_t(each.code)] = each.trunkPrefix[0] == '0' && each.trunkPrefix[1] == 0;
    return has;
}();

QString international(QString digits)
{
    for (qsizetype length = 1; length <= 3 && length < digits.size(); ++length) {
        const bool isLeftIn = digits.at(length) == u'0' && HasTrunkZero[digits.left(length).toUInt()]; // "+49 030 1234"
        if (isLeftIn)
            digits.remove(length, 1);
    }
    return digits.size() < FewestDigits + 2 || digits.size() > MostDigits || digits.startsWith(u'0') ? QString() : u'+' + digits;
}

QString ofNorthAmerica(const QString &digits)
{
    const QString national = digits.size() > NorthAmericanDigits && digits.startsWith(u'1') ? digits.mid(1) : digits;
    return national.size() == NorthAmericanDigits ? u"+1"_s + national : QString();
}

} // namespace

QString countryCodeOf(const QString &name)
{
    static const QHash<QString, QString> codes = countryCodes();
    return name.isEmpty() ? QString() : codes.value(folded(name.trimmed()));
}

QString homeCountry()
{
    const QString code = QLocale::territoryToCode(QLocale().territory());
    return code.size() == 2 ? code : QString();
}

QString internationalPhone(const QString &typed, const QString &country)
{
    if (typed.isEmpty())
        return {};
    const QString number = dialled(typed);
    const QString digits = digitsOf(number);
    const QString trimmed = number.trimmed();
    if (trimmed.startsWith(u'+') || trimmed.startsWith(u"＋"_s) || trimmed.startsWith(u"(+"_s))
        return international(digits);
    const CallingCode *home = callingCodeOf(country);
    if (home && home->code == NorthAmerica)
        return digits.startsWith(u"011"_s) ? international(digits.mid(3)) : ofNorthAmerica(digits);
    if (digits.startsWith(u"00"_s))
        return international(digits.mid(2));
    if (!home)
        return {};
    const auto trunk = QLatin1StringView(home->trunkPrefix);
    const QString national = !trunk.isEmpty() && digits.startsWith(trunk) ? digits.mid(trunk.size()) : digits;
    const QString whole = QString::number(home->code) + national;
    return national.size() < FewestDigits || whole.size() > MostDigits ? QString() : u'+' + whole;
}
