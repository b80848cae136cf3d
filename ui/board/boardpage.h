// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardstore.h"
#include "ui/shell/page.h"

#include <QTimer>

class BoardColumn;
class BoardMoves;
class ColumnView;
class EmptyState;
class MessageBar;
class MistakeBar;
class PlainLabel;
class QAction;
class QHBoxLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QueryPanel;
class SearchField;

/** All customers as cards, in a column for each phase of the life cycle. */
class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(Services &services);

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;
    bool takeAction(const QString &action) override;

private:
    QWidget *makeTools();
    void makeActions();
    void makeStates();

    void loadLayout();
    void takeLayout(const BoardLayout &layout);
    void addColumn(const Phase &phase);
    void loadTotals();
    void showTotals(const std::vector<PhaseTotal> &totals);
    void takeFailure(const Error &error);
    void takeChanges(const ChangeSet &changes);
    void search();

    void activate(BoardColumn *column);
    void takeSelection(BoardColumn *column);
    void nameNeighbours(BoardColumn *column);
    /** The column \a step columns to the right as seen, or null. */
    BoardColumn *neighbour(BoardColumn *column, int step) const;
    void walk(BoardColumn *column, int step);

    void moveSelected(int step);
    void moveTo(const std::vector<CustomerId> &customers, BoardColumn *target);
    QString nameOf(CustomerId customer) const;
    void showMoved(const std::vector<CustomerId> &customers, const QString &who, const Phase &phase);
    void fillMoveMenu();
    void openCardMenu(const QPoint &position);

    BoardLayout m_layout;
    std::vector<BoardColumn *> m_columns;
    BoardColumn *m_active = nullptr;
    BoardMoves *m_moves;

    SearchField *m_search;
    QueryPanel *m_panel;
    QMenu *m_moveMenu;
    PlainLabel *m_result;
    MessageBar *m_message;
    MistakeBar *m_mistake;
    QStackedWidget *m_stack;
    QScrollArea *m_board;
    QHBoxLayout *m_columnsLayout;
    EmptyState *m_noCustomers;
    EmptyState *m_noneFound;
    QAction *m_open;
    QAction *m_log;
    QAction *m_moveLeft;
    QAction *m_moveRight;

    QTimer m_searchSoon;
    QTimer m_totalsSoon;
    int m_totalsGeneration = 0;
    bool m_totalsShown = false;
};
