// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/latestanswers.h"
#include "models/analytics/wilson.h"

#include <optional>

/** Answers to "How likely are you to recommend us?", 0 to 10. */
struct NpsAnswers
{
    qint64 promoters = 0;  // 9 and 10.
    qint64 passives = 0;   // 7 and 8.
    qint64 detractors = 0; // 0 to 6.

    qint64 count() const { return promoters + passives + detractors; }
    void add(int score);
    bool operator==(const NpsAnswers &) const = default;
};

/** A net promoter score, −100 to 100, with its 95 % interval. */
struct NetPromoterScore
{
    double value = 0.0;
    Interval interval;
};

/** With fewer answers than this, show the answers: a score would say more than they do. */
inline constexpr qint64 FewestAnswersForScore = 10;

/**
 * 100 (promoters − detractors) ÷ answers with the adjusted Wald interval: three answers more, of which ¾ promoters, ¾
 * detractors and 1½ passives, clipped to ±100. At least one answer.
 *
 * B. Rocks, "Interval estimation for the 'Net Promoter Score'", The American Statistician 70 (2016), 365–372.
 */
NetPromoterScore netPromoterScore(const NpsAnswers &answers);

/** The same, but nothing from fewer than FewestAnswersForScore answers. */
std::optional<NetPromoterScore> reportableScore(const NpsAnswers &answers);

/** The answers of one calendar month. */
using NpsMonth = AnswersOfMonth<NpsAnswers>;

/** Counts each customer's latest answer, 0 to 10, over the whole period and month by month. */
using NpsBuilder = LatestAnswers<NpsAnswers>;
