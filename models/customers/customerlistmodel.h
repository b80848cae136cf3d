// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerquery.h"
#include "models/customers/customerrow.h"
#include "models/lists/lazylistmodel.h"

#include <stop_token>

/**
 * The customers that a query means, any number of them, as a table whose columns are fields.
 *
 * With a group, heads of groups stand among them: rows that cannot be selected, whose ids are negative.
 */
class CustomerListModel final : public LazyListModel<CustomerRow>
{
    Q_OBJECT

public:
    explicit CustomerListModel(Database &database, QObject *parent = nullptr);

    const CustomerQuery &query() const { return m_query; }
    /** Shows other customers, another order or other columns; the present rows stay until the others are here. */
    void setQuery(const CustomerQuery &query);

    /** The fields that the columns show, from left to right. */
    const QStringList &columns() const { return m_columns; }
    /** The field of \a column; null if there is none of that name any more. */
    const QueryField *field(int column) const { return m_fields->field(m_columns.value(column)); }
    /** Everything that can be asked of customers; of this business once it is read. */
    const FieldCatalogue &fields() const { return *m_fields; }
    const std::shared_ptr<const FieldCatalogue> &sharedFields() const { return m_fields; }
    /** What the list is sorted by, typed or chosen; empty: by name. */
    const std::vector<SortKey> &sortKeys() const { return m_sort; }
    const QString &group() const { return m_group; }
    /** What is typed and what is chosen as one query; nothing if it is mistyped. */
    std::optional<Query> meant() const { return meant(m_query.search); }

    bool isHead(int row) const { return ids().at(size_t(row)) < 0; }
    /** The customer in \a row; null if it is the head of a group. */
    CustomerId customerAt(int row) const { return isHead(row) ? CustomerId() : idAt(row); }
    /** How many customers the group has whose head is in \a row. */
    qsizetype groupSize(int row) const;
    /** How many customers stand in the rows from \a first to \a last. */
    qsizetype customersBetween(int first, int last) const;
    /** How many of the rows are customers. */
    qsizetype customerCount() const { return rowCount() - qsizetype(m_heads.size()); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /** The catalogue was read, or read anew. */
    void fieldsChanged();
    /** What all customers of the list make together. */
    void totalled(const CustomerTotals &totals);

private:
    QVariant cell(const CustomerRow &row, int column, int role) const override;
    QVariant headCell(const CustomerRow &row, int column, int role) const;
    QString textOf(const CustomerRow &row, int column) const;
    QString trendText(const CustomerRow &row) const;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<CustomerRow>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &changes) const override;
    void loadFields();
    std::optional<Query> meant(const QString &search) const;
    void takeMeaning();
    void noteHeads();
    void total();

    Database &m_database;
    CustomerQuery m_query;
    QString m_understood; // The last search that was not mistyped.
    std::shared_ptr<const FieldCatalogue> m_fields;
    QStringList m_columns;
    std::vector<SortKey> m_sort;
    QString m_group;
    std::vector<int> m_heads; // The rows of heads, ascending.
    int m_totalNumber = 0;    // Counts the totals asked for, so that late answers are dropped.
    std::stop_source m_passed; // Stops the reading for a query once another one is typed.
};
