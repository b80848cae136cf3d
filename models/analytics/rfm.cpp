// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/rfm.h"

#include <algorithm>
#include <limits>

namespace {

/** From which value on each of the scores 2 to 5 is given. */
class Fifths
{
public:
    explicit Fifths(std::vector<qint64> values)
    {
        std::sort(values.begin(), values.end());
        m_from.fill(std::numeric_limits<qint64>::max());
        int score = 1;
        for (size_t i = 0; i < values.size(); ++i) {
            if (i > 0 && values[i] == values[i - 1])
                continue; // As many are worse as for the one before.
            for (const int reached = std::min(RfmFifths, 1 + int(RfmFifths * i / values.size())); score < reached; ++score)
                m_from[size_t(score) - 1] = values[i];
        }
        m_top = score;
    }

    int scoreOf(qint64 value) const
    {
        int score = 1;
        while (score < m_top && value >= m_from[size_t(score) - 1])
            ++score;
        return score;
    }

private:
    std::array<qint64, RfmFifths - 1> m_from{};
    int m_top = 1; // Nobody has more.
};

Fifths fifthsOf(const std::vector<Buyer> &buyers, qint64 Buyer::*value)
{
    std::vector<qint64> values;
    values.reserve(buyers.size());
    for (const Buyer &buyer : buyers)
        values.push_back(buyer.*value);
    return Fifths(std::move(values));
}

} // namespace

RfmGroup rfmGroup(int recency, int worth)
{
    using enum RfmGroup;
    static constexpr std::array<std::array<RfmGroup, RfmFifths>, RfmFifths> Grid{{
        {LongSilent, LongSilent, AtRisk, CannotLose, CannotLose},
        {Hibernating, Hibernating, AtRisk, AtRisk, AtRisk},
        {AboutToSleep, AboutToSleep, NeedsAttention, Loyal, Loyal},
        {Promising, PotentiallyLoyal, PotentiallyLoyal, Loyal, Champions},
        {New, PotentiallyLoyal, PotentiallyLoyal, Champions, Champions},
    }};
    return Grid.at(size_t(recency) - 1).at(size_t(worth) - 1);
}

std::vector<RfmScores> rfmScores(const std::vector<Buyer> &buyers)
{
    const Fifths recency = fifthsOf(buyers, &Buyer::lastDay);
    const Fifths frequency = fifthsOf(buyers, &Buyer::days);
    const Fifths monetary = fifthsOf(buyers, &Buyer::amount);
    std::vector<RfmScores> scores;
    scores.reserve(buyers.size());
    for (const Buyer &buyer : buyers)
        scores.push_back({recency.scoreOf(buyer.lastDay), frequency.scoreOf(buyer.days), monetary.scoreOf(buyer.amount)});
    return scores;
}

qint64 RfmCounts::of(RfmGroup group) const
{
    qint64 count = 0;
    for (int recency = 1; recency <= RfmFifths; ++recency) {
        for (int worth = 1; worth <= RfmFifths; ++worth)
            count += rfmGroup(recency, worth) == group ? cells.at(size_t(recency) - 1).at(size_t(worth) - 1) : 0;
    }
    return count;
}

RfmCounts countScores(const std::vector<RfmScores> &scores)
{
    RfmCounts counts;
    for (const RfmScores &each : scores) {
        ++counts.recency.at(size_t(each.recency) - 1);
        ++counts.frequency.at(size_t(each.frequency) - 1);
        ++counts.monetary.at(size_t(each.monetary) - 1);
        ++counts.cells.at(size_t(each.recency) - 1).at(size_t(each.worth()) - 1);
    }
    return counts;
}
