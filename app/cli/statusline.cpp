// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statusline.h"

#include <cstdio>
#include <unistd.h>

namespace {

constexpr auto BackToStartAndClear = "\r\033[K";

} // namespace

StatusLine::StatusLine() : m_isSeen(isatty(STDERR_FILENO) == 1) {}

StatusLine::~StatusLine()
{
    if (m_isSeen)
        std::fputs(BackToStartAndClear, stderr);
}

void StatusLine::show(const QString &line)
{
    if (!m_isSeen)
        return;
    std::fputs(BackToStartAndClear, stderr);
    std::fputs(line.toUtf8().constData(), stderr);
}
