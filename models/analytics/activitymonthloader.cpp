// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activitymonthloader.h"

#include "models/history/customerstouched.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMonths = 24;

} // namespace

bool ActivityMonthCache::canKeep(const ActivityStream &stream)
{
    return stream.by() == ActivityBy::Month && stream.isAboutEverybody() && stream.from().isValid()
        && stream.from() <= stream.to() && monthNumber(stream.to()) - monthNumber(stream.from()) < MostMonths;
}

const std::map<int, ActivitySum> &ActivityMonthCache::current(Connection &db, ActivityStream &stream)
{
    const bool canFollow = !db.mayWrite() && db.dialect().streamsRows();
    const qint64 begin = endOfDay(stream.from().addDays(-1));
    const qint64 end = endOfDay(stream.to());
    const qint64 latest = latestChange(db);
    const bool isKept = canFollow && m_latestChange >= 0 && m_begin == begin && m_end == end
        && (latest == m_latestChange || update(db, stream));
    if (!isKept) {
        m_latestChange = -1; // Nothing is kept, should counting fail half-way.
        m_begin = begin;
        m_end = end;
        m_months.clear();
        for (int month = monthNumber(stream.from()); month <= monthNumber(stream.to()); ++month)
            countMonth(stream, month);
        addUpEarlier();
    }
    m_latestChange = canFollow ? latest : -1;
    return m_months;
}

ActivityCounts ActivityMonthCache::all() const
{
    ActivitySum all = m_earlier;
    all.add(m_months.rbegin()->second);
    return all.counts();
}

/** Counts the months anew in which something changed; false if that cannot be told. */
bool ActivityMonthCache::update(Connection &db, ActivityStream &stream)
{
    const auto instants = valuesTouched(db, m_latestChange, {u"activity"_s}, u"at"_s);
    if (!instants || isTouched(db, m_latestChange, u"outcome"_s))
        return false;
    m_latestChange = -1;
    std::set<int> months;
    for (const qint64 instant : *instants) {
        if (instant >= m_begin && instant < m_end)
            months.insert(monthNumber(QDateTime::fromMSecsSinceEpoch(instant).date()));
    }
    for (const int month : months)
        countMonth(stream, month);
    if (!months.empty() && *months.begin() < m_months.rbegin()->first)
        addUpEarlier();
    return true;
}

void ActivityMonthCache::addUpEarlier()
{
    m_earlier = {};
    for (auto month = m_months.cbegin(); month != std::prev(m_months.cend()); ++month)
        m_earlier.add(month->second);
}

void ActivityMonthCache::countMonth(ActivityStream &stream, int month)
{
    ActivitySum sum;
    stream.read(std::max(firstOfMonth(month), stream.from()), std::min(lastOfMonth(month), stream.to()),
                [&](const CountedActivity &activity) { sum.add(activity); });
    m_months[month] = std::move(sum);
}
