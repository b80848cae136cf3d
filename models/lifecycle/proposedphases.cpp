// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/proposedphases.h"

#include <algorithm>

namespace {

using enum PhaseRole;

/** For each role the others, the nearest in meaning first. */
constexpr PhaseRole Nearest[][7]{
    {Reach, Acquire, Convert, Retain, Loyal, Lapsed, Lost},
    {Acquire, Reach, Convert, Retain, Loyal, Lapsed, Lost},
    {Convert, Retain, Loyal, Acquire, Reach, Lapsed, Lost},
    {Retain, Loyal, Convert, Acquire, Reach, Lapsed, Lost},
    {Loyal, Retain, Convert, Acquire, Reach, Lapsed, Lost},
    {Lapsed, Lost, Retain, Loyal, Convert, Acquire, Reach},
    {Lost, Lapsed, Reach, Acquire, Convert, Retain, Loyal},
};

std::vector<int> indexesOf(const std::vector<Phase> &phases, PhaseRole role)
{
    std::vector<int> indexes;
    for (size_t i = 0; i < phases.size(); ++i) {
        if (phases[i].role == role)
            indexes.push_back(int(i));
    }
    return indexes;
}

int proposedPhase(const std::vector<Phase> &from, size_t which, const std::vector<Phase> &to)
{
    const PhaseRole own = from[which].role;
    const QString name = folded(from[which].name);
    const auto namesake = std::ranges::find_if(to, [&](const Phase &phase) { return folded(phase.name) == name; });
    if (namesake != to.end())
        return int(namesake - to.begin());
    for (const PhaseRole role : Nearest[size_t(own)]) {
        const std::vector<int> candidates = indexesOf(to, role);
        if (candidates.empty())
            continue;
        if (role != own)
            return role < own ? candidates.back() : candidates.front();
        const std::vector<int> alike = indexesOf(from, own);
        const auto rank = size_t(std::ranges::find(alike, int(which)) - alike.begin());
        return candidates[rank * candidates.size() / alike.size()];
    }
    return 0;
}

} // namespace

std::vector<int> proposedPhases(const std::vector<Phase> &from, const std::vector<Phase> &to)
{
    std::vector<int> proposed;
    for (size_t i = 0; i < from.size(); ++i)
        proposed.push_back(proposedPhase(from, i, to));
    return proposed;
}
