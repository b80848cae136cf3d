// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardcolumnmodel.h"

#include <QElapsedTimer>
#include <QListView>

class CardButtons;

/** The cards of one phase: a list to walk through by keys, to drag cards out of and to drop cards on. */
class ColumnView : public QListView
{
    Q_OBJECT

public:
    ColumnView(BoardColumnModel &model, bool mayMove, QWidget *parent = nullptr);

    std::vector<CustomerId> selectedCustomers() const;
    CustomerId currentCustomer() const;

    /** Selects these customers, or the first of very many, and takes the focus, as soon as they are here. */
    void follow(const std::vector<CustomerId> &customers);
    /** Makes the card at \a height in the view the current one and takes the focus; false if there is no card. */
    bool enter(int height);
    /** How far down in the view the current card is. */
    int currentHeight() const;

    CardButtons *buttons() const { return m_buttons; }
    bool isDropTarget() const { return m_isDropTarget; }

    void keyboardSearch(const QString &typed) override;
    void doItemsLayout() override;

signals:
    /** From now on work goes on in this column. */
    void becameActive();
    void opened(CustomerId customer);
    /** An arrow key leads to the column on the left (-1) or on the right (1), as seen. */
    void left(int step);
    void customersDropped(const std::vector<CustomerId> &customers);
    void menuRequested(const QPoint &globalPosition);
    void selectionWasChanged();
    void dropTargetChanged(bool isTarget);

protected:
    void focusInEvent(QFocusEvent *event) override;
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
    void select(const std::vector<CustomerId> &customers);
    void followNow(const std::vector<CustomerId> &customers);
    void followAwaited();
    void placeButtons();
    void setDropTarget(bool isTarget);
    QPixmap pixmapOf(const std::vector<CustomerId> &dragged) const;

    BoardColumnModel &m_model;
    const bool m_mayMove;
    CardButtons *m_buttons;
    QString m_typed;
    QElapsedTimer m_typedAt;
    std::vector<CustomerId> m_awaited;
    std::vector<CustomerId> m_remembered;
    bool m_isDropTarget = false;
};
