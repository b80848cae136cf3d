// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/actionlist.h"

#include "models/rules/rulewords.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/rules/phasebox.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

ActionRow::ActionRow(const RuleMaterial &material, int number, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_phase(new PhaseBox(material.phases, PhaseBox::Any::No, this))
    , m_template(new QComboBox(this))
    , m_text(new QComboBox(this))
    , m_remove(new QToolButton(this))
    , m_material(material)
{
    for (size_t i = 0; i < namesOf<ActionKind>.size(); ++i)
        m_kind->addItem(actionKindText(ActionKind(i)));
    for (const TaskTemplate &each : material.templates) {
        m_template->addItem(each.title);
        m_templates.push_back(each.id);
    }
    m_text->setEditable(true);
    m_text->setInsertPolicy(QComboBox::NoInsert);
    m_remove->setIcon(icon("trash"_L1));
    m_remove->setToolTip(tr("Take this out of the rule"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    const QString suffix = QString::number(number);
    for (const auto &[widget, name, label] : {std::tuple<QWidget *, QString, QString>{m_kind, u"actionKind"_s, tr("What the rule does")},
                                              {m_phase, u"actionPhase"_s, tr("Phase to move to")},
                                              {m_template, u"actionTemplate"_s, tr("Task to make")},
                                              {m_text, u"actionText"_s, tr("Tag, colleague or notice")},
                                              {m_remove, u"removeAction"_s, tr("Take this out of the rule")}}) {
        widget->setObjectName(name + suffix);
        widget->setAccessibleName(label);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    line->addWidget(m_kind, 2);
    for (QWidget *field : {static_cast<QWidget *>(m_phase), static_cast<QWidget *>(m_template), static_cast<QWidget *>(m_text)})
        line->addWidget(field, 3);
    line->addWidget(m_remove);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionRow::showKind);
    connect(m_phase, &QComboBox::currentIndexChanged, this, &ActionRow::changed);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ActionRow::changed);
    connect(m_text, &QComboBox::currentTextChanged, this, &ActionRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &ActionRow::removed);
    showKind();
}

ActionKind ActionRow::kind() const
{
    return ActionKind(m_kind->currentIndex());
}

QWidget *ActionRow::firstField() const
{
    return m_kind;
}

void ActionRow::showKind()
{
    m_phase->setVisible(kind() == ActionKind::Move);
    m_template->setVisible(kind() == ActionKind::Task);
    m_text->setVisible(kind() == ActionKind::Tag || kind() == ActionKind::Assign || kind() == ActionKind::Notify);
    const QString typed = m_text->currentText();
    m_text->clear();
    if (kind() == ActionKind::Tag)
        m_text->addItems(m_material.tags);
    if (kind() == ActionKind::Assign)
        m_text->addItems(m_material.colleagues);
    m_text->setCurrentText(typed);
    emit changed();
}

RuleAction ActionRow::action() const
{
    RuleAction action{.kind = kind()};
    if (action.kind == ActionKind::Move)
        action.phase = m_phase->choice();
    else if (action.kind == ActionKind::Task)
        action.taskTemplate = m_template->currentIndex() < 0 ? TaskTemplateId() : m_templates[size_t(m_template->currentIndex())];
    else
        action.text = m_text->currentText();
    return action;
}

void ActionRow::setAction(const RuleAction &action)
{
    m_kind->setCurrentIndex(int(action.kind));
    if (!action.phase.isAny())
        m_phase->setChoice(action.phase);
    const auto found = std::ranges::find(m_templates, action.taskTemplate);
    if (action.taskTemplate)
        m_template->setCurrentIndex(found == m_templates.end() ? -1 : int(found - m_templates.begin()));
    m_text->setCurrentText(action.text);
    showKind();
}

ActionList::ActionList(const RuleMaterial &material, QWidget *parent)
    : QWidget(parent)
    , m_material(material)
    , m_column(new QVBoxLayout(this))
    , m_add(new QToolButton(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(rhythm());
    m_add->setObjectName(u"addAction"_s);
    m_add->setIcon(icon("plus-lg"_L1));
    m_add->setText(tr("And &also…"));
    m_add->setAccessibleName(tr("Let the rule do one thing more"));
    m_add->setToolTip(tr("Let the rule do one thing more"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QToolButton::clicked, this, [this] {
        add({})->firstField()->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
}

RuleActions ActionList::actions() const
{
    RuleActions actions;
    for (const ActionRow *row : m_rows)
        actions.all.push_back(row->action());
    return actions;
}

void ActionList::setActions(const RuleActions &actions)
{
    while (!m_rows.empty())
        remove(m_rows.back());
    for (const RuleAction &action : actions.all)
        add(action);
    if (m_rows.empty())
        add({});
}

ActionRow *ActionList::add(const RuleAction &action)
{
    auto *row = new ActionRow(m_material, int(m_rows.size()), this);
    row->setAction(action);
    m_column->insertWidget(int(m_rows.size()), row);
    QWidget::setTabOrder(row, m_add);
    m_rows.push_back(row);
    connect(row, &ActionRow::changed, this, &ActionList::changed);
    connect(row, &ActionRow::removed, this, [this, row] {
        remove(row);
        m_add->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    return row;
}

void ActionList::remove(ActionRow *row)
{
    std::erase(m_rows, row);
    row->deleteLater();
    m_column->removeWidget(row);
    row->hide();
}
