// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class BoardColumnModel;

/** Paints the cards of a BoardColumnModel, all of one height. Names and places are painted as they are, never as HTML. */
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CardDelegate(const BoardColumnModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** Where in the card at \a card the buttons of a selected one lie, which are \a size large. */
    static QRect buttonsRect(const QRect &card, const QSize &size, Qt::LayoutDirection direction);

private:
    const BoardColumnModel &m_model;
};
