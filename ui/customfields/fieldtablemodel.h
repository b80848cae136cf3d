// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customvalues.h"

#include <QAbstractTableModel>

/** The custom fields in their order, and how many customers have something in each. */
class FieldTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Details, Required, Customers, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CustomFieldSheet &sheet);
    void showCustomers(const QHash<CustomFieldId, qint64> &customers);

    const FieldDefinition &field(int row) const { return m_sheet.definitions.at(size_t(row)); }
    int rowOf(CustomFieldId field) const;
    const QString &currency() const { return m_sheet.currency; }
    qint64 customersOf(int row) const { return m_customers.value(field(row).field.id); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_sheet.definitions.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString details(const FieldDefinition &definition) const;

    CustomFieldSheet m_sheet;
    QHash<CustomFieldId, qint64> m_customers;
    bool m_isCounted = false;
};
