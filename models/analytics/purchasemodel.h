// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasepatterns.h"
#include "models/base/names.h"

#include <optional>

/** How customers are taken to buy: at random about a rate of their own until they drop out, or for ever. */
enum class PurchaseModelKind { BgNbd, Nbd };
template<>
inline constexpr auto namesOf<PurchaseModelKind> = std::to_array<const char *>({"bgnbd", "nbd"});

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

/** The parameters of each model under which \a patterns are likeliest; nothing if the search does not come to an end. */
std::optional<PurchaseModel> fitBgNbd(const PurchasePatterns &patterns);
std::optional<PurchaseModel> fitNbd(const PurchasePatterns &patterns);

/**
 * BG/NBD, or NBD if no drop-out can be told: if it makes the purchases hardly likelier, if hardly anybody drops out, or if the search runs
 * away. Nothing if there is not enough to fit, see isEnoughToModel().
 */
std::optional<PurchaseModel> fitPurchaseModel(const PurchasePatterns &patterns);

/** The chance that the customer has not dropped out. By its construction 1 for everybody under NBD, and for who bought once under BG/NBD. */
double chanceAlive(const PurchaseModel &model, const PurchaseHistory &history);

/** The chance that the customer buys within \a days from the end of what was observed. */
double chanceToBuy(const PurchaseModel &model, const PurchaseHistory &history, qint64 days);
