// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/dateformat.h"

#include "models/base/day.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDate = 60;
constexpr int FirstYear = 1000;

/** A run of digits or of letters; month names arrive as numbers. */
struct Part
{
    int value = 0;
    qsizetype digits = 0; // 0: a month's name.
};

struct Parts
{
    std::array<Part, 3> part;
    int count = 0;
    QChar mark;       // Between the first two.
    QStringView rest; // What follows the third: the time.
};

QHash<QString, int> monthNames()
{
    QHash<QString, int> months{{u"sept"_s, 9}, {u"jan"_s, 1},   {u"feb"_s, 2},  {u"marz"_s, 3},
                               {u"maerz"_s, 3}, {u"mrz"_s, 3},  {u"janner"_s, 1}, {u"okt"_s, 10}, {u"dez"_s, 12}};
    for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    name.remove(u'.');
                    months.insert(folded(name), month);
                }
            }
        }
    }
    return months;
}

int monthNamed(QStringView name)
{
    static const QHash<QString, int> months = monthNames();
    return months.value(folded(name.toString()));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDateMark(QChar c)
{
    return c == u'.' || c == u'/' || c == u'-' || c == u',' || c == QChar(0x2010) || c.isSpace();
}

/** Splits "3. März 2024 14:30" into 3, 3, 2024 and " 14:30". */
std::optional<Parts> split(QStringView text)
{
    Parts parts;
    qsizetype position = 0;
    while (parts.count < 3 && position < text.size()) {
        const qsizetype begin = position;
        Part part;
        if (isDigit(text.at(position))) {
            for (; position < text.size() && isDigit(text.at(position)) && position - begin < 9; ++position)
                part.value = part.value * 10 + text.at(position).digitValue();
            part.digits = position - begin;
        } else if (text.at(position).isLetter()) {
            while (position < text.size() && (text.at(position).isLetter() || text.at(position).isMark()))
                ++position;
            part.value = monthNamed(text.sliced(begin, position - begin));
            if (part.value == 0)
                return {};
        } else {
            return {};
        }
        parts.part[size_t(parts.count++)] = part;
        if (parts.count == 3 || (parts.count == 1 && part.digits == 8))
            break;
        const qsizetype marks = position;
        while (position < text.size() && isDateMark(text.at(position)))
            ++position;
        if (position == marks)
            return {};
        if (parts.count == 1)
            parts.mark = text.at(marks);
    }
    parts.rest = text.sliced(position);
    return parts;
}

int fullYear(const Part &part)
{
    constexpr int FirstShortYearOfLastCentury = 30;
    if (part.digits > 2)
        return part.value;
    return part.value + (part.value < FirstShortYearOfLastCentury ? 2000 : 1900);
}

bool isYear(const Part &part)
{
    return part.digits == 4;
}

QDate dateOf(const Parts &parts, DateOrder order)
{
    const auto &[first, second, third] = parts.part;
    if (parts.count == 1)
        return QDate(first.value / 10000, first.value / 100 % 100, first.value % 100);
    if (parts.count != 3)
        return {};
    if (isYear(first) || (order == DateOrder::YearMonthDay && !isYear(third) && second.digits > 0 && first.digits > 0))
        return QDate(fullYear(first), second.value, third.digits > 0 ? third.value : 0);
    if (third.digits != 4 && third.digits != 2)
        return {};
    if (first.digits == 0)
        return QDate(fullYear(third), first.value, second.digits > 0 ? second.value : 0);
    if (second.digits == 0 || order != DateOrder::MonthDayYear)
        return QDate(fullYear(third), second.value, first.value);
    return QDate(fullYear(third), first.value, second.value);
}

/** Takes up to two digits off the front; -1 if there are none. */
int takeNumber(QStringView &text)
{
    int value = -1;
    for (int taken = 0; taken < 2 && !text.isEmpty() && isDigit(text.front()); ++taken) {
        value = std::max(value, 0) * 10 + text.front().digitValue();
        text = text.sliced(1);
    }
    return value;
}

bool take(QStringView &text, QStringView what)
{
    if (!text.startsWith(what, Qt::CaseInsensitive))
        return false;
    text = text.sliced(what.size());
    return true;
}

bool readOffset(QStringView &text, DateValue &value)
{
    if (take(text, u"Z") || take(text, u"UTC")) {
        value.offset = 0;
        return true;
    }
    if (text.isEmpty())
        return true;
    const bool west = text.front() == u'-';
    if (!west && text.front() != u'+')
        return false;
    text = text.sliced(1);
    const int hours = takeNumber(text);
    take(text, u":");
    const int minutes = text.isEmpty() ? 0 : takeNumber(text);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    value.offset = (west ? -1 : 1) * (hours * 60 + minutes) * 60;
    return true;
}

/** "T13:30", " 1:30:15.250 pm", " 13.30 Uhr" is not understood. */
bool readTime(QStringView text, DateValue &value)
{
    take(text, u",");
    text = text.trimmed();
    take(text, u"T");
    text = text.trimmed();
    if (text.isEmpty())
        return true;
    int hour = takeNumber(text);
    if (hour < 0 || !take(text, u":"))
        return false;
    const int minute = takeNumber(text);
    const int second = take(text, u":") ? takeNumber(text) : 0;
    if (take(text, u".") || take(text, u",")) {
        while (!text.isEmpty() && isDigit(text.front()))
            text = text.sliced(1);
    }
    text = text.trimmed();
    const bool afternoon = take(text, u"pm") || take(text, u"p.m.");
    const bool morning = !afternoon && (take(text, u"am") || take(text, u"a.m."));
    if ((afternoon || morning) && (hour < 1 || hour > 12))
        return false;
    if (afternoon || morning)
        hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, minute, second);
    text = text.trimmed();
    if (!time.isValid() || !readOffset(text, value) || !text.trimmed().isEmpty())
        return false;
    value.time = time;
    return true;
}

Error notADate(QStringView text)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("DateFormat", "“%1” is not a date.").arg(text.left(LongestDate)),
            {}};
}

Error noSuchDay(QStringView text, DateOrder order)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("DateFormat", "“%1” is not a day of the calendar (read as %2).")
                .arg(text.left(LongestDate), dateOrderText(order)),
            {}};
}

} // namespace

QDateTime DateValue::instant() const
{
    if (time && offset)
        return QDateTime(date, *time, Qt::OffsetFromUTC, *offset).toUTC();
    return time ? localInstant(date, *time) : noonOf(date);
}

DateOrder dateOrderOf(const QLocale &locale)
{
    return dateOrderFromText(locale.dateFormat(QLocale::ShortFormat)).value_or(DateOrder::YearMonthDay);
}

DateOrder guessDateOrder(const QStringList &samples, const QLocale &locale)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int yearFirst = 0;
    int dots = 0;
    int ambiguous = 0;
    for (const QString &sample : samples) {
        const auto parts = split(QStringView(sample).trimmed());
        if (!parts)
            continue;
        const auto &[first, second, third] = parts->part;
        if (parts->count == 1 || isYear(first) || first.value > 31) {
            ++yearFirst;
        } else if (parts->count == 3 && first.digits > 0 && second.digits > 0) {
            dayFirst += first.value > 12 ? 1 : 0;
            monthFirst += second.value > 12 ? 1 : 0;
            dots += parts->mark == u'.' ? 1 : 0;
            ++ambiguous;
        }
    }
    if (ambiguous == 0 && yearFirst > 0)
        return DateOrder::YearMonthDay;
    if (dayFirst != monthFirst)
        return dayFirst > monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const DateOrder usual = dateOrderOf(locale);
    if (dots * 2 > ambiguous)
        return DateOrder::DayMonthYear;
    return usual;
}

std::optional<DateOrder> dateOrderFromText(const QString &text)
{
    const QString letters = text.toLower();
    if (letters == u"iso")
        return DateOrder::YearMonthDay;
    const qsizetype day = letters.indexOf(u'd');
    const qsizetype month = letters.indexOf(u'm');
    const qsizetype year = letters.indexOf(u'y');
    if (day < 0 || month < 0 || year < 0)
        return {};
    if (year < month && month < day)
        return DateOrder::YearMonthDay;
    if (day < month && month < year)
        return DateOrder::DayMonthYear;
    if (month < day && day < year)
        return DateOrder::MonthDayYear;
    return {};
}

QString dateOrderText(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return QCoreApplication::translate("DateFormat", "day, month, year");
    case DateOrder::MonthDayYear:
        return QCoreApplication::translate("DateFormat", "month, day, year");
    case DateOrder::YearMonthDay:
        return QCoreApplication::translate("DateFormat", "year, month, day");
    }
    return {};
}

Result<DateValue> readDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (text.size() > LongestDate)
        return notADate(text);
    const auto parts = split(text);
    if (!parts || (parts->count != 3 && !(parts->count == 1 && parts->part[0].digits == 8)))
        return notADate(text);
    DateValue value;
    if (!readTime(parts->rest, value))
        return notADate(text);
    value.date = dateOf(*parts, order);
    if (!value.date.isValid() || value.date.year() < FirstYear)
        return noSuchDay(text, order);
    return value;
}

bool looksLikeDate(const QString &text)
{
    return readDate(text, DateOrder::DayMonthYear).has_value() || readDate(text, DateOrder::MonthDayYear).has_value();
}
