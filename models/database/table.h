// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlvalue.h"

#include <QStringList>

#include <tuple>
#include <utility>
#include <vector>

/** Ties a database column to the record member that holds it. */
template<typename Record, typename Value>
struct Column
{
    const char *name;
    Value Record::*member;
};

/** A column that is worked out from the record whenever it is written, such as a folded name, and never read back. */
template<typename Record>
struct DerivedColumn
{
    const char *name;
    QString (*compute)(const Record &);
    const char *inputs = nullptr; // The columns that it depends on, with blanks between; null: perhaps any.
};

/** The one place that says how a record is stored. The first column is the key. */
template<typename... Columns>
struct Table
{
    const char *name;
    std::tuple<Columns...> columns;

    constexpr Table(const char *name, Columns... columns) : name(name), columns(columns...) {}
};

/** Specialised beside each record type; see Customer. */
template<typename Record>
constexpr auto tableOf() = delete;

template<typename Record>
QString tableName()
{
    return QLatin1StringView(tableOf<Record>().name);
}

namespace Columns {

template<typename T>
inline constexpr bool isDerived = false;
template<typename Record>
inline constexpr bool isDerived<DerivedColumn<Record>> = true;

/** Calls \a visit with each column that has a member, in order. */
template<typename Record, typename Visit>
void forEachMember(Visit visit)
{
    const auto take = [&](const auto &column) {
        if constexpr (!isDerived<std::decay_t<decltype(column)>>)
            visit(column);
    };
    std::apply([&](const auto &...column) { (take(column), ...); }, tableOf<Record>().columns);
}

/** Calls \a visit(name, value) with each column as it is to be stored in \a record's row. */
template<typename Record, typename Visit>
void forEachStored(const Record &record, Visit visit)
{
    const auto take = [&](const auto &column) {
        if constexpr (isDerived<std::decay_t<decltype(column)>>)
            visit(QLatin1StringView(column.name), SqlValue(column.compute(record)));
        else
            visit(QLatin1StringView(column.name), SqlValue(record.*column.member));
    };
    std::apply([&](const auto &...column) { (take(column), ...); }, tableOf<Record>().columns);
}

/** "id, name, …": what to select so that Rows::record() can read it. */
template<typename Record>
QString list()
{
    static const QString names = [] {
        QStringList all;
        forEachMember<Record>([&](const auto &column) { all.append(QLatin1StringView(column.name)); });
        return all.join(QLatin1StringView(", "));
    }();
    return names;
}

/** The names of all columns that are written, derived ones included. */
template<typename Record>
QStringList stored()
{
    QStringList all;
    forEachStored(Record{}, [&](QLatin1StringView name, const SqlValue &) { all.append(name); });
    return all;
}

} // namespace Columns
