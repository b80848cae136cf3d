// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activityloader.h"

#include "models/analytics/activitymonthloader.h"
#include "models/analytics/activitystream.h"
#include "models/base/idset.h"
#include "models/database/transaction.h"
#include "models/lifecycle/phase.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Names phases and puts them in the order of the life cycle; first what was before any. */
void namePhases(Connection &db, std::vector<ActivityGroup> &groups)
{
    const auto phases = db.select<Phase>(u"ORDER BY is_retired, life_cycle_id, position, id"_s);
    QHash<qint64, qsizetype> places;
    for (size_t i = 0; i < phases.size(); ++i)
        places.insert(phases[i].id.value, qsizetype(i) + 1);
    for (ActivityGroup &group : groups) {
        const qsizetype place = places.value(group.key);
        group.title = place == 0 ? Report::tr("Before the first phase") : phases[size_t(place) - 1].name;
        group.name = place == 0 ? QString() : group.title;
        group.color = place == 0 ? -1 : phases[size_t(place) - 1].color;
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const auto &a, const auto &b) { return places.value(a.key) < places.value(b.key); });
}

} // namespace

ActivityReport loadActivityReport(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    ActivityStream stream(db, options);
    ActivityReport report{.from = options.from, .to = stream.to(), .by = stream.by(), .groups = {}, .all = {}};
    report.basis.asOf = stream.asOf();
    const auto addGroup = [&](qint64 key, const ActivityCounts &counts) {
        report.groups.push_back(stream.named(key));
        report.groups.back().counts = counts;
    };
    if (ActivityMonthCache::canKeep(stream)) {
        auto &cache = db.caches().get<ActivityMonthCache>();
        for (const auto &[month, sum] : cache.current(db, stream)) {
            if (sum.counts().activities > 0)
                addGroup(month, sum.counts());
        }
        report.all = cache.all();
    } else {
        ActivityCounter counter;
        stream.read(stream.from(), stream.to(), [&](const CountedActivity &activity) { counter.add(activity); });
        for (const auto &[key, counts] : counter.groups())
            addGroup(key, counts);
        report.all = counter.all();
    }
    if (stream.by() == ActivityBy::Phase)
        namePhases(db, report.groups);
    else if (stream.by() == ActivityBy::Person || stream.by() == ActivityBy::Outcome)
        std::stable_sort(report.groups.begin(), report.groups.end(),
                         [](const auto &a, const auto &b) { return a.counts.activities > b.counts.activities; });
    describe(report);
    return report;
}

std::vector<qint64> ActivityCustomerLoader::inGroup(const ReportOptions &options, const ActivityGroup &group, int kind, ActivityPart part)
{
    ActivityStream stream(m_db, options);
    std::map<qint64, IdSet> found;
    stream.read(stream.from(), stream.to(), [&](const CountedActivity &activity) {
        const bool isPart = part == ActivityPart::All || activity.reach == Reach::Reached
            || (part == ActivityPart::Tried && activity.reach == Reach::NotReached);
        if (isPart && (kind < 0 || activity.kind == size_t(kind)))
            found[activity.group].insert(activity.customer);
    });
    std::vector<ActivityGroup> groups;
    for (const auto &[key, customers] : found)
        groups.push_back(stream.named(key));
    // People and outcomes are numbered as they are read, phases can share a name.
    const bool isByPhase = stream.by() == ActivityBy::Phase;
    for (const ActivityGroup &each : groups) {
        if (isByPhase ? each.key == group.key : each.name == group.name)
            return found.at(each.key).ids();
    }
    return {};
}
