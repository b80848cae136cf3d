// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "models/tasks/bulktasks.h"
#include "models/tasks/taskkinds.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/makeaction.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/tasks/assigndialog.h"
#include "ui/tasks/snoozedialog.h"
#include "ui/tasks/taskdelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const Setting<bool> OnlyMine{"tasks/onlyMine", false};

} // namespace

TasksPage::TasksPage(Services &services)
    : Page(services)
    , m_tasks(services.database)
    , m_search(new SearchField(tr("Search tasks"), this))
    , m_mine(new QAction(icon("person"_L1), tr("Only m&ine"), this))
    , m_done(new QAction(icon("check2-circle"_L1), tr("Do&ne ones"), this))
    , m_kind(new QComboBox(this))
    , m_counts(new PlainLabel({}, this))
    , m_list(new QListView(this))
    , m_new(new QAction(icon("plus-lg"_L1), tr("&New task"), this))
    , m_complete(addAction("completeTask", "check-lg"_L1, tr("&Done"), tr("Mark as done; of a call or the like note what came of it (Space or D)"),
                           {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_D)}))
    , m_edit(addAction("editTask", "pencil"_L1, tr("&Edit"), tr("Open the task (Enter or E)"),
                       {QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}))
    , m_snooze(addAction("snoozeTask", "alarm"_L1, tr("&Put off…"), tr("Put off until another day (S)"), {QKeySequence(Qt::Key_S)}))
    , m_assign(addAction("assignTask", "person-plus"_L1, tr("&Assign…"), tr("Say who is to do it (A)"), {QKeySequence(Qt::Key_A)}))
    , m_remove(addAction("deleteTask", "trash"_L1, tr("De&lete"), tr("Delete; undo brings it back (Delete)"), {QKeySequence(QKeySequence::Delete)}))
    , m_openCustomer(addAction("openCustomer", "person"_L1, tr("Show &customer"), tr("Open the customer's page (F2)"), {QKeySequence(Qt::Key_F2)}))
    , m_message(new MessageBar(this))
    , m_nothingYet(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_nothingFound(new EmptyState(EmptyState::Kind::FilteredOut, this))
    , m_allDone(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"tasksPage"_s);
    connect(&m_tasks, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TasksPage::rememberPlace); // Before the list moves on by itself.
    setUpFilter();
    setUpList();
    setUpEmptyStates();
    arrange();
    connectActions();
    connect(&m_tasks, &TaskListModel::loaded, this, &TasksPage::showRows);
    connect(&m_tasks, &TaskListModel::failed, m_message, &MessageBar::showError);
    connect(&m_tasks, &QAbstractItemModel::dataChanged, this, &TasksPage::updateActions);
    updateActions();
    filter();
}

QAction *TasksPage::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys)
{
    auto *action = makeAction(this, name, iconName, text, toolTip, keys);
    m_list->addAction(action);
    return action;
}

void TasksPage::setUpFilter()
{
    m_search->setObjectName(u"taskSearch"_s);
    m_mine->setObjectName(u"onlyMine"_s);
    m_mine->setToolTip(tr("Show only what you are to do, not everybody's tasks"));
    m_mine->setCheckable(true);
    m_mine->setChecked(services().settings.get(OnlyMine));
    m_done->setObjectName(u"doneTasks"_s);
    m_done->setToolTip(tr("Show what was done instead of what is to be done"));
    m_done->setCheckable(true);
    m_kind->setObjectName(u"kindFilter"_s);
    m_kind->setAccessibleName(tr("Kind of task"));
    m_kind->addItem(tr("All kinds"));
    for (size_t i = 0; i < namesOf<TaskKind>.size(); ++i)
        m_kind->addItem(icon(taskIcon(TaskKind(i))), taskKindText(TaskKind(i)));
    m_counts->setObjectName(u"taskCounts"_s);
    connect(m_search, &QLineEdit::textChanged, this, &TasksPage::filter);
    connect(m_search, &SearchField::listEntered, this, &TasksPage::focusStart);
    connect(m_mine, &QAction::toggled, this, [this](bool isOn) {
        services().settings.set(OnlyMine, isOn);
        filter();
    });
    connect(m_done, &QAction::toggled, this, &TasksPage::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TasksPage::filter);
}

void TasksPage::setUpList()
{
    m_list->setObjectName(u"taskList"_s);
    m_list->setAccessibleName(tr("Tasks"));
    m_list->setModel(&m_tasks);
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::doubleClicked, this, &TasksPage::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TasksPage::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_row = current.row();
        updateActions();
        emit currentCustomerChanged();
    });
}

void TasksPage::setUpEmptyStates()
{
    m_nothingYet->setObjectName(u"noTasksYet"_s);
    m_nothingYet->setTitle(tr("Nothing planned yet"));
    m_nothingYet->setExplanation(tr("Plan what is to be done, for a customer or for the business, with a day, a time and a reminder if you like."));
    m_nothingYet->setIcon(icon("list-task"_L1, Tone::Muted));
    m_nothingYet->addActionButton(m_new);
    m_nothingFound->setObjectName(u"noTaskFound"_s);
    m_nothingFound->setTitle(tr("No task matches"));
    connect(m_nothingFound, &EmptyState::clearFilterRequested, this, &TasksPage::showEverything);
    m_allDone->setObjectName(u"allTasksDone"_s);
    m_allDone->setTitle(tr("Everything is done"));
    m_allDone->setExplanation(tr("No task is open. “Done ones” shows what was done."));
}

void TasksPage::arrange()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(rhythm(2));
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    filters->addWidget(actionButton(m_mine, this));
    filters->addWidget(actionButton(m_done, this));
    filters->addStretch(1);
    filters->addWidget(m_counts);
    filters->addWidget(actionButton(m_new, this));
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(rhythm(2));
    for (QAction *action : {m_complete, m_edit, m_snooze, m_assign, m_remove, m_openCustomer})
        deeds->addWidget(actionButton(action, this));
    deeds->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_nothingFound),
                          static_cast<QWidget *>(m_allDone)})
        m_stack->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addLayout(filters);
    column->addLayout(deeds);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void TasksPage::connectActions()
{
    m_new->setObjectName(u"newTask"_s);
    m_new->setToolTip(tr("Plan something to do (Ctrl+Shift+T)"));
    m_new->setEnabled(services().canWrite());
    connect(m_new, &QAction::triggered, this, [this] { navigator().trigger(u"new-task"_s, {.customer = currentCustomer()}); });
    connect(m_complete, &QAction::triggered, this, &TasksPage::complete);
    connect(m_edit, &QAction::triggered, this, &TasksPage::edit);
    connect(m_snooze, &QAction::triggered, this, &TasksPage::snooze);
    connect(m_assign, &QAction::triggered, this, &TasksPage::assign);
    connect(m_remove, &QAction::triggered, this, &TasksPage::remove);
    connect(m_openCustomer, &QAction::triggered, this, &TasksPage::openCustomer);
}

void TasksPage::showPlace(const Place &place)
{
    m_message->dismiss();
    if (!place.search.isEmpty())
        m_search->setText(place.search);
    m_tasks.followDay();
}

void TasksPage::focusStart()
{
    standOnARow();
    (m_stack->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_search)->setFocus(Qt::OtherFocusReason);
}

bool TasksPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool TasksPage::isSettled() const
{
    return m_tasks.isLoaded() && (m_tasks.rowCount() == 0 || m_tasks.lineAt(0));
}

CustomerId TasksPage::currentCustomer() const
{
    const TaskLine *line = currentLine();
    return line ? line->task.customer : CustomerId();
}

const TaskLine *TasksPage::currentLine() const
{
    const QModelIndex current = m_list->currentIndex();
    const TaskLine *line = current.isValid() ? m_tasks.lineAt(current.row()) : nullptr;
    return line && line->id && !line->isHead() ? line : nullptr;
}

std::vector<TaskId> TasksPage::selectedTasks() const
{
    std::vector<TaskId> tasks;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (!m_tasks.isHead(index.row()))
            tasks.push_back({m_tasks.idAt(index.row()).value});
    }
    return tasks;
}

void TasksPage::filter()
{
    TaskFilter filter{.isDone = m_done->isChecked(), .owner = m_mine->isChecked() ? services().writer.actor() : QString(), .search = m_search->text()};
    if (m_kind->currentIndex() > 0)
        filter.kind = TaskKind(m_kind->currentIndex() - 1);
    m_tasks.setFilter(filter);
}

void TasksPage::showEverything()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker done(m_done);
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_done->setChecked(false);
    }
    m_mine->setChecked(false);
    filter();
    m_search->setFocus(Qt::OtherFocusReason);
}

void TasksPage::showRows()
{
    const QString all = m_tasks.filter().isDone ? tr("%Ln done", nullptr, int(m_tasks.count())) : tr("%Ln open", nullptr, int(m_tasks.count()));
    const auto overdue = int(m_tasks.count(TaskGroup::Overdue));
    m_counts->setText(overdue > 0 ? tr("%Ln overdue", nullptr, overdue) + u" · "_s + all : all);
    if (m_tasks.rowCount() > 0) {
        const bool hadFocus = m_stack->currentWidget() != m_list && m_stack->currentWidget()->isAncestorOf(focusWidget());
        m_stack->setCurrentWidget(m_list);
        standOnARow();
        if (hadFocus)
            focusStart();
        updateActions();
        return;
    }
    updateActions();
    services().reader().run(&TaskListStore::hasAny).then(this, [this](const Result<bool> &hasAny) {
        if (hasAny && m_tasks.rowCount() == 0)
            showEmptyState(*hasAny);
    });
}

void TasksPage::showEmptyState(bool hasAny)
{
    const bool hadFocus = m_list->hasFocus();
    const TaskFilter &filter = m_tasks.filter();
    const bool isFiltered = filter.isDone || filter.kind || !filter.search.isEmpty() || !filter.owner.isEmpty();
    m_stack->setCurrentWidget(!hasAny ? m_nothingYet : isFiltered ? m_nothingFound : m_allDone);
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

void TasksPage::rememberPlace(const QModelIndex &, int first, int last)
{
    if (const int row = m_list->currentIndex().row(); first <= row && row <= last)
        m_left = first;
    else if (m_left && last < *m_left)
        *m_left -= last - first + 1;
}

/** After a deed the list is shorter: the task that came under the person's hands is the next. */
void TasksPage::standOnARow()
{
    if (m_left) {
        m_list->clearSelection();
        m_row = *std::exchange(m_left, {});
    }
    if (m_tasks.rowCount() == 0 || (m_list->currentIndex().isValid() && m_list->selectionModel()->hasSelection()))
        return;
    int row = std::clamp(m_row, 0, m_tasks.rowCount() - 1);
    while (row + 1 < m_tasks.rowCount() && m_tasks.isHead(row))
        ++row;
    while (row > 0 && m_tasks.isHead(row))
        --row;
    // Not the view's own way, which leaves the selection as it is while Ctrl is still held down.
    m_list->selectionModel()->setCurrentIndex(m_tasks.index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void TasksPage::updateActions()
{
    const TaskLine *line = currentLine();
    const bool hasSelection = m_list->selectionModel()->hasSelection();
    const bool isOpen = services().canWrite() && hasSelection && !m_tasks.filter().isDone;
    for (QAction *action : {m_complete, m_snooze, m_assign})
        action->setEnabled(isOpen);
    m_remove->setEnabled(services().canWrite() && hasSelection);
    m_edit->setEnabled(line != nullptr);
    m_openCustomer->setEnabled(line && line->task.customer);
}

void TasksPage::complete()
{
    const std::vector<TaskId> tasks = selectedTasks();
    if (tasks.size() == 1) {
        navigator().trigger(u"complete-task"_s, {.record = tasks.front().value});
        return;
    }
    services().writer.perform(tr("Mark %Ln task(s) as done", nullptr, int(tasks.size())), &completeTasks, tasks)
        .then(this, [this](const Result<qint64> &done) {
            if (!done)
                m_message->showError(done.error());
        });
}

void TasksPage::edit()
{
    if (const TaskLine *line = currentLine())
        navigator().trigger(u"edit-task"_s, {.record = line->task.id.value});
}

void TasksPage::snooze()
{
    const std::vector<TaskId> tasks = selectedTasks();
    const TaskLine *line = currentLine();
    if (!tasks.empty())
        (new SnoozeDialog(services(), tasks, tasks.size() == 1 && line ? line->task.title : QString()))->open();
}

void TasksPage::assign()
{
    if (const std::vector<TaskId> tasks = selectedTasks(); !tasks.empty())
        (new AssignDialog(services(), tasks))->open();
}

void TasksPage::remove()
{
    const std::vector<TaskId> tasks = selectedTasks();
    if (tasks.empty())
        return;
    services().writer.perform(tr("Delete %Ln task(s)", nullptr, int(tasks.size())), &deleteTasks, tasks).then(this, [this](const Result<qint64> &deleted) {
        if (!deleted)
            m_message->showError(deleted.error());
    });
}

void TasksPage::openCustomer()
{
    if (const CustomerId customer = currentCustomer())
        navigator().openCustomer(customer);
}
