// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"

/** Makes rules, and the queries of rules, segments and views that name the outcome \a from, name \a to. */
void followOutcomeName(Operation &operation, const QString &from, const QString &to);
