// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "models/base/day.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/weekview.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

const Setting<int> ShownView{"calendar/view", 0};
const Setting<QString> ShownOwner{"calendar/owner", {}};
const Setting<bool> ShowsDone{"calendar/done", true};

} // namespace

CalendarPage::CalendarPage(Services &services)
    : Page(services)
    , m_calendar(services.database)
    , m_owner(services.settings.get(ShownOwner))
    , m_month(new MonthView(m_calendar, this))
    , m_week(new WeekView(m_calendar, this))
    , m_agenda(new AgendaView(m_calendar, this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_stack(new QStackedWidget(this))
    , m_title(new PlainLabel({}, this))
    , m_owners(new QComboBox(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"calendarPage"_s);
    m_month->setSelectionModel(m_agenda->selectionModel());
    m_week->setSelectionModel(m_agenda->selectionModel());
    m_owners->setObjectName(u"ownerFilter"_s);
    m_owners->setAccessibleName(tr("Whose entries"));
    m_nothing->setObjectName(u"nothingPlanned"_s);
    m_nothing->setTitle(tr("Nothing planned"));
    makeViewActions();
    makeMoveActions();
    connectView(m_month);
    connectView(m_week);
    connect(m_agenda, &QListView::activated, this, &CalendarPage::openEntry);
    connect(m_agenda, &AgendaView::menuRequested, this, &CalendarPage::showMenu);
    connect(m_agenda->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarPage::takeCurrent);
    connect(&m_calendar, &CalendarModel::loaded, this, &CalendarPage::takeContent);
    connect(&m_calendar, &CalendarModel::failed, m_message, &MessageBar::showError);
    arrange();
    fillOwners();
    connect(m_owners, &QComboBox::currentIndexChanged, this, &CalendarPage::chooseOwner);
    chooseView(View(qBound(0, services.settings.get(ShownView), int(View::Agenda))));
}

QAction *CalendarPage::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(::icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(plainToolTip(toolTip));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // Single letters must not be taken from text fields.
    for (QWidget *view : {static_cast<QWidget *>(m_month), static_cast<QWidget *>(m_week), static_cast<QWidget *>(m_agenda)})
        view->addAction(action);
    return action;
}

void CalendarPage::makeViewActions()
{
    m_views = new QActionGroup(this);
    const auto addView = [&](View view, const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys) {
        QAction *action = addAction(name, iconName, text, toolTip, keys);
        action->setCheckable(true);
        m_views->addAction(action);
        connect(action, &QAction::triggered, this, [this, view] { chooseView(view); });
    };
    addView(View::Month, "showMonth", "calendar3"_L1, tr("&Month"), tr("Show the weeks of a month (M)"), {QKeySequence(Qt::Key_M)});
    addView(View::Week, "showWeek", "calendar-week"_L1, tr("&Week"), tr("Show the hours of a week (W)"), {QKeySequence(Qt::Key_W)});
    addView(View::Agenda, "showAgenda", "list-ul"_L1, tr("&Agenda"), tr("Show four weeks as a list (A)"), {QKeySequence(Qt::Key_A)});
    const bool isReversed = isRightToLeft();
    m_previous = addAction("previousPeriod", isReversed ? "chevron-right"_L1 : "chevron-left"_L1, tr("Earlier"), tr("Show what is before this (Page Up)"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    m_next = addAction("nextPeriod", isReversed ? "chevron-left"_L1 : "chevron-right"_L1, tr("Later"), tr("Show what is after this (Page Down)"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    m_today = addAction("goToday", "calendar-event"_L1, tr("To&day"), tr("Go to today (T)"), {QKeySequence(Qt::Key_T)});
    m_new = addAction("newTask", "plus-lg"_L1, tr("&New task"), tr("Plan something on this day (N)"), {QKeySequence(Qt::Key_N)});
    m_open = addAction("openEntry", "pencil"_L1, tr("&Open"), tr("Open the marked entry (Enter)"), {QKeySequence(Qt::Key_F2)});
    m_complete = addAction("completeEntry", "check-lg"_L1, tr("Do&ne"), tr("Mark the task as done (Ctrl+Enter)"), {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_customer = addAction("showCustomer", "person"_L1, tr("Show &customer"), tr("Open the customer's page (C)"), {QKeySequence(Qt::Key_C)});
    m_showDone = addAction("showDone", "check2-circle"_L1, tr("Sho&w what is done"), tr("Show tasks that are done and meetings that took place, too (D)"), {QKeySequence(Qt::Key_D)});
    m_showDone->setCheckable(true);
    m_showDone->setChecked(services().settings.get(ShowsDone));
    connect(m_previous, &QAction::triggered, this, [this] { goPeriods(-1); });
    connect(m_next, &QAction::triggered, this, [this] { goPeriods(1); });
    connect(m_today, &QAction::triggered, this, [this] {
        m_anchor = QDate::currentDate();
        goTo(m_anchor);
    });
    connect(m_new, &QAction::triggered, this, &CalendarPage::addTaskHere);
    connect(m_open, &QAction::triggered, this, &CalendarPage::openEntry);
    connect(m_complete, &QAction::triggered, this, &CalendarPage::completeEntry);
    connect(m_customer, &QAction::triggered, this, &CalendarPage::openCustomer);
    connect(m_showDone, &QAction::toggled, this, [this](bool shown) {
        services().settings.set(ShowsDone, shown);
        reload();
    });
}

void CalendarPage::makeMoveActions()
{
    const auto addMove = [&](const char *name, QLatin1StringView iconName, const QString &text, const QKeySequence &key, auto move) {
        QAction *action = addAction(name, iconName, text, text + u" ("_s + key.toString(QKeySequence::NativeText) + u')', {key});
        connect(action, &QAction::triggered, this, move);
        m_moves.append(action);
    };
    const Qt::Key before = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key after = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    addMove("moveEarlier", "arrow-left"_L1, tr("A day earlier"), QKeySequence(Qt::CTRL | Qt::SHIFT | before), [this] { moveBy(-1, 0); });
    addMove("moveLater", "arrow-right"_L1, tr("A day later"), QKeySequence(Qt::CTRL | Qt::SHIFT | after), [this] { moveBy(1, 0); });
    addMove("moveUp", "arrow-up"_L1, tr("Up: a week, or a quarter of an hour"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { moveBy(-7, -15); });
    addMove("moveDown", "arrow-down"_L1, tr("Down: a week, or a quarter of an hour"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { moveBy(7, 15); });
    addMove("shorten", "dash-lg"_L1, tr("Shorter by a quarter of an hour"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up), [this] { lengthenBy(-15); });
    addMove("lengthen", "plus-lg"_L1, tr("Longer by a quarter of an hour"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down), [this] { lengthenBy(15); });
    for (const int direction : {-1, 1}) {
        auto *action = new QAction(direction < 0 ? tr("Half an hour earlier for something new") : tr("Half an hour later for something new"), this);
        action->setShortcut(QKeySequence(Qt::CTRL | (direction < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_week->addAction(action);
        connect(action, &QAction::triggered, this, [this, direction] { m_week->moveMinute(direction); });
    }
}

void CalendarPage::connectView(CalendarView *view)
{
    connect(view, &CalendarView::dayWanted, this, &CalendarPage::goTo);
    connect(view, &CalendarView::periodWanted, this, &CalendarPage::goPeriods);
    connect(view, &CalendarView::entryOpened, this, &CalendarPage::openEntry);
    connect(view, &CalendarView::newWanted, this, &CalendarPage::addTask);
    connect(view, &CalendarView::moved, this, &CalendarPage::move);
    connect(view, &CalendarView::menuRequested, this, &CalendarPage::showMenu);
    connect(view, &CalendarView::wholeDayWanted, this, [this](QDate day) {
        m_day = m_anchor = day;
        chooseView(View::Agenda);
        m_agenda->setFocus(Qt::OtherFocusReason);
    });
}

CalendarPage::View CalendarPage::view() const
{
    return View(m_views->actions().indexOf(m_views->checkedAction()));
}

QListView *CalendarPage::currentList() const
{
    if (CalendarView *grid = currentGrid())
        return grid;
    return m_agenda;
}

CalendarView *CalendarPage::currentGrid() const
{
    switch (view()) {
    case View::Month: return m_month;
    case View::Week: return m_week;
    case View::Agenda: break;
    }
    return nullptr;
}

CalendarSpan CalendarPage::spanOf(QDate day) const
{
    return currentGrid() ? currentGrid()->spanOf(day) : AgendaView::spanOf(day);
}

void CalendarPage::chooseView(View view)
{
    const bool hadFocus = currentList()->hasFocus();
    if (const CalendarEntry *entry = currentEntry(); entry && !currentGrid() && view != View::Agenda)
        m_day = entry->day;
    if (view != View::Agenda)
        m_anchor = m_day;
    m_views->actions().at(int(view))->setChecked(true);
    services().settings.set(ShownView, int(view));
    m_stack->setCurrentWidget(currentList());
    reload();
    if (hadFocus)
        currentList()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::goTo(QDate day)
{
    m_day = day;
    if (!spanOf(m_anchor).contains(day))
        m_anchor = day;
    reload();
}

void CalendarPage::goPeriods(int periods)
{
    m_day = currentGrid() ? currentGrid()->dayAfter(m_day, periods) : m_anchor.addDays(qint64(periods) * AgendaView::Days);
    m_anchor = m_day;
    reload();
}

void CalendarPage::reload()
{
    if (CalendarView *grid = currentGrid())
        grid->setDay(m_day, m_anchor);
    CalendarQuery query{.span = spanOf(m_anchor), .showsDone = m_showDone->isChecked(), .showsCalls = view() != View::Month};
    if (!m_owner.isEmpty())
        query.owner = m_owner;
    m_calendar.show(query);
    showTitle();
    updateActions();
}

void CalendarPage::showTitle()
{
    const CalendarSpan span = spanOf(m_anchor);
    m_title->setText(view() == View::Month ? monthText(m_anchor) : dateText(span.first) + u" – "_s + dateText(span.last));
    m_nothing->setExplanation(tr("There is nothing from %1 to %2. N plans something.").arg(longDateText(span.first), longDateText(span.last)));
}

void CalendarPage::takeContent()
{
    if (m_writes == 0)
        m_moved.reset();
    fillOwners();
    const int row = m_entry ? m_calendar.rowOf(*m_entry) : -1;
    const QModelIndex found = m_calendar.index(row, 0);
    const auto [first, count] = m_calendar.rowsOf(m_day);
    if (row >= 0 && (m_calendar.entry(row).day == m_day || !currentGrid()))
        m_agenda->setCurrentIndex(found);
    else if (m_moved)
        m_agenda->selectionModel()->clear(); // It comes.
    else if (count > 0)
        m_agenda->setCurrentIndex(m_calendar.index(first));
    else if (!currentGrid() && m_calendar.rowCount() > 0)
        m_agenda->setCurrentIndex(m_calendar.index(0));
    const bool isEmpty = !currentGrid() && m_calendar.rowCount() == 0;
    const bool hadFocus = currentList()->hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : currentList());
    if (hadFocus && isEmpty)
        setFocus();
    updateActions();
}

void CalendarPage::takeCurrent(const QModelIndex &index)
{
    if (index.isValid())
        m_entry = m_calendar.entry(index.row());
    updateActions();
    emit currentCustomerChanged();
}

const CalendarEntry *CalendarPage::currentEntry() const
{
    const QModelIndex index = m_agenda->currentIndex();
    return index.isValid() ? &m_calendar.entry(index.row()) : nullptr;
}

void CalendarPage::updateActions()
{
    const CalendarEntry *entry = currentEntry();
    const bool canWrite = services().canWrite();
    m_new->setEnabled(canWrite);
    m_open->setEnabled(entry);
    m_customer->setEnabled(entry && entry->customer);
    m_complete->setEnabled(canWrite && entry && entry->canMove());
    for (QAction *move : m_moves)
        move->setEnabled(canWrite && (m_moved || (entry && entry->canMove())));
}

void CalendarPage::showPlace(const Place &place)
{
    if (place.record != 0)
        goTo(dateOfDay(place.record));
}

void CalendarPage::focusStart()
{
    currentList()->setFocus(Qt::OtherFocusReason);
}

CustomerId CalendarPage::currentCustomer() const
{
    const CalendarEntry *entry = currentEntry();
    return entry ? entry->customer : CustomerId();
}

void CalendarPage::openEntry()
{
    if (const CalendarEntry *entry = currentEntry())
        navigator().trigger(entry->kind == CalendarEntry::Kind::Task ? u"edit-task"_s : u"edit-activity"_s, {.customer = entry->customer, .record = entry->record});
}

void CalendarPage::completeEntry()
{
    if (const CalendarEntry *entry = currentEntry(); entry && entry->canMove())
        navigator().trigger(u"complete-task"_s, {.customer = entry->customer, .record = entry->record});
}

void CalendarPage::openCustomer()
{
    if (const CustomerId customer = currentCustomer())
        navigator().openCustomer(customer);
}

void CalendarPage::addTaskHere()
{
    addTask({.day = m_day, .minute = currentGrid() ? currentGrid()->minuteOfPerson() : std::nullopt});
}

void CalendarPage::addTask(const CalendarTime &when)
{
    // The beginning of a day and noon sharp stand for the whole of it; a time of its own is a second later.
    const QDateTime at = when.minute ? localInstant(when.day, QTime(0, 0, 1).addSecs(*when.minute * 60)) : when.day.startOfDay();
    navigator().trigger(u"new-task"_s, {.at = at});
}

void CalendarPage::move(const CalendarEntry &entry, const CalendarTime &to)
{
    if (!services().canWrite() || !entry.canMove())
        return;
    m_message->dismiss();
    m_entry = m_moved = entry;
    m_moved->day = to.day;
    m_moved->minute = to.minute;
    m_moved->minutes = to.minutes;
    ++m_writes;
    const QString when = to.minute ? tr("%1, %2").arg(dateText(to.day), timeOfDayText(*to.minute)) : dateText(to.day);
    services().writer.perform(tr("Move “%1” to %2").arg(isolated(entry.title), when), &moveTask, TaskId{entry.record}, to).then(this, [this](const Result<Task> &moved) {
        --m_writes;
        if (!moved) {
            m_moved.reset();
            m_message->showError(moved.error());
        }
    });
    navigator().say(tr("%1 is now due on %2").arg(isolated(entry.title), when));
    if (currentGrid())
        goTo(to.day);
}

std::optional<CalendarEntry> CalendarPage::entryToMove() const
{
    const CalendarEntry *entry = currentEntry();
    if (!entry && m_writes > 0)
        return m_moved; // On a day that is still to be shown.
    if (!entry)
        return {};
    return m_moved && m_moved->isSame(*entry) ? m_moved : std::optional(*entry);
}

void CalendarPage::moveBy(int days, int minutes)
{
    const std::optional<CalendarEntry> entry = entryToMove();
    if (!entry)
        return;
    constexpr int MinutesOfDay = 24 * 60;
    CalendarTime to{entry->day, entry->minute, entry->minutes};
    if (view() == View::Week && minutes != 0) {
        if (!to.minute)
            return;
        to.minute = qBound(0, *to.minute + minutes, MinutesOfDay - qAbs(minutes));
    } else {
        to.day = to.day.addDays(days);
    }
    move(*entry, to);
}

void CalendarPage::lengthenBy(int minutes)
{
    const std::optional<CalendarEntry> entry = entryToMove();
    if (!entry || !entry->minute)
        return;
    move(*entry, {entry->day, entry->minute, std::max(15, entry->minutes + minutes)});
}

void CalendarPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_complete, m_customer});
    menu->addSeparator();
    menu->addAction(m_new);
    menu->addSeparator();
    menu->addActions(m_moves);
    menu->popup(globalPosition);
}

void CalendarPage::chooseOwner()
{
    m_owner = m_owners->currentData().toString();
    services().settings.set(ShownOwner, m_owner);
    reload();
}
