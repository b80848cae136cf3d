// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/tasklistmodel.h"
#include "ui/shell/page.h"

class EmptyState;
class MessageBar;
class PlainLabel;
class QAction;
class QBoxLayout;
class QComboBox;
class QListView;
class QStackedLayout;
class SearchField;

/** All that is to be done, by whom and when: to work down key by key, or many at once. */
class TasksPage : public Page
{
    Q_OBJECT

public:
    explicit TasksPage(Services &services);

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;

private:
    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys);
    void setUpFilter();
    void setUpList();
    void setUpEmptyStates();
    void arrange();
    void connectActions();

    void filter();
    void showEverything();
    void showRows();
    void showEmptyState(bool hasAny);
    void rememberPlace(const QModelIndex &parent, int first, int last);
    void standOnARow();
    void updateActions();
    const TaskLine *currentLine() const;
    std::vector<TaskId> selectedTasks() const;

    void complete();
    void edit();
    void snooze();
    void assign();
    void remove();
    void openCustomer();

    TaskListModel m_tasks;
    SearchField *m_search;
    QAction *m_mine;
    QAction *m_done;
    QComboBox *m_kind;
    PlainLabel *m_counts;
    QListView *m_list;
    QAction *m_new;
    QAction *m_complete;
    QAction *m_edit;
    QAction *m_snooze;
    QAction *m_assign;
    QAction *m_remove;
    QAction *m_openCustomer;
    MessageBar *m_message;
    EmptyState *m_nothingYet;
    EmptyState *m_nothingFound;
    EmptyState *m_allDone;
    QStackedLayout *m_stack;
    int m_row = 0; // On which the person stands, also while the list is being read anew.
    std::optional<int> m_left; // The row that went from under the person's hands.
};
