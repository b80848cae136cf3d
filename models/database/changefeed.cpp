// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/changefeed.h"

ChangeSet ChangeSet::everything()
{
    ChangeSet changes;
    changes.m_everything = true;
    return changes;
}

void ChangeSet::add(const QString &table, qint64 id)
{
    if (m_whole.contains(table))
        return;
    auto &ids = m_ids[table];
    ids.insert(id);
    if (ids.size() > MostRecords)
        addWhole(table);
}

void ChangeSet::addRange(const QString &table, qint64 first, qint64 last)
{
    if (last - first >= MostRecords)
        addWhole(table);
    for (qint64 id = first; id <= last && !m_whole.contains(table); ++id)
        add(table, id);
}

void ChangeSet::addWhole(const QString &table)
{
    m_whole.insert(table);
    m_ids.remove(table);
}

void ChangeSet::add(const ChangeSet &others)
{
    m_everything = m_everything || others.m_everything;
    for (const QString &table : others.m_whole)
        addWhole(table);
    for (auto ids = others.m_ids.begin(); ids != others.m_ids.end(); ++ids) {
        for (const qint64 id : ids.value())
            add(ids.key(), id);
    }
}

bool ChangeSet::touches(const QString &table) const
{
    return m_everything || m_whole.contains(table) || m_ids.contains(table);
}

bool ChangeSet::touches(const QString &table, qint64 id) const
{
    return m_everything || m_whole.contains(table) || m_ids.value(table).contains(id);
}

bool ChangeSet::touchesAny(const QStringList &tables) const
{
    return std::any_of(tables.begin(), tables.end(), [this](const QString &table) { return touches(table); });
}

void ChangeFeed::publish(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        QMetaObject::invokeMethod(this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
}
