// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/tasktemplate.h"
#include "ui/shell/services.h"

#include <QDialog>

class ClockEdit;
class KindBox;
class MessageBar;
class PriorityBox;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class ReminderBox;

/** What people and rules make tasks of: to add, change and delete. Deletes itself when closed. */
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplatesDialog(Services &services);

private:
    void setUpFields();
    void arrange();
    void load();
    void showTemplates(const std::vector<TaskTemplate> &templates);
    void showCurrent();
    /** What the fields say, as a new one or in place of \a before. */
    TaskTemplate made(const TaskTemplate &before) const;
    void save(const TaskTemplate &made);
    void remove();
    const TaskTemplate *current() const;

    Services &m_services;
    std::vector<TaskTemplate> m_templates;
    QListWidget *m_list;
    QLineEdit *m_title;
    KindBox *m_kind;
    QSpinBox *m_days;
    ClockEdit *m_time;
    ReminderBox *m_reminder;
    PriorityBox *m_priority;
    QCheckBox *m_workingDays;
    QPlainTextEdit *m_note;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    MessageBar *m_message;
    TaskTemplateId m_wanted; // To be marked when it comes.
};
