// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/rows.h"
#include "models/database/dialect.h"

/** The table of a kind of record as set-based writing sees it, which does not know the kind at compile time. */
struct RecordShape
{
    struct Member
    {
        QString name;
        ColumnType type;
        bool mayBeNull;

        /** What stands in a row that was written before there was such a column. */
        QString orEmpty(const QString &expression) const
        {
            if (mayBeNull)
                return expression;
            return QStringLiteral("coalesce(%1, %2)").arg(expression, QLatin1StringView(type == ColumnType::Text ? "''" : "0"));
        }
    };
    struct Derived
    {
        QString name;
        QStringList inputs; // Columns with a member.

        bool dependsOn(const QStringList &columns) const
        {
            return std::any_of(inputs.begin(), inputs.end(), [&](const QString &input) { return columns.contains(input); });
        }
    };

    QString table;
    std::vector<Member> members; // The first one is the id. Without the version.
    std::vector<Derived> derived;
    /** Of a row that holds the columns \a names in that order: the derived columns \a wanted. */
    std::vector<SqlValue> (*derive)(const Rows &row, const QStringList &names, const QStringList &wanted);

    const Member &member(const QString &name) const
    {
        const auto found = std::find_if(members.begin(), members.end(), [&](const Member &each) { return each.name == name; });
        Q_ASSERT(found != members.end());
        return *found;
    }
    QStringList memberNames() const
    {
        QStringList names;
        for (const Member &each : members)
            names.append(each.name);
        return names;
    }
};

namespace Columns {

template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template<typename T>
inline constexpr bool isId = false;
template<typename Record>
inline constexpr bool isId<Id<Record>> = true;

template<typename Value>
consteval ColumnType typeOf()
{
    static_assert(!std::is_same_v<Value, QByteArray>, "the history's images hold no bytes");
    if constexpr (isOptional<Value>)
        return typeOf<typename Value::value_type>();
    else if constexpr (std::is_same_v<Value, QString> || NamedEnum<Value> || StoredAsText<Value>)
        return ColumnType::Text;
    else
        return std::is_floating_point_v<Value> ? ColumnType::Real : ColumnType::Integer;
}

template<typename Value>
inline constexpr bool mayBeNull
    = isOptional<Value> || isId<Value> || std::is_same_v<Value, QDate> || std::is_same_v<Value, QDateTime>;

/** The values of \a names, which \a row holds in that order from \a column on; the others stay as they are. */
template<typename Record>
void read(const Rows &row, const QStringList &names, Record &record, int column = 0)
{
    forEachMember<Record>([&](const auto &each) {
        if (const qsizetype at = names.indexOf(QLatin1StringView(each.name)); at >= 0)
            row.value(column + int(at)).read(record.*each.member);
    });
}

template<typename Record>
std::vector<SqlValue> derive(const Rows &row, const QStringList &names, const QStringList &wanted)
{
    Record record;
    read(row, names, record);
    std::vector<SqlValue> values(size_t(wanted.size()));
    const auto take = [&](const auto &column) {
        if constexpr (isDerived<std::decay_t<decltype(column)>>) {
            if (const qsizetype at = wanted.indexOf(QLatin1StringView(column.name)); at >= 0)
                values[size_t(at)] = SqlValue(column.compute(record));
        }
    };
    std::apply([&](const auto &...column) { (take(column), ...); }, tableOf<Record>().columns);
    return values;
}

} // namespace Columns

template<typename Record>
const RecordShape &shapeOf()
{
    static const RecordShape shape = [] {
        RecordShape made{.table = tableName<Record>(), .members = {}, .derived = {}, .derive = &Columns::derive<Record>};
        const auto take = [&](const auto &column) {
            const QString name = QLatin1StringView(column.name);
            if constexpr (Columns::isDerived<std::decay_t<decltype(column)>>) {
                const QString inputs = QLatin1StringView(column.inputs);
                made.derived.push_back({name, inputs.isEmpty() ? made.memberNames() : inputs.split(u' ')});
            } else if (name != QLatin1StringView("version")) {
                using Value = std::decay_t<decltype(std::declval<Record>().*column.member)>;
                made.members.push_back({name, Columns::typeOf<Value>(), Columns::mayBeNull<Value>});
            }
        };
        std::apply([&](const auto &...column) { (take(column), ...); }, tableOf<Record>().columns);
        return made;
    }();
    return shape;
}
