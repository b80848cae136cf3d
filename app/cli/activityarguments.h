// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "models/activities/activity.h"

/** What the commands that log and change activities share. */

ActivityKind activityKindNamed(const QString &name);
std::vector<CustomerId> customersNamed(Connection &db, const QStringList &names);

/** Declares --outcome, --note, --at, --direction, --minutes, --topic, --with and --colleague. */
void declareActivityArguments(QCommandLineParser &parser);
/** Throws UsageError if one of them is no proper value, before the database is opened. */
void checkArguments(const CommandContext &context);
/** Takes those that were given into \a activity, but for its time and customers. Throws NotFound, naming all, for an unknown outcome. */
void takeArguments(const CommandContext &context, Connection &db, Activity &activity);
