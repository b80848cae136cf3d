// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitystore.h"

using namespace Qt::StringLiterals;

std::vector<Activity> ActivityStore::of(CustomerId customer)
{
    return m_db.select<Activity>(u"WHERE customer_id = ? ORDER BY at DESC, id DESC"_s, customer);
}
