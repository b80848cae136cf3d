// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/lazylistmodel.h"
#include "models/today/worklistcache.h"
#include "models/today/worklistline.h"

#include <QTimer>

/**
 * Who waits today and why, in one column: first those who come first, before anybody else was looked at, then all.
 *
 * What the list is filtered by comes from the list as it was read last, so another filter reads nothing anew.
 */
class TodayListModel final : public LazyListModel<WorklistLine>
{
    Q_OBJECT

public:
    enum Role { ReasonsRole = Qt::UserRole + 1 };

    TodayListModel(Database &database, const WorklistFilter &filter, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    const WorklistFilter &filter() const { return m_filter; }
    void setFilter(const WorklistFilter &filter);

    /** Whether counts() and what follows are known. */
    bool isCounted() const { return m_list != nullptr; }
    /** Of the lines that the filter lets through, whatever reason it names. */
    WorklistCounts counts() const { return m_list ? m_list->counts(m_filter) : WorklistCounts(); }
    /** Of everybody's lines. */
    WorklistCounts everybodysCounts() const { return m_list ? m_list->counts({}) : WorklistCounts(); }
    QStringList owners() const { return m_list ? m_list->owners() : QStringList(); }
    bool hasOwner(const QString &name) const { return m_list && m_list->hasOwner(name); }
    bool hasCustomers() const { return m_hasCustomers; }
    /** Whether there was enough to fit a model of how customers buy. */
    bool knowsChances() const { return m_knowsChances; }

signals:
    /** counts() may be others. */
    void counted();

private:
    struct Read
    {
        std::shared_ptr<const Worklist> list;
        bool knowsChances = false;
        bool hasCustomers = true;
        std::optional<PurchaseFit> newFit;
    };

    QVariant cell(const WorklistLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<WorklistLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &) const override { return false; }
    bool affectsEveryLine(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &) const override { return {}; }
    void read();
    void take(const Read &read);

    Database &m_database;
    WorklistFilter m_filter;
    std::shared_ptr<const Worklist> m_list;
    bool m_knowsChances = false;
    bool m_hasCustomers = true;
    QTimer m_soon; // Gathers changes that come close together.
    QTimer m_clock;
    QDate m_day;
};

/** The tables that say something about who waits. */
const QStringList &worklistTables();
