// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <QWidget>

#include <vector>

class AddressRows;
class DateEdit;
class DayRows;
class LabelledRows;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStringListModel;
class QToolButton;
class TextRows;

/** The fields of a customer. Those that are seldom needed only show when they are filled or asked for. */
class CustomerFieldset : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFieldset(QWidget *parent = nullptr);
    ~CustomerFieldset() override;

    void show(const Customer &customer);
    /** \a customer with what the fields hold. */
    Customer typed(Customer customer) const;
    void focusStart();
    /** Offers companies that the customer may work for, below what is typed. */
    void offerCompanies(const QStringList &names);

    /** Where the custom fields stand: above the note. */
    QFormLayout *form() const { return m_form; }
    QWidget *note() const;

    /** A field that cannot be stored as it is, and why; without a field there is none. */
    struct Mistake
    {
        QWidget *field = nullptr;
        QString message = {};
    };
    Mistake firstMistake() const;

signals:
    /** The person typed something. */
    void edited();
    void companyTyped(const QString &text);

private:
    struct Line
    {
        QLineEdit *field;
        QString Customer::*member;
    };

    QLineEdit *addLine(const QString &label, const char *name, QString Customer::*member);
    void addRows(const QString &label, LabelledRows *rows);
    void addFields();
    void showMore(bool shows);
    void takeTyping();

    QFormLayout *m_form;
    std::vector<Line> m_lines;
    std::vector<QWidget *> m_more; // What is only shown when it is filled or asked for.
    QComboBox *m_kind = nullptr;
    QLineEdit *m_company = nullptr;
    QStringListModel *m_companies = nullptr;
    TextRows *m_emails = nullptr;
    TextRows *m_phones = nullptr;
    AddressRows *m_addresses = nullptr;
    DateEdit *m_birthday = nullptr;
    DayRows *m_days = nullptr;
    QSpinBox *m_touchEvery = nullptr;
    QToolButton *m_showMore = nullptr;
    QPlainTextEdit *m_note = nullptr;
    bool m_isFilling = false;
};
