// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/queryjson.h"

#include "models/lists/query/queryfailure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Kind = Condition::Kind;

constexpr int Version = 1;
constexpr int DeepestJson = 4 * DeepestQuery; // Each bracket of a text may hold "or", "and" and "not".

[[noreturn]] void refuse(const QString &what)
{
    throw QueryFailure(QCoreApplication::translate("Query", "The stored query is damaged: %1.").arg(what));
}

QJsonObject toJson(const Condition &condition);

QJsonArray toJson(const std::vector<Condition> &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions)
        array.append(toJson(condition));
    return array;
}

QJsonArray toJson(const std::vector<QueryValue> &values)
{
    QJsonArray array;
    for (const QueryValue &value : values) {
        if (value.isRange())
            array.append(QJsonObject{{u"from"_s, value.text}, {u"to"_s, value.last}});
        else
            array.append(value.text);
    }
    return array;
}

QJsonObject toJson(const Condition &condition)
{
    switch (condition.kind) {
    case Kind::All:
        return {{u"all"_s, toJson(condition.parts)}};
    case Kind::Any:
        return {{u"any"_s, toJson(condition.parts)}};
    case Kind::Not:
        return {{u"not"_s, toJson(condition.parts.front())}};
    case Kind::Text:
        return {{u"text"_s, condition.text}};
    case Kind::Test:
        return {{u"field"_s, condition.name},
                {u"compare"_s, nameOf(condition.comparison)},
                {u"values"_s, toJson(condition.values)}};
    case Kind::Related:
        return {{u"relation"_s, condition.name},
                {u"where"_s, toJson(condition.parts)},
                {u"compare"_s, nameOf(condition.comparison)},
                {u"values"_s, toJson(condition.values)}};
    }
    return {};
}

QString textOf(const QJsonValue &value, const QString &what)
{
    if (!value.isString() || value.toString().isEmpty())
        refuse(QCoreApplication::translate("Query", "“%1” is no text").arg(what));
    return value.toString();
}

QJsonArray arrayOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray() && !value.isUndefined())
        refuse(QCoreApplication::translate("Query", "“%1” is no list").arg(key));
    return value.toArray();
}

QJsonObject objectOf(const QJsonValue &value)
{
    if (!value.isObject())
        refuse(QCoreApplication::translate("Query", "a condition is no object"));
    return value.toObject();
}

Condition conditionOf(const QJsonObject &object, int depth);

std::vector<Condition> conditionsOf(const QJsonArray &array, int depth)
{
    std::vector<Condition> conditions;
    for (const QJsonValue &value : array)
        conditions.push_back(conditionOf(objectOf(value), depth));
    return conditions;
}

std::vector<QueryValue> valuesOf(const QJsonArray &array)
{
    std::vector<QueryValue> values;
    for (const QJsonValue &value : array) {
        if (value.isObject())
            values.push_back({textOf(value.toObject().value(u"from"_s), u"from"_s),
                              textOf(value.toObject().value(u"to"_s), u"to"_s)});
        else
            values.push_back({textOf(value, u"values"_s)});
    }
    return values;
}

Comparison comparisonOf(const QJsonObject &object)
{
    const auto comparison = fromName<Comparison>(object.value(u"compare"_s).toString());
    if (!comparison)
        refuse(QCoreApplication::translate("Query", "there is no comparison “%1”")
                   .arg(object.value(u"compare"_s).toString()));
    return *comparison;
}

Condition conditionOf(const QJsonObject &object, int depth)
{
    if (depth > DeepestJson)
        refuse(QCoreApplication::translate("Query", "its conditions are too deep"));
    if (object.contains(u"all"_s))
        return Condition::all(conditionsOf(arrayOf(object, u"all"_s), depth + 1));
    if (object.contains(u"any"_s))
        return Condition::any(conditionsOf(arrayOf(object, u"any"_s), depth + 1));
    if (object.contains(u"not"_s))
        return Condition::negated(conditionOf(objectOf(object.value(u"not"_s)), depth + 1));
    if (object.contains(u"text"_s))
        return Condition::words(textOf(object.value(u"text"_s), u"text"_s));
    if (object.contains(u"field"_s))
        return Condition::test(textOf(object.value(u"field"_s), u"field"_s), comparisonOf(object),
                               valuesOf(arrayOf(object, u"values"_s)));
    if (object.contains(u"relation"_s))
        return Condition::related(textOf(object.value(u"relation"_s), u"relation"_s),
                                  conditionsOf(arrayOf(object, u"where"_s), depth + 1), comparisonOf(object),
                                  valuesOf(arrayOf(object, u"values"_s)));
    refuse(QCoreApplication::translate("Query", "it has a condition of an unknown kind"));
}

} // namespace

QJsonObject queryToJson(const Query &query)
{
    QJsonArray sort;
    for (const SortKey &key : query.sort)
        sort.append(QJsonObject{{u"field"_s, key.field}, {u"descending"_s, key.order == Qt::DescendingOrder}});
    return {{u"version"_s, Version},
            {u"condition"_s, toJson(query.condition)},
            {u"sort"_s, sort},
            {u"columns"_s, QJsonArray::fromStringList(query.columns)},
            {u"group"_s, query.group}};
}

Query queryFromJson(const QJsonObject &json)
{
    if (json.value(u"version"_s).toInt() != Version)
        refuse(QCoreApplication::translate("Query", "it is of another version of Regulars"));
    Query query;
    query.condition = normalized(conditionOf(objectOf(json.value(u"condition"_s)), 0));
    if (depthOf(query.condition) > DeepestQuery)
        refuse(QCoreApplication::translate("Query", "its conditions are too deep"));
    if (sizeOf(query.condition) > MostQueryConditions)
        refuse(QCoreApplication::translate("Query", "it has more than %n conditions", nullptr, MostQueryConditions));
    for (const QJsonValue &key : arrayOf(json, u"sort"_s))
        query.sort.push_back({textOf(key.toObject().value(u"field"_s), u"sort"_s),
                              key.toObject().value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    for (const QJsonValue &column : arrayOf(json, u"columns"_s))
        query.columns.append(textOf(column, u"columns"_s));
    query.group = json.value(u"group"_s).toString();
    return query;
}

Query queryFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        refuse(error.error == QJsonParseError::NoError ? QCoreApplication::translate("Query", "it is no JSON object")
                                                       : error.errorString());
    return queryFromJson(document.object());
}

std::optional<Query> storedQuery(const QByteArray &json)
{
    try {
        return queryFromJson(json);
    } catch (const QueryFailure &) {
        return {};
    }
}
