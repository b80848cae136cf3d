// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/** Paints what models have under CardRole, all cards of one height. Texts are painted as they are, never as HTML. */
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /** How much of a selected card its buttons hide. */
    void setButtonsWidth(int width) { m_buttonsWidth = width; }
    /** Where in the card at \a card the buttons of a selected one lie, which are \a size large. */
    static QRect buttonsRect(const QRect &card, const QSize &size, Qt::LayoutDirection direction);

private:
    int m_buttonsWidth = 0;
};
