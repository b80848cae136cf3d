// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/** A span of time on a day, and where it stands among those that overlap it. */
struct SideBySide
{
    int from = 0; // Minutes after midnight.
    int to = 0;
    int column = 0;
    int columns = 1; // Of all that overlap, also through others.
};

/** Puts spans, which are in the order of their beginnings, side by side where they overlap. */
void putSideBySide(std::vector<SideBySide> &spans);
