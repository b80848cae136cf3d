// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/** Some days in a row, as people write them. */
struct Period
{
    QDate first;
    QDate last;              // Included.
    bool isDistance = false; // "30d": one day, so far from today.

    bool operator==(const Period &) const = default;
};

/** Which way a distance such as "30d" goes from today. */
enum class Looking { Back, Ahead };

/**
 * What \a text means: a day "2026-03-15", a month "2026-03", a year "2026"; "today", "yesterday", "tomorrow"; "this-",
 * "last-" or "next-" with "week" (from Monday), "month" or "year"; or a distance of days, weeks, months or years: "30d",
 * "4w", "6m", "1y". Nothing if it is none of these.
 */
std::optional<Period> periodOf(const QString &text, QDate today, Looking looking);
