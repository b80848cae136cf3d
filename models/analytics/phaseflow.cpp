// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseflow.h"

#include <algorithm>
#include <tuple>

Outcome outcomeOf(const PhasePlace &from, const PhasePlace &to)
{
    if (from.role == to.role)
        return Outcome::Sideways;
    if (to.isEnd() && !from.isLost)
        return Outcome::Lost;
    if (from.isEnd())
        return Outcome::Back;
    const bool isOneOrder = from.lifeCycle == to.lifeCycle && !from.isRetired && !to.isRetired;
    const bool isLater = isOneOrder && from.position != to.position ? to.position > from.position : to.role > from.role;
    return isLater ? Outcome::Advanced : Outcome::Back;
}

void sortStays(std::vector<Stay> &stays)
{
    const auto order = [](const Stay &stay) { return std::tuple(stay.entered, !stay.left, stay.left.value_or(0), stay.visit); };
    const auto isBefore = [&](const Stay &one, const Stay &other) { return order(one) < order(other); };
    if (!std::is_sorted(stays.begin(), stays.end(), isBefore))
        std::sort(stays.begin(), stays.end(), isBefore);
}

SurvivalCurve PhaseFlow::days() const
{
    SurvivalBuilder survival;
    for (const auto &[to, counts] : next)
        counts.forEach([&](qint64 days, qint64 count) { survival.add(double(days), true, count); });
    still.forEach([&](qint64 days, qint64 count) { survival.add(double(days), false, count); });
    return survival.curve();
}

PhaseFlowBuilder::PhaseFlowBuilder(std::vector<PhasePlace> places, qint64 from, qint64 end)
    : m_places(std::move(places))
    , m_from(from)
    , m_end(end)
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_indexes.emplace_back(m_places[i].phase, i);
        m_flows.push_back({.phase = m_places[i].phase});
    }
    std::sort(m_indexes.begin(), m_indexes.end());
}

std::optional<size_t> PhaseFlowBuilder::indexOf(qint64 phase) const
{
    const auto found = std::lower_bound(m_indexes.begin(), m_indexes.end(), std::pair(phase, size_t(0)));
    return found == m_indexes.end() || found->first != phase ? std::nullopt : std::optional(found->second);
}

Outcome PhaseFlowBuilder::outcomeAt(std::span<const Stay> stays, size_t i) const
{
    if (!stays[i].left)
        return Outcome::Still;
    const auto from = indexOf(stays[i].phase);
    const auto to = i + 1 < stays.size() ? indexOf(stays[i + 1].phase) : std::nullopt;
    return from && to ? outcomeOf(m_places[*from], m_places[*to]) : Outcome::Sideways;
}

bool PhaseFlowBuilder::isLoss(std::span<const Stay> stays, size_t i) const
{
    if (!isOfPeriod(stays[i]))
        return false;
    const auto index = indexOf(stays[i].phase);
    return index && m_places[*index].isEnd() && (i == 0 || outcomeAt(stays, i - 1) == Outcome::Lost);
}

void PhaseFlowBuilder::add(const CustomerStays &customer)
{
    constexpr size_t Kinds = OutcomeCount + 1; // The last one: entered at all.
    m_counted.clear();
    const auto count = [this](OutcomeTotal &total, size_t key) {
        ++total.entries;
        if (std::find(m_counted.begin(), m_counted.end(), key) == m_counted.end()) {
            m_counted.push_back(key);
            ++total.customers;
        }
    };
    for (size_t i = 0; i < customer.stays.size(); ++i) {
        const Stay &stay = customer.stays[i];
        if (!isOfPeriod(stay))
            continue;
        const auto index = indexOf(stay.phase);
        if (!index)
            continue;
        PhaseFlow &flow = m_flows[*index];
        const Outcome outcome = outcomeAt(customer.stays, i);
        count(flow.entered, *index * Kinds + OutcomeCount);
        count(flow.outcomes[size_t(outcome)], *index * Kinds + size_t(outcome));
        const qint64 days = stay.leftDay - stay.enteredDay;
        if (!stay.left) {
            flow.still.add(days);
            continue;
        }
        const auto next = i + 1 < customer.stays.size() ? indexOf(customer.stays[i + 1].phase) : std::nullopt;
        flow.next[next ? m_places[*next].phase : 0].add(days);
        flow.lapsed += outcome == Outcome::Lost && next && m_places[*next].isLapsed ? 1 : 0;
    }
}

void PhaseFlowBuilder::add(const PhaseFlowBuilder &others)
{
    Q_ASSERT(m_flows.size() == others.m_flows.size() && m_from == others.m_from && m_end == others.m_end);
    for (size_t i = 0; i < m_flows.size(); ++i) {
        PhaseFlow &flow = m_flows[i];
        const PhaseFlow &other = others.m_flows[i];
        flow.entered.add(other.entered);
        for (size_t outcome = 0; outcome < OutcomeCount; ++outcome)
            flow.outcomes.at(outcome).add(other.outcomes.at(outcome));
        flow.lapsed += other.lapsed;
        for (const auto &[phase, days] : other.next)
            flow.next[phase].add(days);
        flow.still.add(other.still);
    }
}
