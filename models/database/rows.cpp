// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/rows.h"

#include "models/database/connection.h"

#include <QSqlError>

Rows::Rows(Connection &db, std::unique_ptr<QSqlQuery> query, QString sql, std::shared_ptr<StatementCache> cache)
    : m_db(&db)
    , m_query(std::move(query))
    , m_sql(std::move(sql))
    , m_cache(std::move(cache))
{
}

Rows::~Rows()
{
    if (!m_query)
        return;
    m_query->finish();
    if (!m_sql.isEmpty())
        m_cache->giveBack(m_sql, std::move(m_query));
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_db->fail(m_query->lastError());
    return false;
}

std::unique_ptr<QSqlQuery> StatementCache::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return nullptr;
    auto query = std::move(found->second);
    m_idle.erase(found);
    return query;
}

void StatementCache::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    if (m_idle.size() >= Capacity)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(query));
}
