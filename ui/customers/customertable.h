// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"
#include "models/customers/customerlistmodel.h"
#include "models/customers/customerselection.h"

#include <QTableView>
#include <QTimer>

/**
 * The table of customers. Remembers its columns, keeps the selected customers, and hands typed letters to the search.
 *
 * Any number of customers can be selected; of all it only remembers that it is all.
 */
class CustomerTable : public QTableView
{
    Q_OBJECT

public:
    CustomerTable(CustomerListModel &customers, Settings &settings, QWidget *parent = nullptr);
    ~CustomerTable() override;

    /** The selected customer, if the list shows it. */
    CustomerId currentCustomer() const;
    /** How many customers are selected. */
    qint64 selectedCount() const;
    /** The selected customers: all that the list's query finds if all are, by then or not. */
    CustomerSelection selectedCustomers() const;
    /** Takes the keyboard, and selects the first customer if none is. */
    void enter();
    /** Orders by \a column; the other way round if it already does. */
    void sortBy(CustomerColumn column);

    void keyboardSearch(const QString &search) override;

signals:
    void customerOpened(CustomerId customer);
    void currentCustomerChanged();
    void selectedCountChanged(qint64 count);
    void textTyped(const QString &text);
    /** Del: the person wants the selected customers to go. */
    void deletionRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpColumns();
    void saveColumns();
    void rememberSelection();
    void restoreSelection();

    CustomerListModel &m_customers;
    Settings &m_settings;
    CustomerId m_current;
    CustomerSelection m_kept; // What was selected before the list was reset.
    QTimer m_saving;
};
