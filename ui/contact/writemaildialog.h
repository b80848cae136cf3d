// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/mailtemplates.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

/** Starts a mail to a customer in the mail program, from a template or not, and notes it. Deletes itself when closed. */
class WriteMailDialog : public QDialog
{
    Q_OBJECT

public:
    /** Opens one for the customer that \a subject is about, and its address if that is one; says so if there is nobody to write to. */
    static void openFor(Services &services, const Subject &subject);

    WriteMailDialog(Services &services, const MailRecipient &recipient, const QString &email);

public slots:
    void accept() override;

private:
    void arrange();
    void load();
    void offer(const std::vector<MailTemplate> &templates);
    void showMail();
    void note(const QString &subject);

    Services &m_services;
    const MailRecipient m_recipient;
    std::vector<MailTemplate> m_templates;
    MessageBar *m_message;
    QComboBox *m_email;
    QComboBox *m_template;
    PlainLabel *m_subject;
    QPlainTextEdit *m_body;
    QCheckBox *m_note;
    QPushButton *m_write;
    QPushButton *m_manage;
};
