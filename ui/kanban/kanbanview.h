// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kanban/cardlist.h"
#include "ui/kanban/kanbanlane.h"

#include <QPointer>
#include <QSet>

class KanbanCell;
class KanbanHeader;
class QScrollArea;

/** A board: heads of columns, and below them rows of cells with cards. What it shows and what moves mean is its source's. */
class KanbanView : public QWidget
{
    Q_OBJECT

public:
    KanbanView(KanbanSource &source, QWidget *parent);

    /** The list that work goes on in; null if nobody chose a card yet. */
    CardList *active() const { return m_active; }
    /** The list of a cell; null if there is none or it is not shown. */
    CardList *list(const KanbanPlace &place) const;
    qint64 currentCard() const;
    bool hasSelection() const;

    bool focusStart();
    /** Selects \a cards, which came to \a place, and brings them into view as soon as they are there. */
    void follow(const KanbanPlace &place, const std::vector<qint64> &cards);
    bool isSettled() const;

    /** The selected cards go so many columns to the right, as seen; up or down in their column; to a column; to a row. */
    void moveSelected(int step);
    void placeSelected(int step);
    void placeSelectedAt(Qt::Edge edge);
    void moveSelectedTo(qint64 column);
    void moveSelectedToGroup(const QString &group);

    const QSet<qint64> &collapsedColumns() const { return m_collapsed; }
    void setCollapsedColumns(const QSet<qint64> &columns);
    void toggleColumn(qint64 column);
    const QSet<QString> &foldedGroups() const { return m_folded; }
    void setFoldedGroups(const QSet<QString> &groups);

signals:
    void opened(qint64 card);
    void currentChanged();
    void menuRequested(const QPoint &globalPosition);
    void columnMenuRequested(qint64 column, const QPoint &globalPosition);
    /** Columns were collapsed or shown, rows folded or unfolded. */
    void shapeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeColumns();
    void takeGroups();
    void addLane(const KanbanGroup &group);
    void connectList(CardList &list);
    void takeTotals();
    void takeShape();
    void arrange();
    void placeHeaders();
    std::vector<ColumnSpan> spans(int width) const;
    int narrowestWidth() const;
    void activate(CardList *list);
    void takeSelection(CardList *list);
    void nameNeighbours();
    KanbanCell *cellOf(const CardList *list) const;
    /** The column \a step columns to the right as seen, or null. */
    const KanbanColumn *neighbour(qint64 column, int step) const;
    /** Makes a card in the next cell that way the current one; false if there is none. */
    bool walk(CardList *list, int columns, int groups);

    KanbanSource &m_source;
    std::vector<KanbanColumn> m_columns;
    std::vector<KanbanLane *> m_lanes;
    std::vector<KanbanHeader *> m_headers;
    QWidget *m_strip;  // Shows as much of m_heads as the scroll area shows of m_rows.
    QWidget *m_heads;
    QScrollArea *m_area;
    QWidget *m_rows;
    QPointer<CardList> m_active;
    QSet<qint64> m_collapsed;
    QSet<QString> m_folded;
};
