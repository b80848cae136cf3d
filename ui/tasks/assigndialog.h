// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class QComboBox;

/** Asks who is to do some tasks. Deletes itself when closed. */
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(Services &services, const std::vector<TaskId> &tasks);

public slots:
    void accept() override;

private:
    Services &m_services;
    std::vector<TaskId> m_tasks;
    QComboBox *m_owner;
    MessageBar *m_message;
};
