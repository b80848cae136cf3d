// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/database/connection.h"

#include <QHash>

/** Who took part in some activities: the customers by their names, and colleagues. */
class TakingPart
{
public:
    TakingPart(Connection &db, const std::vector<Activity> &activities);

    /** "with Bea and Carl": all that took part in \a activity, \a customer left out; empty if it was alone. */
    QString withText(const Activity &activity, CustomerId customer) const;

private:
    struct Guest
    {
        CustomerId customer;
        QString name;
    };

    QHash<ActivityId, std::vector<Guest>> m_guests; // The one whom it belongs to first.
};
