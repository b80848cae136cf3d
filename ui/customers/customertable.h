// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"
#include "models/customers/customerlistmodel.h"

#include <QTableView>
#include <QTimer>

/** The table of customers. Remembers its columns, keeps the selected customer, and hands typed letters to the search. */
class CustomerTable : public QTableView
{
    Q_OBJECT

public:
    CustomerTable(CustomerListModel &customers, Settings &settings, QWidget *parent = nullptr);
    ~CustomerTable() override;

    /** The selected customer, if the list shows it. */
    CustomerId currentCustomer() const;
    /** Takes the keyboard, and selects the first customer if none is. */
    void enter();
    /** Orders by \a column; the other way round if it already does. */
    void sortBy(CustomerColumn column);

    void keyboardSearch(const QString &search) override;

signals:
    void customerOpened(CustomerId customer);
    void currentCustomerChanged();
    void textTyped(const QString &text);

private:
    void setUpColumns();
    void saveColumns();
    void restoreCurrent();

    CustomerListModel &m_customers;
    Settings &m_settings;
    CustomerId m_current;
    QTimer m_saving;
};
