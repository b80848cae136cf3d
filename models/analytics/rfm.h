// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyer.h"
#include "models/base/names.h"

#include <array>
#include <vector>

inline constexpr int RfmFifths = 5;

/** How a customer compares with the others, 1 (worst) to 5 (best): how lately, how often and for how much they bought. */
struct RfmScores
{
    int recency = 0;
    int frequency = 0;
    int monetary = 0;

    /** How often and for how much in one score: the mean, halves rounded up. */
    int worth() const { return (frequency + monetary + 1) / 2; }
    bool operator==(const RfmScores &) const = default;
};

/** The names of the regions on the grid of recency and worth. */
enum class RfmGroup {
    Champions,
    Loyal,
    PotentiallyLoyal,
    New,
    Promising,
    NeedsAttention,
    AboutToSleep,
    AtRisk,
    CannotLose,
    Hibernating,
    LongSilent
};
template<>
inline constexpr auto namesOf<RfmGroup>
    = std::to_array<const char *>({"champions", "loyal", "potentially-loyal", "new", "promising", "needs-attention",
                                   "about-to-sleep", "at-risk", "cannot-lose", "hibernating", "long-silent"});
inline constexpr size_t RfmGroupCount = namesOf<RfmGroup>.size();

/** The group at \a recency and \a worth, 1 to 5 each. */
RfmGroup rfmGroup(int recency, int worth);

/**
 * The scores of \a buyers, in their order. On each of the three a customer's score is 1 + 5 L ÷ N, whole numbers, at most 5; L
 * of the N customers are strictly worse. Equal customers have equal scores, so that fifths may be unequal or empty.
 */
std::vector<RfmScores> rfmScores(const std::vector<Buyer> &buyers);

/** How many customers have which score. Index 0 is score 1. */
struct RfmCounts
{
    std::array<qint64, RfmFifths> recency{};
    std::array<qint64, RfmFifths> frequency{};
    std::array<qint64, RfmFifths> monetary{};
    std::array<std::array<qint64, RfmFifths>, RfmFifths> cells{}; // By recency, then worth.

    qint64 of(RfmGroup group) const;
};

RfmCounts countScores(const std::vector<RfmScores> &scores);
