// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customvalue.h"
#include "models/customfields/fieldvalue.h"
#include "models/database/bulkinsert.h"
#include "models/exchange/importcolumns.h"
#include "models/history/operation.h"

#include <QSet>

#include <optional>

/** The custom fields that a file fills: reads them from its rows and stores them with the customers. */
class CustomColumns
{
public:
    /** Without an operation, and then without new \a customers to refer to, nothing is stored. */
    CustomColumns(Connection &db, Operation *operation, const ImportPlan &plan, BulkRecords<Customer> *customers);

    /** What a row has in the fields; if it cannot be read, false, and \a reason says why. */
    bool read(const Cells &cells, FieldValues &values, QString &reason) const;

    /** Stores the values of a new customer, and for fields without one what new customers have. */
    void add(CustomerId customer, const FieldValues &values);
    /** Gives a stored customer the values that it does not have yet; whether there were any. */
    bool update(CustomerId customer, const FieldValues &values);
    /** Whether an earlier row gave the customer a value, which is on its way: it cannot get another one. */
    bool hasUpdated(CustomerId customer) const { return m_updated.contains(customer); }
    /** Sends what waits and notes it in the history. */
    void finish();

private:
    struct Field
    {
        FieldDefinition definition;
        ImportColumn column;
    };

    void change(CustomerId customer, const FieldDefinition &definition, const FieldValue &value);
    FieldValue valueOf(const FieldDefinition &definition, const QString &text) const;
    std::optional<qint64> numberOf(CustomFieldKind kind, const QString &text) const;

    Connection &m_db;
    Operation *m_operation;
    const ImportPlan m_plan;
    const QString m_currency;
    std::vector<Field> m_fields; // Those that the file has.
    FieldValues m_defaults;
    std::vector<FieldDefinition> m_definitions;
    std::optional<BulkRecords<CustomValue>> m_values;
    QSet<CustomerId> m_updated;
};
