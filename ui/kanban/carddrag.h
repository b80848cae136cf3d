// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kanban/kanbansource.h"

class QListView;
class QMimeData;
class QPixmap;

/** What is dragged: cards of one source, so that nothing can be dropped into another business. */
QMimeData *dragged(const KanbanSource &source, const KanbanPlace &from, const std::vector<qint64> &cards);
/** The cards in \a data and where they are from; none if they are not \a source's. */
KanbanDrop dropped(const KanbanSource &source, const QMimeData &data);

/** The card \a view is at, with the number of \a cards if there are several. */
QPixmap pictureOf(const QListView &view, const QStyleOptionViewItem &option, qsizetype cards);
