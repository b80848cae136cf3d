// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/recordkind.h"

/**
 * Removes the records of \a kind that \a where means, and before them whatever belongs to them, however far that goes; what can be
 * without them stays. Returns how many of \a kind there were.
 */
qint64 removeWithBelongings(Operation &operation, const RecordKind &kind, const SqlCondition &where);
