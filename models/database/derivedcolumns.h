// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Works out the derived columns of the tables that a migration noted in to_derive, and forgets the notes.
 *
 * Defined in models/derivedcolumns.cpp, which knows the records.
 */
void deriveColumns(Connection &db);

/** Works out all derived columns of \a Record's table anew; versions stay. */
template<typename Record>
void deriveColumnsOf(Connection &db)
{
    constexpr int PerPage = 1000;
    QStringList sets;
    const auto forEachDerived = [](const Record &record, auto visit) {
        const auto take = [&](const auto &column) {
            if constexpr (Columns::isDerived<std::decay_t<decltype(column)>>)
                visit(QLatin1StringView(column.name), SqlValue(column.compute(record)));
        };
        std::apply([&](const auto &...column) { (take(column), ...); }, tableOf<Record>().columns);
    };
    forEachDerived(Record(),
                   [&](QLatin1StringView name, const SqlValue &) { sets.append(name + QLatin1StringView(" = ?")); });
    const QString update
        = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(tableName<Record>(), sets.join(QLatin1StringView(", ")));
    Id<Record> last;
    while (true) {
        const auto records = db.select<Record>(QStringLiteral("WHERE id > ? ORDER BY id LIMIT ?"), last.value, PerPage);
        for (const Record &record : records) {
            std::vector<SqlValue> values;
            forEachDerived(record, [&](QLatin1StringView, SqlValue value) { values.push_back(std::move(value)); });
            values.emplace_back(record.id);
            db.runWith(update, values);
        }
        if (records.size() < PerPage)
            return;
        last = records.back().id;
    }
}
