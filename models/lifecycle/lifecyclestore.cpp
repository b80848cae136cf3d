// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/lifecyclestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

LifeCycle LifeCycleStore::lifeCycle()
{
    auto found = m_db.select<LifeCycle>(u"WHERE id = (SELECT life_cycle_id FROM business WHERE id = 1)"_s);
    if (found.empty())
        throw Failure(Error::Kind::Database,
                      QCoreApplication::translate("movePhase", "This business has no life cycle yet. Run: regulars-cli check"));
    return std::move(found.front());
}

std::vector<Phase> LifeCycleStore::phases()
{
    return m_db.select<Phase>(u"WHERE life_cycle_id = (SELECT life_cycle_id FROM business WHERE id = 1) AND is_retired = 0 ORDER BY position"_s);
}

Phase LifeCycleStore::phaseNamed(const QString &name)
{
    const QString wanted = folded(name.trimmed());
    const auto all = phases();
    for (const Phase &phase : all) {
        if (folded(phase.name) == wanted)
            return phase;
    }
    for (const Phase &phase : all) {
        if (nameOf(phase.role) == wanted)
            return phase;
    }
    QStringList names;
    for (const Phase &phase : all)
        names.append(phase.name);
    throw Failure(Error::Kind::NotFound,
                  QCoreApplication::translate("LifeCycleStore", "There is no phase “%1”. The phases are: %2.")
                      .arg(isolated(name), names.join(u", "_s)));
}

std::vector<PhaseVisit> LifeCycleStore::visits(CustomerId customer)
{
    return m_db.select<PhaseVisit>(u"WHERE customer_id = ? ORDER BY entered_at, left_at NULLS LAST, id"_s, customer);
}
