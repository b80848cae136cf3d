// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/nameorder.h"

#include "models/database/integerrows.h"

using namespace Qt::StringLiterals;

namespace {

/** To look through more changes than these takes longer than to read the order anew. */
constexpr qint64 MostChanges = 10'000;

qint64 latestChange(Connection &db)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM change"_s);
    rows.next();
    return rows.integer(0);
}

} // namespace

const std::vector<qint64> &NameOrder::ids(Connection &db)
{
    Q_ASSERT(db.dialect().streamsRows());
    const qint64 latest = latestChange(db);
    if (isOutdated(db, latest)) {
        m_ids.clear();
        IntegerRows rows(db, u"SELECT id FROM customer ORDER BY sort_name, id"_s, {});
        while (rows.next())
            m_ids.push_back(rows.at(0));
    }
    m_lastChange = latest;
    return m_ids;
}

bool NameOrder::isOutdated(Connection &db, qint64 lastChange) const
{
    if (m_lastChange < 0 || db.mayWrite() || lastChange - m_lastChange > MostChanges)
        return true;
    Rows rows = db.run(u"SELECT 1 FROM change WHERE id > ? AND table_name = 'customer' "
                       "AND (before IS NULL OR after IS NULL OR after LIKE '%\"name\"%') LIMIT 1"_s,
                       m_lastChange);
    return rows.next();
}
