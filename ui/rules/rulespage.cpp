// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "models/rules/rulestore.h"
#include "models/rules/saverule.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/listtable.h"
#include "ui/common/makeaction.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/rules/firingtablemodel.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/ruletablemodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFirings = 200;

} // namespace

RulesPage::RulesPage(Services &services)
    : Page(services)
    , m_rules(new RuleTableModel(this))
    , m_firings(new FiringTableModel(this))
    , m_table(makeTable(u"ruleTable"_s, tr("Rules")))
    , m_firingTable(makeTable(u"firingTable"_s, tr("What the rule did")))
    , m_firingsTitle(new PlainLabel({}, this))
    , m_add(addAction("addRule", "plus-lg"_L1, tr("&Add a rule…"), tr("Add a rule (Insert)"), Qt::Key_Insert))
    , m_edit(addAction("editRule", "pencil"_L1, tr("&Change…"), tr("Change the marked rule (Enter)"), Qt::Key_F2))
    , m_off(addAction("ruleOff", "dash-lg"_L1, tr("&Off"), tr("Switch the marked rule off (Alt+1)"), Qt::ALT | Qt::Key_1))
    , m_suggest(addAction("ruleSuggests", "lightbulb"_L1, tr("Su&ggest"), tr("Let the marked rule suggest, for you to decide in Today (Alt+2)"), Qt::ALT | Qt::Key_2))
    , m_apply(addAction("ruleApplies", "check2"_L1, tr("Ap&ply"), tr("Let the marked rule act by itself (Alt+3)"), Qt::ALT | Qt::Key_3))
    , m_up(addAction("ruleUp", "arrow-up"_L1, tr("Up"), tr("Ask the marked rule earlier (Alt+Up)"), Qt::ALT | Qt::Key_Up))
    , m_down(addAction("ruleDown", "arrow-down"_L1, tr("Down"), tr("Ask the marked rule later (Alt+Down)"), Qt::ALT | Qt::Key_Down))
    , m_remove(addAction("removeRule", "trash"_L1, tr("&Delete"), tr("Delete the marked rule (Delete)"), QKeySequence::Delete))
    , m_templates(addAction("taskTemplates", "list-check"_L1, tr("&Tasks…"), tr("The templates that rules make tasks of"), {}))
    , m_message(new MessageBar(this))
    , m_none(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"rulesPage"_s);
    for (QAction *action : {m_off, m_suggest, m_apply})
        action->setCheckable(true);
    m_none->setIcon(icon("lightbulb"_L1, Tone::Muted));
    m_none->setTitle(tr("There are no rules"));
    m_none->setExplanation(tr("A rule watches for something, such as a second purchase, and suggests what to do about it, or does it."));
    m_add->setToolTip(tr("Add a rule (Insert)")); // What it shows itself in, makes it plain.
    if (services.canWrite())
        m_none->addActionButton(m_add);
    setUpTables();
    arrange();
    updateActions();
    connect(m_add, &QAction::triggered, this, [this] { openDialog({}); });
    connect(m_edit, &QAction::triggered, this, &RulesPage::edit);
    connect(m_off, &QAction::triggered, this, [this] { switchTo(Switch::Off); });
    connect(m_suggest, &QAction::triggered, this, [this] { switchTo(Switch::Suggest); });
    connect(m_apply, &QAction::triggered, this, [this] { switchTo(Switch::Apply); });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &RulesPage::remove);
    connect(m_templates, &QAction::triggered, this, [this] { navigator().trigger(u"task-templates"_s); });
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateActions();
        showFirings();
    });
    connect(m_firingTable, &QTableView::activated, this, &RulesPage::openCustomer);
    connect(m_firingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPage::currentCustomerChanged);
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"rule"_s, u"rule_firing"_s, u"task_template"_s, u"phase"_s, u"business"_s}))
            load();
    });
    load();
}

QAction *RulesPage::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QKeySequence &key)
{
    auto *action = makeAction(this, name, iconName, text, toolTip, key, Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

QTableView *RulesPage::makeTable(const QString &name, const QString &accessibleName)
{
    auto *table = new QTableView(this);
    setUpListTable(*table, name, accessibleName);
    return table;
}

void RulesPage::setUpTables()
{
    m_table->setModel(m_rules);
    m_firingTable->setModel(m_firings);
    m_table->horizontalHeader()->setSectionResizeMode(RuleTableModel::Meaning, QHeaderView::Stretch);
    m_firingTable->horizontalHeader()->setSectionResizeMode(FiringTableModel::Why, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{RuleTableModel::Name, 30}, {RuleTableModel::Mode, 12}, {RuleTableModel::LastFired, 32}, {RuleTableModel::Fired, 9}})
        m_table->setColumnWidth(column, textWidth(width));
    for (const auto &[column, width] : {std::pair{FiringTableModel::When, 28}, {FiringTableModel::Whom, 28}, {FiringTableModel::State, 28}})
        m_firingTable->setColumnWidth(column, textWidth(width));
    m_firingsTitle->setObjectName(u"firingsTitle"_s);
}

void RulesPage::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    for (QAction *action : {m_add, m_edit, m_off, m_suggest, m_apply, m_up, m_down, m_remove, m_templates})
        line->addWidget(actionButton(action, this));
    line->addStretch(1);
    auto *firings = new QWidget(this);
    auto *below = new QVBoxLayout(firings);
    below->setContentsMargins({});
    below->setSpacing(rhythm());
    below->addWidget(m_firingsTitle);
    below->addWidget(m_firingTable, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(firings);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void RulesPage::focusStart()
{
    (m_rules->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_none)->setFocus(Qt::OtherFocusReason);
}

CustomerId RulesPage::currentCustomer() const
{
    const QModelIndex current = m_firingTable->currentIndex();
    return current.isValid() ? m_firings->customer(current.row()) : CustomerId();
}

void RulesPage::load()
{
    services().reader().run(&RuleStore::rules).then(this, [this](const Result<std::vector<RuleLine>> &rules) {
        m_isLoaded = true;
        if (rules)
            showRules(*rules);
        else
            m_message->showError(rules.error());
    });
}

void RulesPage::showRules(const std::vector<RuleLine> &rules)
{
    const int before = currentRow();
    const RuleId marked = m_wanted ? m_wanted : before >= 0 ? m_rules->line(before).rule.id : RuleId();
    const bool hadFocus = m_table->hasFocus() || m_none->isAncestorOf(focusWidget());
    m_rules->show(rules);
    m_wanted = {};
    m_stack->setCurrentIndex(rules.empty() ? 1 : 0);
    const int row = m_rules->rowOf(marked);
    m_table->setCurrentIndex(m_rules->index(row >= 0 ? row : qMin(qMax(before, 0), m_rules->rowCount() - 1), 0));
    if (hadFocus)
        focusStart();
    updateActions();
    showFirings();
}

void RulesPage::showFirings()
{
    if (currentRow() < 0) {
        m_firings->show({});
        m_firingsTitle->setText({});
        return;
    }
    const Rule &rule = m_rules->line(currentRow()).rule;
    m_firingsTitle->setText(tr("What “%1” did").arg(isolated(rule.name)));
    services().reader().run(&RuleStore::firings, rule.id, MostFirings).then(this, [this, id = rule.id](const Result<std::vector<FiringLine>> &firings) {
        if (firings && currentRow() >= 0 && m_rules->line(currentRow()).rule.id == id)
            m_firings->show(*firings);
    });
}

int RulesPage::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void RulesPage::updateActions()
{
    const bool canWrite = services().canWrite();
    const int row = currentRow();
    m_add->setEnabled(canWrite);
    for (QAction *action : {m_edit, m_off, m_suggest, m_apply, m_remove})
        action->setEnabled(canWrite && row >= 0);
    m_up->setEnabled(canWrite && row > 0);
    m_down->setEnabled(canWrite && row >= 0 && row + 1 < m_rules->rowCount());
    const Rule rule = row < 0 ? Rule() : m_rules->line(row).rule;
    m_off->setChecked(row >= 0 && !rule.isActive);
    m_suggest->setChecked(row >= 0 && rule.isActive && rule.mode == RuleMode::Suggest);
    m_apply->setChecked(row >= 0 && rule.isActive && rule.mode == RuleMode::Apply);
}

void RulesPage::openDialog(const Rule &rule)
{
    m_message->dismiss();
    services().reader().run(&ruleMaterial).then(this, [this, rule](const Result<RuleMaterial> &material) {
        if (!material) {
            m_message->showError(material.error());
            return;
        }
        auto *dialog = new RuleDialog(services(), rule, *material);
        connect(dialog, &RuleDialog::saved, this, [this](RuleId saved) {
            m_wanted = saved;
            load();
        });
        dialog->open();
    });
}

void RulesPage::edit()
{
    if (currentRow() >= 0 && services().canWrite())
        openDialog(m_rules->line(currentRow()).rule);
}

void RulesPage::switchTo(Switch state)
{
    if (currentRow() < 0)
        return;
    m_message->dismiss();
    Rule rule = m_rules->line(currentRow()).rule;
    rule.isActive = state != Switch::Off;
    if (rule.isActive)
        rule.mode = state == Switch::Apply ? RuleMode::Apply : RuleMode::Suggest;
    const QString name = isolated(rule.name);
    const QString label = state == Switch::Off ? tr("Switch the rule “%1” off").arg(name)
        : state == Switch::Suggest             ? tr("Let the rule “%1” suggest").arg(name)
                                               : tr("Let the rule “%1” act by itself").arg(name);
    services().writer.perform(label, &saveRule, rule).then(this, [this](const Result<Rule> &saved) {
        if (!saved)
            m_message->showError(saved.error());
        updateActions();
    });
}

void RulesPage::move(int by)
{
    const int row = currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_rules->rowCount())
        return;
    std::vector<RuleId> order;
    for (int i = 0; i < m_rules->rowCount(); ++i)
        order.push_back(m_rules->line(i).rule.id);
    std::swap(order[size_t(row)], order[size_t(row + by)]);
    services().writer.perform(tr("Reorder the rules"), &orderRules, order).then(this, [this](const Result<Done> &ordered) {
        if (!ordered)
            m_message->showError(ordered.error());
    });
}

void RulesPage::remove()
{
    if (currentRow() < 0)
        return;
    m_message->dismiss();
    const Rule rule = m_rules->line(currentRow()).rule;
    services().writer.perform(tr("Delete the rule “%1”").arg(isolated(rule.name)), &deleteRule, rule.id).then(this, [this](const Result<Done> &removed) {
        if (!removed)
            m_message->showError(removed.error());
    });
}

void RulesPage::openCustomer()
{
    if (const CustomerId customer = currentCustomer())
        navigator().openCustomer(customer);
}
