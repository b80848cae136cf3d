// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/**
 * What a customer bought up to the as-of day, as far as the figures about buying look at it. Returns are left out.
 *
 * Days are day numbers; purchases of one day are one.
 */
struct Buyer
{
    qint64 customer = 0;
    qint64 firstDay = 0;
    qint64 secondDay = 0; // The same as the first: there is none.
    qint64 lastDay = 0;
    qint64 days = 0;   // With a purchase.
    qint64 amount = 0; // Minor units.
    bool isLaterThanUsual = false; // Silent for longer than their own rhythm makes likely.

    bool boughtAgain() const { return secondDay != firstDay; }
    bool operator==(const Buyer &) const = default;
};
