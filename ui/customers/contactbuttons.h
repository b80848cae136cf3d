// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

/** Phone numbers or e-mail addresses, one below the other, each a button that calls or writes. */
class ContactButtons : public QWidget
{
    Q_OBJECT

public:
    struct Contact
    {
        QString text;
        QString label; // What it is for, as the person reads it.
        QUrl url;      // Empty: it cannot be clicked.
    };

    /** The buttons are objects called \a name, \a name2, …; screen readers call them \a label. */
    ContactButtons(const QString &name, const QString &label, QLatin1StringView icon, QWidget *parent);

    void show(const std::vector<Contact> &contacts);

private:
    QToolButton *makeButton();
    void fill(QToolButton *button, const Contact &contact);

    const QString m_name;
    const QString m_label;
    const QLatin1StringView m_icon;
    QVBoxLayout *m_column;
    QList<QToolButton *> m_buttons;
};
