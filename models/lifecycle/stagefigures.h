// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lifecycle/phase.h"

/** What a customer's visits to one phase come to. */
struct StageFigures
{
    PhaseId phase;
    QDateTime firstEntered;
    QDateTime lastLeft;      // Invalid: the customer never left it.
    QDateTime latestEntered; // When the latest visit began.
    int visits = 0;
    qint64 milliseconds = 0; // Of all visits together, the open one until now included.
    bool isOpen = false;     // The customer is there now.

    /** Whole days. */
    int days() const;
    bool operator==(const StageFigures &) const = default;
};

/** The figures of each phase in \a visits, which are those of one customer, the oldest first; phases as they were first entered. */
std::vector<StageFigures> stageFigures(const std::vector<PhaseVisit> &visits, const QDateTime &now);

/** A customer's way through the life cycle. */
struct CustomerStages
{
    std::vector<PhaseVisit> visits; // The oldest first.
    std::vector<StageFigures> stages;
    std::vector<Phase> phases; // Those of the life cycle, and retired ones that occur.

    /** A phase without a name if it is none of them. */
    Phase phase(PhaseId id) const;
};

CustomerStages customerStages(Connection &db, CustomerId customer);
