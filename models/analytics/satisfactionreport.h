// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/latestanswers.h"
#include "models/analytics/monthlyflow.h"
#include "models/analytics/report.h"

/** What customers were asked: how satisfied they are, or how easy it was. */
enum class Satisfaction { Csat, Ces };
template<>
inline constexpr auto namesOf<Satisfaction> = std::to_array<const char *>({"csat", "ces"});

/** From which answer on a customer is content, and the best one. */
struct SatisfactionScale
{
    int content = 4;
    int best = 5;

    bool operator==(const SatisfactionScale &) const = default;
};

inline constexpr SatisfactionScale scaleOf(Satisfaction question)
{
    return question == Satisfaction::Csat ? SatisfactionScale{4, 5} : SatisfactionScale{5, 7};
}

/** Answers on a scale from 1. */
struct SatisfactionAnswers
{
    SatisfactionScale scale;
    qint64 content = 0;
    qint64 others = 0;

    qint64 count() const { return content + others; }
    void add(int score) { ++(score >= scale.content ? content : others); }
    /** The share of the content; nothing from fewer than ten answers, which say more by themselves. */
    std::optional<Share> score() const;
    bool operator==(const SatisfactionAnswers &) const = default;
};

/** How many customers are content, and how that changed. */
struct SatisfactionReport
{
    ReportBasis basis;
    Satisfaction question = Satisfaction::Csat;
    SatisfactionAnswers answers;
    std::vector<AnswersOfMonth<SatisfactionAnswers>> months;
};

void describe(SatisfactionReport &report);
Report printable(const SatisfactionReport &report);
