// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** The name of a file as it may be kept and shown: the last part of a path, on one line, without invisible characters. */
QString documentName(const QString &path);

/**
 * \a name as a file may be called on any system: no separators, control characters or invisible ones, no device names of
 * Windows, no leading dot, at most 120 bytes with its ending kept; never empty.
 */
QString safeFileName(const QString &name);

/** Whether opening a file called \a name, or of that type, could run it: then it is only ever shown in its folder. */
bool isExecutable(const QString &name, const QString &mediaType);
