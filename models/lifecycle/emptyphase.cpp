// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/emptyphase.h"

#include "models/database/integerrows.h"
#include "models/lifecycle/movephase.h"
#include "models/lifecycle/phaseinuse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersInPart = 5000;

std::vector<qint64> customersIn(Connection &db, PhaseId phase)
{
    std::vector<qint64> ids;
    IntegerRows rows(db, u"SELECT id FROM customer WHERE phase_id = ? ORDER BY id"_s, {phase});
    while (rows.next())
        ids.push_back(rows.at(0));
    return ids;
}

} // namespace

QHash<PhaseId, qint64> customersInPhases(Connection &db)
{
    QHash<PhaseId, qint64> counts;
    IntegerRows rows(db, u"SELECT phase_id, count(*) FROM customer GROUP BY phase_id"_s, {});
    while (rows.next())
        counts.insert({rows.at(0)}, rows.at(1));
    return counts;
}

qint64 emptyPhase(Operation &operation, const Phase &from, const Phase &into, const QString &why)
{
    const PhaseMove move{.phase = into.id, .through = MovedThrough::Bulk, .reason = into.asksReason ? why : QString(), .note = why, .leavingReason = from.asksReasonLeaving ? why : QString()};
    const std::vector<qint64> all = customersIn(operation.db(), from.id);
    for (size_t first = 0; first < all.size(); first += CustomersInPart) {
        const std::vector<qint64> part(all.begin() + qsizetype(first), all.begin() + qsizetype(std::min(all.size(), first + CustomersInPart)));
        moveCustomers(operation, part, move);
        operation.advance(qint64(part.size()));
    }
    return qint64(all.size());
}

void retirePhase(Operation &operation, Phase from, PhaseId into)
{
    from.isRetired = true;
    from.replacedBy = into;
    operation.update(from);
}

void leaveRetiredPhases(Operation &operation)
{
    Connection &db = operation.db();
    const auto retired = db.select<Phase>(u"WHERE is_retired = 1 AND EXISTS (SELECT 1 FROM customer WHERE customer.phase_id = phase.id) ORDER BY id"_s);
    for (const Phase &phase : retired) {
        if (const PhaseId replacement = phaseInUse(db.select<Phase>(u"ORDER BY id"_s), phase.id))
            emptyPhase(operation, phase, db.find(replacement),
                       QCoreApplication::translate("LifeCycle", "%1 is no longer a phase").arg(isolated(phase.name)));
    }
}
