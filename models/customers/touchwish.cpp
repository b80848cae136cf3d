// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/touchwish.h"

#include "models/base/result.h"

#include <QCoreApplication>

void checkTouchWish(std::optional<int> days)
{
    if (days && (*days < 1 || *days > MostTouchDays))
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("TouchWish", "Be in touch every 1 to %n days, or leave the wish empty.", nullptr, MostTouchDays));
}

std::vector<SqlValue> touchMoments(QDate today)
{
    // The first is never later than the second says: it lets the index begin.
    return {localInstant(today, QTime(0, 0)).addDays(1), localInstant(today.addDays(1), QTime(0, 0))};
}
