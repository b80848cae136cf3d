// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

/**
 * Makes \a path hold \a content, readable by the owner only: wholly, or on any failure as it was before.
 *
 * Not QSaveFile: on a full disk its commit() returns true after a short write.
 */
Result<Done> writeFile(const QString &path, const QByteArray &content);

/** Makes sure that a file and its name are on the disk, not only on their way there. */
void flushToDisk(const QString &path);
