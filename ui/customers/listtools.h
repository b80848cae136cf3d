// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerlistmodel.h"
#include "models/views/customerview.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

/** The buttons above the list of customers by which it is arranged: saved views and columns, order, groups. */
class ListTools : public QWidget
{
    Q_OBJECT

public:
    ListTools(const CustomerListModel &customers, bool canWrite, QWidget *parent);

    /** Offers \a views, of which \a current is shown, with changes that are not saved or without. */
    void showViews(const std::vector<CustomerView> &views, CustomerViewId current, bool isChanged);

    /** Whether the panel of segments is open; says so by segmentsToggled(). */
    void setShowsSegments(bool shows);

signals:
    /** Null: all customers, in the usual way. */
    void viewChosen(CustomerViewId view);
    void saveRequested();
    void saveAsRequested();
    void renameRequested();
    void deletionRequested();
    void columnsRequested();
    void exportRequested();
    void segmentsToggled(bool shows);
    void sorted(const SortKey &key);
    /** Empty: no groups. */
    void grouped(const QString &field);

private:
    QToolButton *makeButton(const QString &name, QLatin1StringView iconName, const QString &text, const QString &toolTip);
    QAction *makeAction(const QString &name, QLatin1StringView iconName, const QString &text);
    void fillViewMenu();
    void fillSortMenu();
    void fillGroupMenu();

    const CustomerListModel &m_customers;
    bool m_canWrite;
    std::vector<CustomerView> m_views;
    CustomerViewId m_current;
    bool m_isChanged = false;
    QToolButton *m_view;
    QToolButton *m_sort;
    QToolButton *m_group;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_rename;
    QAction *m_delete;
    QAction *m_columns;
    QAction *m_export;
    QAction *m_showSegments;
};
