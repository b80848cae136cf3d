// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

/** How a task comes back: not at all, or every so many days, weeks on certain days, months or years. */
class RecurrenceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RecurrenceEditor(QWidget *parent = nullptr);

    void showTask(const Task &task);
    /** Writes what is chosen into \a task. */
    void takeInto(Task &task) const;
    QWidget *firstField() const;

signals:
    void changed();

private:
    Recurrence recurrence() const;
    void showParts();

    QComboBox *m_unit;
    QSpinBox *m_every;
    QWidget *m_weekdays;
    std::vector<QToolButton *> m_days; // Monday first.
    QCheckBox *m_afterDone;
};
