// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/sample/samplebusiness.h"

/**
 * Writes a sample business beside whatever customers there are: the same one for the same request, but for ids.
 *
 * Performed from Source::Sample, by which removeSample() knows it again. \a progress is told how many customers are
 * written. Returns how many there are.
 */
int addSample(Operation &operation, const SampleRequest &request, const std::function<void(int)> &progress = {});
