// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relationships/relationship.h"
#include "ui/shell/services.h"

#include <QDialog>

class CustomerChooser;
class MessageBar;
class QComboBox;
class QLineEdit;
class QPushButton;

/** Asks to whom a customer is related, and how. Stays until that is stored. */
class RelationshipDialog : public QDialog
{
    Q_OBJECT

public:
    RelationshipDialog(Services &services, const Customer &customer);

    void accept() override;

private:
    Services &m_services;
    const Customer m_customer;
    QComboBox *m_kind;
    CustomerChooser *m_other;
    QLineEdit *m_note;
    MessageBar *m_message;
    QPushButton *m_save = nullptr;
};
