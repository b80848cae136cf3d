// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelineline.h"

namespace {

constexpr qint64 Kinds = 16;
static_assert(int(TimelineKind::Edits) < Kinds);

} // namespace

TimelineId timelineId(TimelineKind kind, qint64 record)
{
    return {record * Kinds + qint64(kind)};
}

TimelineKind kindOf(TimelineId id)
{
    return TimelineKind(id.value % Kinds);
}

qint64 recordOf(TimelineId id)
{
    return id.value / Kinds;
}

bool shows(TimelineFilter filter, TimelineKind kind)
{
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Contacts:
        return kind == TimelineKind::Activity || kind == TimelineKind::Task;
    case TimelineFilter::Purchases:
        return kind == TimelineKind::Purchase;
    case TimelineFilter::Contracts:
        return kind == TimelineKind::ContractStart || kind == TimelineKind::ContractEnd;
    case TimelineFilter::Feedback:
        return kind == TimelineKind::Feedback;
    case TimelineFilter::Phases:
        return kind == TimelineKind::PhaseVisit;
    case TimelineFilter::Papers:
        return kind == TimelineKind::Document || kind == TimelineKind::Consent;
    case TimelineFilter::Edits:
        return kind == TimelineKind::Edits || kind == TimelineKind::Merge;
    }
    return false;
}

std::vector<qint64> idsOf(const std::vector<TimelineEntry> &entries, TimelineFilter filter)
{
    std::vector<qint64> ids;
    ids.reserve(entries.size());
    for (const TimelineEntry &entry : entries) {
        if (shows(filter, entry.kind()))
            ids.push_back(entry.id.value);
    }
    return ids;
}

TimelineCounts countsOf(const std::vector<TimelineEntry> &entries)
{
    TimelineCounts counts{};
    for (const TimelineEntry &entry : entries) {
        for (int filter = 0; filter < TimelineFilterCount; ++filter)
            counts.at(size_t(filter)) += shows(TimelineFilter(filter), entry.kind());
    }
    return counts;
}
