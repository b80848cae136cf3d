// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/segments/segment.h"

#include "models/base/text.h"

QString segmentKey(const Segment &segment)
{
    return foldedWords(segment.name).join(u' ');
}
