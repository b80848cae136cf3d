// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kanban/kanbansource.h"

#include <QWidget>

class CardList;

/** Where a column and a row of a board meet: what that adds up to, and its cards. Of a collapsed column a bar, still to drop cards on. */
class KanbanCell : public QWidget
{
    Q_OBJECT

public:
    KanbanCell(KanbanSource &source, const KanbanColumn &column, const KanbanGroup &group, QWidget *parent);

    const KanbanPlace &place() const { return m_place; }
    CardList &list() const { return *m_list; }

    void setTotal(const std::optional<KanbanTotal> &total);
    /** A collapsed column shows no cards; a folded row neither. */
    void setCollapsed(bool isCollapsed);
    void setFolded(bool isFolded);
    bool isCollapsed() const { return m_isCollapsed; }
    bool isOpen() const { return !m_isCollapsed && !m_isFolded; }

    /** The height of the line above the cards that says what they add up to; 0 if there is none. */
    int lineHeight() const;

signals:
    void dropped(const KanbanDrop &drop);
    void expandRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void paintBar(QPainter &painter) const;
    QString totalText() const;

    KanbanSource &m_source;
    const KanbanColumn m_column;
    const KanbanPlace m_place;
    const bool m_isGrouped;
    CardList *m_list;
    std::optional<KanbanTotal> m_total;
    bool m_isCollapsed = false;
    bool m_isFolded = false;
    bool m_isDropTarget = false;
};
