// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerquery.h"

#include "models/customers/customerfields.h"
#include "models/customers/searchbyname.h"
#include "models/customers/searchterm.h"
#include "models/database/integerrows.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** How the columns are sorted. */
struct Order
{
    CustomerColumn column;
    const char *ascending;
    const char *descending;
};

constexpr std::array Orders{
    Order{CustomerColumn::Name, "sort_name, id", "sort_name DESC, id DESC"},
    Order{CustomerColumn::Company, "company_words = '', company_words, sort_name, id",
          "company_words = '', company_words DESC, sort_name, id"},
    Order{CustomerColumn::City, "city_words = '', city_words, sort_name, id",
          "city_words = '', city_words DESC, sort_name, id"},
    Order{CustomerColumn::Phase, "(SELECT position FROM phase WHERE phase.id = customer.phase_id), sort_name, id",
          "(SELECT position FROM phase WHERE phase.id = customer.phase_id) DESC, sort_name, id"},
    Order{CustomerColumn::Email, "folded_email = '', folded_email, sort_name, id",
          "folded_email = '', folded_email DESC, sort_name, id"},
    Order{CustomerColumn::Phone, "phone_key = '', phone_key, sort_name, id",
          "phone_key = '', phone_key DESC, sort_name, id"},
    Order{CustomerColumn::LastPurchase, "last_purchase_day NULLS LAST, sort_name, id",
          "last_purchase_day DESC NULLS LAST, sort_name, id"},
    Order{CustomerColumn::Purchases, "purchases, sort_name, id", "purchases DESC, sort_name, id"},
    Order{CustomerColumn::Revenue, "revenue, sort_name, id", "revenue DESC, sort_name, id"},
    Order{CustomerColumn::NextStep, "next_task_day NULLS LAST, sort_name, id",
          "next_task_day DESC NULLS LAST, sort_name, id"},
};

QString orderOf(CustomerColumn column, Qt::SortOrder direction)
{
    const auto found
        = std::find_if(Orders.begin(), Orders.end(), [&](const Order &order) { return order.column == column; });
    return QLatin1StringView(direction == Qt::AscendingOrder ? found->ascending : found->descending);
}

/** The condition with the one that only \a records are meant. */
SqlCondition among(const std::vector<qint64> &records, SqlCondition condition, const Dialect &dialect)
{
    const QString any = dialect.anyOf(u"id"_s);
    condition.sql = condition.sql.isEmpty() ? any : condition.sql + u" AND "_s + any;
    condition.values.emplace_back(dialect.idList(records));
    return condition;
}

} // namespace

std::vector<qint64> customerIds(Connection &db, const CustomerQuery &query, int limit)
{
    const FieldCatalogue fields = customerFields(db);
    const Query typed = parsedQuery(query.search, fields);
    const Condition condition = normalized(Condition::all({typed.condition, query.query.condition}));
    const std::vector<SortKey> &sort = typed.sort.empty() ? query.query.sort : typed.sort;
    if (sort.empty() && query.sortColumn == CustomerColumn::Name && !query.records && db.dialect().streamsRows()) {
        if (condition.kind == Condition::Kind::Text && !searchTerms(condition.text).empty())
            return foundByName(db, condition.text, query.sortOrder, limit);
        if (condition.isEmpty() && limit <= 0)
            return allByName(db, query.sortOrder);
    }

    SqlCondition where = sqlCondition(condition, fields, db.dialect(), QDate::currentDate());
    if (query.records)
        where = among(*query.records, std::move(where), db.dialect());
    const SqlCondition typedOrder = sqlOrder(sort, fields);
    const QString order = sort.empty() ? orderOf(query.sortColumn, query.sortOrder) : typedOrder.sql + u", sort_name, id"_s;
    where.values.insert(where.values.end(), typedOrder.values.begin(), typedOrder.values.end());
    where.values.emplace_back(limit > 0 ? qint64(limit) : std::numeric_limits<qint64>::max());
    IntegerRows rows(db,
                     u"SELECT id FROM customer"_s + (where.sql.isEmpty() ? QString() : u" WHERE "_s + where.sql) + u" ORDER BY "_s + order
                         + u" LIMIT ?"_s,
                     std::move(where.values));
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.at(0));
    return ids;
}

std::vector<CustomerLine> customerLines(Connection &db, const std::vector<qint64> &ids)
{
    Rows rows = db.run(u"SELECT customer.id, customer.name, company, phase.name, phase.color, city, email, phone, "
                       "last_purchase_day, purchases, revenue, (SELECT currency FROM business WHERE id = 1), next_task_day, "
                       "coalesce((SELECT title FROM task WHERE customer_id = customer.id AND done_at IS NULL "
                       "ORDER BY due_day, id LIMIT 1), '') "
                       "FROM customer JOIN phase ON phase.id = phase_id WHERE "_s
                           + db.dialect().anyOf(u"customer.id"_s),
                       db.dialect().idList(ids));
    std::vector<CustomerLine> lines;
    lines.reserve(ids.size());
    while (rows.next())
        lines.push_back({.id = {rows.integer(0)},
                         .name = rows.text(1),
                         .company = rows.text(2),
                         .phase = rows.text(3),
                         .phaseColor = int(rows.integer(4)),
                         .city = rows.text(5),
                         .email = rows.text(6),
                         .phone = rows.text(7),
                         .lastPurchase = rows.as<QDate>(8),
                         .purchases = rows.integer(9),
                         .revenue = {rows.integer(10), rows.text(11)},
                         .nextStepDay = rows.as<QDate>(12),
                         .nextStep = rows.text(13)});
    return lines;
}

CustomerCard customerCard(Connection &db, CustomerId id)
{
    return {db.find(id), customerLines(db, {id.value}).front()};
}
