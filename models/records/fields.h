// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** The names that records' columns have outside the database: stable, because scripts depend on them. */
namespace Fields {

template<typename T>
inline constexpr bool isReference = false;
template<typename Record>
inline constexpr bool isReference<Id<Record>> = true;

/** Whether a column is a field of its own: not the version, nor what a customer has several of. */
template<typename Record, typename Value>
bool isField(const Column<Record, Value> &column)
{
    const QLatin1StringView name(column.name);
    return !StoredAsText<Value> && name != QLatin1StringView("version") && name != QLatin1StringView("company_id")
        && !name.endsWith(QLatin1StringView("_label"));
}

inline QString without(QLatin1StringView column, QLatin1StringView suffix)
{
    return column.endsWith(suffix) ? QString(column.chopped(suffix.size())) : QString(column);
}

/** "customer_id" is "customer", "due_day" is "due", "created_at" is "created", the day of a purchase is its "date". */
template<typename Record, typename Value>
QString nameOf(const Column<Record, Value> &column)
{
    const QLatin1StringView name(column.name);
    if constexpr (isReference<Value>)
        return without(name, QLatin1StringView("_id"));
    else if constexpr (std::is_same_v<Value, QDateTime>)
        return without(name, QLatin1StringView("_at"));
    else if constexpr (std::is_same_v<Value, QDate>)
        return name == QLatin1StringView("day") ? QStringLiteral("date") : without(name, QLatin1StringView("_day"));
    else
        return name == QLatin1StringView("purchases") ? QStringLiteral("purchase_count") : QString(name);
}

/** The fields of \a Record, in the order of its columns. */
template<typename Record>
QStringList all()
{
    QStringList names;
    Columns::forEachMember<Record>([&](const auto &column) {
        if (isField(column))
            names.append(nameOf(column));
    });
    return names;
}

/** What to sort by for \a field: its column, folded for names and in byte order for text; empty if there is no such field. */
template<typename Record>
QString sortExpression(const QString &field)
{
    QString expression;
    const QStringList stored = Columns::stored<Record>();
    Columns::forEachMember<Record>([&](const auto &column) {
        if (nameOf(column) != field || !isField(column))
            return;
        expression = QLatin1StringView(column.name);
        for (const auto folded : {QLatin1StringView("sort_"), QLatin1StringView("folded_")}) {
            if (stored.contains(folded + field))
                expression = folded + field;
        }
        using Value = std::decay_t<decltype(std::declval<Record>().*column.member)>;
        if constexpr (std::is_same_v<Value, QString>)
            expression += QLatin1StringView(" {byte_order}");
    });
    return expression;
}

} // namespace Fields
