// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reminders/reminder.h"

#include <QDialog>

class QListWidget;
class QPushButton;

/** A small window with what the person is to be reminded of, and what can be done about each. Says what is wanted; does nothing itself. */
class ReminderWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ReminderWindow(QWidget *parent);

    /** Adds to what is shown; a reminder of the same task takes the place of the earlier one. */
    void add(const std::vector<Reminder> &reminders);
    /** Takes it away; the last one closes the window. */
    void remove(TaskId task);
    const std::vector<Reminder> &reminders() const { return m_reminders; }

    /** For how many minutes a click on Snooze puts off. */
    void setSnooze(int minutes);
    void setCanWrite(bool canWrite);

signals:
    void openRequested(const Reminder &reminder);
    void callRequested(const Reminder &reminder);
    void doneRequested(const Reminder &reminder);
    void snoozeRequested(const Reminder &reminder, int minutes);

private:
    const Reminder *current() const;
    void showAll();
    void updateButtons();
    void snooze(int minutes);

    std::vector<Reminder> m_reminders;
    int m_snooze = 0;
    bool m_canWrite = true;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_call;
    QPushButton *m_snoozeButton;
    QPushButton *m_done;
};
