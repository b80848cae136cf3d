// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/database/connection.h"

enum class TimelineKind { Task, Activity, Purchase, Feedback, PhaseVisit, Merge };

/** What of a customer's timeline to show. */
enum class TimelineFilter { All, Contacts, Purchases, Feedback, Phases };
inline constexpr int TimelineFilterCount = int(TimelineFilter::Phases) + 1;

/** One thing that happened or is planned, worded for a person. */
struct TimelineLine
{
    Id<TimelineLine> id; // The record's id and its kind, see timelineId(). Null: the record is gone.
    TimelineKind kind = TimelineKind::Activity;
    ActivityKind activity = ActivityKind::Call; // Of an activity.
    QDate day;     // The local day it happened or is due.
    QDateTime at;  // Invalid where only the day is known.
    QString title;
    QString detail;
    QString by;
    int phaseColor = 0;  // Of a phase change.
    bool isOpen = false; // A task to do, or feedback that waits for an answer.

    bool isOverdue(QDate today = QDate::currentDate()) const { return kind == TimelineKind::Task && day < today; }
};

using TimelineId = Id<TimelineLine>;

TimelineId timelineId(TimelineKind kind, qint64 record);
TimelineKind kindOf(TimelineId id);
qint64 recordOf(TimelineId id);

/** How many entries each filter shows, in the order of TimelineFilter. */
using TimelineCounts = std::array<int, TimelineFilterCount>;

/** Reads what happened with one customer. */
class TimelineStore
{
public:
    explicit TimelineStore(Connection &db) : m_db(db) {}

    /** Open tasks by their day, then everything else, the newest first. */
    std::vector<qint64> ids(CustomerId customer, TimelineFilter filter);
    TimelineCounts counts(CustomerId customer);
    /** The lines of \a ids, in no particular order. */
    std::vector<TimelineLine> lines(const std::vector<qint64> &ids);

private:
    void addTasks(const std::vector<qint64> &records, std::vector<TimelineLine> &lines);
    void addActivities(const std::vector<qint64> &records, std::vector<TimelineLine> &lines);
    void addPurchases(const std::vector<qint64> &records, std::vector<TimelineLine> &lines);
    void addFeedback(const std::vector<qint64> &records, std::vector<TimelineLine> &lines);
    void addPhaseVisits(const std::vector<qint64> &records, std::vector<TimelineLine> &lines);
    void addMerges(const std::vector<qint64> &records, std::vector<TimelineLine> &lines);

    Connection &m_db;
};
