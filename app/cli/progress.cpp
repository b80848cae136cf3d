// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <cstdio>
#include <unistd.h>

namespace {

constexpr auto BackToStartAndClear = "\r\033[K";

} // namespace

Progress::Progress() : m_isSeen(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress()
{
    if (m_isSeen)
        std::fputs(BackToStartAndClear, stderr);
}

void Progress::show(const QString &line)
{
    if (!m_isSeen)
        return;
    std::fputs(BackToStartAndClear, stderr);
    std::fputs(line.toUtf8().constData(), stderr);
}
