// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/**
 * How well \a typed, whose letters must come in this order but not side by side, fits \a text: "lc" fits "Log a call".
 * Higher is better; beginnings of words and letters side by side count more. Nothing if it does not fit. Accents and
 * case do not matter.
 */
std::optional<int> fuzzyScore(const QString &typed, const QString &text);
