// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/** What the program itself notes; never with customers' data. */
Q_DECLARE_LOGGING_CATEGORY(ProgramLog)

/**
 * Keeps a log in \a folder from now on: regulars.log and the two before it.
 *
 * Only messages of the program's own categories ("regulars…") are kept, since what libraries say may quote data. All
 * messages go to the standard error output as before.
 */
void startLogging(const QString &folder);
