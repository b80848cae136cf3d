// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <memory>

class QFile;

/** How much of a file is enough to guess what is in it. */
inline constexpr qint64 SampleSize = 256 << 10;

/**
 * Opens \a path to be read as text. The error says what the file is instead, and what to do: a folder, empty, a workbook,
 * a picture, a database, …
 */
Result<std::shared_ptr<QFile>> openTextFile(const QString &path);

/** What a file that begins with \a sample is, if not text in which there could be a table: the whole advice, or nothing. */
QString adviceForForeignFile(const QByteArray &sample);
