// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rulematerial.h"

#include <QWidget>

class PhaseBox;
class QBoxLayout;
class QComboBox;
class QStackedLayout;
class QToolButton;

/** One thing that a rule does: what, and with what. */
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    ActionRow(const RuleMaterial &material, int number, QWidget *parent);

    RuleAction action() const;
    void setAction(const RuleAction &action);
    QWidget *firstField() const;

signals:
    void changed();
    void removed();

private:
    void showKind();
    ActionKind kind() const;

    QComboBox *m_kind;
    PhaseBox *m_phase;
    QComboBox *m_template;
    QComboBox *m_text;
    QToolButton *m_remove;
    std::vector<TaskTemplateId> m_templates;
    const RuleMaterial &m_material;
};

/** All that a rule does, a row each. */
class ActionList : public QWidget
{
    Q_OBJECT

public:
    ActionList(const RuleMaterial &material, QWidget *parent);

    RuleActions actions() const;
    void setActions(const RuleActions &actions);

signals:
    void changed();

private:
    ActionRow *add(const RuleAction &action);
    void remove(ActionRow *row);

    const RuleMaterial &m_material;
    QBoxLayout *m_column;
    QToolButton *m_add;
    std::vector<ActionRow *> m_rows;
};
