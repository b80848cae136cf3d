// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <QComboBox>

/** What a task is: something to do, a call, … */
class KindBox : public QComboBox
{
    Q_OBJECT

public:
    explicit KindBox(QWidget *parent = nullptr);

    TaskKind kind() const { return TaskKind(currentIndex()); }
    void setKind(TaskKind kind) { setCurrentIndex(int(kind)); }
};

/** Low, normal or high. */
class PriorityBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PriorityBox(QWidget *parent = nullptr);

    Priority priority() const { return Priority(currentIndex()); }
    void setPriority(Priority priority) { setCurrentIndex(int(priority)); }
};

/** How long before a task is due to remind of it, if at all. */
class ReminderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReminderBox(QWidget *parent = nullptr);

    std::optional<int> minutes() const;
    /** One that is not offered by itself is then. */
    void setMinutes(std::optional<int> minutes);
};
