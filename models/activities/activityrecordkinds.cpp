// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activityrecordkinds.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"

using namespace Qt::StringLiterals;

QString ActivityRecordKind::valueText(Connection &db, const QString &column, const QJsonValue &value) const
{
    const QString text = RecordKindOf::valueText(db, column, value);
    if (column == u"outcome")
        return outcomeText(text);
    if (column == u"kind") {
        const auto kind = fromName<ActivityKind>(text);
        return kind ? activityKindText(*kind) : text;
    }
    if (column == u"direction") {
        const auto direction = fromName<Direction>(text);
        return direction ? activityDirectionText(*direction) : text;
    }
    if (column == u"colleagues")
        return QString(text).replace(u'\n', u", "_s);
    return text;
}

std::optional<RecordKind::Summary> ParticipantRecordKind::summary(Connection &db, qint64, const QJsonObject &before, const QJsonObject &after) const
{
    const auto nameIn = [&](const QJsonObject &image) { return image.isEmpty() ? QString() : valueText(db, u"customer_id"_s, image.value(u"customer_id"_s)); };
    const QJsonObject &image = after.isEmpty() ? before : after;
    if (!image.contains(u"activity_id"_s))
        return {};
    return Summary{.record = recordKind(tableName<Activity>()).describe(db, image.value(u"activity_id"_s).toInteger()),
                   .field = RecordKind::tr("Took part"),
                   .before = nameIn(before),
                   .after = nameIn(after)};
}

QString OutcomeRecordKind::describe(Connection &db, qint64 id) const
{
    const auto found = db.select<ContactOutcome>(u"WHERE id = ?"_s, id);
    return found.empty() ? label() : RecordKind::tr("%1 %2", "kind of record, its name").arg(label(), isolated(outcomeText(found.front().name)));
}

QString OutcomeRecordKind::valueText(Connection &db, const QString &column, const QJsonValue &value) const
{
    const QString text = RecordKindOf::valueText(db, column, value);
    return column == u"name" ? outcomeText(text) : text;
}
