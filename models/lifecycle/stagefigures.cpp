// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/stagefigures.h"

#include "models/lifecycle/lifecyclestore.h"

using namespace Qt::StringLiterals;

int StageFigures::days() const
{
    constexpr qint64 Day = 24LL * 60 * 60 * 1000;
    return int(milliseconds / Day);
}

std::vector<StageFigures> stageFigures(const std::vector<PhaseVisit> &visits, const QDateTime &now)
{
    std::vector<StageFigures> stages;
    for (const PhaseVisit &visit : visits) {
        auto stage = std::find_if(stages.begin(), stages.end(), [&](const StageFigures &each) { return each.phase == visit.phase; });
        if (stage == stages.end())
            stage = stages.insert(stage, {.phase = visit.phase, .firstEntered = visit.enteredAt});
        stage->latestEntered = visit.enteredAt;
        ++stage->visits;
        stage->isOpen = !visit.leftAt.isValid();
        if (!stage->isOpen)
            stage->lastLeft = visit.leftAt;
        // A colleague's clock may be ahead, so that a visit has not begun yet.
        stage->milliseconds += std::max<qint64>(0, visit.enteredAt.msecsTo(stage->isOpen ? now : visit.leftAt));
    }
    return stages;
}

Phase CustomerStages::phase(PhaseId id) const
{
    const auto found = std::find_if(phases.begin(), phases.end(), [id](const Phase &phase) { return phase.id == id; });
    return found == phases.end() ? Phase() : *found;
}

CustomerStages customerStages(Connection &db, CustomerId customer)
{
    CustomerStages all{.visits = LifeCycleStore(db).visits(customer), .stages = {}, .phases = {}};
    all.stages = stageFigures(all.visits, QDateTime::currentDateTimeUtc());
    all.phases = db.select<Phase>(u"WHERE id IN (SELECT phase_id FROM phase_visit WHERE customer_id = ?) OR (is_retired = 0 AND "
                                  "life_cycle_id = (SELECT life_cycle_id FROM business WHERE id = 1)) ORDER BY position, id"_s,
                                  customer);
    return all;
}
