// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineview.h"

#include "models/activities/saveactivity.h"
#include "models/tasks/savetask.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/customers/editsdialog.h"
#include "ui/customers/phasehistory.h"
#include "ui/customers/timelinedelegate.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 100; // Milliseconds until what was typed is searched for.

} // namespace

TimelineView::TimelineView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_timeline(services.database)
    , m_filters(new QButtonGroup(this))
    , m_search(new SearchField(tr("Search the timeline"), this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_notFound(new EmptyState(EmptyState::Kind::FilteredOut, this))
    , m_phases(new PhaseHistory(services, this))
    , m_stack(new QStackedLayout)
    , m_message(new MessageBar(this))
{
    makeList();
    makeActions();
    arrange();
    watch();
    showCounts({});
    letAct();
}

void TimelineView::watch()
{
    m_search->setObjectName(u"timelineSearch"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TimelineView::choose);
    connect(m_search, &SearchField::listEntered, this, &TimelineView::focusStart);
    connect(m_notFound, &EmptyState::clearFilterRequested, this, [this] {
        m_search->clear();
        m_filters->button(int(TimelineFilter::All))->click();
    });
    connect(m_phases, &PhaseHistory::moveRequested, this, &TimelineView::moveRequested);
    connect(m_phases, &PhaseHistory::failed, m_message, &MessageBar::showError);
    connect(m_filters, &QButtonGroup::idClicked, this, [this] {
        choose();
        if (showsPhases())
            m_phases->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_timeline, &TimelineModel::counted, this, &TimelineView::showCounts);
    connect(&m_timeline, &TimelineModel::loaded, this, &TimelineView::takeRows);
    connect(&m_timeline, &TimelineModel::failed, m_message, &MessageBar::showError);
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &TimelineView::letAct);
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, &TimelineView::letAct);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineView::letAct);
}

void TimelineView::makeList()
{
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(&m_timeline);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    // The first row in view shows its day, whichever that is.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QAbstractItemView::activated, this, &TimelineView::open);
    m_nothing->setObjectName(u"nothingHappened"_s);
    m_nothing->setIcon(icon("clock-history"_L1, Tone::Muted));
    m_nothing->setTitle(tr("Nothing of this kind has happened yet"));
    m_nothing->setExplanation(tr("Calls, purchases, feedback and changes of phase show here as they happen."));
    m_notFound->setObjectName(u"nothingFound"_s);
    m_notFound->setIcon(icon("search"_L1, Tone::Muted));
    m_notFound->setTitle(tr("Nothing here says that"));
    m_notFound->setExplanation(tr("The search looks at titles, topics, notes and names, in what the filter shows."));
}

void TimelineView::makeActions()
{
    m_open = addEntryAction("openEntry", tr("&Open"), tr("Open the selected entry (Enter or F2)"), "pencil"_L1);
    m_done = addEntryAction("taskDone", tr("&Done"), tr("Mark the selected task as done (Space)"), "check2-circle"_L1);
    m_done->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_D)});
    m_done->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_delete = addEntryAction("deleteEntry", tr("De&lete"), tr("Delete the selected entry (Del)"), "trash"_L1);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_list->addAction(separator);
    m_plan = addEntryAction("planTask", tr("&Plan"), tr("Plan what is to be done next with this customer"), "calendar-event"_L1);
    m_log = addEntryAction("logContact", tr("Lo&g"), tr("Note a call, a visit or a message (Ctrl+L)"), "journal-text"_L1);
    connect(m_open, &QAction::triggered, this, &TimelineView::open);
    connect(m_done, &QAction::triggered, this, &TimelineView::complete);
    connect(m_delete, &QAction::triggered, this, &TimelineView::remove);
    connect(m_plan, &QAction::triggered, this, [this] { m_services.navigator->trigger(u"new-task"_s, {.customer = customer()}); });
    connect(m_log, &QAction::triggered, this, [this] { m_services.navigator->trigger(u"log-call"_s, {.customer = customer()}); });
}

QAction *TimelineView::addEntryAction(const char *name, const QString &text, const QString &toolTip, QLatin1StringView iconName)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(plainToolTip(toolTip));
    m_list->addAction(action);
    return action;
}

void TimelineView::addFilters(QBoxLayout *line)
{
    for (int filter = 0; filter < TimelineFilterCount; ++filter) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"timelineFilter%1"_s.arg(filter));
        button->setCheckable(true);
        button->setChecked(filter == 0);
        m_filters->addButton(button, filter);
        line->addWidget(button);
    }
}

void TimelineView::arrange()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(rhythm());
    addFilters(filters);
    filters->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm());
    line->addWidget(m_search, 1);
    for (QAction *action : {m_plan, m_log, m_done})
        line->addWidget(actionButton(action, this));
    auto *print = new PrintButton(this);
    connect(print, &PrintButton::chosen, this, &TimelineView::printRequested);
    line->addWidget(print);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_notFound);
    m_stack->addWidget(m_phases);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addLayout(filters);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void TimelineView::showCustomer(CustomerId customer)
{
    m_message->dismiss();
    m_phases->showCustomer(customer);
    if (customer != m_timeline.customer()) {
        m_filters->button(int(TimelineFilter::All))->setChecked(true);
        const QSignalBlocker blocker(m_search);
        m_search->clear();
        m_typing.stop();
    }
    m_timeline.show(customer, TimelineFilter(shownFilter()));
    if (showsPhases())
        m_stack->setCurrentWidget(m_phases);
    letAct();
}

void TimelineView::focusStart()
{
    if (!m_list->currentIndex().isValid() && m_timeline.rowCount() > 0)
        m_list->setCurrentIndex(m_timeline.index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void TimelineView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString TimelineView::searchText() const
{
    return m_search->text();
}

bool TimelineView::isSettled() const
{
    return !m_typing.isActive() && m_timeline.isLoaded() && (m_timeline.rowCount() == 0 || m_timeline.lineAt(0));
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    // F2 is of the selected entry while the list has the keyboard, otherwise of the customer.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F2 || !m_open->isEnabled())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        open();
    event->accept();
    return true;
}

/** Shows what the filter and the search say. */
void TimelineView::choose()
{
    m_typing.stop();
    m_timeline.search(m_search->text());
    m_timeline.show(m_timeline.customer(), TimelineFilter(shownFilter()));
    if (showsPhases())
        m_stack->setCurrentWidget(m_phases);
    else if (m_timeline.isLoaded())
        takeRows(m_timeline.rowCount());
    letAct();
}

int TimelineView::shownFilter() const
{
    return m_filters->checkedId();
}

bool TimelineView::showsPhases() const
{
    return shownFilter() == int(TimelineFilter::Phases) && m_timeline.terms().isEmpty();
}

void TimelineView::showCounts(const TimelineCounts &counts)
{
    const QStringList names{tr("All"), tr("Contacts"), tr("Purchases"), tr("Contracts"), tr("Feedback"), tr("Phases"), tr("Documents"), tr("Edits")};
    for (int filter = 0; filter < TimelineFilterCount; ++filter) {
        QAbstractButton *button = m_filters->button(filter);
        button->setText(names.at(filter) + u' ' + numberText(counts.at(size_t(filter))));
        button->setAccessibleName(button->text());
    }
    // What many businesses do not have, unless this customer does.
    for (const auto filter : {TimelineFilter::Contracts, TimelineFilter::Papers}) {
        QAbstractButton *button = m_filters->button(int(filter));
        button->setVisible(counts.at(size_t(filter)) > 0 || button->isChecked());
    }
}

void TimelineView::takeRows(qsizetype rows)
{
    if (showsPhases())
        return;
    QWidget *nothing = m_timeline.terms().isEmpty() ? m_nothing : m_notFound;
    m_stack->setCurrentWidget(rows > 0 ? m_list : nothing);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_timeline.index(0, 0));
    letAct();
}

const TimelineLine *TimelineView::current() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && !showsPhases() ? m_timeline.lineAt(current.row()) : nullptr;
}

void TimelineView::letAct()
{
    const TimelineLine *line = current();
    const bool writes = m_services.canWrite();
    const bool isTask = line && line->kind == TimelineKind::Task;
    const bool isActivity = line && line->kind == TimelineKind::Activity;
    const bool isContract = line && (line->kind == TimelineKind::ContractStart || line->kind == TimelineKind::ContractEnd);
    m_open->setEnabled(line && (line->kind == TimelineKind::Edits || line->kind == TimelineKind::PhaseVisit || (writes && (isTask || isActivity || isContract))));
    m_done->setEnabled(writes && line && line->isPlanned());
    m_delete->setEnabled(writes && (isTask || isActivity));
    m_plan->setEnabled(writes && customer());
    m_log->setEnabled(writes && customer());
}

void TimelineView::open()
{
    const TimelineLine *line = current();
    if (!line || !m_open->isEnabled())
        return;
    const Subject subject{.customer = customer(), .record = recordOf(line->id)};
    if (line->kind == TimelineKind::Task)
        m_services.navigator->trigger(u"edit-task"_s, subject);
    else if (line->kind == TimelineKind::Activity)
        m_services.navigator->trigger(u"edit-activity"_s, subject);
    else if (line->kind == TimelineKind::ContractStart || line->kind == TimelineKind::ContractEnd)
        m_services.navigator->trigger(u"edit-contract"_s, subject);
    else if (line->kind == TimelineKind::Edits)
        (new EditsDialog(m_services, customer(), *line))->open();
    else if (line->kind == TimelineKind::PhaseVisit)
        m_filters->button(int(TimelineFilter::Phases))->click();
}

void TimelineView::complete()
{
    if (const TimelineLine *line = current(); line && line->isPlanned())
        m_services.navigator->trigger(u"complete-task"_s, {.customer = customer(), .record = recordOf(line->id)});
}

void TimelineView::remove()
{
    const TimelineLine *line = current();
    if (!line || !m_delete->isEnabled())
        return;
    const QString label = tr("Delete: %1").arg(isolated(singleLine(line->title).left(100)));
    const qint64 record = recordOf(line->id);
    const auto deleted = line->kind == TimelineKind::Task ? m_services.writer.perform(label, &deleteTask, TaskId{record})
                                                          : m_services.writer.perform(label, &deleteActivity, ActivityId{record});
    deleted.then(this, [this](const Result<Done> &done) {
        if (!done)
            m_message->showError(done.error());
    });
}
