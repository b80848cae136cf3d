// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/period.h"

#include "models/base/day.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

std::optional<Period> distance(const QString &text, QDate today, Looking looking)
{
    static const QRegularExpression form(u"^(\\d{1,5})([dwmy])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt() * (looking == Looking::Ahead ? 1 : -1);
    QDate day;
    switch (match.captured(2).front().unicode()) {
    case u'd':
        day = today.addDays(count);
        break;
    case u'w':
        day = today.addDays(7 * count);
        break;
    case u'm':
        day = today.addMonths(count);
        break;
    default:
        day = today.addYears(count);
    }
    return Period{day, day, true};
}

std::optional<Period> calendar(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return {};
    if (hasDay)
        return Period{first, first};
    return Period{first, (hasMonth ? first.addMonths(1) : first.addYears(1)).addDays(-1)};
}

std::optional<Period> around(const QString &text, QDate today)
{
    const QString unit = text.section(u'-', 1);
    const QString which = text.section(u'-', 0, 0);
    const int step = which == u"last" ? -1 : which == u"next" ? 1 : 0;
    if (step == 0 && which != u"this")
        return {};
    QDate first;
    QDate next;
    if (unit == u"week") {
        first = today.addDays(1 - today.dayOfWeek() + 7 * step);
        next = first.addDays(7);
    } else if (unit == u"month") {
        first = firstOfMonth(monthNumber(today) + step);
        next = first.addMonths(1);
    } else if (unit == u"year") {
        first = QDate(today.year() + step, 1, 1);
        next = first.addYears(1);
    } else {
        return {};
    }
    return Period{first, next.addDays(-1)};
}

} // namespace

std::optional<Period> periodOf(const QString &text, QDate today, Looking looking)
{
    const QString lower = text.toLower();
    if (lower == u"today")
        return Period{today, today};
    if (lower == u"yesterday")
        return Period{today.addDays(-1), today.addDays(-1)};
    if (lower == u"tomorrow")
        return Period{today.addDays(1), today.addDays(1)};
    if (const auto period = distance(lower, today, looking))
        return period;
    if (const auto period = calendar(lower))
        return period;
    return around(lower, today);
}
