// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardstore.h"

#include "models/activities/activity.h"
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

QStringList BoardStore::segments()
{
    QStringList names;
    Rows rows = m_db.run(u"SELECT name FROM segment ORDER BY folded_name"_s);
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

std::vector<BoardCard> BoardStore::cards(const std::vector<qint64> &ids)
{
    const Dialect &dialect = m_db.dialect();
    Rows rows = m_db.run(
        u"SELECT id, name, company, city, revenue, phase_since, last_activity_at, last_purchase_day, last_feedback_at, "
        "next_task_day, last_task_day, quiet_since, usual_gap_days, "
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
                       .quietSince = rows.as<QDateTime>(11),
                       .usualGap = rows.as<std::optional<double>>(12),
                       .firstTaskDay = rows.as<QDate>(9),
                       .lastTaskDay = rows.as<QDate>(10)};
        noteTouch(card, touchOf(rows.text(13)), localDay(rows.as<QDateTime>(6)));
        noteTouch(card, Touch::Feedback, localDay(rows.as<QDateTime>(8)));
        noteTouch(card, Touch::Purchase, rows.as<QDate>(7));
        cards.push_back(std::move(card));
    }
    return cards;
}
