// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>

class MessageBar;
class QLineEdit;
class QPushButton;

/** Asks for a name, and stays open until what is named has been stored. Deletes itself when closed. */
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a label says what is named, with its mnemonic; \a button says the deed. */
    NameDialog(const QString &title, const QString &label, const QString &button, const QString &name, QWidget *parent);

    QString name() const;
    /** The name was not taken: says why, and lets the person try another. */
    void showError(const Error &error);

signals:
    void named(const QString &name);

private:
    void send();

    QLineEdit *m_name;
    MessageBar *m_message;
    QPushButton *m_button;
};
