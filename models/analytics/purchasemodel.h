// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/maximum.h"
#include "models/analytics/purchasepatterns.h"
#include "models/base/names.h"

#include <QStringList>

#include <optional>

/** How customers are taken to buy: at random about a rate of their own until they drop out, or for ever. */
enum class PurchaseModelKind { BgNbd, MbgNbd, Nbd }; // MBG/NBD: until they drop out, which may be right after the first purchase.
template<>
inline constexpr auto namesOf<PurchaseModelKind> = std::to_array<const char *>({"bgnbd", "mbgnbd", "nbd"});

/** Time in weeks: rates of buying are Gamma(r, α), the chance to drop out after a purchase is Beta(a, b), which NBD has not. */
struct PurchaseParameters
{
    double r = 0.0;
    double alpha = 0.0;
    double a = 0.0;
    double b = 0.0;

    bool operator==(const PurchaseParameters &) const = default;
};

/** A model of how the customers of a business buy, fitted to what they bought. */
struct PurchaseModel
{
    PurchaseModelKind kind = PurchaseModelKind::Nbd;
    PurchaseParameters parameters;
    double logLikelihood = 0.0;
    bool isDegenerate = false; // No drop-out can be told in what was observed, so NBD stands in.
    qint64 customers = 0;
    qint64 repeatCustomers = 0;

    bool operator==(const PurchaseModel &) const = default;
};

/** What a fit needs at least; with less one more customer may turn the figures over. */
inline constexpr qint64 LeastModelCustomers = 200;
inline constexpr qint64 LeastModelRepeatCustomers = 60;
inline constexpr qint64 LeastModelDays = 26 * 7;

bool isEnoughToModel(const PurchasePatterns &patterns);

/** What is missing for a fit, one sentence each: "Not enough data: 34 of 60 repeat customers needed." Empty if nothing is. */
QStringList missingToModel(const PurchasePatterns &patterns);

/** The parameters of each model under which \a patterns are likeliest; nothing if the search does not come to an end. */
std::optional<PurchaseModel> fitBgNbd(const PurchasePatterns &patterns);
std::optional<PurchaseModel> fitMbgNbd(const PurchasePatterns &patterns);
std::optional<PurchaseModel> fitNbd(const PurchasePatterns &patterns);

/**
 * MBG/NBD, or BG/NBD if that makes the purchases clearly likelier, unless \a wanted says which; but NBD if no drop-out can be told: if
 * BG/NBD makes the purchases hardly likelier than NBD, if hardly anybody drops out, or if the search runs away. Nothing if there is not
 * enough to fit, see isEnoughToModel().
 */
std::optional<PurchaseModel> fitPurchaseModel(const PurchasePatterns &patterns, std::optional<PurchaseModelKind> wanted = {});

/** Variances and covariances of the logarithms of r, α, a and b. */
using ParameterCovariance = maximum::Matrix<4>;

/** How far the parameters of \a model, fitted to \a patterns, may be off; nothing if that cannot be told. Zero for a and b, which NBD has not. */
std::optional<ParameterCovariance> parameterCovariance(const PurchaseModel &model, const PurchasePatterns &patterns);

/** The standard errors of the parameters, and the ends of their 95 % intervals. */
struct ParameterErrors
{
    PurchaseParameters standard;
    PurchaseParameters lower;
    PurchaseParameters upper;
};
ParameterErrors parameterErrors(const PurchaseModel &model, const ParameterCovariance &covariance);

/**
 * The chance that the customer has not dropped out. By its construction 1 for everybody under NBD, and for who bought once under BG/NBD.
 */
double chanceAlive(const PurchaseModel &model, const PurchaseHistory &history);

/** The chance that the customer buys within \a days from the end of what was observed. */
double chanceToBuy(const PurchaseModel &model, const PurchaseHistory &history, qint64 days);
