// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/daytext.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/** Whether \a word is one of \a translated, or of \a english, which everybody may type: both separated by "|". */
bool isOneOf(const QString &word, const QString &translated, const QString &english)
{
    return folded(translated).split(u'|').contains(word) || english.split(u'|').contains(word);
}

std::optional<QDate> namedDay(const QString &text, QDate today)
{
    if (isOneOf(text, QCoreApplication::translate("DayText", "today|now"), u"today|now"_s))
        return today;
    if (isOneOf(text, QCoreApplication::translate("DayText", "tomorrow|tom"), u"tomorrow|tom"_s))
        return today.addDays(1);
    if (isOneOf(text, QCoreApplication::translate("DayText", "yesterday"), u"yesterday"_s))
        return today.addDays(-1);
    return {};
}

QString plainDigits(QString text)
{
    for (QChar &sign : text) {
        if (sign.isDigit())
            sign = QChar(u'0' + sign.digitValue());
    }
    return text;
}

/** "+3", "in 3 days", "2 weeks", "-1 month". */
std::optional<QDate> distantDay(const QString &text, QDate today)
{
    static const QRegularExpression pattern(u"^([+-]|\\p{L}+ )?\\s*(\\d{1,4})\\s*(\\p{L}*)\\.?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString lead = match.captured(1).trimmed();
    const QString unit = match.captured(3);
    const bool relative = lead == u"+" || lead == u"-" || isOneOf(lead, QCoreApplication::translate("DayText", "in"), u"in"_s);
    if (!relative && (!lead.isEmpty() || unit.isEmpty()))
        return {};
    const int count = match.captured(2).toInt() * (lead == u"-" ? -1 : 1);
    if (unit.isEmpty() || isOneOf(unit, QCoreApplication::translate("DayText", "day|days|d"), u"day|days|d"_s))
        return today.addDays(count);
    if (isOneOf(unit, QCoreApplication::translate("DayText", "week|weeks|w"), u"week|weeks|w"_s))
        return today.addDays(7 * count);
    if (isOneOf(unit, QCoreApplication::translate("DayText", "month|months|m"), u"month|months|m"_s))
        return today.addMonths(count);
    if (isOneOf(unit, QCoreApplication::translate("DayText", "year|years|y"), u"year|years|y"_s))
        return today.addYears(count);
    return {};
}

/** The next such day of the week after \a today. */
std::optional<QDate> weekday(const QString &text, QDate today, const QLocale &locale)
{
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (const QLocale &spoken : {locale, QLocale(QLocale::English)}) {
            if (folded(spoken.dayName(day.dayOfWeek(), QLocale::LongFormat)) == text
                || folded(spoken.dayName(day.dayOfWeek(), QLocale::ShortFormat)).remove(u'.') == text)
                return day;
        }
    }
    return {};
}

/** "3.5.", "3.5.24", "5/3/2024", in the order of \a locale's short format. */
std::optional<QDate> numericDay(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})[./\\- ]+(\\d{1,2})(?:[./\\- ]+(\\d{1,4}))?[./\\- ]*$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto yearPlace = format.indexOf(u'y');
    const auto monthPlace = format.indexOf(u'M');
    const auto dayPlace = format.indexOf(u'd');
    const bool hasYear = match.hasCaptured(3);
    const bool yearFirst = hasYear && (match.captured(1).size() > 2 || (yearPlace < monthPlace && yearPlace < dayPlace));
    const bool monthFirst = yearFirst || monthPlace < dayPlace;
    const int first = match.captured(yearFirst ? 2 : 1).toInt();
    const int second = match.captured(yearFirst ? 3 : 2).toInt();
    const QString yearText = hasYear ? match.captured(yearFirst ? 1 : 3) : QString();
    int year = yearText.isEmpty() ? today.year() : yearText.toInt();
    if (!yearText.isEmpty() && yearText.size() <= 2)
        year += year > (today.year() + 20) % 100 ? 1900 : 2000;
    const QDate day(year, monthFirst ? first : second, monthFirst ? second : first);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QDate dayFromText(const QString &text, QDate today, const QLocale &locale)
{
    const QString plain = plainDigits(folded(text).simplified());
    if (plain.isEmpty())
        return {};
    for (const auto &day : {namedDay(plain, today), distantDay(plain, today), weekday(plain, today, locale),
                            numericDay(plain, today, locale)}) {
        if (day)
            return *day;
    }
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        if (const QDate day = locale.toDate(text.simplified(), format); day.isValid())
            return day;
    }
    return {};
}
