// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/overlaps.h"

#include <algorithm>
#include <ranges>

void putSideBySide(std::vector<SideBySide> &spans)
{
    size_t first = 0; // Of those that overlap.
    std::vector<int> ends; // Of the columns.
    const auto finish = [&](size_t last) {
        for (size_t i = first; i < last; ++i)
            spans[i].columns = int(ends.size());
        first = last;
        ends.clear();
    };
    for (size_t i = 0; i < spans.size(); ++i) {
        if (!ends.empty() && spans[i].from >= std::ranges::max(ends))
            finish(i);
        const auto free = std::ranges::find_if(ends, [&](int end) { return end <= spans[i].from; });
        spans[i].column = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(spans[i].to);
        else
            *free = spans[i].to;
    }
    finish(spans.size());
}
