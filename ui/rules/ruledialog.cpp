// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledialog.h"

#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryreading.h"
#include "models/lists/query/querytext.h"
#include "models/rules/rulestore.h"
#include "models/rules/saverule.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/query/querypanel.h"
#include "ui/rules/actionlist.h"
#include "ui/rules/triggereditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 100;

enum ModeEntry { Off, Suggest, Apply };

int modeEntry(const Rule &rule)
{
    return !rule.isActive ? Off : rule.mode == RuleMode::Suggest ? Suggest : Apply;
}

} // namespace

RuleDialog::RuleDialog(Services &services, const Rule &rule, const RuleMaterial &material)
    : QDialog(services.window)
    , m_services(services)
    , m_rule(rule)
    , m_material(material)
    , m_message(new MessageBar(this))
    , m_name(new QLineEdit(rule.name, this))
    , m_trigger(new TriggerEditor(m_material, this))
    , m_query(new QLineEdit(this))
    , m_actions(new ActionList(m_material, this))
    , m_mode(new QComboBox(this))
    , m_test(new QPushButton(icon("people"_L1), tr("&Whom now?"), this))
    , m_concerned(new PlainLabel({}, this))
    , m_save(new QPushButton(icon("check-lg"_L1), tr("&Save"), this))
{
    setObjectName(u"ruleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(rule.id ? tr("Change a rule") : tr("Add a rule"));
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(LongestName);
    m_query->setObjectName(u"ruleQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_query->setPlaceholderText(tr("everybody"));
    m_mode->setObjectName(u"ruleMode"_s);
    m_mode->addItems({tr("is off"), tr("suggests it in Today"), tr("does it by itself")});
    m_mode->setCurrentIndex(modeEntry(rule));
    m_test->setObjectName(u"testRule"_s);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Count the customers for whom the rule would fire today"));
    m_concerned->setObjectName(u"ruleConcerns"_s);
    m_concerned->setForegroundRole(QPalette::PlaceholderText);
    m_save->setObjectName(u"saveRule"_s);
    m_save->setDefault(true);
    m_trigger->setTrigger(rule.trigger);
    m_actions->setActions(rule.actions);
    if (const auto query = storedQuery(rule.query.toUtf8()))
        m_query->setText(conditionText(query->condition, m_material.fields.get()));
    arrange();
    connect(m_trigger, &TriggerEditor::changed, this, &RuleDialog::outdateCount);
    connect(m_query, &QLineEdit::textChanged, this, &RuleDialog::outdateCount);
    connect(m_test, &QPushButton::clicked, this, &RuleDialog::count);
    outdateCount();
    m_name->setFocus();
}

void RuleDialog::arrange()
{
    auto *panel = new QueryPanel(m_services, m_query, this);
    QToolButton *builder = panel->makeButton(this);
    panel->hide();
    auto *query = new QHBoxLayout;
    query->setSpacing(rhythm(2));
    query->addWidget(m_query, 1);
    query->addWidget(builder);
    auto *test = new QHBoxLayout;
    test->setSpacing(rhythm(2));
    test->addWidget(m_test);
    test->addWidget(m_concerned, 1);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(rhythm(2));
    form->addRow(tr("&Name"), m_name);
    form->addRow(m_trigger);
    auto *queryLabel = new PlainLabel(tr("&If the customer is"), content);
    queryLabel->setBuddy(m_query);
    form->addRow(queryLabel, query);
    form->addRow(panel);
    form->addRow(test);
    form->addRow(tr("Then"), m_actions);
    form->addRow(tr("The &rule"), m_mode);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RuleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RuleDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(QSize(textWidth(100), rhythm(120)).boundedTo(screen()->availableSize()));
}

std::optional<Rule> RuleDialog::chosen()
{
    Rule rule = m_rule;
    rule.name = m_name->text();
    rule.trigger = m_trigger->trigger();
    rule.actions = m_actions->actions();
    rule.isActive = m_mode->currentIndex() != Off;
    rule.mode = m_mode->currentIndex() == Apply ? RuleMode::Apply : RuleMode::Suggest;
    rule.query.clear();
    if (!m_query->text().trimmed().isEmpty()) {
        const Result<Query> query = readQuery(m_query->text(), *m_material.fields);
        if (!query) {
            m_message->showError(query.error());
            m_query->setFocus(Qt::OtherFocusReason);
            return {};
        }
        rule.query = QString::fromUtf8(QJsonDocument(queryToJson({.condition = query->condition})).toJson(QJsonDocument::Compact));
    }
    return rule;
}

void RuleDialog::outdateCount()
{
    const bool isCounted = isNightly(m_trigger->trigger().kind);
    m_test->setVisible(isCounted);
    m_concerned->setVisible(isCounted);
    m_concerned->setText({});
}

void RuleDialog::count()
{
    m_message->dismiss();
    const auto rule = chosen();
    if (!rule)
        return;
    m_concerned->setText(tr("Counting…"));
    m_services.background().run(&RuleStore::countNow, *rule).then(this, [this](const Result<qint64> &customers) {
        m_concerned->setText(customers ? tr("%Ln customer(s) now", nullptr, int(*customers)) : QString());
        if (!customers)
            m_message->showError(customers.error());
    });
}

void RuleDialog::accept()
{
    if (m_isSaving)
        return;
    m_message->dismiss();
    const auto rule = chosen();
    if (!rule)
        return;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_services.writer.perform(tr("Save the rule “%1”").arg(isolated(singleLine(rule->name))), &::saveRule, *rule)
        .then(this, [this](const Result<Rule> &stored) { takeSaved(stored); });
}

void RuleDialog::takeSaved(const Result<Rule> &stored)
{
    m_isSaving = false;
    m_save->setEnabled(true);
    if (!stored) {
        m_message->showError(stored.error());
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit saved(stored->id);
    QDialog::accept();
}
