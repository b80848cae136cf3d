// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lifecycle/phase.h"

/** Reads life cycles, phases and visits. */
class LifeCycleStore
{
public:
    explicit LifeCycleStore(Connection &db) : m_db(db) {}

    /** The business's life cycle. */
    LifeCycle lifeCycle();
    /** The phases of the business's life cycle, in order. */
    std::vector<Phase> phases();
    /** The phase of that life cycle that \a name means: by its name, or by its role's ("reach", "lost"). */
    Phase phaseNamed(const QString &name);
    /** A customer's visits, the oldest first. */
    std::vector<PhaseVisit> visits(CustomerId customer);

private:
    Connection &m_db;
};
