// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/segments/segment.h"

/**
 * Stores a new segment, or another name or query of one. Views and segments that name it follow a new name.
 *
 * Throws Invalid if it has no name, if another one has it, or if its query means nothing or asks for the segment itself.
 */
Segment saveSegment(Operation &operation, Segment segment);

/** Throws Invalid, saying which, if views or segments name it. */
void deleteSegment(Operation &operation, SegmentId id);
