// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

/** Microseconds of each of \a count runs of \a work, in ascending order. */
template<typename Work>
std::vector<double> times(int count, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e3);
    }
    std::ranges::sort(all);
    return all;
}

inline double at(const std::vector<double> &sorted, double share)
{
    return sorted.at(size_t(share * double(sorted.size() - 1)));
}

/** One line: median and 99th percentile, and how many times those of \a limit, which was measured in the same run, they are. */
inline void print(const char *what, const std::vector<double> &sorted, const std::vector<double> &limit = {})
{
    std::printf("%-64s median %8.0f µs  p99 %8.0f µs", what, at(sorted, 0.5), at(sorted, 0.99));
    if (!limit.empty())
        std::printf("  %5.2f × and %5.2f × the limit", at(sorted, 0.5) / at(limit, 0.5), at(sorted, 0.99) / at(limit, 0.99));
    std::printf("\n");
    std::fflush(stdout);
}
