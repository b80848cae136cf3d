// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bin/binentry.h"
#include "models/lists/lazylistmodel.h"

/** The deleted customers, or those of them that were searched for; the ones deleted last first. */
class BinListModel final : public LazyListModel<BinEntry>
{
    Q_OBJECT

public:
    enum Column { Name, Deleted, By, Records, KeptUntil, ColumnCount };

    explicit BinListModel(Database &database, QObject *parent = nullptr);

    const QString &search() const { return m_search; }
    void setSearch(const QString &search);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cell(const BinEntry &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<BinEntry>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override { return changes.touches(tableName<BinEntry>()); }
    QSet<qint64> affectedLines(const ChangeSet &) const override { return {}; }

    QString m_search;
};
