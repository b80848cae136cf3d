// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecontracts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double Signing = 0.6;       // Of those who bought again and go on buying,
constexpr double SigningInVain = 0.2; // and of those who fell silent since.
constexpr double Changing = 0.2;      // Of those whose contract ends: another plan follows on the same day,
constexpr double Returning = 0.12;    // or, after a pause, another contract.

/** The day on which the paid \a count periods from \a started are over. */
QDate paidUntil(QDate started, ContractPeriod period, int count)
{
    switch (period) {
    case ContractPeriod::Week: return started.addDays(7 * count);
    case ContractPeriod::Month: return started.addMonths(count);
    case ContractPeriod::Quarter: return started.addMonths(3 * count);
    case ContractPeriod::Year: return started.addYears(count);
    }
    return started;
}

double periodsInMonth(ContractPeriod period)
{
    constexpr double WeeksInMonth = 365.25 / 12 / 7;
    switch (period) {
    case ContractPeriod::Week: return WeeksInMonth;
    case ContractPeriod::Month: return 1.0;
    case ContractPeriod::Quarter: return 1.0 / 3;
    case ContractPeriod::Year: return 1.0 / 12;
    }
    return 1.0;
}

} // namespace

SampleContracts::SampleContracts(const SampleCatalogue &catalogue, const SampleClock &clock, const QString &currency)
    : m_catalogue(catalogue)
    , m_clock(clock)
    , m_currency(currency)
    , m_minorUnitsOfEuro(catalogue.currencies.value(currency, 1) * std::pow(10, currencyDecimals(currency)))
{
}

void SampleContracts::signUp(SampleStory &story, const std::vector<qint64> &days, qint64 silentFrom, SampleRandom &random)
{
    const bool fellSilent = silentFrom <= m_clock.lastDay();
    if (days.size() < 2 || !random.chance(fellSilent ? SigningInVain : Signing))
        return;
    const auto &plans = story.customer.kind == CustomerKind::Company ? m_catalogue.plansOfCompanies : m_catalogue.plansOfPeople;
    // Early in their time as customers, not on the first day.
    qint64 day = days[size_t(random.between(1, std::min(qint64(days.size()) - 1, qint64(4))))];
    std::optional<size_t> left; // The plan that is not wanted any more.
    while (day <= m_clock.lastDay() && day < silentFrom) {
        size_t plan = plans.drawn(random);
        while (plan == left)
            plan = plans.drawn(random);
        SampleContract made = contract(plan, dateOfDay(day));
        const auto end = endOf(made, silentFrom, random);
        if (end && *end <= made.contract.started)
            return;
        made.contract.number = u"A-%1"_s.arg(++m_signed, 4, 10, QChar(u'0'));
        const bool ends = end && dayNumber(*end) <= m_clock.lastDay();
        const bool changes = ends && random.chance(Changing);
        if (ends) {
            made.contract.ended = *end;
            made.contract.reason = changes ? u"Another plan"_s : random.chance(0.85) ? random.one(*m_catalogue.reasons.constFind(u"contract"_s)) : QString();
        }
        story.contracts.push_back(made);
        if (!ends)
            return;
        left = changes ? std::optional(plan) : std::nullopt;
        if (changes)
            day = dayNumber(*end);
        else if (random.chance(Returning))
            day = m_clock.openDay(dayNumber(*end) + 40 + qint64(random.exponential(80)));
        else
            return;
    }
}

SampleContract SampleContracts::contract(size_t plan, QDate started) const
{
    const SampleCatalogue::Plan &terms = m_catalogue.plans[plan];
    return {.contract = {.started = started,
                         .amount = std::max(qint64(1), qint64(std::llround(terms.price * m_minorUnitsOfEuro))),
                         .currency = m_currency,
                         .period = terms.period},
            .plan = plan};
}

std::optional<QDate> SampleContracts::endOf(const SampleContract &contract, qint64 silentFrom, SampleRandom &random) const
{
    const SampleCatalogue::Plan &terms = m_catalogue.plans[contract.plan];
    const QDate started = contract.contract.started;
    int periods = 1 + int(random.exponential(terms.months * periodsInMonth(terms.period)));
    if (silentFrom <= m_clock.lastDay()) {
        while (periods > 0 && dayNumber(paidUntil(started, terms.period, periods)) > silentFrom)
            --periods;
    }
    const QDate end = paidUntil(started, terms.period, periods);
    return dayNumber(end) > m_clock.lastDay() ? std::nullopt : std::optional(end);
}
