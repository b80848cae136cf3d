// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

/** How far long work has come, shared by the thread that does it and the one that shows it or stops it. */
struct Progress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; // 0: not known.
    std::atomic<bool> isCancelled = false;

    /** From 0 to 1; negative: not known. */
    double share() const
    {
        const qint64 all = total;
        return all > 0 ? double(done) / double(all) : -1;
    }
};
