// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/takingpart.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;

QString nameText(const QString &name)
{
    return isolated(singleLine(name.left(LongestName)));
}

} // namespace

TakingPart::TakingPart(Connection &db, const std::vector<Activity> &activities)
{
    std::vector<ActivityId> ids;
    for (const Activity &activity : activities)
        ids.push_back(activity.id);
    Rows rows = db.run(uR"(
        SELECT activity.id, customer.id, customer.name FROM activity_participant
            JOIN activity ON activity.id = activity_participant.activity_id
            JOIN customer ON customer.id IN (activity.customer_id, activity_participant.customer_id)
            WHERE %1 ORDER BY activity.id, CASE WHEN customer.id = activity.customer_id THEN 0 ELSE 1 END, activity_participant.id)"_s
                           .arg(db.dialect().anyOf(u"activity_participant.activity_id"_s)),
                       db.dialect().idList(ids));
    while (rows.next()) {
        auto &guests = m_guests[ActivityId{rows.integer(0)}];
        const CustomerId customer{rows.integer(1)};
        if (std::none_of(guests.begin(), guests.end(), [&](const Guest &guest) { return guest.customer == customer; }))
            guests.push_back({customer, rows.text(2)});
    }
}

QString TakingPart::withText(const Activity &activity, CustomerId customer) const
{
    QStringList names;
    for (const Guest &guest : m_guests.value(activity.id)) {
        if (guest.customer != customer)
            names.append(nameText(guest.name));
    }
    for (const QString &colleague : activity.colleagues.split(u'\n', Qt::SkipEmptyParts))
        names.append(nameText(colleague));
    return names.isEmpty() ? QString() : QCoreApplication::translate("Timeline", "with %1").arg(QLocale().createSeparatedList(names));
}
