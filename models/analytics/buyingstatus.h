// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyer.h"
#include "models/base/names.h"

#include <array>
#include <optional>

/** How likely a customer of a shop is to go on buying. Nobody is called lost: all of them may come back. */
enum class BuyingStatus {
    New,    // Bought once, and most who buy again take as long.
    Active, // Buys within a year with a chance of one half or more,
    AtRisk, // of one fifth or more,
    Lapsed, // of less.
};
template<>
inline constexpr auto namesOf<BuyingStatus> = std::to_array<const char *>({"new", "active", "at-risk", "lapsed"});
inline constexpr size_t BuyingStatusCount = namesOf<BuyingStatus>.size();

inline constexpr qint64 StatusHorizonDays = 365;
inline constexpr double LeastChanceOfActive = 0.5;
inline constexpr double LeastChanceAtRisk = 0.2;
inline constexpr double NewDaysWithoutMedian = 90.0;

/** Whether \a buyer bought on one day only, at most \a newDays before \a asOf (day number). */
inline bool isNewBuyer(const Buyer &buyer, qint64 asOf, double newDays)
{
    return !buyer.boughtAgain() && double(asOf - buyer.firstDay) <= newDays;
}

/** The status of a customer who is no new buyer and buys within StatusHorizonDays with \a chance. */
inline BuyingStatus statusOf(double chance)
{
    if (chance >= LeastChanceOfActive)
        return BuyingStatus::Active;
    return chance >= LeastChanceAtRisk ? BuyingStatus::AtRisk : BuyingStatus::Lapsed;
}
