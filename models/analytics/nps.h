// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"
#include "models/analytics/wilson.h"

#include <map>
#include <optional>
#include <vector>

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

/** The answers of one calendar month, each customer's last one in it. */
struct NpsMonth
{
    int month = 0; // See monthNumber().
    NpsAnswers answers;
    bool complete = false;

    bool operator==(const NpsMonth &) const = default;
};

/** Counts each customer's latest answer, over the whole period and month by month. */
class NpsBuilder
{
public:
    /** Looks at answers from \a from (an invalid date: from the first) up to and including \a asOf. */
    NpsBuilder(QDate from, QDate asOf);

    /**
     * Takes answers ordered by \a customer, then time. \a day is a day number, \a score 0 to 10. Customer 0 is whoever did
     * not say who they are: each of their answers counts.
     */
    void add(qint64 customer, qint64 day, int score);

    NpsAnswers answers() const;

    /** Every month from that of the first answer to the as-of day's, those without answers too. */
    std::vector<NpsMonth> months() const;

private:
    void endMonth();
    void endCustomer();

    QDate m_from;
    QDate m_asOf;
    std::map<int, NpsAnswers> m_months;
    NpsAnswers m_answers;
    bool m_reading = false; // A customer's answers; m_month and m_score are the latest.
    qint64 m_customer = 0;
    int m_month = 0;
    int m_score = 0;
};
