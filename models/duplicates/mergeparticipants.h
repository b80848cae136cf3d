// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/customermerge.h"
#include "models/history/history.h"

/** Before \a gone becomes part of \a keep: takes out of activities in which both take part the one that would be there twice. */
void removeParticipantsAmong(Operation &operation, CustomerId gone, CustomerId keep);

/**
 * Lets those take part again whom the operation of \a merge, which made \a changes, took out, now that \a gone is back and has
 * its activities again.
 */
void separateParticipants(Operation &operation, const CustomerMerge &merge, CustomerId gone, const std::vector<Change> &changes);
