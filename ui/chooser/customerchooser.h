// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPointer>

#include <optional>

class CustomerMatches;
class DataThread;

/**
 * A field to choose a customer by letters of the name or digits of the phone number.
 *
 * What is found lies below the field while it is being typed: Down and Up go through it, Enter or Tab takes the marked
 * one. The last row makes a new customer of what was typed.
 */
class CustomerChooser : public QLineEdit
{
    Q_OBJECT

public:
    explicit CustomerChooser(DataThread &reader, QWidget *parent = nullptr);
    ~CustomerChooser() override;

    /** The customer chosen; a new one has no id yet. */
    const std::optional<Customer> &customer() const { return m_customer; }
    bool isNew() const { return m_customer && !m_customer->id; }
    void setCustomer(const std::optional<Customer> &customer);
    /** Chooses a customer of whom only the id is known; the name comes from the reader. */
    void setCustomerId(CustomerId id);
    /** Whether the last row makes a new customer. */
    void setOffersNew(bool offers) { m_offersNew = offers; }
    /** Looks for \a text as if it had been typed, and takes whom it finds if that is only one. */
    void searchFor(const QString &text);
    /** Takes the customer that is marked in the list, but no new one. */
    void takeMarked();

    /** What the draft of a form keeps of the choice: "customer", "name", "phone" and "email". */
    QJsonObject content() const;
    void restore(const QJsonObject &content);

signals:
    void customerChanged();
    /** The person has made the choice and wants to go on. */
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void search();
    void take(const std::vector<Customer> &found);
    void choose(int row);
    void mark(int row);
    int marked() const;
    bool isListOpen() const;
    void openList();
    void closeList();

    DataThread &m_reader;
    CustomerMatches *m_matches;
    QPointer<QListView> m_list; // Lies over the window that the field is in.
    std::optional<Customer> m_customer;
    QString m_searched;          // What the matches are for.
    bool m_isSearching = false;  // One search at a time, then the newest text.
    bool m_choosesFirst = false; // Enter came before the answer.
    bool m_offersNew = true;
    bool m_choosesOnly = false;  // Nobody typed the text, so one who fits is meant.
};
