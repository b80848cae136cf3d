// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerlistmodel.h"
#include "ui/customers/bulkedits.h"
#include "ui/shell/page.h"

class CustomerTable;
class EmptyState;
class MoveBar;
class SelectionBar;
class MessageBar;
class MistakeBar;
class PlainLabel;
class QAction;
class QPushButton;
class QStackedLayout;
class QToolButton;
class SearchField;

/** All customers, or those that were searched for, or those that a figure counted. */
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Services &services);

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;
    bool takeAction(const QString &action) override;

private:
    void makeEmptyStates();
    QToolButton *makeSortButton();
    void connectSelection();
    void arrange();
    SelectedCustomers selected() const;
    void loadPhases();
    void move(const Phase &phase);
    void setSearch(const QString &text);
    void showEverything();
    void takeCount(qsizetype rows);
    void takeFailure(const Error &error);
    void showCount(qint64 shown, qint64 all);

    CustomerListModel m_customers;
    SearchField *m_search;
    PlainLabel *m_count;
    QAction *m_add;
    MessageBar *m_caption;
    MessageBar *m_error;
    MistakeBar *m_mistake;
    CustomerTable *m_table;
    SelectionBar *m_selectionBar;
    MoveBar *m_moveBar;
    BulkEdits *m_edits;
    SelectedCustomers m_moving; // Whom the move bar asks about.
    EmptyState *m_nobody;
    EmptyState *m_nobodyFound;
    QPushButton *m_addSearched;
    QAction *m_showAll;
    QStackedLayout *m_stack;
    bool m_isCounted = false;
};
