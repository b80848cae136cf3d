// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/acquisition.h"

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>
#include <cmath>

double meanRepeats(const PurchaseModel &model, double weeks)
{
    constexpr unsigned Points = 30;
    const PurchasesAhead ahead = purchasesAheadOfNewCustomer(model);
    // In ln(1 + u/α) the expectation is smooth however short the first purchases follow each other.
    const auto slice = [&ahead](double place) { return ahead.expected(ahead.rate * std::expm1(place)) * ahead.rate * std::exp(place); };
    return boost::math::quadrature::gauss<double, Points>::integrate(slice, 0.0, std::log1p(weeks / ahead.rate)) / weeks;
}

NewCustomerValue newCustomerValue(const PurchaseModel &model, const SpendingModel &spending, double meanFirst, double weeks)
{
    return {.first = meanFirst, .repeats = meanRepeats(model, weeks), .repeatValue = spending.meanValue()};
}

std::optional<Acquisition> acquisition(double target, const Estimate &existing, const NewCustomerValue &value, double weeks)
{
    const double each = value.total();
    if (!(each > 0.0))
        return {};
    const auto needed = [&](double spent) { return std::max(0.0, (target - spent) / each); };
    Acquisition forecast{.needed = needed(existing.expected)};
    if (existing.band)
        forecast.band = Interval{needed(existing.band->upper), needed(existing.band->lower)};
    forecast.perWeek = forecast.needed / weeks;
    return forecast;
}
