// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/**
 * Text as it may enter the database: without NUL characters and with lone surrogates replaced by U+FFFD.
 *
 * SQLite would store the first cut short and the second as another character.
 */
QString storable(const QString &text);

/**
 * A name or another single line as a person may type or import it: storable, trimmed, line breaks and runs of blanks
 * made one blank, and without the invisible characters that reorder text (U+202A–202E, U+2066–2069) or have no width.
 */
QString singleLine(const QString &text);

/**
 * \a text as it is compared and searched: compatibility-decomposed (NFKD), case-folded, without combining marks, and
 * with ß, ł, ø, đ, æ, œ, þ and ı spelled in plain letters. "Łódź" becomes "lodz", "Straße" becomes "strasse".
 */
QString folded(const QString &text);

/** The words of \a text, folded: runs of letters and digits. Chinese, Japanese and Korean text gives its bigrams. */
QStringList foldedWords(const QString &text);

/** The words of \a text, folded, each with a blank before it: " sao paulo". */
QString spacedWords(const QString &text);

/** The digits of \a text, other scripts' digits included as 0–9: "+49 (0)30/1234" gives "490301234". */
QString digitsOf(const QString &text);

/**
 * \a text for use inside a sentence, between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a name written
 * from right to left does not turn the sentence around. Left alone if all of it runs from left to right.
 */
QString isolated(const QString &text);
