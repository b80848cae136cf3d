// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerline.h"

using namespace Qt::StringLiterals;

std::vector<CustomerLine> customerLines(Connection &db, const std::vector<qint64> &ids)
{
    Rows rows = db.run(u"SELECT customer.id, customer.name, company, phase.name, phase.color, city, email, phone, "
                       "last_purchase_day, purchases, revenue, (SELECT currency FROM business WHERE id = 1), next_task_day, "
                       "coalesce((SELECT title FROM task WHERE customer_id = customer.id AND done_at IS NULL "
                       "ORDER BY due_day, due_minute NULLS FIRST, id LIMIT 1), '') "
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
