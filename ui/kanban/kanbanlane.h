// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kanban/kanbansource.h"

#include <QWidget>

class KanbanCell;
class QToolButton;

/** From where to where a column reaches. */
struct ColumnSpan
{
    int left = 0;
    int width = 0;
};

/** A row of a board: its head, if there are several, and a cell for each column. */
class KanbanLane : public QWidget
{
    Q_OBJECT

public:
    KanbanLane(KanbanSource &source, const KanbanGroup &group, QWidget *parent);

    const KanbanGroup &group() const { return m_group; }
    const std::vector<KanbanCell *> &cells() const { return m_cells; }
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);
    void setTotals();

    /** The height with room for \a cards cards in a cell, or for fewer if there are no more. */
    int heightFor(int cards) const;
    void arrange(const std::vector<ColumnSpan> &spans, int height);

signals:
    void foldRequested(bool fold);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int headHeight() const;

    KanbanSource &m_source;
    const KanbanGroup m_group;
    QToolButton *m_head = nullptr; // Only if there are several rows.
    std::vector<KanbanCell *> m_cells;
    qint64 m_most = 0; // Cards in one cell.
    bool m_isFolded = false;
};
