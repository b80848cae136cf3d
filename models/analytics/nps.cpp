// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/nps.h"

#include <algorithm>
#include <cmath>

void NpsAnswers::add(int score)
{
    Q_ASSERT(score >= 0 && score <= 10);
    ++(score >= 9 ? promoters : score >= 7 ? passives : detractors);
}

NetPromoterScore netPromoterScore(const NpsAnswers &answers)
{
    const double n = double(answers.count());
    const double adjusted = n + 3.0;
    const double promoters = (double(answers.promoters) + 0.75) / adjusted;
    const double detractors = (double(answers.detractors) + 0.75) / adjusted;
    const double centre = promoters - detractors;
    const double half = NormalQuantile975 * std::sqrt((promoters + detractors - centre * centre) / adjusted);
    return {100.0 * double(answers.promoters - answers.detractors) / n,
            {std::max(-100.0, 100.0 * (centre - half)), std::min(100.0, 100.0 * (centre + half))}};
}

std::optional<NetPromoterScore> reportableScore(const NpsAnswers &answers)
{
    if (answers.count() < FewestAnswersForScore)
        return {};
    return netPromoterScore(answers);
}
