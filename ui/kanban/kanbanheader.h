// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kanban/kanbansource.h"

#include <QWidget>

class QToolButton;

/**
 * Stands above a column of a board: its colour and title, what its cards add up to, how that stands to the column's limits,
 * and the buttons that collapse the column and open its menu.
 */
class KanbanHeader : public QWidget
{
    Q_OBJECT

public:
    KanbanHeader(const KanbanColumn &column, QWidget *parent);

    const KanbanColumn &column() const { return m_column; }
    void setTotal(const std::optional<KanbanTotal> &total);
    void setCollapsed(bool isCollapsed);

    /** Whether the column has a limit, which takes a line to say. */
    bool hasLimits() const { return m_column.fewest || m_column.most; }
    int heightFor(bool withLimits) const;

    /** The width of a collapsed column. */
    static int barWidth();

signals:
    void collapseRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString limitText() const;
    void arrange();
    void tell();

    const KanbanColumn m_column;
    QToolButton *m_collapse;
    QToolButton *m_menu;
    std::optional<KanbanTotal> m_total;
    bool m_isCollapsed = false;
};
