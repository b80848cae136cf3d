// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"
#include "models/rules/rulematerial.h"
#include "ui/shell/services.h"

#include <QDialog>

class ActionList;
class MessageBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class TriggerEditor;

/** Puts a rule together from choices: when, if and then. Stores it. Deletes itself when closed. */
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a rule is a new one if it has no id. */
    RuleDialog(Services &services, const Rule &rule, const RuleMaterial &material);

    void accept() override;

signals:
    void saved(RuleId rule);

private:
    void arrange();
    /** The rule as it is chosen; shows the mistake and has none if the query is mistyped. */
    std::optional<Rule> chosen();
    void outdateCount();
    void count();
    void takeSaved(const Result<Rule> &saved);

    Services &m_services;
    const Rule m_rule;
    const RuleMaterial m_material;
    MessageBar *m_message;
    QLineEdit *m_name;
    TriggerEditor *m_trigger;
    QLineEdit *m_query;
    ActionList *m_actions;
    QComboBox *m_mode;
    QPushButton *m_test;
    PlainLabel *m_concerned;
    QPushButton *m_save;
    bool m_isSaving = false;
};
