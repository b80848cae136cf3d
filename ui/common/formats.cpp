// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formats.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;
constexpr int DaysPerMonth = 30;
constexpr int DaysPerYear = 365;

QString agoDays(int days)
{
    if (days < 2 * DaysPerWeek)
        return QCoreApplication::translate("Formats", "%n day(s) ago", nullptr, days);
    if (days < 2 * DaysPerMonth)
        return QCoreApplication::translate("Formats", "%n week(s) ago", nullptr, days / DaysPerWeek);
    return QCoreApplication::translate("Formats", "%n month(s) ago", nullptr, days / DaysPerMonth);
}

QString inDays(int days)
{
    if (days < 2 * DaysPerWeek)
        return QCoreApplication::translate("Formats", "in %n day(s)", nullptr, days);
    if (days < 2 * DaysPerMonth)
        return QCoreApplication::translate("Formats", "in %n week(s)", nullptr, days / DaysPerWeek);
    return QCoreApplication::translate("Formats", "in %n month(s)", nullptr, days / DaysPerMonth);
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, QLocale::ShortFormat);
}

QString longDateText(QDate date, const QLocale &locale)
{
    return locale.toString(date, QLocale::LongFormat);
}

QString monthText(QDate month, const QLocale &locale)
{
    //: Format of a month and a year as QLocale::toString() takes it: "March 2024".
    return locale.toString(month, QCoreApplication::translate("Formats", "MMMM yyyy"));
}

QString shortMonthText(QDate month, const QLocale &locale)
{
    //: Format of a month and a year, short, as QLocale::toString() takes it: "Mar 24".
    return locale.toString(month, QCoreApplication::translate("Formats", "MMM yy"));
}

QString instantText(const QDateTime &instant, const QLocale &locale)
{
    return locale.toString(instant.toLocalTime(), QLocale::ShortFormat);
}

QString timeText(const QDateTime &instant, const QLocale &locale)
{
    return locale.toString(instant.toLocalTime().time(), QLocale::ShortFormat);
}

QString relativeDayText(QDate day, QDate today, const QLocale &locale)
{
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return QCoreApplication::translate("Formats", "today");
    if (days == 1)
        return QCoreApplication::translate("Formats", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("Formats", "yesterday");
    if (std::abs(days) > DaysPerYear)
        return dateText(day, locale);
    return days > 0 ? inDays(days) : agoDays(-days);
}

QString agoText(const QDateTime &instant, const QDateTime &now, const QLocale &locale)
{
    const QDate today = now.toLocalTime().date();
    const QDate day = instant.toLocalTime().date();
    const qint64 minutes = instant.secsTo(now) / 60;
    if (minutes < 0 || (day != today && minutes >= 60))
        return relativeDayText(day, today, locale);
    if (minutes < 1)
        return QCoreApplication::translate("Formats", "just now");
    if (minutes < 60)
        return QCoreApplication::translate("Formats", "%n minute(s) ago", nullptr, int(minutes));
    const auto hours = int(minutes / 60);
    return QCoreApplication::translate("Formats", "%n hour(s) ago", nullptr, hours);
}

QString daysText(int days)
{
    return QCoreApplication::translate("Formats", "%n day(s)", nullptr, days);
}

QString numberText(qint64 number, const QLocale &locale)
{
    return locale.toString(number);
}

QString decimalText(double number, int decimals, const QLocale &locale)
{
    return std::isfinite(number) ? locale.toString(number, 'f', decimals) : u"–"_s;
}

QString percentText(double ratio, int decimals, const QLocale &locale)
{
    if (!std::isfinite(ratio))
        return u"–"_s;
    //: A percentage; %1 is the number. Between them is a narrow no-break space.
    return QCoreApplication::translate("Formats", "%1\u202F%").arg(locale.toString(ratio * 100, 'f', decimals));
}
