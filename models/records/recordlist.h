// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerfigures.h"
#include "models/customers/customerstore.h"
#include "models/database/sqlcondition.h"
#include "models/products/product.h"
#include "models/records/fields.h"

/** Which records of a kind are meant, and in which order. */
struct RecordQuery
{
    QString search;      // Customers by a query, see parsedQuery(), records by their customer, others by their name.
    CustomerId customer; // Null: of all customers.
    SqlCondition further = {}; // Of records that belong to customers, on columns of their own.
    QString sortField;   // See Fields.
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<qint64> limit = {};
};

/** A record with what is shown beside it. */
template<typename Record>
struct Listed
{
    Record record;
    QString customerName;    // Of a record that belongs to a customer.
    CustomerFigures figures; // Of a customer.
};

/** What of \a query does not depend on the kind of record: "WHERE … ORDER BY … LIMIT …" and its values. */
SqlCondition customerCondition(Connection &db, const RecordQuery &query);
/** The order that is typed in the query itself; empty: none. */
SqlCondition customerOrder(Connection &db, const RecordQuery &query);
SqlCondition belongingCondition(Connection &db, const RecordQuery &query);
SqlCondition nameCondition(const RecordQuery &query);
/** Adds order and limit; throws Invalid, naming \a fields, if \a sortExpression is empty. \a order comes before it. */
void finishCondition(SqlCondition &condition, const Dialect &dialect, const RecordQuery &query, const SqlCondition &order,
                     const QString &sortExpression, const QStringList &fields);

/** Calls \a visit with each Listed<Record> that \a query means, one after the other as they are read. */
template<typename Record, typename Visit>
void visitRecords(Connection &db, const RecordQuery &query, Visit visit)
{
    constexpr bool isCustomer = std::is_same_v<Record, Customer>;
    constexpr bool belongs = requires(Record record) { record.customer; };
    QString columns = Columns::list<Record>();
    QString sort = Fields::sortExpression<Record>(query.sortField);
    QStringList fields = Fields::all<Record>();
    SqlCondition order;
    SqlCondition condition;
    if constexpr (isCustomer) {
        columns += QLatin1StringView(", ") + Columns::list<CustomerFigures>();
        fields += Fields::all<CustomerFigures>().mid(1);
        if (sort.isEmpty())
            sort = Fields::sortExpression<CustomerFigures>(query.sortField);
        condition = customerCondition(db, query);
        order = customerOrder(db, query);
    } else if constexpr (belongs) {
        columns += QStringLiteral(", (SELECT name FROM customer WHERE customer.id = %1.customer_id)").arg(tableName<Record>());
        condition = belongingCondition(db, query);
    } else {
        condition = nameCondition(query);
    }
    finishCondition(condition, db.dialect(), query, order, sort, fields);
    Rows rows = db.runWith(QLatin1StringView("SELECT ") + columns + QLatin1StringView(" FROM ") + tableName<Record>() + condition.sql,
                           condition.values);
    int beside = 0;
    Columns::forEachMember<Record>([&](const auto &) { ++beside; });
    while (rows.next()) {
        Listed<Record> listed{.record = rows.record<Record>()};
        if constexpr (isCustomer)
            listed.figures = rows.record<CustomerFigures>(beside);
        else if constexpr (belongs)
            listed.customerName = rows.text(beside);
        visit(listed);
    }
}

/** The records of one customer, or all that \a query means, at once. */
template<typename Record>
std::vector<Record> listRecords(Connection &db, const RecordQuery &query)
{
    std::vector<Record> records;
    visitRecords<Record>(db, query, [&](const Listed<Record> &listed) { records.push_back(listed.record); });
    return records;
}
