// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

#include "models/business/setup.h"
#include "models/lifecycle/stagefigures.h"

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonArray stagesJson(const CustomerStages &stages)
{
    constexpr double Day = 24.0 * 60 * 60 * 1000;
    QJsonArray all;
    for (const StageFigures &stage : stages.stages)
        all.append(QJsonObject{{QStringLiteral("phase"), stages.phase(stage.phase).name},
                               {QStringLiteral("first_entered"), jsonOf(stage.firstEntered)},
                               {QStringLiteral("last_left"), jsonOf(stage.lastLeft)},
                               {QStringLiteral("latest_entered"), jsonOf(stage.latestEntered)},
                               {QStringLiteral("visits"), stage.visits},
                               {QStringLiteral("days"), double(stage.milliseconds) / Day},
                               {QStringLiteral("open"), stage.isOpen}});
    return all;
}

RecordJson::RecordJson(Connection &db)
    : m_currency(business(db).currency)
{
    for (const Phase &phase : db.select<Phase>(QStringLiteral("ORDER BY id"))) // Visits to retired ones keep their names.
        m_phases.insert(phase.id, phase.name);
}

CustomJson::CustomJson(Connection &db)
    : m_db(db)
    , m_definitions(fieldDefinitions(db))
    , m_currency(businessCurrency(db))
{
}

QStringList CustomJson::names() const
{
    QStringList names;
    for (const FieldDefinition &definition : m_definitions)
        names.append(definition.field.name);
    return names;
}

QJsonObject CustomJson::object(const FieldValues &values) const
{
    QJsonObject object;
    for (const FieldDefinition &definition : m_definitions) {
        const auto value = values.find(definition.field.id);
        QJsonValue json;
        if (value != values.end() && definition.field.kind == CustomFieldKind::YesNo)
            json = value->second.number.value_or(0) != 0;
        else if (value != values.end())
            json = machineText(definition, value->second, m_currency);
        object.insert(definition.field.name, json);
    }
    return object;
}

QJsonObject CustomJson::object(CustomerId customer) const
{
    return object(customValuesOf(m_db, customer.value));
}

void CustomJson::addTo(std::vector<QJsonObject> &customers) const
{
    std::vector<CustomFieldId> fields;
    for (const FieldDefinition &definition : m_definitions)
        fields.push_back(definition.field.id);
    std::vector<qint64> ids;
    for (const QJsonObject &customer : customers)
        ids.push_back(customer.value(QStringLiteral("id")).toInteger());
    const auto values = customValuesOf(m_db, ids, fields);
    for (QJsonObject &customer : customers) {
        const QJsonObject custom = object(values.value(customer.value(QStringLiteral("id")).toInteger()));
        for (auto field = custom.begin(); field != custom.end(); ++field)
            customer.insert(field.key(), field.value());
    }
}
