// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/consent/consent.h"
#include "ui/shell/services.h"

#include <QDialog>

class DateEdit;
class MessageBar;
class QComboBox;
class QLineEdit;
class QPushButton;

/** Records that a customer agreed to be written to or called, or took that back. Stays until that is stored. */
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    ConsentDialog(Services &services, const Customer &customer, ConsentChannel channel, ConsentState state);

    void accept() override;

private:
    Services &m_services;
    const Customer m_customer;
    QComboBox *m_channel;
    QComboBox *m_state;
    DateEdit *m_day;
    QLineEdit *m_source;
    QLineEdit *m_note;
    MessageBar *m_message;
    QPushButton *m_save = nullptr;
};
