// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistcache.h"

#include "models/database/transaction.h"
#include "models/history/customerstouched.h"
#include "models/today/worklistbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
    std::optional<std::vector<qint64>> touched = customersTouched(db, m_lastChange, belongings());
    if (!touched || db.run(u"SELECT 1 FROM change WHERE id > ? AND table_name || '' IN ('phase', 'life_cycle', 'segment') LIMIT 1"_s, m_lastChange).next())
        return {};
    std::vector<qint64> customers = std::move(*touched);
    // "|| ''": not by the index of tables and records, which would walk through the whole history.
    for (Rows rows = db.run(u"SELECT record_id FROM change WHERE id > ? AND table_name || '' = 'customer'"_s, m_lastChange); rows.next();)
        customers.push_back(rows.integer(0));
    // An activity that changed counts for all who took part.
    Rows participants = db.run(u"SELECT activity_participant.customer_id FROM change JOIN activity_participant ON activity_participant.activity_id = "
                               "change.record_id WHERE change.id > ? AND change.table_name || '' = 'activity'"_s,
                               m_lastChange);
    while (participants.next())
        customers.push_back(participants.integer(0));
    std::ranges::sort(customers);
    customers.erase(std::ranges::unique(customers).begin(), customers.end());
    return customers;
}

WorklistCounts worklistCounts(Connection &db, const WorklistFilter &filter)
{
    return db.caches().get<WorklistCache>().current(db, QDate::currentDate())->counts(filter);
}
