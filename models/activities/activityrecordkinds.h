// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/activities/contactoutcome.h"
#include "models/history/recordkindof.h"

/** What the history tells of activities: kind and outcome in the person's language. */
class ActivityRecordKind final : public RecordKindOf<Activity>
{
public:
    using RecordKindOf::RecordKindOf;

    QString valueText(Connection &db, const QString &column, const QJsonValue &value) const override;
};

/** What the history tells of those who take part: it is the activity that changed. */
class ParticipantRecordKind final : public RecordKindOf<ActivityParticipant>
{
public:
    using RecordKindOf::RecordKindOf;

    std::optional<Summary> summary(Connection &db, qint64 id, const QJsonObject &before, const QJsonObject &after) const override;
};

/** What the history tells of outcomes: their names in the person's language. */
class OutcomeRecordKind final : public RecordKindOf<ContactOutcome>
{
public:
    using RecordKindOf::RecordKindOf;

    QString describe(Connection &db, qint64 id) const override;
    QString valueText(Connection &db, const QString &column, const QJsonValue &value) const override;
};
