// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feedback/feedback.h"

/** The lowest and the highest score that a kind of feedback takes. */
struct ScoreRange
{
    int lowest = 0;
    int highest = 0;

    bool operator==(const ScoreRange &) const = default;
};

/** NPS 0–10, CSAT 1–5, CES 1–7; the other kinds have no score. */
std::optional<ScoreRange> scoreRange(FeedbackKind kind);

/** Whether feedback of \a kind stays open until somebody says what was done: complaints, requests and questions do. */
bool asksForAnswer(FeedbackKind kind);

/** A kind as a person reads it: "Complaint", "Recommendation (0–10)". */
QString feedbackKindText(FeedbackKind kind);

/** How feedback reaches the business, as it is stored. */
QStringList feedbackChannels();
/** A channel as a person reads it: "in-person" is "In person". The business's own words stay as they are. */
QString feedbackChannelText(const QString &channel);

/** What noting such feedback is called in the history: "Note complaint of Ada Lovelace". */
QString feedbackLabel(FeedbackKind kind, const QString &customerName);
