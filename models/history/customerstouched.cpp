// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/customerstouched.h"

#include <algorithm>

using namespace Qt::StringLiterals;

qint64 latestChange(Connection &db)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM change"_s);
    rows.next();
    return rows.integer(0);
}

std::optional<std::vector<qint64>> valuesTouched(Connection &db, qint64 change, const QStringList &tables, const QString &column)
{
    Rows counts = db.run(u"SELECT count(*), count(last_record_id) FROM (SELECT last_record_id FROM change WHERE id > ? LIMIT ?) AS latest"_s,
                         change, MostChangesToFollow + 1);
    counts.next();
    if (counts.integer(0) > MostChangesToFollow || counts.integer(1) > 0)
        return {};
    std::vector<qint64> values;
    const Dialect &dialect = db.dialect();
    for (const QString &table : tables) {
        // "|| ''": not by the index of tables and records, which would walk through the whole history.
        Rows rows = db.run(u"SELECT %1.%4, %2, %3 FROM change LEFT JOIN %1 ON %1.id = change.record_id WHERE change.id > ? AND "
                           "change.table_name || '' = '%1'"_s.arg(table, dialect.jsonValue(u"change.before"_s, column, ColumnType::Integer),
                                                                  dialect.jsonValue(u"change.after"_s, column, ColumnType::Integer), column),
                           change);
        while (rows.next()) {
            for (int place = 0; place < 3; ++place) {
                if (!rows.isNull(place))
                    values.push_back(rows.integer(place));
            }
        }
    }
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

std::optional<std::vector<qint64>> customersTouched(Connection &db, qint64 change, const QStringList &tables)
{
    return valuesTouched(db, change, tables, u"customer_id"_s);
}

bool isTouched(Connection &db, qint64 change, const QString &table)
{
    return db.run(u"SELECT 1 FROM change WHERE id > ? AND table_name || '' = ? LIMIT 1"_s, change, table).next();
}
