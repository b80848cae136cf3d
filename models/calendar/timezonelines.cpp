// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/timezonelines.h"

#include "models/tasks/weekdays.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FewestOfRule = 3;

/** The moments at which clocks are set in the same way. */
struct Observance
{
    bool isDaylight = false;
    int offsetBefore = 0;
    int offset = 0;
    QString name;
    std::vector<QDateTime> starts; // By the clocks before they are set.

    bool isLike(const Observance &other) const
    {
        return isDaylight == other.isDaylight && offsetBefore == other.offsetBefore && offset == other.offset && name == other.name;
    }
};

QString offsetText(int seconds)
{
    const int size = std::abs(seconds);
    return (seconds < 0 ? u'-' : u'+') + QTime(0, 0).addSecs(size).toString(size % 60 == 0 ? u"HHmm"_s : u"HHmmss"_s);
}

QString clockText(const QDateTime &clock)
{
    return clock.toString(u"yyyyMMdd'T'HHmmss"_s);
}

/** Which one of its weekday in the month \a day is, from the first or, negative, from the last. */
int fromFirst(QDate day) { return (day.day() - 1) / 7 + 1; }
int fromLast(QDate day) { return -((day.daysInMonth() - day.day()) / 7 + 1); }

bool sameRule(const QDateTime &one, const QDateTime &other, int (*position)(QDate))
{
    return one.date().year() + 1 == other.date().year() && one.date().month() == other.date().month()
        && one.date().dayOfWeek() == other.date().dayOfWeek() && one.time() == other.time() && position(one.date()) == position(other.date());
}

/** Where in \a starts the rule begins that holds to the end. */
size_t beginOfRule(const std::vector<QDateTime> &starts, int (*position)(QDate))
{
    size_t begin = starts.size() - 1;
    while (begin > 0 && sameRule(starts[begin - 1], starts[begin], position))
        --begin;
    return begin;
}

void write(ContentLines &lines, const Observance &observance, const std::vector<QDateTime> &starts, const QString &rule)
{
    const QString component = observance.isDaylight ? u"DAYLIGHT"_s : u"STANDARD"_s;
    lines.begin(component);
    lines.add(u"DTSTART"_s, clockText(starts.front()));
    if (!rule.isEmpty())
        lines.add(u"RRULE"_s, rule);
    else {
        for (size_t i = 1; i < starts.size(); ++i)
            lines.add(u"RDATE"_s, clockText(starts[i]));
    }
    lines.add(u"TZOFFSETFROM"_s, offsetText(observance.offsetBefore));
    lines.add(u"TZOFFSETTO"_s, offsetText(observance.offset));
    lines.addText(u"TZNAME"_s, observance.name);
    lines.end(component);
}

/** One component for the rule that holds to the end, if there is one, and one for what was before. */
void write(ContentLines &lines, const Observance &observance)
{
    const std::vector<QDateTime> &starts = observance.starts;
    size_t begin = starts.size();
    QString rule;
    if (starts.back().date().year() == LastZoneYear) {
        const size_t byFirst = beginOfRule(starts, &fromFirst);
        const size_t byLast = beginOfRule(starts, &fromLast);
        const QDate day = starts.back().date();
        const int position = byLast <= byFirst ? fromLast(day) : fromFirst(day);
        if (starts.size() - std::min(byFirst, byLast) >= FewestOfRule) {
            begin = std::min(byFirst, byLast);
            rule = u"FREQ=YEARLY;BYMONTH=%1;BYDAY=%2%3"_s.arg(day.month()).arg(position).arg(Weekdays{{Qt::DayOfWeek(day.dayOfWeek())}}.toText());
        }
    }
    const auto split = starts.begin() + qsizetype(begin);
    if (begin > 0)
        write(lines, observance, {starts.begin(), split}, {});
    if (begin < starts.size())
        write(lines, observance, {split, starts.end()}, rule);
}

} // namespace

ContentLines timeZoneLines(const QTimeZone &zone, int firstYear)
{
    const QDateTime from(QDate(firstYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(LastZoneYear, 12, 31), QTime(23, 59), Qt::UTC);
    ContentLines lines;
    lines.begin(u"VTIMEZONE"_s);
    lines.addText(u"TZID"_s, QString::fromUtf8(zone.id()));
    const QTimeZone::OffsetData first = zone.offsetData(from);
    write(lines, {first.daylightTimeOffset != 0, first.offsetFromUtc, first.offsetFromUtc, first.abbreviation, {from.addYears(-1)}});
    std::vector<Observance> observances;
    int before = first.offsetFromUtc;
    for (const QTimeZone::OffsetData &transition : zone.transitions(from, to)) {
        const Observance each{transition.daylightTimeOffset != 0, before, transition.offsetFromUtc, transition.abbreviation, {}};
        auto found = std::ranges::find_if(observances, [&](const Observance &known) { return known.isLike(each); });
        if (found == observances.end())
            found = observances.insert(observances.end(), each);
        found->starts.push_back(transition.atUtc.toUTC().addSecs(before));
        before = transition.offsetFromUtc;
    }
    for (const Observance &each : observances)
        write(lines, each);
    lines.end(u"VTIMEZONE"_s);
    return lines;
}
