// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/feedback/feedback.h"

/** Which feedback the log shows: all that meets every condition set. */
struct FeedbackFilter
{
    std::optional<FeedbackKind> kind;
    bool onlyOpen = false; // Not resolved, and of a kind that asks for an answer.
    QString search;        // Each word begins a word of the customer, or is part of a tag or what was said, its topic or its resolution.

    bool operator==(const FeedbackFilter &) const = default;
};

/** Feedback as the log shows it. */
struct FeedbackLine
{
    FeedbackId id;
    Feedback feedback;
    QString customerName;

    bool operator==(const FeedbackLine &) const = default;
};

/** How much there is. */
struct FeedbackCounts
{
    qint64 all = 0;
    qint64 open = 0;
    qint64 openComplaints = 0;

    bool operator==(const FeedbackCounts &) const = default;
};

/** Reads feedback. Lives on a data thread; see DataThread::run(). */
class FeedbackStore
{
public:
    explicit FeedbackStore(Connection &db) : m_db(db) {}

    /** The newest first; at most \a limit if that is positive. */
    std::vector<qint64> ids(const FeedbackFilter &filter, int limit);
    /** In any order. */
    std::vector<FeedbackLine> lines(const std::vector<qint64> &ids);
    FeedbackCounts counts();
    /** What a customer said, the newest first. */
    std::vector<Feedback> of(CustomerId customer);
    /** The topics in use, the most frequent first. */
    QStringList topics(int limit);

private:
    Connection &m_db;
};
