// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QWidget>

class CustomerChooser;
class DataThread;
class QListWidget;
class QToolButton;

/** A field for several customers: a list, and below it a field that adds one more. Delete takes the marked one away. */
class CustomersField : public QWidget
{
    Q_OBJECT

public:
    /** \a name is what a screen reader calls the list. */
    CustomersField(DataThread &reader, const QString &name, QWidget *parent = nullptr);

    const std::vector<Customer> &customers() const { return m_customers; }
    void setCustomers(const std::vector<Customer> &customers);
    /** For the buddy of a label. */
    CustomerChooser *chooser() const { return m_chooser; }

signals:
    void changed();

private:
    void add();
    void remove();
    void show(int row);

    std::vector<Customer> m_customers;
    QListWidget *m_list;
    CustomerChooser *m_chooser;
    QToolButton *m_remove;
};
