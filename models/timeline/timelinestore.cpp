// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinestore.h"

#include "models/database/integerrows.h"
#include "models/timeline/timelinelines.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinutesInDay = 24 * 60;

/** Whether \a a stands above \a b: what is planned by its day, then what happened, the newest first. */
bool standsAbove(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.isPlanned != b.isPlanned)
        return a.isPlanned;
    return a.isPlanned ? std::tie(a.at, a.id) < std::tie(b.at, b.id) : std::tie(b.at, b.id) < std::tie(a.at, a.id);
}

bool isByDay(TimelineKind kind)
{
    return kind == TimelineKind::Purchase || kind == TimelineKind::Consent || kind == TimelineKind::ContractStart || kind == TimelineKind::ContractEnd;
}

} // namespace

std::vector<TimelineEntry> TimelineStore::entries(CustomerId customer)
{
    const qint64 id = customer.value;
    IntegerRows rows(m_db, uR"(
        SELECT 0, id, due_day, coalesce(due_minute, 0), done_at FROM task WHERE customer_id = ? AND (done_at IS NULL OR activity_id IS NULL)
        UNION ALL SELECT 1, id, at, 0, at FROM activity WHERE customer_id = ?
        UNION ALL SELECT 1, activity.id, activity.at, 0, activity.at FROM activity_participant
            JOIN activity ON activity.id = activity_participant.activity_id
            WHERE activity_participant.customer_id = ? AND activity.customer_id <> ? GROUP BY activity.id, activity.at
        UNION ALL SELECT 2, id, day, 0, day FROM purchase WHERE customer_id = ?
        UNION ALL SELECT 3, id, at, 0, at FROM feedback WHERE customer_id = ?
        UNION ALL SELECT 4, id, entered_at, 0, entered_at FROM phase_visit WHERE customer_id = ?
        UNION ALL SELECT 5, id, at, 0, at FROM customer_merge WHERE customer_id = ?
        UNION ALL SELECT 6, id, added_at, 0, added_at FROM document WHERE customer_id = ?
        UNION ALL SELECT 7, id, day, 0, day FROM consent WHERE customer_id = ?
        UNION ALL SELECT 8, id, started_day, 0, started_day FROM contract WHERE customer_id = ?
        UNION ALL SELECT 9, id, ended_day, 0, ended_day FROM contract WHERE customer_id = ? AND ended_day IS NOT NULL)"_s,
                     {id, id, id, id, id, id, id, id, id, id, id, id});
    std::vector<TimelineEntry> entries;
    while (rows.next()) {
        const auto kind = TimelineKind(rows.at(0));
        const bool isPlanned = kind == TimelineKind::Task && rows.isNull(4);
        const qint64 at = isPlanned ? rows.at(2) * MinutesInDay + rows.at(3) : rows.at(4);
        entries.push_back({timelineId(kind, rows.at(1)), isPlanned, isByDay(kind) ? noonOf(dateOfDay(at)).toMSecsSinceEpoch() : at});
    }
    for (const EditFold &fold : foldedEdits(m_db, customer))
        entries.push_back({timelineId(TimelineKind::Edits, fold.id), false, fold.at.toMSecsSinceEpoch()});
    std::sort(entries.begin(), entries.end(), &standsAbove);
    return entries;
}

std::vector<TimelineLine> TimelineStore::lines(CustomerId customer, const std::vector<qint64> &ids)
{
    QHash<TimelineKind, std::vector<qint64>> records;
    for (const qint64 id : ids)
        records[kindOf({id})].push_back(recordOf({id}));
    TimelineLines lines(m_db, customer);
    for (auto kind = records.cbegin(); kind != records.cend(); ++kind)
        lines.add(kind.key(), kind.value());
    return lines.take();
}

std::vector<EditedField> TimelineStore::edits(CustomerId customer, TimelineId line)
{
    for (const EditFold &fold : foldedEdits(m_db, customer)) {
        if (fold.id == recordOf(line))
            return describeEdits(m_db, fold);
    }
    return {};
}
