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

NpsBuilder::NpsBuilder(QDate from, QDate asOf) : m_from(from), m_asOf(asOf)
{
}

void NpsBuilder::add(qint64 customer, qint64 day, int score)
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

void NpsBuilder::endMonth()
{
    m_months[m_month].add(m_score);
}

void NpsBuilder::endCustomer()
{
    if (!m_reading)
        return;
    endMonth();
    m_answers.add(m_score);
    m_reading = false;
}

NpsAnswers NpsBuilder::answers() const
{
    NpsBuilder whole = *this;
    whole.endCustomer();
    return whole.m_answers;
}

std::vector<NpsMonth> NpsBuilder::months() const
{
    NpsBuilder whole = *this;
    whole.endCustomer();
    std::vector<NpsMonth> months;
    if (whole.m_months.empty())
        return months;
    for (int month = whole.m_months.begin()->first; month <= monthNumber(m_asOf); ++month) {
        const auto found = whole.m_months.find(month);
        months.push_back({month, found == whole.m_months.end() ? NpsAnswers{} : found->second, isMonthOver(month, m_asOf)});
    }
    return months;
}
