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

std::optional<std::vector<qint64>> customersTouched(Connection &db, qint64 change, const QStringList &tables)
{
    Rows counts = db.run(u"SELECT count(*), count(last_record_id) FROM (SELECT last_record_id FROM change WHERE id > ? LIMIT ?) AS latest"_s,
                         change, MostChangesToFollow + 1);
    counts.next();
    if (counts.integer(0) > MostChangesToFollow || counts.integer(1) > 0)
        return {};
    std::vector<qint64> customers;
    const Dialect &dialect = db.dialect();
    for (const QString &table : tables) {
        // "|| ''": not by the index of tables and records, which would walk through the whole history.
        Rows rows = db.run(u"SELECT %1.customer_id, %2, %3 FROM change LEFT JOIN %1 ON %1.id = change.record_id WHERE change.id > ? AND "
                           "change.table_name || '' = '%1'"_s.arg(table, dialect.jsonValue(u"change.before"_s, u"customer_id"_s, ColumnType::Integer),
                                                                  dialect.jsonValue(u"change.after"_s, u"customer_id"_s, ColumnType::Integer)),
                           change);
        while (rows.next()) {
            for (int column = 0; column < 3; ++column) {
                if (!rows.isNull(column))
                    customers.push_back(rows.integer(column));
            }
        }
    }
    std::ranges::sort(customers);
    customers.erase(std::ranges::unique(customers).begin(), customers.end());
    return customers;
}
