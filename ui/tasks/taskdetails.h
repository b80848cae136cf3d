// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "ui/shell/services.h"

#include <QWidget>

class PriorityBox;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;
class RecurrenceEditor;

/** What few tasks say: who does it, how urgent it is, how it comes back, how long it takes, a note, and what feedback it is about. */
class TaskDetails : public QWidget
{
    Q_OBJECT

public:
    explicit TaskDetails(Services &services, QWidget *parent = nullptr);

    void showTask(const Task &task);
    /** Writes what the fields say into \a task. */
    void takeInto(Task &task) const;
    /** Offers the open feedback of \a customer. */
    void offerFeedback(CustomerId customer);

signals:
    void changed();
    /** There is more to show than before. */
    void grown();

private:
    void addFields();
    void addOwners();

    Services &m_services;
    QComboBox *m_owner;
    PriorityBox *m_priority;
    RecurrenceEditor *m_recurrence;
    QCheckBox *m_workingDays;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_note;
    QComboBox *m_feedback;
    QFormLayout *m_form;
    CustomerId m_customer;
    FeedbackId m_wanted; // To be chosen when it comes.
};
