// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"

#include <map>
#include <vector>

/** The answers of one calendar month, each customer's last one in it. */
template<typename Answers>
struct AnswersOfMonth
{
    int month = 0; // See monthNumber().
    Answers answers;
    bool complete = false;

    bool operator==(const AnswersOfMonth &) const = default;
};

/** Counts each customer's latest answer, over the whole period and month by month. \a Answers has add(score). */
template<typename Answers>
class LatestAnswers
{
public:
    /** Looks at answers from \a from (an invalid date: from the first) up to and including \a asOf. \a none has no answers yet. */
    LatestAnswers(QDate from, QDate asOf, Answers none = {}) : m_from(from), m_asOf(asOf), m_none(none), m_answers(none) {}

    /**
     * Takes answers ordered by \a customer, then time. \a day is a day number. Customer 0 is whoever did not say who they are: each
     * of their answers counts.
     */
    void add(qint64 customer, qint64 day, int score)
    {
        if ((m_from.isValid() && day < dayNumber(m_from)) || day > dayNumber(m_asOf))
            return;
        const int month = monthOfDay(day);
        if (m_reading && (customer != m_customer || customer == 0))
            endCustomer();
        else if (m_reading && month != m_month)
            endMonth();
        m_reading = true;
        m_customer = customer;
        m_month = month;
        m_score = score;
    }

    Answers answers() const
    {
        LatestAnswers whole = *this;
        whole.endCustomer();
        return whole.m_answers;
    }

    /** Every month from that of the first answer to the as-of day's, those without answers too. */
    std::vector<AnswersOfMonth<Answers>> months() const
    {
        LatestAnswers whole = *this;
        whole.endCustomer();
        std::vector<AnswersOfMonth<Answers>> months;
        if (whole.m_months.empty())
            return months;
        for (int month = whole.m_months.begin()->first; month <= monthNumber(m_asOf); ++month) {
            const auto found = whole.m_months.find(month);
            months.push_back({month, found == whole.m_months.end() ? m_none : found->second, isMonthOver(month, m_asOf)});
        }
        return months;
    }

private:
    void endMonth() { m_months.try_emplace(m_month, m_none).first->second.add(m_score); }
    void endCustomer()
    {
        if (!m_reading)
            return;
        endMonth();
        m_answers.add(m_score);
        m_reading = false;
    }

    QDate m_from;
    QDate m_asOf;
    Answers m_none;
    std::map<int, Answers> m_months;
    Answers m_answers;
    bool m_reading = false; // A customer's answers; m_month and m_score are the latest.
    qint64 m_customer = 0;
    int m_month = 0;
    int m_score = 0;
};
