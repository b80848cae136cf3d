// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractsheet.h"
#include "ui/shell/services.h"

#include <QDialog>

class DateEdit;
class MessageBar;
class MoneyEdit;
class QComboBox;
class QLineEdit;
class QPushButton;

/** Makes a contract of a customer, changes one or says that it ended. Stays until that is stored. */
class ContractDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Edit, End };

    ContractDialog(Services &services, const ContractSheet &sheet, Purpose purpose);

    /** Reads what is needed and opens the dialog: for a new contract of \a customer, or for one that is there. */
    static void openFor(Services &services, CustomerId customer);
    static void openFor(Services &services, ContractId contract, Purpose purpose);

    void accept() override;

private:
    void makeFields(const ContractSheet &sheet);
    void arrange();
    bool isAcceptable();
    void complain(const QString &text, QWidget *field);

    Services &m_services;
    const Contract m_contract;
    const QString m_customerName;
    QComboBox *m_product;
    DateEdit *m_started;
    MoneyEdit *m_amount;
    QComboBox *m_period;
    DateEdit *m_ended;
    QComboBox *m_reason;
    QLineEdit *m_number;
    QLineEdit *m_note;
    MessageBar *m_message;
    QPushButton *m_save = nullptr;
};
