// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

/** What all rows of a list of lines have in common: the line below, and the frame around the one that has the focus. */
void drawRowFrame(QPainter *painter, const QStyleOptionViewItem &option);
