// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerlistmodel.h"
#include "models/customers/customerselection.h"

#include <QHash>
#include <QTableView>

/** How wide columns are, in characters of average width, by their fields. */
using ColumnWidths = QHash<QString, double>;

/**
 * The table of customers. Keeps the selected customers, and hands typed letters to the search.
 *
 * Any number of customers can be selected; of all it only remembers that it is all. Heads of groups are no customers.
 */
class CustomerTable : public QTableView
{
    Q_OBJECT

public:
    explicit CustomerTable(CustomerListModel &customers, QWidget *parent = nullptr);

    /** The selected customer, if the list shows it. */
    CustomerId currentCustomer() const;
    /** How many customers are selected. */
    qint64 selectedCount() const;
    /** The selected customers: all that the list's query finds if all are, by then or not. */
    CustomerSelection selectedCustomers() const;
    /** The customers of the list in its order, or of these the selected ones only; nobody if they are more than \a most. */
    std::vector<CustomerId> inOrder(bool onlySelected, int most) const;
    /** Takes the keyboard, and selects the first customer if none is. */
    void enter();

    /** The widths that were chosen; other columns have the usual one. */
    const ColumnWidths &widths() const { return m_widths; }
    void setWidths(const ColumnWidths &widths);

    void keyboardSearch(const QString &search) override;

signals:
    void customerOpened(CustomerId customer);
    void currentCustomerChanged();
    void selectedCountChanged(qint64 count);
    void textTyped(const QString &text);
    /** Del: the person wants the selected customers to go. */
    void deletionRequested();
    /** A column was dragged to another place. */
    void columnsOrdered(const QStringList &columns);
    void widthsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpColumns();
    void arrangeColumns();
    void showOrder();
    void takeDraggedOrder();
    void takeWidth(int column, int width);
    void rememberSelection();
    void restoreSelection();

    CustomerListModel &m_customers;
    CustomerId m_current;
    CustomerSelection m_kept; // What was selected before the list was reset.
    ColumnWidths m_widths;
    bool m_isArranging = false;
};
