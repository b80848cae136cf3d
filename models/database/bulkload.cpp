// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/bulkload.h"

using namespace Qt::StringLiterals;

BulkLoad::BulkLoad(Connection &db, const QStringList &tables, qint64 rowsToCome)
    : m_db(db)
    , m_tables(tables)
{
    qint64 rowsNow = 0;
    for (const QString &table : tables) {
        Rows rows = db.run(u"SELECT count(*) FROM "_s + table);
        rows.next();
        rowsNow += rows.integer(0);
    }
    m_active = rowsToCome > 1000 && rowsToCome > rowsNow;
    if (!m_active)
        return;
    for (const QString &table : tables) {
        QStringList away;
        Rows rows = db.run(db.dialect().indexesAndTriggers(), table);
        while (rows.next()) {
            away.append(rows.text(0));
            m_putBack.append(rows.text(1));
        }
        for (const QString &sql : away)
            db.run(sql);
    }
}

void BulkLoad::finish()
{
    for (const QString &sql : m_putBack)
        m_db.run(sql);
    m_putBack.clear();
}
