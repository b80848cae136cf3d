// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <array>

enum class TimelineKind { Task, Activity, Purchase, Feedback, PhaseVisit, Merge, Document, Consent, ContractStart, ContractEnd, Edits };
template<>
inline constexpr auto namesOf<TimelineKind>
    = std::to_array<const char *>({"task", "activity", "purchase", "feedback", "phase", "merge", "document", "consent", "contract-start", "contract-end", "edits"});

/** What of a customer's timeline to show. */
enum class TimelineFilter { All, Contacts, Purchases, Contracts, Feedback, Phases, Papers, Edits };
inline constexpr int TimelineFilterCount = int(TimelineFilter::Edits) + 1;

/** One thing that happened or is planned, worded for a person. */
struct TimelineLine
{
    Id<TimelineLine> id; // The record's id and its kind, see timelineId(). Null: the record is gone.
    TimelineKind kind = TimelineKind::Activity;
    ActivityKind activity = ActivityKind::Call; // Of an activity.
    TaskKind task = TaskKind::ToDo;             // Of a task.
    QDate day;     // The local day it happened or is due.
    QDateTime at;  // Invalid where only the day is known.
    QString title;
    QString detail;
    QString by;
    int phaseColor = 0;  // Of a phase change.
    bool isOpen = false; // A task to do, or feedback that waits for an answer.
    bool isUrgent = false; // A task of high priority,
    bool recurs = false;   // or that comes back.

    bool isPlanned() const { return kind == TimelineKind::Task && isOpen; }
    bool isOverdue(const QDateTime &now = QDateTime::currentDateTime()) const
    {
        return isPlanned() && (at.isValid() ? at < now : day < now.date());
    }
};

using TimelineId = Id<TimelineLine>;

TimelineId timelineId(TimelineKind kind, qint64 record);
TimelineKind kindOf(TimelineId id);
qint64 recordOf(TimelineId id);

/** Where something stands in the timeline. */
struct TimelineEntry
{
    TimelineId id;
    bool isPlanned = false;
    qint64 at = 0; // UTC milliseconds; of what is planned minutes by its own clock.

    TimelineKind kind() const { return kindOf(id); }
};

bool shows(TimelineFilter filter, TimelineKind kind);

/** How many entries each filter shows, in the order of TimelineFilter. */
using TimelineCounts = std::array<int, TimelineFilterCount>;

/** Those of \a entries that \a filter shows, in their order; and how many each filter shows. */
std::vector<qint64> idsOf(const std::vector<TimelineEntry> &entries, TimelineFilter filter);
TimelineCounts countsOf(const std::vector<TimelineEntry> &entries);
