// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

enum class ActivityKind { Call, Email, Message, Visit, Meeting, Note };
template<>
inline constexpr auto namesOf<ActivityKind>
    = std::to_array<const char *>({"call", "e-mail", "message", "visit", "meeting", "note"});

enum class Direction { None, Outgoing, Incoming };
template<>
inline constexpr auto namesOf<Direction> = std::to_array<const char *>({"", "out", "in"});

/** Something that happened between the business and a customer. */
struct Activity
{
    Id<Activity> id;
    int version = 0;
    CustomerId customer;
    ActivityKind kind = ActivityKind::Call;
    Direction direction = Direction::None;
    QString outcome; // Of a call: "reached", "no-answer", …, see outcomes.h; or the business's own word.
    QDateTime at;
    int minutes = 0;
    QString topic;
    QString note;
    QString doneBy;
    QString colleagues; // Who took part besides, one a line.

    bool operator==(const Activity &) const = default;
};

using ActivityId = Id<Activity>;

template<>
constexpr auto tableOf<Activity>()
{
    return Table("activity", Column{"id", &Activity::id}, Column{"version", &Activity::version},
                 Column{"customer_id", &Activity::customer}, Column{"kind", &Activity::kind},
                 Column{"direction", &Activity::direction}, Column{"outcome", &Activity::outcome},
                 Column{"at", &Activity::at}, Column{"minutes", &Activity::minutes}, Column{"topic", &Activity::topic},
                 Column{"note", &Activity::note}, Column{"done_by", &Activity::doneBy}, Column{"colleagues", &Activity::colleagues});
}

/** A further customer who took part in an activity, besides the one whom it belongs to. */
struct ActivityParticipant
{
    Id<ActivityParticipant> id;
    int version = 0;
    ActivityId activity;
    CustomerId customer;

    bool operator==(const ActivityParticipant &) const = default;
};

template<>
constexpr auto tableOf<ActivityParticipant>()
{
    return Table("activity_participant", Column{"id", &ActivityParticipant::id}, Column{"version", &ActivityParticipant::version},
                 Column{"activity_id", &ActivityParticipant::activity}, Column{"customer_id", &ActivityParticipant::customer});
}
