// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/** What a colour says; which colour that is depends on the palette. */
enum class Tone { Text, Muted, Accent, Positive, Warning, Negative };

/** The colour of texts and icons of \a tone: at least 4.5:1 on the palette's window and base. */
QColor toneColor(Tone tone, const QPalette &palette);

inline QColor mutedTextColor(const QPalette &palette) { return toneColor(Tone::Muted, palette); }
inline QColor accentColor(const QPalette &palette) { return toneColor(Tone::Accent, palette); }
inline QColor positiveColor(const QPalette &palette) { return toneColor(Tone::Positive, palette); }
inline QColor warningColor(const QPalette &palette) { return toneColor(Tone::Warning, palette); }
inline QColor negativeColor(const QPalette &palette) { return toneColor(Tone::Negative, palette); }

/** Thin lines between parts that are apart anyway; too faint to carry meaning. */
QColor separatorColor(const QPalette &palette);

/** The outline of a field or a button: at least 3:1. */
QColor outlineColor(const QPalette &palette);

/** Behind what the pointer is over, and behind the toned bars of messages. */
QColor hoverColor(const QPalette &palette);

/** A quiet background of \a tone, on which the palette's text stays legible. */
QColor tintColor(Tone tone, const QPalette &palette);

inline constexpr int PhaseColorCount = 8;

/**
 * The colour of the phase, or of the series of a chart, at \a index, which wraps around.
 *
 * After Okabe and Ito, "Color Universal Design" (2008), darkened or lightened until each has 3:1 on the background and
 * all stay apart for colour-blind eyes. Never the only sign of anything.
 */
QColor phaseColor(int index, const QPalette &palette);

/** \a amount (0 to 1) of \a over laid on \a under. */
QColor blended(const QColor &under, const QColor &over, double amount);

/** The contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
double contrastRatio(const QColor &one, const QColor &other);

/** The palette's text colour if it is legible on \a background, else black or white: 4.5:1 at least. */
QColor legibleTextColor(const QColor &background, const QPalette &palette);

bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);
