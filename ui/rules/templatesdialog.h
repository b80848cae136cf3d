// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ruleaction.h"
#include "ui/shell/services.h"

#include <QDialog>

class MessageBar;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

/** The tasks that rules make: to add, change and delete. Deletes itself when closed. */
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplatesDialog(Services &services);

private:
    void arrange();
    void load();
    void showTemplates(const std::vector<TaskTemplate> &templates);
    void showCurrent();
    void save(const TaskTemplate &made);
    void remove();
    const TaskTemplate *current() const;

    Services &m_services;
    std::vector<TaskTemplate> m_templates;
    QListWidget *m_list;
    QLineEdit *m_title;
    QSpinBox *m_days;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    MessageBar *m_message;
    TaskTemplateId m_wanted; // To be marked when it comes.
};
