// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFontMetricsF>
#include <QMargins>

/**
 * Sizes follow the font, never the pixels of one screen. The rhythm is a quarter of a line of text: about four pixels at
 * the usual size.
 */

inline int rhythm(double steps = 1)
{
    return qMax(1, qRound(steps * QFontMetricsF(QApplication::font()).height() / 4));
}

inline QMargins rhythmMargins(double horizontal, double vertical)
{
    return {rhythm(horizontal), rhythm(vertical), rhythm(horizontal), rhythm(vertical)};
}

inline QMargins rhythmMargins(double all) { return rhythmMargins(all, all); }

/** The width of \a characters of average width. */
inline int textWidth(double characters)
{
    return qRound(characters * QFontMetricsF(QApplication::font()).averageCharWidth());
}

/** The height of a line of text: the size of an icon beside it. */
inline int lineHeight() { return qRound(QFontMetricsF(QApplication::font()).height()); }
