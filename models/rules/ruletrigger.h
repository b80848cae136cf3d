// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/rules/phasechoice.h"

/** What makes a rule fire. */
enum class TriggerKind { EntersPhase, LeavesPhase, DaysInPhase, Activity, Purchase, NthPurchase, Feedback, Silence, Date };
template<>
inline constexpr auto namesOf<TriggerKind>
    = std::to_array<const char *>({"enters-phase", "leaves-phase", "days-in-phase", "activity", "purchase", "nth-purchase", "feedback", "silence", "date"});

/** Whether only time brings it, so that it is looked for once a day. */
constexpr bool isNightly(TriggerKind kind)
{
    return kind == TriggerKind::DaysInPhase || kind == TriggerKind::Silence || kind == TriggerKind::Date;
}

inline const QString BirthdayField = QStringLiteral("birthday");

/** When a rule fires: the kind, and what of the rest belongs to it. Stored as JSON. */
struct RuleTrigger
{
    TriggerKind kind = TriggerKind::Purchase;
    PhaseChoice phase = {};                      // That is entered, left or stayed in.
    int days = 0;                                // In the phase; or before the date.
    int number = 1;                              // Of the purchase.
    QString outcome = {};                        // Of the activity; empty: any.
    std::optional<ActivityKind> activity = {};   // Nothing: any kind.
    std::optional<FeedbackKind> feedback = {};   // Nothing: any kind.
    std::optional<int> lowest = {};              // Scores of the feedback.
    std::optional<int> highest = {};
    QString date = {};                           // BirthdayField, the label of another date, or a custom field as queries name it.
    bool isYearly = true;                        // The date comes every year.

    QString toText() const;
    static RuleTrigger fromText(const QString &text);
    QJsonObject toJson() const;
    static RuleTrigger fromJson(const QJsonObject &json);
    QString shown() const;

    bool operator==(const RuleTrigger &) const = default;
};
