// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QUrl>

/**
 * Writes a verified copy of the database at \a url to \a target, which must not exist, and its SHA-256 to
 * \a target + ".sha256", in the form that "sha256sum -c" checks: SQLite itself does not notice every flipped bit.
 *
 * The contents of documents are copied into the folder "attachments" beside it, where they are not there yet.
 * The database may be in use meanwhile. Leaves nothing behind on failure.
 */
Result<Done> backUp(const QUrl &url, const QString &target);
