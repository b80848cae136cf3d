// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lossreasons.h"
#include "models/analytics/phasecounts.h"
#include "models/analytics/phaseflow.h"

/** Which phases there are, and which time is counted. Instants are UTC milliseconds. */
struct LifeCycleFrame
{
    std::vector<PhasePlace> places;
    qint64 begin = 0; // Of the period whose entries are followed,
    qint64 end = 0;   // and its end.
    QDate asOf;

    bool operator==(const LifeCycleFrame &) const = default;
};

/** What the report on the life cycle counts of some customers. Adds up: of two sets of customers it is the sum of theirs. */
struct LifeCycleCounts
{
    PhaseFlowBuilder flows;
    std::vector<PhaseCountBuilder> present; // By phase, in the order of the frame's places.
    LossReasonBuilder losses;

    explicit LifeCycleCounts(const LifeCycleFrame &frame);

    /** Counts where \a customer was and went; losses, which may need their revenue, are the caller's to add. */
    void add(const CustomerStays &customer);
    /** Adds what \a others counted of other customers, within the same frame. */
    void add(const LifeCycleCounts &others);

    /** The first day on which anything changed. */
    std::optional<qint64> firstDay() const;
};
