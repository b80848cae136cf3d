// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/recurrence.h"

#include <QDate>

/**
 * The first day after \a after of the series that \a start begins and that comes back as \a recurrence says.
 *
 * Counted from \a start always, so that the 31st is that of every month that has one, and the last day of the others. Weeks begin on Monday.
 * Invalid if nothing comes back.
 */
QDate nextOccurrence(const Recurrence &recurrence, QDate start, QDate after);
