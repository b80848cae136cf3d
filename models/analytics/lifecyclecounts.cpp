// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecyclecounts.h"

LifeCycleCounts::LifeCycleCounts(const LifeCycleFrame &frame) : flows(frame.places, frame.begin, frame.end), present(frame.places.size())
{
}

void LifeCycleCounts::add(const CustomerStays &customer)
{
    flows.add(customer);
    for (const Stay &stay : customer.stays) {
        if (const auto index = flows.indexOf(stay.phase))
            present[*index].add(stay.enteredDay, stay.left ? std::optional(stay.leftDay) : std::nullopt);
    }
}

void LifeCycleCounts::add(const LifeCycleCounts &others)
{
    flows.add(others.flows);
    for (size_t i = 0; i < present.size(); ++i)
        present[i].add(others.present.at(i));
    losses.add(others.losses);
}

std::optional<qint64> LifeCycleCounts::firstDay() const
{
    std::optional<qint64> first;
    for (const PhaseCountBuilder &each : present) {
        if (const auto day = each.firstDay(); day && (!first || *day < *first))
            first = day;
    }
    return first;
}
