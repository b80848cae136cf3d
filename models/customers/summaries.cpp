// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/summaries.h"

#include "models/customers/rhythm.h"
#include "models/database/bulkinsert.h"
#include "models/database/integerrows.h"
#include "models/history/settlesummaries.h"

using namespace Qt::StringLiterals;

namespace {

void recountContacts(Connection &db)
{
    db.run(uR"(
        UPDATE customer SET
            last_activity_at = counted.activity_at, last_feedback_at = counted.feedback_at,
            open_complaints = counted.complaints, next_task_day = counted.task_day,
            last_task_day = counted.last_task_day
        FROM (
            SELECT c.id, a.activity_at, f.feedback_at, coalesce(f.complaints, 0) AS complaints, t.task_day,
                   t.last_task_day
            FROM customer c
            LEFT JOIN (
                SELECT customer_id, max(at) AS activity_at FROM (
                    SELECT customer_id, at FROM activity
                    UNION ALL
                    SELECT activity_participant.customer_id, activity.at FROM activity_participant
                    JOIN activity ON activity.id = activity_participant.activity_id) touches
                GROUP BY customer_id) a ON a.customer_id = c.id
            LEFT JOIN (
                SELECT customer_id, max(at) AS feedback_at,
                       count(*) FILTER (WHERE kind = 'complaint' AND resolved_at IS NULL) AS complaints
                FROM feedback GROUP BY customer_id) f ON f.customer_id = c.id
            LEFT JOIN (
                SELECT customer_id, min(due_day) AS task_day, max(due_day) AS last_task_day FROM task WHERE done_at IS NULL
                GROUP BY customer_id) t ON t.customer_id = c.id
        ) counted
        WHERE counted.id = customer.id)"_s);
}

/** Makes the table usual_gap of every rhythm, read in one go from the index. */
void measureRhythms(Connection &db)
{
    db.run(u"CREATE TEMPORARY TABLE usual_gap (customer_id BIGINT PRIMARY KEY, days DOUBLE PRECISION NOT NULL)"_s);
    BulkInsert measured(db, u"usual_gap"_s, {u"customer_id"_s, u"days"_s});
    qint64 customer = 0;
    std::vector<qint64> days;
    const auto finish = [&] {
        if (const auto gap = usualGap(days))
            measured.add({customer, *gap});
        days.clear();
    };
    for (IntegerRows rows(db, u"SELECT DISTINCT customer_id, day FROM purchase WHERE amount >= 0 ORDER BY customer_id, day"_s, {}); rows.next();) {
        if (rows.at(0) != customer)
            finish();
        customer = rows.at(0);
        days.push_back(rows.at(1));
    }
    finish();
    measured.flush();
}

} // namespace

void recountPurchases(Connection &db)
{
    measureRhythms(db);
    db.run(uR"(
        UPDATE customer SET
            purchases = counted.purchases, revenue = counted.revenue,
            first_purchase_day = counted.first_day, last_purchase_day = counted.last_day, purchase_days = counted.days,
            usual_gap_days = (SELECT days FROM usual_gap WHERE usual_gap.customer_id = customer.id)
        FROM (
            SELECT customer_id, count(*) FILTER (WHERE amount >= 0) AS purchases, cast(sum(amount) AS bigint) AS revenue,
                   min(day) FILTER (WHERE amount >= 0) AS first_day, max(day) FILTER (WHERE amount >= 0) AS last_day,
                   count(DISTINCT day) FILTER (WHERE amount >= 0) AS days
            FROM purchase GROUP BY customer_id) counted
        WHERE counted.customer_id = customer.id)"_s);
    db.run(u"DROP TABLE usual_gap"_s);
    noteAllSummaries(db);
}

void recountSummaries(Connection &db)
{
    recountPurchases(db);
    recountContacts(db);
    rebuildSearch(db);
}

void rebuildSearch(Connection &db)
{
    for (const QString &sql : db.dialect().rebuildSearch())
        db.run(sql);
    for (const auto &[table, keys] : {std::pair(u"customer_tag"_s, u"customer.tag_keys"_s),
                                      std::pair(u"further_email"_s, u"customer.further_email_keys"_s),
                                      std::pair(u"further_phone"_s, u"customer.further_phone_keys"_s)}) {
        db.run(u"DELETE FROM "_s + table);
        db.run(u"INSERT INTO %1 (key, customer_id) SELECT DISTINCT value, customer.id FROM customer, %2 WHERE %3 <> '[]' ORDER BY 1, 2"_s.arg(
            table, db.dialect().elementsOf(keys), keys));
    }
}
