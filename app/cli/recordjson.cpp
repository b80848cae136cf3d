// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

#include "models/business/setup.h"

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

RecordJson::RecordJson(Connection &db)
    : m_currency(business(db).currency)
{
    for (const Phase &phase : LifeCycleStore(db).phases())
        m_phases.insert(phase.id, phase.name);
}
