// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/suggestionview.h"

#include "models/rules/suggestions.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/makeaction.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/today/suggestiondelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SuggestionView::SuggestionView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_lines(services.database)
    , m_list(new QListView(this))
    , m_accept(addAction("acceptSuggestion", "check-lg"_L1, tr("&Accept"), tr("Do what is suggested (Enter)"),
                         {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}))
    , m_dismiss(addAction("dismissSuggestion", "x-lg"_L1, tr("&Dismiss"), tr("Let it be: the same will not be suggested again (Delete)"), {QKeySequence(QKeySequence::Delete)}))
    , m_acceptAll(addAction("acceptAll", "check2-circle"_L1, tr("Accept a&ll of this rule"), tr("Accept all suggestions of the rule (Ctrl+Enter)"),
                            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}))
    , m_dismissAll(addAction("dismissAll", "x-circle"_L1, tr("Dismiss all &of this rule"), tr("Dismiss all suggestions of the rule (Shift+Delete)"),
                             {QKeySequence(Qt::SHIFT | Qt::Key_Delete)}))
    , m_open(addAction("openSuggested", "person"_L1, tr("&Show customer"), tr("Open the customer's page (F2)"), {QKeySequence(Qt::Key_F2)}))
    , m_message(new MessageBar(this))
    , m_nothing(new EmptyState(EmptyState::Kind::AllDone, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"suggestionView"_s);
    m_nothing->setObjectName(u"nothingSuggested"_s);
    m_nothing->setIcon(icon("sun"_L1, Tone::Muted));
    m_nothing->setTitle(tr("No rule suggests anything"));
    m_nothing->setExplanation(tr("Tools ▸ Rules says what rules watch for."));
    setUpList();
    arrange();
    updateActions();
    connect(m_accept, &QAction::triggered, this, [this] { decide(selectedRows(), Decision::Accept); });
    connect(m_dismiss, &QAction::triggered, this, [this] { decide(selectedRows(), Decision::Dismiss); });
    connect(m_acceptAll, &QAction::triggered, this, [this] { decide(rowsLikeCurrent(), Decision::Accept); });
    connect(m_dismissAll, &QAction::triggered, this, [this] { decide(rowsLikeCurrent(), Decision::Dismiss); });
    connect(m_open, &QAction::triggered, this, &SuggestionView::openCustomer);
    connect(m_list, &QListView::doubleClicked, this, &SuggestionView::openCustomer);
    connect(&m_lines, &SuggestionListModel::loaded, this, &SuggestionView::showRows);
    connect(&m_lines, &SuggestionListModel::failed, m_message, &MessageBar::showError);
    connect(&m_lines, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first) {
        if (!m_list->selectionModel()->hasSelection())
            m_row = first; // Qt would go on with the line above.
    });
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, &SuggestionView::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuggestionView::updateActions);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_row = current.row();
        updateActions();
        emit currentCustomerChanged();
    });
}

QAction *SuggestionView::addAction(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys)
{
    auto *action = makeAction(this, name, iconName, text, toolTip, keys, Qt::WidgetWithChildrenShortcut);
    m_list->addAction(action);
    return action;
}

void SuggestionView::setUpList()
{
    m_list->setObjectName(u"suggestionList"_s);
    m_list->setAccessibleName(tr("Suggestions by rules"));
    m_list->setModel(&m_lines);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SuggestionView::arrange()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    for (QAction *action : {m_accept, m_dismiss, m_acceptAll, m_dismissAll, m_open})
        line->addWidget(actionButton(action, this));
    line->addStretch(1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm(2));
    column->addLayout(line);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
}

void SuggestionView::focusStart()
{
    standOnARow();
    (m_lines.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_nothing)->setFocus(Qt::OtherFocusReason);
}

bool SuggestionView::isSettled() const
{
    return m_lines.isLoaded() && (m_lines.rowCount() == 0 || m_lines.lineAt(0));
}

const SuggestionLine *SuggestionView::currentLine() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_lines.lineAt(current.row()) : nullptr;
}

CustomerId SuggestionView::currentCustomer() const
{
    const SuggestionLine *line = currentLine();
    return line ? line->customer : CustomerId();
}

void SuggestionView::showRows(qsizetype rows)
{
    const bool hadFocus = m_list->hasFocus() || m_nothing->hasFocus() || m_nothing->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    standOnARow();
    if (hadFocus)
        focusStart();
    updateActions();
}

/** After a decision the list is shorter: the line that came under the person's hands is the next to decide. */
void SuggestionView::standOnARow()
{
    if (m_lines.rowCount() == 0 || (m_list->currentIndex().isValid() && m_list->selectionModel()->hasSelection()))
        return;
    int row = std::clamp(m_row, 0, m_lines.rowCount() - 1);
    while (row + 1 < m_lines.rowCount() && m_lines.isHead(row))
        ++row;
    while (row > 0 && m_lines.isHead(row))
        --row;
    // Not the view's own way, which leaves the selection as it is while Ctrl is still held down.
    m_list->selectionModel()->setCurrentIndex(m_lines.index(row, 0), QItemSelectionModel::ClearAndSelect);
}

std::vector<int> SuggestionView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

std::vector<int> SuggestionView::rowsLikeCurrent() const
{
    std::vector<int> rows;
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || kindOf(m_lines.idAt(current.row())) != SuggestionRecord::Firing)
        return rows;
    const auto [first, last] = m_lines.group(current.row());
    for (int row = first; row <= last; ++row)
        rows.push_back(row);
    return rows;
}

void SuggestionView::updateActions()
{
    const SuggestionLine *line = currentLine();
    const bool canDecide = m_services.canWrite() && !selectedRows().empty() && line;
    m_accept->setText(line && line->kind == SuggestionKind::Notice ? tr("&Read") : tr("&Accept"));
    m_accept->setEnabled(canDecide);
    m_dismiss->setEnabled(canDecide);
    for (QAction *action : {m_acceptAll, m_dismissAll})
        action->setEnabled(canDecide);
    m_open->setEnabled(line && line->customer);
}

void SuggestionView::decide(const std::vector<int> &rows, Decision decision)
{
    std::vector<qint64> firings;
    std::vector<qint64> notices;
    for (const int row : rows) {
        const SuggestionId id = m_lines.idAt(row);
        const SuggestionLine *line = m_lines.lineAt(row);
        if (kindOf(id) == SuggestionRecord::Firing)
            (line && line->kind == SuggestionKind::Notice ? notices : firings).push_back(recordOf(id));
    }
    m_message->dismiss();
    if (!firings.empty())
        decideFirings(firings, decision);
    if (!notices.empty())
        decideFirings(notices, Decision::Dismiss);
    m_row = rows.empty() ? m_row : rows.front();
}

void SuggestionView::decideFirings(const std::vector<qint64> &firings, Decision decision)
{
    const QString label = decision == Decision::Accept ? tr("Accept suggestions") : tr("Dismiss suggestions");
    const auto job = decision == Decision::Accept ? &acceptSuggestions : &dismissSuggestions;
    m_services.writer.perform(label, job, firings).then(this, [this](const Result<qint64> &count) { takeDecided(count); });
}

void SuggestionView::takeDecided(const Result<qint64> &count)
{
    if (!count)
        m_message->showError(count.error());
}

void SuggestionView::openCustomer()
{
    if (const CustomerId customer = currentCustomer())
        m_services.navigator->openCustomer(customer);
}
