// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "ui/shell/services.h"

#include <QDialog>

class ChoiceRow;
class DateEdit;
class MessageBar;

/** Asks until when tasks are put off: one key for the usual, any day otherwise. Deletes itself when closed. */
class SnoozeDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a title names the task, if it is one. */
    SnoozeDialog(Services &services, const std::vector<TaskId> &tasks, const QString &title);

public slots:
    void accept() override;

private:
    void addChoices();
    void arrange();
    void snooze(const QDateTime &until);

    Services &m_services;
    std::vector<TaskId> m_tasks;
    QString m_title;
    ChoiceRow *m_choices;
    DateEdit *m_day;
    MessageBar *m_message;
};
