// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phasecounts.h"

#include <algorithm>
#include <numeric>
#include <utility>

PhaseCountBuilder::PhaseCountBuilder(std::vector<qint64> instants) : m_instants(std::move(instants))
{
    Q_ASSERT(std::is_sorted(m_instants.begin(), m_instants.end()));
}

void PhaseCountBuilder::add(qint64 phase, qint64 entered, std::optional<qint64> left)
{
    const auto position = [this](qint64 instant) {
        return std::lower_bound(m_instants.begin(), m_instants.end(), instant) - m_instants.begin();
    };
    const auto from = size_t(position(entered));
    const auto to = left ? size_t(position(*left)) : m_instants.size();
    if (from >= to)
        return;
    std::vector<qint64> &changes = m_changes[phase];
    changes.resize(m_instants.size());
    ++changes[from];
    if (to < changes.size())
        --changes[to];
}

std::map<qint64, std::vector<qint64>> PhaseCountBuilder::counts() const
{
    std::map<qint64, std::vector<qint64>> counts = m_changes;
    for (auto &[phase, values] : counts)
        std::partial_sum(values.begin(), values.end(), values.begin());
    return counts;
}
