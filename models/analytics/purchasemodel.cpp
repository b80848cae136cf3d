// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasemodel.h"

#include "models/analytics/purchaselikelihood.h"
#include "models/analytics/wilson.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

constexpr double ClearlyLikelier = 2.0; // Logarithm by which BG/NBD must make the purchases likelier to be taken for MBG/NBD.
constexpr double LeastGain = 4.0; // Twice the logarithm by which drop-out makes the purchases likelier.
constexpr double LeastDropOut = 1e-3;
constexpr double LargestParameter = 1e4;

constexpr size_t ManyPatterns = 20'000;
constexpr size_t StepAmongMany = 16;

/** Patterns to fit models to; of many a part says where to begin, because every look at all of them takes its time. */
struct Fitting
{
    explicit Fitting(const PurchasePatterns &patterns)
        : customers(patterns.customers())
        , repeatCustomers(patterns.repeatCustomers())
        , sorted(patterns.all())
        , all(sorted)
    {
        if (sorted.size() > ManyPatterns)
            part.emplace(sorted, StepAmongMany);
    }

    const qint64 customers;
    const qint64 repeatCustomers;
    const std::vector<PurchasePatterns::Pattern> sorted;
    const PurchaseLikelihood all;
    std::optional<PurchaseLikelihood> part;
};

/** Where the likelihood is highest, by \a search(likelihood, start). */
template<size_t Dimensions, typename Search>
Maximum<Dimensions> likeliest(const Fitting &fitting, const Search &search, std::array<double, Dimensions> start)
{
    if (fitting.part) {
        if (const Maximum<Dimensions> found = search(*fitting.part, start); found.converged)
            start = found.at;
    }
    return search(fitting.all, start);
}

bool hasRunAway(const PurchaseParameters &parameters)
{
    return parameters.r > LargestParameter || parameters.alpha > LargestParameter || parameters.a > LargestParameter
        || parameters.b > LargestParameter;
}

PurchaseModel modelOf(PurchaseModelKind kind, const Fitting &fitting, double logLikelihood, const PurchaseParameters &parameters)
{
    return {.kind = kind,
            .parameters = parameters,
            .logLikelihood = logLikelihood,
            .customers = fitting.customers,
            .repeatCustomers = fitting.repeatCustomers};
}

std::optional<PurchaseModel> fitWithDropOut(PurchaseModelKind kind, const Fitting &fitting)
{
    const bool isBg = kind == PurchaseModelKind::BgNbd;
    const auto search = [isBg](const PurchaseLikelihood &likelihood, const std::array<double, 4> &start) {
        return findMaximum<4>(
            [&](const std::array<double, 4> &theta) { return isBg ? likelihood.bgNbd(theta) : likelihood.mbgNbd(theta); },
            [&](const std::array<double, 4> &theta) { return isBg ? likelihood.bgNbdCurvature(theta) : likelihood.mbgNbdCurvature(theta); }, start);
    };
    const auto found = likeliest<4>(fitting, search, {std::log(1.0), std::log(3.0), std::log(1.0), std::log(3.0)});
    if (!found.converged)
        return {};
    return modelOf(kind, fitting, found.value,
                   {std::exp(found.at[0]), std::exp(found.at[1]), std::exp(found.at[2]), std::exp(found.at[3])});
}

std::optional<PurchaseModel> fitWithoutDropOut(const Fitting &fitting)
{
    const auto search = [](const PurchaseLikelihood &likelihood, const std::array<double, 2> &start) {
        return findMaximum<2>([&](const std::array<double, 2> &theta) { return likelihood.nbd(theta); }, start);
    };
    const auto found = likeliest<2>(fitting, search, {std::log(1.0), std::log(3.0)});
    if (!found.converged)
        return {};
    return modelOf(PurchaseModelKind::Nbd, fitting, found.value, {.r = std::exp(found.at[0]), .alpha = std::exp(found.at[1])});
}

} // namespace

bool isEnoughToModel(const PurchasePatterns &patterns)
{
    return patterns.customers() >= LeastModelCustomers && patterns.repeatCustomers() >= LeastModelRepeatCustomers
        && patterns.longestAge() >= LeastModelDays;
}

QStringList missingToModel(const PurchasePatterns &patterns)
{
    const auto say = [](const char *text, qint64 present, qint64 needed) {
        return QCoreApplication::translate("PurchaseModel", text).arg(QLocale().toString(present), QLocale().toString(needed));
    };
    QStringList missing;
    if (patterns.customers() < LeastModelCustomers)
        missing.append(say(QT_TRANSLATE_NOOP("PurchaseModel", "Not enough data: %1 of %2 customers needed."), patterns.customers(),
                           LeastModelCustomers));
    if (patterns.repeatCustomers() < LeastModelRepeatCustomers)
        missing.append(say(QT_TRANSLATE_NOOP("PurchaseModel", "Not enough data: %1 of %2 repeat customers needed."),
                           patterns.repeatCustomers(), LeastModelRepeatCustomers));
    if (patterns.longestAge() < LeastModelDays)
        missing.append(say(QT_TRANSLATE_NOOP("PurchaseModel", "Not enough data: %1 of %2 days of history needed."), patterns.longestAge(),
                           LeastModelDays));
    return missing;
}

std::optional<PurchaseModel> fitBgNbd(const PurchasePatterns &patterns)
{
    return fitWithDropOut(PurchaseModelKind::BgNbd, Fitting(patterns));
}

std::optional<PurchaseModel> fitMbgNbd(const PurchasePatterns &patterns)
{
    return fitWithDropOut(PurchaseModelKind::MbgNbd, Fitting(patterns));
}

std::optional<PurchaseModel> fitNbd(const PurchasePatterns &patterns)
{
    return fitWithoutDropOut(Fitting(patterns));
}

std::optional<PurchaseModel> fitPurchaseModel(const PurchasePatterns &patterns, std::optional<PurchaseModelKind> wanted)
{
    if (!isEnoughToModel(patterns))
        return {};
    const Fitting fitting(patterns);
    std::optional<PurchaseModel> nbd = fitWithoutDropOut(fitting);
    if (nbd && hasRunAway(nbd->parameters))
        nbd.reset();
    if (wanted == PurchaseModelKind::Nbd)
        return nbd;
    const auto tellsDropOut = [&nbd](const std::optional<PurchaseModel> &model) {
        return model && !hasRunAway(model->parameters)
            && model->parameters.a / (model->parameters.a + model->parameters.b) >= LeastDropOut
            && (!nbd || 2.0 * (model->logLikelihood - nbd->logLikelihood) >= LeastGain);
    };
    std::optional<PurchaseModel> bgNbd = fitWithDropOut(PurchaseModelKind::BgNbd, fitting);
    if (tellsDropOut(bgNbd)) {
        if (wanted == PurchaseModelKind::BgNbd)
            return bgNbd;
        const std::optional<PurchaseModel> mbgNbd = fitWithDropOut(PurchaseModelKind::MbgNbd, fitting);
        if (tellsDropOut(mbgNbd)) {
            const bool isBgClearlyLikelier = bgNbd->logLikelihood > mbgNbd->logLikelihood + ClearlyLikelier;
            return wanted || !isBgClearlyLikelier ? mbgNbd : bgNbd;
        }
        if (!wanted)
            return bgNbd;
    }
    if (nbd)
        nbd->isDegenerate = true;
    return nbd;
}

std::optional<ParameterCovariance> parameterCovariance(const PurchaseModel &model, const PurchasePatterns &patterns)
{
    const PurchaseLikelihood likelihood(patterns.all());
    const auto &[r, alpha, a, b] = model.parameters;
    if (model.kind == PurchaseModelKind::Nbd) {
        const auto evaluate = [&](const std::array<double, 2> &theta) { return likelihood.nbd(theta); };
        const auto two = covarianceOf<2>(maximum::curvature<2>(evaluate, {std::log(r), std::log(alpha)}));
        if (!two)
            return {};
        ParameterCovariance covariance = {};
        for (size_t i = 0; i < 2; ++i) {
            for (size_t j = 0; j < 2; ++j)
                covariance[i][j] = (*two)[i][j];
        }
        return covariance;
    }
    const std::array<double, 4> theta{std::log(r), std::log(alpha), std::log(a), std::log(b)};
    return covarianceOf<4>(model.kind == PurchaseModelKind::BgNbd ? likelihood.bgNbdCurvature(theta) : likelihood.mbgNbdCurvature(theta));
}

ParameterErrors parameterErrors(const PurchaseModel &model, const ParameterCovariance &covariance)
{
    ParameterErrors errors;
    size_t i = 0;
    for (double PurchaseParameters::*const parameter :
         {&PurchaseParameters::r, &PurchaseParameters::alpha, &PurchaseParameters::a, &PurchaseParameters::b}) {
        const double value = model.parameters.*parameter;
        const double ofLogarithm = std::sqrt(covariance[i][i]);
        errors.standard.*parameter = value * ofLogarithm;
        errors.lower.*parameter = value * std::exp(-NormalQuantile975 * ofLogarithm);
        errors.upper.*parameter = value * std::exp(NormalQuantile975 * ofLogarithm);
        ++i;
    }
    return errors;
}

double chanceAlive(const PurchaseModel &model, const PurchaseHistory &history)
{
    const bool mayHaveLeft = model.kind == PurchaseModelKind::MbgNbd || (model.kind == PurchaseModelKind::BgNbd && history.repeats > 0);
    if (!mayHaveLeft)
        return 1.0;
    const auto &[r, alpha, a, b] = model.parameters;
    const auto x = double(history.repeats);
    const double last = alpha + double(history.lastDay) / DaysPerWeek;
    const double end = alpha + double(history.age) / DaysPerWeek;
    const double stayed = std::exp((r + x) * std::log(last / end));
    const double left = a / (model.kind == PurchaseModelKind::MbgNbd ? b + x : b + x - 1.0);
    return stayed / (stayed + left);
}

double chanceToBuy(const PurchaseModel &model, const PurchaseHistory &history, qint64 days)
{
    const double end = model.parameters.alpha + double(history.age) / DaysPerWeek;
    const double later = end + double(days) / DaysPerWeek;
    const double logOfNone = (model.parameters.r + double(history.repeats)) * std::log(end / later);
    return chanceAlive(model, history) * -std::expm1(logOfNone);
}
