// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"

/** Whether there are customers that addSample() made. */
bool holdsSample(Connection &db);

/**
 * Takes out the customers that addSample() made with all that was noted about them since, by whom ever, and the products
 * it brought that nobody else has bought. Everything else stays. Returns how many customers there were.
 */
int removeSample(Operation &operation);
