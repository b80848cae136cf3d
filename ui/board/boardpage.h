// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QTimer>

class BoardChoices;
class EmptyState;
class KanbanView;
class MessageBar;
class MistakeBar;
class PhaseBoard;
class PhaseGuidePanel;
class PlainLabel;
class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QueryPanel;
class SearchField;
struct KanbanPlace;

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
    void connectBoard();

    void takeFigures();
    void takeFailure(const Error &error);
    void search();
    void keepShape();
    void showMoved(const KanbanPlace &to, const std::vector<qint64> &cards, const QString &text);
    void say(const QString &text);

    void placeSelected(int step);
    void fillMoveMenu();
    void fillOwnerMenu();
    void openCardMenu(const QPoint &position);
    void openColumnMenu(qint64 column, const QPoint &position);
    void openLimits(qint64 column);
    void showGuide(bool isShown);
    void guide();

    PhaseBoard *m_board;
    KanbanView *m_view;
    BoardChoices *m_choices;
    SearchField *m_search;
    QueryPanel *m_panel;
    QMenu *m_moveMenu;
    QMenu *m_ownerMenu;
    PlainLabel *m_result;
    MessageBar *m_message;
    MistakeBar *m_mistake;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    PhaseGuidePanel *m_guide = nullptr; // Made when it is first wanted.
    EmptyState *m_noCustomers;
    EmptyState *m_noneFound;
    QAction *m_open;
    QAction *m_log;
    QAction *m_moveLeft;
    QAction *m_moveRight;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_moveToTop;
    QAction *m_moveToBottom;
    QAction *m_collapse;
    QAction *m_showColumns;
    QAction *m_showGuide;
    QTimer m_searchSoon;
};
