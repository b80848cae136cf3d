// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardstore.h"

#include "models/activities/activity.h"
#include "models/customers/customersmeant.h"
#include "models/lifecycle/lifecyclestore.h"

using namespace Qt::StringLiterals;

namespace {

Touch touchOf(const QString &activityKind)
{
    switch (fromName<ActivityKind>(activityKind).value_or(ActivityKind::Note)) {
    case ActivityKind::Call:
        return Touch::Call;
    case ActivityKind::Email:
        return Touch::Email;
    case ActivityKind::Message:
        return Touch::Message;
    case ActivityKind::Visit:
        return Touch::Visit;
    case ActivityKind::Meeting:
        return Touch::Meeting;
    case ActivityKind::Note:
        return Touch::Note;
    }
    return Touch::Note;
}

QDate localDay(const QDateTime &instant)
{
    return instant.isValid() ? instant.toLocalTime().date() : QDate();
}

void noteTouch(BoardCard &card, Touch touch, QDate day)
{
    if (day.isValid() && (card.lastTouch == Touch::None || day > card.lastTouchDay)) {
        card.lastTouch = touch;
        card.lastTouchDay = day;
    }
}

} // namespace

BoardLayout BoardStore::layout()
{
    BoardLayout layout;
    layout.phases = LifeCycleStore(m_db).phases();
    Rows rows = m_db.run(u"SELECT currency FROM business WHERE id = 1"_s);
    if (rows.next())
        layout.currency = rows.text(0);
    return layout;
}

std::vector<PhaseTotal> BoardStore::totals(const QString &search)
{
    const SqlCondition found = customersMeant(m_db, search);
    const QString where = found.sql.isEmpty() ? QString() : u" WHERE "_s + found.sql;
    Rows rows = m_db.runWith(u"SELECT phase_id, count(*), cast(sum(revenue) AS BIGINT) FROM customer"_s + where
                                 + u" GROUP BY phase_id"_s,
                             found.values);
    std::vector<PhaseTotal> totals;
    while (rows.next())
        totals.push_back({{rows.integer(0)}, rows.integer(1), rows.integer(2)});
    return totals;
}

std::vector<qint64> BoardStore::customers(PhaseId phase, const QString &search, int limit)
{
    SqlCondition found = customersMeant(m_db, search);
    QString sql = u"SELECT id FROM customer WHERE phase_id = ?"_s;
    found.values.insert(found.values.begin(), phase);
    if (!found.sql.isEmpty())
        sql += u" AND "_s + found.sql;
    sql += u" ORDER BY sort_name, id"_s;
    if (limit > 0) {
        sql += u" LIMIT ?"_s;
        found.values.emplace_back(limit);
    }
    Rows rows = m_db.runWith(sql, found.values);
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

std::vector<BoardCard> BoardStore::cards(const std::vector<qint64> &ids)
{
    const Dialect &dialect = m_db.dialect();
    Rows rows = m_db.run(
        u"SELECT id, name, company, city, revenue, phase_since, last_activity_at, last_purchase_day, last_feedback_at, "
        "next_task_day, "
        "(SELECT max(due_day) FROM task WHERE customer_id = customer.id AND done_at IS NULL), "
        "(SELECT kind FROM activity WHERE customer_id = customer.id ORDER BY at DESC, id DESC LIMIT 1) "
        "FROM customer WHERE "_s
            + dialect.anyOf(u"id"_s),
        dialect.idList(ids));
    std::vector<BoardCard> cards;
    cards.reserve(ids.size());
    while (rows.next()) {
        BoardCard card{.id = {rows.integer(0)},
                       .name = rows.text(1),
                       .company = rows.text(2),
                       .city = rows.text(3),
                       .revenue = rows.integer(4),
                       .enteredPhase = localDay(rows.as<QDateTime>(5)),
                       .firstTaskDay = rows.as<QDate>(9),
                       .lastTaskDay = rows.as<QDate>(10)};
        noteTouch(card, touchOf(rows.text(11)), localDay(rows.as<QDateTime>(6)));
        noteTouch(card, Touch::Feedback, localDay(rows.as<QDateTime>(8)));
        noteTouch(card, Touch::Purchase, rows.as<QDate>(7));
        cards.push_back(std::move(card));
    }
    return cards;
}

CustomerId BoardStore::firstNamed(PhaseId phase, const QString &search, const QString &typed)
{
    const QString prefix = folded(typed);
    SqlCondition found = customersMeant(m_db, search);
    found.values.insert(found.values.begin(), {phase, prefix});
    const QString condition = found.sql.isEmpty() ? QString() : u" AND "_s + found.sql;
    Rows rows = m_db.runWith(u"SELECT id, sort_name FROM customer WHERE phase_id = ? AND sort_name >= ?"_s + condition
                                 + u" ORDER BY sort_name, id LIMIT 1"_s,
                             found.values);
    if (rows.next() && rows.text(1).startsWith(prefix))
        return {rows.integer(0)};
    return {};
}
