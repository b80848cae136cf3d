// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerlistmodel.h"
#include "ui/customers/bulkedits.h"
#include "ui/customers/customerlook.h"
#include "ui/shell/page.h"

class CustomerTable;
class CustomerViews;
class EmptyState;
class ListTools;
class QueryPanel;
class SegmentPanel;
class SelectionBar;
class MessageBar;
class MistakeBar;
class PlainLabel;
class QAction;
class QPushButton;
class QStackedLayout;
class SearchField;

/** All customers, or those that were searched for, or those that a figure counted. */
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Services &services);
    ~CustomersPage() override;

    void showPlace(const Place &place) override;
    void focusStart() override;
    bool focusSearch() override;
    bool isSettled() const override;
    CustomerId currentCustomer() const override;
    bool takeAction(const QString &action) override;

private:
    void makeEmptyStates();
    void connectSelection();
    void connectTools();
    void arrange();
    SelectedCustomers selected() const;
    void callAll();
    void loadPhases();
    void setSearch(const QString &text);
    void restoreLook();
    void apply(const CustomerLook &look);
    void openView(CustomerViewId view);
    void changeShown(const Query &shown);
    void chooseColumns();
    void takeLook();
    void showView();
    void saveLook();
    void showEverything();
    void takeCount();
    void takeFailure(const Error &error);
    void showCount(qint64 shown, qint64 all);
    void showTotals(const CustomerTotals &totals);

    CustomerListModel m_customers;
    CustomerLook m_look;
    SearchField *m_search;
    PlainLabel *m_count;
    PlainLabel *m_totals;
    QAction *m_add;
    MessageBar *m_caption;
    MessageBar *m_error;
    MistakeBar *m_mistake;
    CustomerTable *m_table;
    CustomerViews *m_views;
    ListTools *m_tools;
    SelectionBar *m_selectionBar;
    SegmentPanel *m_segments;
    QueryPanel *m_panel;
    BulkEdits *m_edits;
    EmptyState *m_nobody;
    EmptyState *m_nobodyFound;
    QPushButton *m_addSearched;
    QAction *m_showAll;
    QStackedLayout *m_stack;
    QTimer m_saving;
    bool m_isCounted = false;
};
