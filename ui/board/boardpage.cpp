// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpage.h"

#include "models/lists/query/querytext.h"
#include "ui/board/boardcolumn.h"
#include "ui/board/boardmoves.h"
#include "ui/board/cardbuttons.h"
#include "ui/board/columnview.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/query/exportdialog.h"
#include "ui/query/querypanel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchDelay = 40; // Milliseconds: less than between two keys of a quick typist.
constexpr int TotalsDelay = 30; // Milliseconds: one query for changes that come together.

constexpr int LongestSearchShown = 60; // Characters.

QIcon phaseIcon(const Phase &phase, const QPalette &palette)
{
    QPixmap square(lineHeight(), lineHeight());
    square.fill(Qt::transparent);
    QPainter painter(&square);
    const int inset = lineHeight() / 5;
    painter.fillRect(square.rect().adjusted(inset, inset, -inset, -inset), phaseColor(phase.color, palette));
    return square;
}

} // namespace

BoardPage::BoardPage(Services &services)
    : Page(services)
    , m_moves(new BoardMoves(services, this))
    , m_search(new SearchField(tr("Search the board"), this))
    , m_panel(new QueryPanel(services, m_search, this))
    , m_moveMenu(new QMenu(tr("&Move to"), this))
    , m_result(new PlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_mistake(new MistakeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_board(new QScrollArea(this))
    , m_columnsLayout(new QHBoxLayout)
    , m_noCustomers(new EmptyState(EmptyState::Kind::NeverHadData, this))
    , m_noneFound(new EmptyState(EmptyState::Kind::FilteredOut, this))
{
    setObjectName(u"boardPage"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythmMargins(3));
    layout->setSpacing(rhythm(2));
    layout->addWidget(makeTools());
    layout->addWidget(m_panel);
    layout->addWidget(m_mistake);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    makeStates();

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(SearchDelay);
    connect(&m_searchSoon, &QTimer::timeout, this, &BoardPage::search);
    m_totalsSoon.setSingleShot(true);
    m_totalsSoon.setInterval(TotalsDelay);
    connect(&m_totalsSoon, &QTimer::timeout, this, &BoardPage::loadTotals);
    connect(m_moves, &BoardMoves::moved, this, &BoardPage::showMoved);
    connect(m_moves, &BoardMoves::failed, m_message, &MessageBar::showError);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &BoardPage::takeChanges);
    loadLayout();
}

void BoardPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, QLatin1StringView iconName, const QKeySequence &keys) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_open = make(u"openCustomer"_s, tr("&Open"), "person"_L1, {});
    m_log = make(u"logCall"_s, tr("&Log a call…"), "telephone"_L1, {});
    m_moveLeft = make(u"moveLeft"_s, tr("Move to the phase on the left"), "chevron-left"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    m_moveRight = make(u"moveRight"_s, tr("Move to the phase on the right"), "chevron-right"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    for (QAction *action : {m_log, m_moveLeft, m_moveRight})
        action->setEnabled(services().canWrite());
    m_moveMenu->setObjectName(u"moveMenu"_s);
    m_moveMenu->setIcon(icon("kanban"_L1));
    connect(m_open, &QAction::triggered, this, [this] { navigator().openCustomer(currentCustomer()); });
    connect(m_log, &QAction::triggered, this, [this] { navigator().trigger(u"log-call"_s, currentCustomer()); });
    connect(m_moveLeft, &QAction::triggered, this, [this] { moveSelected(-1); });
    connect(m_moveRight, &QAction::triggered, this, [this] { moveSelected(1); });
    connect(m_moveMenu, &QMenu::aboutToShow, this, &BoardPage::fillMoveMenu);
}

QWidget *BoardPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(rhythm(2));
    auto *move = new QToolButton(tools);
    move->setObjectName(u"moveButton"_s);
    move->setText(tr("&Move to"));
    move->setIcon(icon("kanban"_L1));
    move->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    move->setPopupMode(QToolButton::InstantPopup);
    move->setMenu(m_moveMenu);
    move->setToolTip(tr("Move the selected customers to another phase"));
    m_result->setObjectName(u"moveResult"_s);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_search, 1);
    line->addWidget(m_panel->makeButton(this));
    line->addWidget(move);
    line->addWidget(m_result, 2);
    m_search->setToolTip(plainToolTip(queryHint()));
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::listEntered, this, &BoardPage::focusStart);
    return tools;
}

void BoardPage::makeStates()
{
    auto *columns = new QWidget;
    m_columnsLayout->setContentsMargins({});
    m_columnsLayout->setSpacing(rhythm(2));
    columns->setLayout(m_columnsLayout);
    m_board->setObjectName(u"boardColumns"_s);
    m_board->setWidget(columns);
    m_board->setWidgetResizable(true);
    m_board->setFrameShape(QFrame::NoFrame);
    m_board->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_board);

    m_noCustomers->setTitle(tr("No customers yet"));
    m_noCustomers->setExplanation(tr("Everyone you know stands here as a card, in the phase of the life cycle they are in."));
    const auto offer = [this](const QString &name, const QString &text, QLatin1StringView iconName, auto act) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setEnabled(services().canWrite());
        connect(action, &QAction::triggered, this, act);
        m_noCustomers->addActionButton(action);
    };
    offer(u"addCustomer"_s, tr("&Add a customer"), "person-plus"_L1, [this] { navigator().trigger(u"new-customer"_s); });
    offer(u"importCustomers"_s, tr("&Import a spreadsheet"), "file-earmark-spreadsheet"_L1, [this] { navigator().trigger(u"import"_s); });
    m_stack->addWidget(m_noCustomers);

    m_noneFound->setTitle(tr("Nobody found"));
    connect(m_noneFound, &EmptyState::clearFilterRequested, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    m_stack->addWidget(m_noneFound);
}

void BoardPage::showPlace(const Place &place)
{
    if (!place.search.isEmpty())
        m_search->setText(place.search);
}

void BoardPage::focusStart()
{
    if (m_active && m_active->view().enter(m_active->view().currentHeight()))
        return;
    for (BoardColumn *column : m_columns) {
        if (column->view().enter(0))
            return;
    }
    m_search->setFocus();
}

bool BoardPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool BoardPage::isSettled() const
{
    return m_totalsShown && !m_searchSoon.isActive() && !m_totalsSoon.isActive()
        && std::all_of(m_columns.begin(), m_columns.end(), [](const BoardColumn *column) { return column->isSettled(); });
}

CustomerId BoardPage::currentCustomer() const
{
    return m_active ? m_active->view().currentCustomer() : CustomerId();
}

bool BoardPage::takeAction(const QString &action)
{
    if (action != u"export")
        return false;
    exportCustomers(services(), {.search = m_search->text()});
    return true;
}

void BoardPage::loadLayout()
{
    services().reader().run(&BoardStore::layout).then(this, [this](const Result<BoardLayout> &layout) {
        if (!layout)
            m_message->showError(layout.error());
        else if (*layout != m_layout)
            takeLayout(*layout);
    });
}

void BoardPage::takeLayout(const BoardLayout &layout)
{
    m_layout = layout;
    m_active = nullptr;
    for (BoardColumn *column : std::exchange(m_columns, {}))
        delete column;
    for (const Phase &phase : layout.phases)
        addColumn(phase);
    for (BoardColumn *column : m_columns)
        nameNeighbours(column);
    loadTotals();
}

void BoardPage::addColumn(const Phase &phase)
{
    auto *column = new BoardColumn(services().database, phase, m_layout.currency);
    column->model().setSearch(m_search->text());
    m_columnsLayout->addWidget(column, 1);
    m_columns.push_back(column);
    ColumnView *view = &column->view();
    connect(view, &ColumnView::opened, this, [this](CustomerId customer) { navigator().openCustomer(customer); });
    connect(view, &ColumnView::left, this, [this, column](int step) { walk(column, step); });
    connect(view, &ColumnView::becameActive, this, [this, column] { activate(column); });
    connect(view, &ColumnView::selectionWasChanged, this, [this, column] { takeSelection(column); });
    connect(view, &ColumnView::customersDropped, this, [this, column](const std::vector<CustomerId> &customers) { moveTo(customers, column); });
    connect(view, &ColumnView::menuRequested, this, &BoardPage::openCardMenu);
    connect(view, &ColumnView::dropTargetChanged, this, [this, column](bool isTarget) {
        if (isTarget)
            m_board->ensureWidgetVisible(column, column->width() / 2, 0); // Brings half of the next one into view too.
    });
    connect(view->buttons(), &CardButtons::moveRequested, this, &BoardPage::moveSelected);
    connect(&column->model(), &IdListModel::failed, this, &BoardPage::takeFailure);
}

void BoardPage::loadTotals()
{
    const int generation = ++m_totalsGeneration;
    services().reader().run(&BoardStore::totals, m_search->text()).then(this, [this, generation](const Result<std::vector<PhaseTotal>> &totals) {
        if (generation != m_totalsGeneration)
            return;
        m_totalsShown = true;
        totals ? showTotals(*totals) : takeFailure(totals.error());
    });
}

/** A mistyped query leaves the board as it was. */
void BoardPage::takeFailure(const Error &error)
{
    if (!m_mistake->takes(error))
        m_message->showError(error);
}

void BoardPage::showTotals(const std::vector<PhaseTotal> &totals)
{
    m_mistake->settle();
    for (BoardColumn *column : m_columns)
        column->setTotals(totals);
    if (!totals.empty()) {
        m_stack->setCurrentWidget(m_board);
    } else if (m_search->text().trimmed().isEmpty()) {
        m_stack->setCurrentWidget(m_noCustomers);
    } else {
        m_noneFound->setExplanation(tr("No customer fits “%1”.").arg(isolated(m_search->text().left(LongestSearchShown))));
        m_stack->setCurrentWidget(m_noneFound);
    }
}

void BoardPage::takeChanges(const ChangeSet &changes)
{
    if (changes.touchesAny({u"phase"_s, u"life_cycle"_s, u"business"_s}))
        loadLayout();
    if (changes.touchesAny({u"customer"_s, u"purchase"_s, u"activity"_s, u"feedback"_s, u"task"_s}) && !m_totalsSoon.isActive())
        m_totalsSoon.start();
}

void BoardPage::search()
{
    for (BoardColumn *column : m_columns)
        column->model().setSearch(m_search->text());
    loadTotals();
}

void BoardPage::activate(BoardColumn *column)
{
    if (column == m_active)
        return;
    if (BoardColumn *before = std::exchange(m_active, column))
        before->view().clearSelection();
    emit currentCustomerChanged();
}

void BoardPage::takeSelection(BoardColumn *column)
{
    if (column == m_active)
        emit currentCustomerChanged();
    else if (column->view().selectionModel()->hasSelection())
        column->view().clearSelection(); // The neighbour of a card that moved away: nobody selected it.
}

void BoardPage::nameNeighbours(BoardColumn *column)
{
    const auto name = [&](int step) {
        const BoardColumn *other = neighbour(column, step);
        return other ? other->phase().name : QString();
    };
    column->view().buttons()->setPhases(name(-1), name(1));
}

BoardColumn *BoardPage::neighbour(BoardColumn *column, int step) const
{
    const auto at = std::find(m_columns.begin(), m_columns.end(), column);
    const qsizetype index = at - m_columns.begin() + (isRightToLeft() ? -step : step);
    return index >= 0 && index < qsizetype(m_columns.size()) ? m_columns[size_t(index)] : nullptr;
}

void BoardPage::walk(BoardColumn *column, int step)
{
    const int height = column->view().currentHeight();
    for (BoardColumn *other = neighbour(column, step); other; other = neighbour(other, step)) {
        if (other->view().enter(height)) {
            m_board->ensureWidgetVisible(other, 0, 0);
            return;
        }
    }
}

void BoardPage::moveSelected(int step)
{
    if (!m_active)
        return;
    if (BoardColumn *target = neighbour(m_active, step))
        moveTo(m_active->view().selectedCustomers(), target);
}

void BoardPage::moveTo(const std::vector<CustomerId> &customers, BoardColumn *target)
{
    m_moves->move(customers, customers.size() == 1 ? nameOf(customers.front()) : QString(), target->phase());
}

QString BoardPage::nameOf(CustomerId customer) const
{
    for (BoardColumn *column : m_columns) {
        const int row = column->model().rowOf(customer);
        const BoardCard *card = row >= 0 ? column->model().lineAt(row) : nullptr;
        if (card)
            return card->name;
    }
    return {};
}

void BoardPage::showMoved(const std::vector<CustomerId> &customers, const QString &who, const Phase &phase)
{
    m_message->dismiss();
    for (BoardColumn *column : m_columns) {
        if (column->phase().id != phase.id)
            continue;
        m_board->ensureWidgetVisible(column, 0, 0);
        column->view().follow(customers);
    }
    //: %1 is a name or "3 customers", %2 a phase, %3 which one that is, %4 how many phases there are.
    m_result->setText(tr("Moved %1 to %2, %3 of %4")
                          .arg(isolated(who), isolated(phase.name), QLocale().toString(phase.position + 1), QLocale().toString(m_columns.size())));
    QAccessibleEvent announcement(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void BoardPage::fillMoveMenu()
{
    m_moveMenu->clear();
    const bool hasSelection = m_active && m_active->view().selectionModel()->hasSelection();
    for (BoardColumn *column : m_columns) {
        const QString name = QString(column->phase().name).replace(u'&', u"&&"_s);
        //: An entry of the menu "Move to": the number to press, and a phase. With … if a reason is asked for.
        const QString text = column->phase().asksReason ? tr("&%1  %2…") : tr("&%1  %2");
        QAction *action = m_moveMenu->addAction(phaseIcon(column->phase(), palette()),
                                                text.arg(QString::number(column->phase().position + 1), name));
        action->setEnabled(services().canWrite() && hasSelection && column != m_active);
        connect(action, &QAction::triggered, this, [this, column] { moveTo(m_active->view().selectedCustomers(), column); });
    }
}

void BoardPage::openCardMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addAction(m_log);
    menu->addSeparator();
    menu->addMenu(m_moveMenu);
    menu->addAction(m_moveLeft);
    menu->addAction(m_moveRight);
    menu->popup(position);
}
