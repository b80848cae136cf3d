// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasemodelloader.h"
#include "models/today/worklist.h"

#include <memory>

/**
 * The worklist for a connection to keep: db.caches().get<WorklistCache>().current(db, today).
 *
 * Notices by the history whose lines may be others since, and works out only those. That needs commits in the order of their changes'
 * ids, which only SQLite promises; elsewhere, and on a connection that writes, everything is worked out anew.
 */
class WorklistCache
{
public:
    /** In its present state; an earlier one that somebody still holds stays as it was. */
    std::shared_ptr<const Worklist> current(Connection &db, QDate today);
    /** What the chances in it stand on. */
    const PurchaseFit &fit() const { return m_fit; }
    /** A fit that the database does not keep yet, once; nothing: it does. */
    std::optional<PurchaseFit> takeNewFit() { return std::exchange(m_newFit, {}); }

private:
    /** Nothing: too much changed to tell. */
    std::optional<std::vector<qint64>> customersChanged(Connection &db) const;
    void refreshFit(Connection &db, QDate today, bool purchasesCame);

    std::shared_ptr<const Worklist> m_list;
    PurchaseFit m_fit;
    std::optional<PurchaseFit> m_newFit;
    QDate m_day;
    qint64 m_lastChange = -1;
};

/** How many lines wait, for \a filter and on this day; from the connection's cache. */
WorklistCounts worklistCounts(Connection &db, const WorklistFilter &filter);
