// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kanban/kanbansource.h"

#include <QElapsedTimer>
#include <QListView>

class CardButtons;
class CardDelegate;

/** The cards of one cell of a board: a list to walk through by keys, to drag cards out of and to drop cards on. */
class CardList : public QListView
{
    Q_OBJECT

public:
    CardList(KanbanSource &source, const KanbanPlace &place, QWidget *parent);

    const KanbanPlace &place() const { return m_place; }
    IdListModel &cards() const { return m_cards; }
    CardButtons *buttons() const { return m_buttons; }

    std::vector<qint64> selectedCards() const;
    /** 0: none. */
    qint64 currentCard() const;
    /** The title of \a card if it is here. */
    QString titleOf(qint64 card) const;
    /** The selected cards on their way to \a to. */
    KanbanDrop selectionTo(const KanbanPlace &to) const;
    /** The selected cards a step up (-1) or down (1) in this list; nothing if they are at its end. */
    std::optional<KanbanDrop> selectionBy(int step) const;
    /** The same to its top or bottom. */
    std::optional<KanbanDrop> selectionAt(Qt::Edge edge) const;

    /** Selects these cards, or the first of very many, and takes the focus, as soon as they are here. */
    void follow(const std::vector<qint64> &cards);
    /** Makes the card at \a height in the view the current one and takes the focus; false if there is no card. */
    bool enter(int height);
    /** The same with the first or the last card. */
    bool enterAtEdge(Qt::Edge edge);
    /** How far down in the view the current card is. */
    int currentHeight() const;
    int cardHeight() const;

    /** Shows buttons that move a card up and down, and where dropped cards come to stand. */
    void setByHand(bool isByHand);
    bool isDropTarget() const { return m_isDropTarget; }
    /** Whether what is in view can be read. */
    bool isSettled() const;

    void keyboardSearch(const QString &typed) override;
    void doItemsLayout() override;

signals:
    /** From now on work goes on in this list. */
    void becameActive();
    void opened(qint64 card);
    /** An arrow key leads so many columns to the right, as seen, and so many rows down. */
    void left(int columns, int groups);
    void dropped(const KanbanDrop &drop);
    void menuRequested(const QPoint &globalPosition);
    void selectionWasChanged();
    void dropTargetChanged(bool isTarget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rememberSelection();
    void restoreSelection();
    void select(const std::vector<qint64> &cards);
    void followNow(const std::vector<qint64> &cards);
    void followAwaited();
    void placeButtons();
    void setDropTarget(bool isTarget, int row = -1);
    int rowBelow(const QPoint &position) const;
    qint64 cardFrom(int row, const std::vector<qint64> &apart) const;

    KanbanSource &m_source;
    const KanbanPlace m_place;
    IdListModel &m_cards;
    CardDelegate *m_delegate;
    CardButtons *m_buttons;
    QString m_typed;
    QElapsedTimer m_typedAt;
    std::vector<qint64> m_awaited;
    std::vector<qint64> m_remembered;
    bool m_isByHand = false;
    bool m_isDropTarget = false;
    int m_dropRow = -1; // What is dropped comes to stand above this row; -1: it does not matter where.
};
