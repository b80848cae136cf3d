// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerquery.h"

#include "models/customers/searchbyname.h"
#include "models/customers/searchcondition.h"
#include "models/customers/searchterm.h"
#include "models/database/integerrows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** How the columns that the database can sort by are sorted; the others are sorted by sortedByText(). */
struct Order
{
    CustomerColumn column;
    const char *ascending;
    const char *descending;
};

constexpr std::array Orders{
    Order{CustomerColumn::Name, "sort_name, id", "sort_name DESC, id DESC"},
    Order{CustomerColumn::Phase, "(SELECT position FROM phase WHERE phase.id = customer.phase_id), sort_name, id",
          "(SELECT position FROM phase WHERE phase.id = customer.phase_id) DESC, sort_name, id"},
    Order{CustomerColumn::Email, "folded_email = '', folded_email, sort_name, id",
          "folded_email = '', folded_email DESC, sort_name, id"},
    Order{CustomerColumn::Phone, "phone_key = '', phone_key, sort_name, id", "phone_key = '', phone_key DESC, sort_name, id"},
    Order{CustomerColumn::LastPurchase, "last_purchase_day NULLS LAST, sort_name, id",
          "last_purchase_day DESC NULLS LAST, sort_name, id"},
    Order{CustomerColumn::Purchases, "purchases, sort_name, id", "purchases DESC, sort_name, id"},
    Order{CustomerColumn::Revenue, "revenue, sort_name, id", "revenue DESC, sort_name, id"},
    Order{CustomerColumn::NextStep, "next_task_day NULLS LAST, sort_name, id", "next_task_day DESC NULLS LAST, sort_name, id"},
};

const Order *orderOf(CustomerColumn column)
{
    const auto found = std::find_if(Orders.begin(), Orders.end(), [&](const Order &order) { return order.column == column; });
    return found == Orders.end() ? nullptr : &*found;
}

struct TextAndId
{
    QString text;
    qint64 id;
};

/** Sorts by folded text, which the two engines' own orders would not agree on; keeps the order of equal texts. */
std::vector<qint64> sortedByText(std::vector<TextAndId> customers, Qt::SortOrder order)
{
    for (TextAndId &customer : customers)
        customer.text = folded(customer.text);
    std::stable_sort(customers.begin(), customers.end(), [order](const TextAndId &a, const TextAndId &b) {
        if (a.text.isEmpty() || b.text.isEmpty())
            return !a.text.isEmpty() && b.text.isEmpty();
        return order == Qt::AscendingOrder ? a.text < b.text : b.text < a.text;
    });
    std::vector<qint64> ids;
    ids.reserve(customers.size());
    for (const TextAndId &customer : customers)
        ids.push_back(customer.id);
    return ids;
}

SearchCondition conditionOf(Connection &db, const CustomerQuery &query)
{
    SearchCondition condition = searchCondition(db.dialect(), query.search);
    if (query.records) {
        const QString any = db.dialect().anyOf(u"id"_s);
        condition.sql = condition.sql.isEmpty() ? any : condition.sql + u" AND "_s + any;
        condition.values.emplace_back(db.dialect().idList(*query.records));
    }
    if (!condition.sql.isEmpty())
        condition.sql = u" WHERE "_s + condition.sql;
    return condition;
}

} // namespace

std::vector<qint64> customerIds(Connection &db, const CustomerQuery &query, int limit)
{
    const bool isByName = query.sortColumn == CustomerColumn::Name && !query.records;
    if (isByName && db.dialect().streamsRows() && !searchTerms(query.search).empty())
        return foundByName(db, query.search, query.sortOrder, limit);
    SearchCondition where = conditionOf(db, query);
    const qint64 most = limit > 0 ? limit : std::numeric_limits<qint64>::max();
    if (const Order *order = orderOf(query.sortColumn)) {
        where.values.emplace_back(most);
        const QLatin1StringView by(query.sortOrder == Qt::AscendingOrder ? order->ascending : order->descending);
        IntegerRows rows(db, u"SELECT id FROM customer"_s + where.sql + u" ORDER BY "_s + by + u" LIMIT ?"_s, std::move(where.values));
        std::vector<qint64> ids;
        while (rows.next())
            ids.push_back(rows.at(0));
        return ids;
    }
    const QString column = query.sortColumn == CustomerColumn::City ? u"city"_s : u"company"_s;
    Rows rows = db.runWith(u"SELECT id, "_s + column + u" FROM customer"_s + where.sql + u" ORDER BY sort_name, id"_s,
                           where.values);
    std::vector<TextAndId> customers;
    while (rows.next())
        customers.push_back({rows.text(1), rows.integer(0)});
    std::vector<qint64> ids = sortedByText(std::move(customers), query.sortOrder);
    if (qint64(ids.size()) > most)
        ids.resize(size_t(most));
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
