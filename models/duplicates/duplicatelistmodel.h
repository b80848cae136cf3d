// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatescan.h"
#include "models/lists/lazylistmodel.h"

/** Customers who may be the same, worded for a person. */
struct DuplicateLine
{
    Id<DuplicateLine> id; // The place in what was found, from 1.
    std::vector<CustomerId> customers;
    QString names;
    QString why;
    Strength strength = Strength::Possible;
};

/** What a search for duplicates found and nobody has decided on yet, the likeliest first. */
class DuplicateListModel final : public LazyListModel<DuplicateLine>
{
    Q_OBJECT

public:
    enum Column { Customers, Why, HowLikely, ColumnCount };

    explicit DuplicateListModel(Database &database, QObject *parent = nullptr) : LazyListModel(database, parent) {}

    void show(std::vector<DuplicateSet> found);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cell(const DuplicateLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<DuplicateLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &) const override { return {}; }

    std::shared_ptr<const std::vector<DuplicateSet>> m_found = std::make_shared<std::vector<DuplicateSet>>();
};
