// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/** Neighbouring rows, both ends included. */
struct RowRun
{
    int first = 0;
    int last = 0;

    bool operator==(const RowRun &) const = default;
};

/**
 * The runs of \a longer whose ids \a shorter lacks, from the top.
 *
 * Nothing if \a shorter is not \a longer with rows left out, or if there are more than \a most runs.
 */
inline std::optional<std::vector<RowRun>> runsMissing(const std::vector<qint64> &longer, const std::vector<qint64> &shorter,
                                                      size_t most = 64)
{
    std::vector<RowRun> runs;
    size_t next = 0;
    for (size_t row = 0; row < longer.size(); ++row) {
        if (next < shorter.size() && longer[row] == shorter[next]) {
            ++next;
        } else if (!runs.empty() && runs.back().last == int(row) - 1) {
            runs.back().last = int(row);
        } else {
            if (runs.size() == most)
                return {};
            runs.push_back({int(row), int(row)});
        }
    }
    if (next < shorter.size())
        return {};
    return runs;
}
