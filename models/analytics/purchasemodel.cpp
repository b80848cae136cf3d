// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasemodel.h"

#include "models/analytics/purchaselikelihood.h"

#include <cmath>

namespace {

constexpr double LeastGain = 4.0; // Twice the logarithm by which drop-out makes the purchases likelier.
constexpr double LeastDropOut = 1e-3;
constexpr double LargestParameter = 1e4;

constexpr size_t ManyPatterns = 20'000;
constexpr size_t StepAmongMany = 16;

/** Where \a evaluate(likelihood, θ) is highest; of many patterns a part says where to begin, because every look at all of them takes its time. */
template<size_t Dimensions, typename Evaluate>
Maximum<Dimensions> likeliest(const PurchasePatterns &patterns, const Evaluate &evaluate, std::array<double, Dimensions> start)
{
    const auto search = [&](const PurchaseLikelihood &likelihood) {
        return findMaximum<Dimensions>([&](const std::array<double, Dimensions> &theta) { return evaluate(likelihood, theta); }, start);
    };
    const PurchaseLikelihood likelihood(patterns);
    if (likelihood.patterns() > ManyPatterns) {
        if (const auto found = search(PurchaseLikelihood(patterns, StepAmongMany)); found.converged)
            start = found.at;
    }
    return search(likelihood);
}

bool hasRunAway(const PurchaseParameters &parameters)
{
    return parameters.r > LargestParameter || parameters.alpha > LargestParameter || parameters.a > LargestParameter
        || parameters.b > LargestParameter;
}

PurchaseModel modelOf(PurchaseModelKind kind, const PurchasePatterns &patterns, double logLikelihood, const PurchaseParameters &parameters)
{
    return {.kind = kind,
            .parameters = parameters,
            .logLikelihood = logLikelihood,
            .customers = patterns.customers(),
            .repeatCustomers = patterns.repeatCustomers()};
}

} // namespace

bool isEnoughToModel(const PurchasePatterns &patterns)
{
    return patterns.customers() >= LeastModelCustomers && patterns.repeatCustomers() >= LeastModelRepeatCustomers
        && patterns.longestAge() >= LeastModelDays;
}

std::optional<PurchaseModel> fitBgNbd(const PurchasePatterns &patterns)
{
    const auto found = likeliest<4>(
        patterns, [](const PurchaseLikelihood &likelihood, const std::array<double, 4> &theta) { return likelihood.bgNbd(theta); },
        {std::log(1.0), std::log(3.0), std::log(1.0), std::log(3.0)});
    if (!found.converged)
        return {};
    return modelOf(PurchaseModelKind::BgNbd, patterns, found.value,
                   {std::exp(found.at[0]), std::exp(found.at[1]), std::exp(found.at[2]), std::exp(found.at[3])});
}

std::optional<PurchaseModel> fitNbd(const PurchasePatterns &patterns)
{
    const auto found = likeliest<2>(
        patterns, [](const PurchaseLikelihood &likelihood, const std::array<double, 2> &theta) { return likelihood.nbd(theta); },
        {std::log(1.0), std::log(3.0)});
    if (!found.converged)
        return {};
    return modelOf(PurchaseModelKind::Nbd, patterns, found.value, {.r = std::exp(found.at[0]), .alpha = std::exp(found.at[1])});
}

std::optional<PurchaseModel> fitPurchaseModel(const PurchasePatterns &patterns)
{
    if (!isEnoughToModel(patterns))
        return {};
    std::optional<PurchaseModel> nbd = fitNbd(patterns);
    if (nbd && hasRunAway(nbd->parameters))
        nbd.reset();
    const std::optional<PurchaseModel> bgNbd = fitBgNbd(patterns);
    const bool tellsDropOut = bgNbd && !hasRunAway(bgNbd->parameters)
        && bgNbd->parameters.a / (bgNbd->parameters.a + bgNbd->parameters.b) >= LeastDropOut
        && (!nbd || 2.0 * (bgNbd->logLikelihood - nbd->logLikelihood) >= LeastGain);
    if (tellsDropOut)
        return bgNbd;
    if (nbd)
        nbd->isDegenerate = true;
    return nbd;
}

double chanceAlive(const PurchaseModel &model, const PurchaseHistory &history)
{
    if (model.kind == PurchaseModelKind::Nbd || history.repeats == 0)
        return 1.0;
    const auto &[r, alpha, a, b] = model.parameters;
    const auto x = double(history.repeats);
    const double last = alpha + double(history.lastDay) / DaysPerWeek;
    const double end = alpha + double(history.age) / DaysPerWeek;
    const double stayed = std::exp((r + x) * std::log(last / end));
    return stayed / (stayed + a / (b + x - 1.0));
}

double chanceToBuy(const PurchaseModel &model, const PurchaseHistory &history, qint64 days)
{
    const double end = model.parameters.alpha + double(history.age) / DaysPerWeek;
    const double later = end + double(days) / DaysPerWeek;
    const double logOfNone = (model.parameters.r + double(history.repeats)) * std::log(end / later);
    return chanceAlive(model, history) * -std::expm1(logOfNone);
}
