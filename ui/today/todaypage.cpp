// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "models/rules/suggestions.h"
#include "models/today/snoozecustomer.h"
#include "models/today/worklistlines.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/today/suggestionview.h"
#include "ui/today/todayactions.h"
#include "ui/today/todaydelegate.h"
#include "ui/today/todayfilter.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LongestQueue = 500; // Nobody logs more calls than that in a day.
const Setting<QString> Whose{"today/whose", u"mine"_s};
const Setting<QString> Colleague{"today/colleague", {}};
const Setting<bool> Explains{"today/explains", false};

/** Accepts what rules suggest for the lines \a ids; returns how many suggestions that were. */
qint64 acceptLines(Operation &operation, const std::vector<qint64> &ids)
{
    std::vector<qint64> decisions;
    for (const WorklistLine &line : worklistLines(operation.db(), ids, operation.now().toLocalTime().date()))
        decisions.insert(decisions.end(), line.decisions.begin(), line.decisions.end());
    return acceptSuggestions(operation, decisions);
}

} // namespace

TodayPage::TodayPage(Services &services)
    : Page(services)
    , m_filter(new TodayFilter(services.writer.actor(), storedFilter(services), this))
    , m_lines(services.database, m_filter->filter())
    , m_list(new QListView(this))
    , m_actions(new TodayActions(m_list, services.canWrite(), this))
    , m_suggestions(new SuggestionView(services, this))
    , m_message(new MessageBar(this))
    , m_note(new PlainLabel({}, this))
    , m_why(new PlainLabel({}, this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_filteredOut(new EmptyState(EmptyState::Kind::FilteredOut, this))
    , m_noData(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"todayPage"_s);
    setUpEmptyStates();
    setUpList();
    arrange();
    m_actions->explain()->setChecked(services.settings.get(Explains));
    connect(m_filter, &TodayFilter::filterChanged, this, &TodayPage::takeFilter);
    connect(m_actions, &TodayActions::openRequested, this, &TodayPage::open);
    connect(m_actions, &TodayActions::callRequested, this, &TodayPage::call);
    connect(m_actions, &TodayActions::logRequested, this, &TodayPage::log);
    connect(m_actions, &TodayActions::snoozeRequested, this, &TodayPage::snooze);
    connect(m_actions, &TodayActions::doneRequested, this, &TodayPage::finish);
    connect(m_actions, &TodayActions::acceptRequested, this, &TodayPage::accept);
    connect(m_actions, &TodayActions::dismissRequested, this, &TodayPage::dismiss);
    connect(m_actions->explain(), &QAction::toggled, this, [this](bool explains) {
        this->services().settings.set(Explains, explains);
        updateWhy();
    });
    connect(m_suggestions, &SuggestionView::currentCustomerChanged, this, &TodayPage::currentCustomerChanged);
    connect(&m_lines, &TodayListModel::loaded, this, &TodayPage::showRows);
    connect(&m_lines, &TodayListModel::counted, this, &TodayPage::showCounts);
    connect(&m_lines, &TodayListModel::failed, m_message, &MessageBar::showError);
    connect(&m_lines, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first) {
        if (!m_list->selectionModel()->hasSelection())
            m_row = first; // Qt would go on with the line above.
    });
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, &TodayPage::updateWhy);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TodayPage::updateWhy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_row = current.row();
        updateWhy();
        emit currentCustomerChanged();
    });
    updateWhy();
    showCounts();
}

WorklistFilter TodayPage::storedFilter(Services &services)
{
    const QString whose = services.settings.get(Whose);
    if (whose == u"everybody")
        return {};
    if (whose == u"colleague")
        return {.whose = WorklistFilter::Whose::Colleague, .owner = services.settings.get(Colleague)};
    return {.whose = WorklistFilter::Whose::Mine, .owner = services.writer.actor()};
}

void TodayPage::setUpEmptyStates()
{
    m_nothing->setObjectName(u"nothingToday"_s);
    m_nothing->setIcon(icon("sun"_L1, Tone::Muted));
    m_nothing->setTitle(tr("Nothing waits for you today"));
    auto *everybody = new QAction(tr("Show &everybody's"), this);
    everybody->setObjectName(u"showEverybody"_s);
    connect(everybody, &QAction::triggered, m_filter, &TodayFilter::showEverybody);
    m_nothing->addActionButton(everybody)->setObjectName(u"showEverybodyButton"_s);
    m_filteredOut->setObjectName(u"todayFilteredOut"_s);
    m_filteredOut->setTitle(tr("Nobody waits for this reason"));
    connect(m_filteredOut, &EmptyState::clearFilterRequested, m_filter, &TodayFilter::showAllReasons);
    m_noData->setObjectName(u"todayWithoutData"_s);
    m_noData->setIcon(icon("people"_L1, Tone::Muted));
    m_noData->setTitle(tr("There are no customers yet"));
    m_noData->setExplanation(tr("Once there are some, this page says every day whom to call and why."));
    auto *start = new QAction(tr("Go to the &start page"), this);
    start->setObjectName(u"goToStart"_s);
    connect(start, &QAction::triggered, this, [this] { navigator().openPage(u"start"_s); });
    m_noData->addActionButton(start)->setObjectName(u"goToStartButton"_s);
}

void TodayPage::setUpList()
{
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("Today"));
    m_list->setModel(&m_lines);
    m_list->setItemDelegate(new TodayDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::open);
}

void TodayPage::arrange()
{
    m_note->setObjectName(u"todayNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    m_why->setObjectName(u"whyFirst"_s);
    m_why->setWordWrap(true);
    auto *work = new QWidget(this);
    work->setObjectName(u"todayWork"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(rhythm(2));
    m_actions->addButtons(buttons, work);
    auto *inWork = new QVBoxLayout(work);
    inWork->setContentsMargins(0, 0, 0, 0);
    inWork->setSpacing(rhythm(2));
    inWork->addLayout(buttons);
    inWork->addWidget(m_list, 1);
    inWork->addWidget(m_why);
    for (QWidget *widget : {work, static_cast<QWidget *>(m_suggestions), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_filteredOut),
                            static_cast<QWidget *>(m_noData)})
        m_stack->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(3));
    column->setSpacing(rhythm(2));
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(m_note);
    column->addLayout(m_stack, 1);
}

/** Back from the customer who was opened from the list, the next line is the one to work on. */
void TodayPage::showPlace(const Place &)
{
    m_message->dismiss();
    const WorklistLine *line = currentLine();
    if (m_opened && line && line->customer == m_opened && m_row + 1 < m_lines.rowCount())
        m_list->selectionModel()->setCurrentIndex(m_lines.index(m_row + 1, 0), QItemSelectionModel::ClearAndSelect);
    m_opened = {};
}

void TodayPage::focusStart()
{
    if (showsSuggestions()) {
        m_suggestions->focusStart();
        return;
    }
    standOnARow();
    (m_lines.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_stack->currentWidget())->setFocus(Qt::OtherFocusReason);
}

bool TodayPage::isSettled() const
{
    if (showsSuggestions())
        return m_suggestions->isSettled();
    return m_lines.isLoaded() && m_lines.isCounted() && (m_lines.rowCount() == 0 || m_lines.lineAt(0));
}

bool TodayPage::showsSuggestions() const
{
    return m_lines.filter().reason == WorklistReason::Suggestion;
}

const WorklistLine *TodayPage::currentLine() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_lines.lineAt(current.row()) : nullptr;
}

CustomerId TodayPage::currentCustomer() const
{
    if (showsSuggestions())
        return m_suggestions->currentCustomer();
    const WorklistLine *line = currentLine();
    return line ? line->customer : CustomerId();
}

void TodayPage::takeFilter()
{
    const WorklistFilter &filter = m_filter->filter();
    using Kind = WorklistFilter::Whose;
    services().settings.set(Whose, filter.whose == Kind::Mine ? u"mine"_s : filter.whose == Kind::Everybody ? u"everybody"_s : u"colleague"_s);
    services().settings.set(Colleague, filter.whose == Kind::Colleague ? filter.owner : QString());
    m_row = 0;
    m_list->clearSelection();
    m_lines.setFilter(filter);
    if (showsSuggestions())
        m_suggestions->wake();
    showRows();
}

void TodayPage::showCounts()
{
    m_filter->showCounts(m_lines);
    m_note->setVisible(m_lines.isCounted() && !m_lines.knowsChances() && m_lines.counts().lines > 0);
    m_note->setText(tr("How likely customers buy again cannot be told yet: that takes 200 who bought, 60 of them again, within 26 weeks or more. "
                       "Until then those come first who bring in most, and of these those who are quiet the longest."));
    const qint64 others = m_lines.everybodysCounts().lines;
    m_nothing->setExplanation(others > 0 ? tr("No task is due, nobody is later than usual. %n line(s) wait for colleagues.", nullptr, int(others))
                                         : tr("No task is due, nobody is later than usual, no complaint is open. Enjoy the day."));
    if (auto *everybody = m_nothing->findChild<QWidget *>(u"showEverybodyButton"_s))
        everybody->setVisible(others > 0);
    showRows();
}

QWidget *TodayPage::widgetFor(qsizetype rows) const
{
    if (showsSuggestions())
        return m_suggestions;
    if (rows > 0 || !m_lines.isLoaded() || !m_lines.isCounted())
        return m_stack->widget(0);
    if (!m_lines.hasCustomers())
        return m_noData;
    return m_lines.filter().reason ? m_filteredOut : m_nothing;
}

void TodayPage::showRows()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && !m_filter->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(widgetFor(m_lines.rowCount()));
    m_filter->setVisible(m_stack->currentWidget() != m_noData);
    standOnARow();
    if (hadFocus && isVisible())
        focusStart();
    updateWhy();
}

/** After a deed the list is shorter: the line that came under the person's hands is the next one. */
void TodayPage::standOnARow()
{
    if (m_lines.rowCount() == 0 || (m_list->currentIndex().isValid() && m_list->selectionModel()->hasSelection()))
        return;
    const int row = std::clamp(m_row, 0, m_lines.rowCount() - 1);
    // Not the view's own way, which leaves the selection as it is while Ctrl is still held down.
    m_list->selectionModel()->setCurrentIndex(m_lines.index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void TodayPage::updateWhy()
{
    const WorklistLine *line = currentLine();
    m_actions->offer(line, m_list->selectionModel()->selectedIndexes().size());
    m_why->setVisible(m_actions->explain()->isChecked());
    m_why->setText(line && line->id ? whyFirstText(*line) : QString());
}

std::vector<qint64> TodayPage::selectedIds() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<qint64> ids;
    for (const int row : rows)
        ids.push_back(m_lines.idAt(row).value);
    return ids;
}

void TodayPage::open()
{
    const WorklistLine *line = currentLine();
    if (!line || !line->id)
        return;
    m_opened = line->customer;
    if (line->customer)
        navigator().openCustomer(line->customer);
    else
        navigator().trigger(u"edit-task"_s, {.record = line->task().value});
}

void TodayPage::call()
{
    if (const CustomerId customer = currentCustomer())
        navigator().trigger(u"call"_s, {.customer = customer});
}

/** The queue: everybody from the current line on. */
void TodayPage::log()
{
    const WorklistLine *line = currentLine();
    if (!line || !line->customer)
        return;
    Subject subject{.customer = line->customer};
    for (int row = m_list->currentIndex().row(); row < m_lines.rowCount() && subject.customers.size() < LongestQueue; ++row) {
        if (const CustomerId customer = customerOf(m_lines.idAt(row)))
            subject.customers.push_back(customer);
    }
    if (line->task() && line->facts.tasks.front().kind != TaskKind::ToDo)
        subject.record = line->task().value;
    navigator().trigger(u"log-call"_s, subject);
}

void TodayPage::snooze(int days)
{
    const bool isForAll = m_lines.filter().whose != WorklistFilter::Whose::Mine;
    const std::vector<qint64> ids = selectedIds();
    const QDate until = QDate::currentDate().addDays(days);
    services().writer.perform(tr("Snooze %Ln line(s) of Today", nullptr, int(ids.size())), &snoozeLines, ids, until,
                              isForAll ? QString() : services().writer.actor())
        .then(this, [this](const Result<qint64> &count) { takeWritten(count); });
}

void TodayPage::finish()
{
    const WorklistLine *line = currentLine();
    if (!line || !line->id)
        return;
    const std::vector<qint64> ids = selectedIds();
    if (line->task() && ids.size() <= 1)
        navigator().trigger(u"complete-task"_s, {.customer = line->customer, .record = line->task().value});
    else if (ids.size() <= 1 && line->dismissable.all.empty() && line->decisions.empty() && line->notices.empty())
        navigator().openPage(u"feedback"_s); // What is left is a complaint, and that has to be resolved.
    else
        dismiss();
}

void TodayPage::accept()
{
    perform(tr("Accept suggestions"), &acceptLines, selectedIds());
}

void TodayPage::dismiss()
{
    perform(tr("Dismiss lines of Today"), &dismissLines, selectedIds());
}

void TodayPage::perform(const QString &label, qint64 (*job)(Operation &, const std::vector<qint64> &), const std::vector<qint64> &ids)
{
    m_message->dismiss();
    services().writer.perform(label, job, ids).then(this, [this](const Result<qint64> &count) { takeWritten(count); });
}

void TodayPage::takeWritten(const Result<qint64> &count)
{
    if (!count)
        m_message->showError(count.error());
    else if (*count == 0)
        navigator().say(tr("Tasks have to be done and complaints to be resolved"));
}
