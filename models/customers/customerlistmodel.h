// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerquery.h"
#include "models/lists/lazylistmodel.h"

#include <stop_token>

/** The customers that a query means, any number of them, as a table. */
class CustomerListModel final : public LazyListModel<CustomerLine>
{
    Q_OBJECT

public:
    explicit CustomerListModel(Database &database, QObject *parent = nullptr);

    const CustomerQuery &query() const { return m_query; }
    /** Shows other customers or another order; the present ones stay until those are here. */
    void setQuery(const CustomerQuery &query);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : CustomerColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QVariant cell(const CustomerLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<CustomerLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &changes) const override;

    CustomerQuery m_query;
    std::stop_source m_passed; // Stops the reading for a query once another one is typed.
};
