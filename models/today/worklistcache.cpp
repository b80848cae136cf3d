// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistcache.h"

#include "models/database/transaction.h"
#include "models/today/worklistbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostChanges = 500; // To follow more than these takes longer than to read everything.

qint64 latestChange(Connection &db)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM change"_s);
    rows.next();
    return rows.integer(0);
}

/** Tables whose records belong to a customer and say something about whether he or she waits. */
const QStringList &belongings()
{
    static const QStringList tables{u"purchase"_s, u"activity"_s, u"activity_participant"_s, u"feedback"_s, u"task"_s,
                                    u"rule_firing"_s, u"snooze"_s, u"phase_visit"_s, u"custom_value"_s};
    return tables;
}

} // namespace

std::shared_ptr<const Worklist> WorklistCache::current(Connection &db, QDate today)
{
    std::optional<Snapshot> snapshot;
    if (!db.inTransaction())
        snapshot.emplace(db);
    const qint64 latest = latestChange(db);
    const bool isNew = !m_list || m_day != today || db.mayWrite() || !db.dialect().streamsRows();
    if (!isNew && latest == m_lastChange)
        return m_list;
    const std::optional<std::vector<qint64>> changed = isNew ? std::nullopt : customersChanged(db);
    if (changed) {
        auto list = std::make_shared<Worklist>(*m_list);
        WorklistBuilder(db, today, m_fit).update(*list, *changed);
        m_list = list;
    } else {
        refreshFit(db, today, !isNew);
        m_list = std::make_shared<const Worklist>(WorklistBuilder(db, today, m_fit).all());
    }
    m_day = today;
    m_lastChange = latest;
    return m_list;
}

void WorklistCache::refreshFit(Connection &db, QDate today, bool purchasesCame)
{
    const std::optional<PurchaseFit> stored = storedPurchaseFit(db);
    if (stored && stored->fittedOn == today && !purchasesCame) {
        m_fit = *stored;
        return;
    }
    m_fit = fitPurchases(db, today);
    if (stored != m_fit)
        m_newFit = m_fit;
}

std::optional<std::vector<qint64>> WorklistCache::customersChanged(Connection &db) const
{
    Rows counts = db.run(u"SELECT count(*), count(last_record_id), count(*) FILTER (WHERE table_name IN ('phase', 'life_cycle', 'segment')) "
                         "FROM (SELECT last_record_id, table_name FROM change WHERE id > ? LIMIT ?) AS latest"_s,
                         m_lastChange, MostChanges + 1);
    counts.next();
    if (counts.integer(0) > MostChanges || counts.integer(1) > 0 || counts.integer(2) > 0)
        return {};
    // "|| ''": not by the index of tables and records, which would walk through the whole history.
    std::vector<qint64> customers;
    for (Rows rows = db.run(u"SELECT record_id FROM change WHERE id > ? AND table_name || '' = 'customer'"_s, m_lastChange); rows.next();)
        customers.push_back(rows.integer(0));
    for (const QString &table : belongings()) {
        const Dialect &dialect = db.dialect();
        Rows rows = db.run(u"SELECT %1.customer_id, %2, %3 FROM change LEFT JOIN %1 ON %1.id = change.record_id WHERE change.id > ? AND "
                           "change.table_name || '' = '%1'"_s.arg(table, dialect.jsonValue(u"change.before"_s, u"customer_id"_s, ColumnType::Integer),
                                                                  dialect.jsonValue(u"change.after"_s, u"customer_id"_s, ColumnType::Integer)),
                           m_lastChange);
        while (rows.next()) {
            for (int column = 0; column < 3; ++column) {
                if (!rows.isNull(column))
                    customers.push_back(rows.integer(column));
            }
        }
    }
    // An activity that changed counts for all who took part.
    Rows others = db.run(u"SELECT activity_participant.customer_id FROM change JOIN activity_participant ON activity_participant.activity_id = "
                         "change.record_id WHERE change.id > ? AND change.table_name || '' = 'activity'"_s,
                         m_lastChange);
    while (others.next())
        customers.push_back(others.integer(0));
    std::ranges::sort(customers);
    customers.erase(std::ranges::unique(customers).begin(), customers.end());
    return customers;
}

WorklistCounts worklistCounts(Connection &db, const WorklistFilter &filter)
{
    return db.caches().get<WorklistCache>().current(db, QDate::currentDate())->counts(filter);
}
