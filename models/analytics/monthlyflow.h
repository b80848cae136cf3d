// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/wilson.h"

#include <optional>

/**
 * Who stayed and who went around one calendar month. atStart = retained + lost; what each word means is for its maker to
 * say: retention.h or churn.h.
 */
struct MonthlyFlow
{
    int month = 0; // See monthNumber().
    qint64 atStart = 0;
    qint64 retained = 0;
    qint64 lost = 0;
    qint64 wonBack = 0;
    bool complete = false; // Unfinished months still change: show them apart and leave them out of averages.

    bool operator==(const MonthlyFlow &) const = default;
};

/** A share of people, 0 to 1, with its 95 % Wilson interval. */
struct Share
{
    double value = 0.0;
    Interval interval;
};

/** \a part of \a whole; nothing if the whole is nobody. */
inline std::optional<Share> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return Share{double(part) / double(whole), wilsonInterval(part, whole)};
}
