// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/outcomementions.h"

#include "models/base/text.h"
#include "models/lists/query/queryjson.h"
#include "models/rules/rule.h"
#include "models/segments/segment.h"
#include "models/views/customerview.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Condition renamed(Condition condition, const QString &from, const QString &to)
{
    if (condition.kind == Condition::Kind::Test && condition.name == u"outcome") {
        std::vector<QueryValue> values;
        for (const QueryValue &value : condition.values) {
            const QueryValue becomes = folded(value.text) == folded(from) ? QueryValue{to} : value;
            if (std::ranges::find(values, becomes) == values.end())
                values.push_back(becomes);
        }
        condition.values = std::move(values);
    }
    for (Condition &part : condition.parts)
        part = renamed(std::move(part), from, to);
    return condition;
}

QString renamedIn(const QString &stored, const QString &from, const QString &to)
{
    auto query = storedQuery(stored.toUtf8());
    if (!query)
        return stored;
    Condition condition = renamed(query->condition, from, to);
    if (condition == query->condition)
        return stored;
    query->condition = std::move(condition);
    return QString::fromUtf8(QJsonDocument(queryToJson(*query)).toJson(QJsonDocument::Compact));
}

template<typename Record>
void follow(Operation &operation, const QString &from, const QString &to)
{
    for (Record &record : operation.db().select<Record>(u"ORDER BY id"_s)) {
        const Record before = record;
        record.query = renamedIn(record.query, from, to);
        if constexpr (requires { record.trigger; }) {
            if (record.trigger.outcome == from)
                record.trigger.outcome = to;
        }
        if (record != before)
            operation.update(record);
    }
}

} // namespace

void followOutcomeName(Operation &operation, const QString &from, const QString &to)
{
    follow<Segment>(operation, from, to);
    follow<CustomerView>(operation, from, to);
    follow<Rule>(operation, from, to);
}
