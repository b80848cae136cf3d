// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/movecards.h"

#include "models/base/text.h"
#include "models/history/setwriting.h"

using namespace Qt::StringLiterals;

qint64 moveCards(Operation &operation, const std::vector<CustomerId> &customers, const PhaseMove &move, const CardChange &change)
{
    const Dialect &dialect = operation.db().dialect();
    const auto moved = qint64(movePhases(operation, customers, move).size());
    if (change.owner) {
        const QString owner = singleLine(*change.owner);
        SqlCondition others = anyOf(dialect, u"id"_s, customers);
        others.sql += u" AND owner <> ?"_s;
        others.values.emplace_back(owner);
        updateAll<Customer>(operation, others, {assign(&Customer::owner, owner)});
    }
    if (change.place)
        placeCards(operation, move.phase, customers, *change.place);
    return moved;
}
