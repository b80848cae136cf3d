// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

using namespace Qt::StringLiterals;

const std::vector<PageEntry> &pageEntries()
{
    static const std::vector<PageEntry> entries{
    };
    return entries;
}

const std::vector<ActionEntry> &actionEntries()
{
    static const std::vector<ActionEntry> entries{
    };
    return entries;
}
