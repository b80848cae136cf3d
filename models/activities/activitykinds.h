// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"

/** A kind of activity as a person reads it: "E-mail". */
QString activityKindText(ActivityKind kind);

/** The name of the icon (resources/icons.txt) that stands for a kind everywhere. */
QLatin1StringView activityIcon(ActivityKind kind);

/** Whether an activity of \a kind goes out or comes in: a call does, a note does not. */
bool hasDirection(ActivityKind kind);

/** Whether an activity of \a kind can turn out one way or another: everything but a note. */
bool hasOutcome(ActivityKind kind);

/** "Outgoing"; empty for none. */
QString activityDirectionText(Direction direction);

/** What noting such an activity is called in the history, and what changing and deleting it: "Log call with Ada Lovelace". */
QString activityLabel(ActivityKind kind, const QString &customerName);
QString activityChangeLabel(ActivityKind kind, const QString &customerName);
QString activityDeletionLabel(ActivityKind kind, const QString &customerName);
