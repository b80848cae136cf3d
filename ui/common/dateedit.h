// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QPointer>

/**
 * A field for a day, or for none when it is empty.
 *
 * Takes what dayFromText() takes. Up and Down go a day, Page Up and Page Down a month, Alt+Down opens a calendar. What
 * is no day stays as it was typed, marked as wrong, and date() is invalid.
 */
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /** Invalid when empty, and when the text is no day. */
    QDate date() const { return m_date; }
    void setDate(QDate date);

    /** Whether the field is empty or holds a day. */
    bool isAcceptable() const;

public slots:
    void openCalendar();

signals:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeText();
    void writeDate();
    void markText();
    void step(int days, int months);

    QDate m_date;
    QPointer<QWidget> m_calendar;
};
