// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <vector>

class PlainLabel;
class QToolButton;
class QVBoxLayout;

/** Phone numbers or e-mail addresses, one below the other, each a button to choose it by. */
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

signals:
    /** The person wants to call, write to or open \a text, which \a url means. */
    void chosen(const QString &text, const QUrl &url);

private:
    struct Line
    {
        QWidget *whole;
        QToolButton *button;
        PlainLabel *label; // Gives way to the button where there is not room for both.
    };

    Line makeLine();
    void fill(const Line &line, const Contact &contact);

    const QString m_name;
    const QString m_label;
    const QLatin1StringView m_icon;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};
