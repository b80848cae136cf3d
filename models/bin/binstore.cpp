// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/binstore.h"

#include <limits>

using namespace Qt::StringLiterals;

std::vector<qint64> BinStore::ids(const QString &search, int limit)
{
    QString wanted = folded(singleLine(search));
    wanted.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    Rows rows = m_db.run(u"SELECT id FROM bin WHERE folded_name LIKE ? ESCAPE '!' ORDER BY deleted_at DESC, id DESC LIMIT ?"_s,
                         u'%' + wanted + u'%', limit > 0 ? limit : std::numeric_limits<int>::max());
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<BinEntry> BinStore::entries(const std::vector<qint64> &ids)
{
    return m_db.select<BinEntry>(u"WHERE %1 ORDER BY deleted_at DESC, id DESC"_s.arg(m_db.dialect().anyOf(u"id"_s)),
                                 m_db.dialect().idList(ids));
}

qint64 BinStore::count()
{
    Rows rows = m_db.run(u"SELECT count(*) FROM bin"_s);
    rows.next();
    return rows.integer(0);
}
