// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QStringList>

class QIODevice;

/** The encodings that a person can choose from, the likeliest first; names that QStringDecoder knows. */
QStringList textEncodings();

/** The 8-bit or multibyte encoding that programs used in the country of \a locale before Unicode. */
QString legacyEncoding(const QLocale &locale);

/**
 * The encoding of the text in \a device: its byte order mark, else UTF-16 if every other byte is NUL, else UTF-8 if all
 * of it is valid, else the legacy encoding of \a locale. Looks at up to 64 MiB and leaves \a device at its beginning.
 */
QString guessEncoding(QIODevice &device, const QLocale &locale = QLocale());

/** \a sample decoded; bytes that \a encoding does not know become U+FFFD. */
QString decoded(const QByteArray &sample, const QString &encoding);
