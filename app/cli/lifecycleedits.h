// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/** The part of the command life-cycle that edits the one in use: its name, its phases and their reasons. */
void declareLifeCycleEdits(QCommandLineParser &parser);

/** Does \a deed ("add-phase"); false if it is none of these. */
bool editLifeCycle(CommandContext &context, const QString &deed);
