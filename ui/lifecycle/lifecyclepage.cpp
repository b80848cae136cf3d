// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/lifecyclepage.h"

#include "models/lifecycle/builtinlifecycles.h"
#include "models/lifecycle/emptyphase.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/proposedphases.h"
#include "models/lifecycle/savephase.h"
#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/listtable.h"
#include "ui/common/makeaction.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/namedialog.h"
#include "ui/common/plainlabel.h"
#include "ui/lifecycle/chooselifecycledialog.h"
#include "ui/lifecycle/deletephasedialog.h"
#include "ui/lifecycle/phaseeditor.h"
#include "ui/lifecycle/phasetablemodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

LifeCyclePage::LifeCyclePage(Services &services)
    : Page(services)
    , m_phases(new PhaseTableModel(this))
    , m_table(new QTableView(this))
    , m_editor(new PhaseEditor(this))
    , m_name(new PlainLabel({}, this))
    , m_choose(addAction("chooseLifeCycle", "arrow-clockwise"_L1, tr("Choose &a life cycle…"), tr("Change to another life cycle")))
    , m_rename(addAction("renameLifeCycle", "pencil"_L1, tr("Rename…"), tr("Give the life cycle another name")))
    , m_add(addAction("addPhase", "plus-lg"_L1, tr("Add"), tr("Add a phase after the marked one (Insert)"), Qt::Key_Insert))
    , m_up(addAction("phaseUp", "arrow-up"_L1, tr("Up"), tr("Move the marked phase up (Alt+Up)"), Qt::ALT | Qt::Key_Up))
    , m_down(addAction("phaseDown", "arrow-down"_L1, tr("Down"), tr("Move the marked phase down (Alt+Down)"), Qt::ALT | Qt::Key_Down))
    , m_remove(addAction("deletePhase", "trash"_L1, tr("Delete…"), tr("Delete the marked phase (Delete)"), QKeySequence::Delete))
    , m_message(new MessageBar(this))
{
    setObjectName(u"lifeCyclePage"_s);
    setUpTable();
    arrange();
    m_editor->setReadOnly(!services.canWrite());
    updateActions();
    connect(m_choose, &QAction::triggered, this, &LifeCyclePage::choose);
    connect(m_rename, &QAction::triggered, this, &LifeCyclePage::rename);
    connect(m_add, &QAction::triggered, this, &LifeCyclePage::add);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &LifeCyclePage::remove);
    connect(m_editor, &PhaseEditor::saveRequested, this, &LifeCyclePage::save);
    connect(m_editor, &PhaseEditor::discardRequested, this, [this] {
        m_message->dismiss();
        edit(m_phases->rowOf(m_editor->phase()));
    });
    connect(m_table, &QTableView::activated, m_editor, &PhaseEditor::focusName);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        updateActions();
        if (!current.isValid() || m_phases->phase(current.row()).id == m_editor->phase())
            return;
        if (m_editor->isChanged())
            save();
        else
            edit(current.row());
    });
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({u"phase"_s, u"life_cycle"_s, u"business"_s}))
            load();
        else if (changes.touches(u"customer"_s))
            count();
    });
    load();
}

QAction *LifeCyclePage::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QKeySequence &key)
{
    return makeAction(this, name, iconName, text, toolTip, key);
}

void LifeCyclePage::setUpTable()
{
    setUpListTable(*m_table, u"phaseTable"_s, tr("Phases"));
    m_table->setModel(m_phases);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(PhaseTableModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(PhaseTableModel::Role, textWidth(15));
    m_table->setColumnWidth(PhaseTableModel::Customers, textWidth(15));
    for (QAction *action : {m_add, m_up, m_down, m_remove})
        m_table->addAction(action);
}

void LifeCyclePage::arrange()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setObjectName(u"lifeCycleName"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(rhythm(2));
    top->addWidget(m_name);
    top->addWidget(actionButton(m_rename, this));
    top->addStretch(1);
    auto *choose = new QPushButton(m_choose->icon(), m_choose->text(), this);
    choose->setObjectName(u"chooseLifeCycleButton"_s);
    choose->setToolTip(m_choose->toolTip());
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, m_choose, &QAction::trigger);
    connect(m_choose, &QAction::changed, choose, [this, choose] { choose->setEnabled(m_choose->isEnabled()); });
    top->addWidget(choose);
    auto *below = new QHBoxLayout;
    below->setSpacing(rhythm(2));
    for (QAction *action : {m_add, m_up, m_down, m_remove})
        below->addWidget(actionButton(action, this));
    below->addStretch(1);
    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins({});
    list->setSpacing(rhythm(2));
    list->addWidget(m_table, 1);
    list->addLayout(below);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(rhythm(4));
    splitter->addWidget(left);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
}

void LifeCyclePage::focusStart()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

int LifeCyclePage::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void LifeCyclePage::load()
{
    services().reader().run(&LifeCycleStore::lifeCycle).then(this, [this](const Result<LifeCycle> &lifeCycle) {
        if (lifeCycle)
            m_name->setText(lifeCycle->name);
    });
    services().reader().run(&LifeCycleStore::phases).then(this, [this](const Result<std::vector<Phase>> &phases) {
        m_isLoaded = true;
        if (phases)
            showPhases(*phases);
        else
            m_message->showError(phases.error());
    });
    count();
}

void LifeCyclePage::count()
{
    services().background().run(&customersInPhases).then(this, [this](const Result<QHash<PhaseId, qint64>> &customers) {
        if (customers)
            m_phases->showCustomers(*customers);
    });
}

void LifeCyclePage::showPhases(const std::vector<Phase> &phases)
{
    const int before = currentRow();
    const PhaseId marked = m_wanted ? m_wanted : before >= 0 ? m_phases->phase(before).id : PhaseId();
    const bool hadFocus = m_table->hasFocus();
    m_phases->show(phases);
    m_wanted = {};
    // What is typed stays: storing it says so if somebody else changed the phase meanwhile.
    const int typed = m_editor->isChanged() ? m_phases->rowOf(m_editor->phase()) : -1;
    const int known = m_phases->rowOf(marked);
    const int row = typed >= 0 ? typed : known >= 0 ? known : qMin(qMax(before, 0), m_phases->rowCount() - 1);
    if (typed < 0 && row >= 0 && m_phases->phase(row) != m_editor->stored())
        edit(row);
    m_table->setCurrentIndex(m_phases->index(row, 0));
    if (m_isNew && typed < 0)
        m_editor->focusName();
    else if (hadFocus)
        focusStart();
    m_isNew = false;
    updateActions();
}

void LifeCyclePage::edit(int row)
{
    if (row < 0)
        return;
    m_editor->show(m_phases->phase(row));
    loadUses();
}

void LifeCyclePage::loadUses()
{
    services().background().run(&reasonUses, m_editor->phase()).then(this, [this, phase = m_editor->phase()](const Result<ReasonUses> &uses) {
        if (uses && phase == m_editor->phase())
            m_editor->showUses(*uses);
    });
}

void LifeCyclePage::updateActions()
{
    const bool canWrite = services().canWrite();
    const int row = currentRow();
    for (QAction *action : {m_add, m_choose, m_rename})
        action->setEnabled(canWrite);
    m_remove->setEnabled(canWrite && row >= 0 && m_phases->rowCount() > 1);
    m_up->setEnabled(canWrite && row > 0);
    m_down->setEnabled(canWrite && row >= 0 && row + 1 < m_phases->rowCount());
}

void LifeCyclePage::save()
{
    m_message->dismiss();
    const PhaseDraft draft = m_editor->draft();
    const PhaseId next = currentRow() >= 0 ? m_phases->phase(currentRow()).id : draft.phase.id;
    services().writer.perform(tr("Change a phase"), &savePhase, draft).then(this, [this, draft, next](const Result<Phase> &saved) {
        if (!saved) {
            m_message->showError(saved.error());
            m_table->setCurrentIndex(m_phases->index(m_phases->rowOf(draft.phase.id), 0));
            return;
        }
        if (m_editor->phase() == saved->id)
            m_editor->show(*saved);
        m_wanted = next;
        load();
    });
}

void LifeCyclePage::add()
{
    m_message->dismiss();
    QStringList names;
    for (const Phase &phase : m_phases->phases())
        names.append(phase.name);
    QString name = tr("New phase");
    for (int number = 2; names.contains(name); ++number)
        name = tr("New phase %1").arg(number);
    const int row = currentRow();
    constexpr int UsualStalledDays = 30;
    const PhaseDraft draft{.phase = {.position = row + 1,
                                     .name = name,
                                     .role = row >= 0 ? m_phases->phase(row).role : PhaseRole::Retain,
                                     .color = m_phases->rowCount() % MostPhaseColors,
                                     .stalledDays = UsualStalledDays}};
    services().writer.perform(tr("Add a phase"), &savePhase, draft).then(this, [this](const Result<Phase> &added) {
        if (!added) {
            m_message->showError(added.error());
            return;
        }
        m_wanted = added->id;
        m_isNew = true;
        load();
    });
}

void LifeCyclePage::remove()
{
    const int row = currentRow();
    if (row < 0 || m_phases->rowCount() < 2)
        return;
    m_message->dismiss();
    const Phase phase = m_phases->phase(row);
    std::vector<Phase> others = m_phases->phases();
    others.erase(others.begin() + row);
    const int nearest = proposedPhases({phase}, others).front();
    auto *dialog = new DeletePhaseDialog(phase, m_phases->customersOf(row), others, nearest, services().window);
    connect(dialog, &DeletePhaseDialog::confirmed, this, [this, phase](PhaseId replacement) {
        const auto progress = std::make_shared<Progress>();
        auto *job = new ProgressJob(tr("Deleting the phase “%1”").arg(isolated(phase.name)), progress, this);
        navigator().follow(job);
        services().writer.perform(job->title(), &deletePhase, phase.id, replacement, progress).then(this, [this, job](const Result<qint64> &moved) {
            job->finish();
            if (!moved && moved.error().kind == Error::Kind::Cancelled)
                navigator().say(tr("Stopped. Nothing was changed."));
            else if (!moved)
                m_message->showError(moved.error());
        });
    });
    dialog->open();
}

void LifeCyclePage::move(int by)
{
    const int row = currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_phases->rowCount())
        return;
    std::vector<PhaseId> order;
    for (const Phase &phase : m_phases->phases())
        order.push_back(phase.id);
    std::swap(order[size_t(row)], order[size_t(row + by)]);
    services().writer.perform(tr("Reorder the phases"), &orderPhases, order).then(this, [this](const Result<Done> &ordered) {
        if (!ordered)
            m_message->showError(ordered.error());
    });
}

void LifeCyclePage::rename()
{
    auto *dialog = new NameDialog(tr("Rename the life cycle"), tr("&Name"), tr("&Rename"), m_name->text(), services().window);
    connect(dialog, &NameDialog::named, this, [this, dialog = QPointer(dialog)](const QString &name) {
        services().writer.perform(tr("Rename the life cycle"), &renameLifeCycle, name).then(this, [dialog](const Result<Done> &renamed) {
            if (!dialog)
                return;
            if (renamed)
                dialog->accept();
            else
                dialog->showError(renamed.error());
        });
    });
    dialog->open();
}

void LifeCyclePage::choose()
{
    m_message->dismiss();
    (new ChooseLifeCycleDialog(services()))->open();
}
