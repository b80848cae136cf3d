// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpage.h"

#include "models/lists/query/querytext.h"
#include "ui/board/boardchoices.h"
#include "ui/board/limitsdialog.h"
#include "ui/board/phaseboard.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/mistakebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/searchfield.h"
#include "ui/guide/phaseguidepanel.h"
#include "ui/kanban/kanbanview.h"
#include "ui/query/exportdialog.h"
#include "ui/query/querypanel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchDelay = 40; // Milliseconds: less than between two keys of a quick typist.
constexpr int LongestSearchShown = 60; // Characters.

const Setting<QStringList> CollapsedSetting{"board/collapsed", {}};
const Setting<QStringList> FoldedSetting{"board/folded", {}};
const Setting<bool> GuideSetting{"board/guide", false};
const Setting<QByteArray> SplitterSetting{"board/splitter", {}};

QIcon columnIcon(const KanbanColumn &column, const QPalette &palette)
{
    QPixmap square(lineHeight(), lineHeight());
    square.fill(Qt::transparent);
    QPainter painter(&square);
    const int inset = lineHeight() / 5;
    painter.fillRect(square.rect().adjusted(inset, inset, -inset, -inset), phaseColor(column.color, palette));
    return square;
}

QString escaped(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

BoardPage::BoardPage(Services &services)
    : Page(services)
    , m_board(new PhaseBoard(services, this))
    , m_view(new KanbanView(*m_board, this))
    , m_choices(new BoardChoices(services, this))
    , m_search(new SearchField(tr("Search the board"), this))
    , m_panel(new QueryPanel(services, m_search, this))
    , m_moveMenu(new QMenu(tr("&Move to"), this))
    , m_ownerMenu(new QMenu(tr("&Assign to"), this))
    , m_result(new PlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_mistake(new MistakeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
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
    connectBoard();
    m_board->setOrder(m_choices->order());
    m_board->setRows(m_choices->rows());
    m_board->load();
    m_showGuide->setChecked(services.settings.get(GuideSetting));
    if (m_showGuide->isChecked())
        showGuide(true);
}

void BoardPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, QLatin1StringView iconName, const QKeySequence &keys, auto act) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    constexpr auto Keys = Qt::CTRL | Qt::SHIFT;
    m_open = make(u"openCustomer"_s, tr("&Open"), "person"_L1, {}, [this] { navigator().openCustomer(currentCustomer()); });
    m_log = make(u"logCall"_s, tr("&Log a call…"), "telephone"_L1, {}, [this] { navigator().trigger(u"log-call"_s, {.customer = currentCustomer()}); });
    m_moveLeft = make(u"moveLeft"_s, tr("Move to the phase on the left"), "chevron-left"_L1, Keys | Qt::Key_Left, [this] { m_view->moveSelected(-1); });
    m_moveRight = make(u"moveRight"_s, tr("Move to the phase on the right"), "chevron-right"_L1, Keys | Qt::Key_Right, [this] { m_view->moveSelected(1); });
    m_moveUp = make(u"moveUp"_s, tr("Move &up"), "chevron-up"_L1, Keys | Qt::Key_Up, [this] { placeSelected(-1); });
    m_moveDown = make(u"moveDown"_s, tr("Move &down"), "chevron-down"_L1, Keys | Qt::Key_Down, [this] { placeSelected(1); });
    m_moveToTop = make(u"moveToTop"_s, tr("Move to the to&p"), "arrow-up"_L1, Keys | Qt::Key_Home, [this] { m_view->placeSelectedAt(Qt::TopEdge); });
    m_moveToBottom = make(u"moveToBottom"_s, tr("Move to the &bottom"), "arrow-down"_L1, Keys | Qt::Key_End, [this] { m_view->placeSelectedAt(Qt::BottomEdge); });
    m_collapse = make(u"collapseColumn"_s, tr("&Collapse the column"), "arrows-angle-contract"_L1, Keys | Qt::Key_K, [this] {
        if (m_view->active())
            m_view->toggleColumn(m_view->active()->place().column);
    });
    m_showColumns = make(u"showAllColumns"_s, tr("&Show all columns"), "arrows-angle-expand"_L1, Keys | Qt::Key_Asterisk, [this] {
        m_view->setCollapsedColumns({});
        keepShape();
    });
    m_showGuide = make(u"showGuide"_s, tr("&Guide"), "book"_L1, Keys | Qt::Key_G, [this](bool isShown) { showGuide(isShown); });
    m_showGuide->setCheckable(true);
    m_showGuide->setToolTip(tr("What the phase is for, what to do and what usually follows"));
    for (QAction *action : {m_log, m_moveLeft, m_moveRight, m_moveUp, m_moveDown, m_moveToTop, m_moveToBottom})
        action->setEnabled(services().canWrite());
    m_moveMenu->setObjectName(u"moveMenu"_s);
    m_moveMenu->setIcon(icon("kanban"_L1));
    m_ownerMenu->setObjectName(u"ownerMenu"_s);
    m_ownerMenu->setIcon(icon("person"_L1));
    connect(m_moveMenu, &QMenu::aboutToShow, this, &BoardPage::fillMoveMenu);
    connect(m_ownerMenu, &QMenu::aboutToShow, this, &BoardPage::fillOwnerMenu);
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
    line->addWidget(m_search, 2);
    line->addWidget(m_panel->makeButton(this));
    line->addWidget(m_choices->orderButton());
    line->addWidget(m_choices->rowsButton());
    auto *guide = new QToolButton(tools);
    guide->setObjectName(u"guideButton"_s);
    guide->setDefaultAction(m_showGuide);
    guide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->addWidget(move);
    line->addWidget(guide);
    line->addWidget(m_result, 2);
    m_search->setToolTip(plainToolTip(queryHint()));
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::listEntered, this, &BoardPage::focusStart);
    return tools;
}

void BoardPage::makeStates()
{
    m_splitter->setObjectName(u"boardSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { services().settings.set(SplitterSetting, m_splitter->saveState()); });
    m_stack->addWidget(m_splitter);
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

void BoardPage::connectBoard()
{
    QSet<qint64> collapsed;
    for (const QString &column : services().settings.get(CollapsedSetting))
        collapsed.insert(column.toLongLong());
    const QStringList folded = services().settings.get(FoldedSetting);
    m_view->setCollapsedColumns(collapsed);
    m_view->setFoldedGroups({folded.begin(), folded.end()});
    connect(m_view, &KanbanView::opened, this, [this](qint64 card) { navigator().openCustomer({card}); });
    connect(m_view, &KanbanView::currentChanged, this, &Page::currentCustomerChanged);
    connect(m_view, &KanbanView::currentChanged, this, &BoardPage::guide);
    connect(m_view, &KanbanView::menuRequested, this, &BoardPage::openCardMenu);
    connect(m_view, &KanbanView::columnMenuRequested, this, &BoardPage::openColumnMenu);
    connect(m_view, &KanbanView::shapeChanged, this, &BoardPage::keepShape);
    connect(m_board, &KanbanSource::totalsChanged, this, &BoardPage::takeFigures);
    connect(m_board, &KanbanSource::groupsChanged, this, &BoardPage::takeFigures);
    connect(m_board, &PhaseBoard::moved, this, &BoardPage::showMoved);
    connect(m_board, &PhaseBoard::refused, this, [this](const QString &why) { m_message->showMessage(MessageBar::Kind::Information, why); });
    connect(m_board, &PhaseBoard::failed, this, &BoardPage::takeFailure);
    connect(m_choices, &BoardChoices::orderChosen, m_board, &PhaseBoard::setOrder);
    connect(m_choices, &BoardChoices::rowsChosen, m_board, &PhaseBoard::setRows);
}

void BoardPage::showPlace(const Place &place)
{
    if (!place.search.isEmpty())
        m_search->setText(place.search);
}

void BoardPage::focusStart()
{
    if (!m_view->focusStart())
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
    return m_board->isSettled() && !m_searchSoon.isActive() && m_view->isSettled();
}

CustomerId BoardPage::currentCustomer() const
{
    return {m_view->currentCard()};
}

bool BoardPage::takeAction(const QString &action)
{
    if (action != u"export")
        return false;
    exportCustomers(services(), {.search = m_search->text()});
    return true;
}

/** A mistyped query leaves the board as it was. */
void BoardPage::takeFailure(const Error &error)
{
    if (!m_mistake->takes(error))
        m_message->showError(error);
}

void BoardPage::takeFigures()
{
    m_mistake->settle();
    if (m_board->hasCustomers().value_or(true)) {
        m_stack->setCurrentWidget(m_splitter);
    } else if (m_search->text().trimmed().isEmpty()) {
        m_stack->setCurrentWidget(m_noCustomers);
    } else {
        m_noneFound->setExplanation(tr("No customer fits “%1”.").arg(isolated(m_search->text().left(LongestSearchShown))));
        m_stack->setCurrentWidget(m_noneFound);
    }
}

void BoardPage::search()
{
    m_board->setSearch(m_search->text());
}

void BoardPage::keepShape()
{
    QStringList collapsed;
    for (const qint64 column : m_view->collapsedColumns())
        collapsed.append(QString::number(column));
    services().settings.set(CollapsedSetting, collapsed);
    services().settings.set(FoldedSetting, QStringList(m_view->foldedGroups().begin(), m_view->foldedGroups().end()));
}

void BoardPage::showMoved(const KanbanPlace &to, const std::vector<qint64> &cards, const QString &text)
{
    m_message->dismiss();
    m_view->follow(to, cards);
    say(text);
}

void BoardPage::say(const QString &text)
{
    m_result->setText(text);
    QAccessibleEvent announcement(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void BoardPage::placeSelected(int step)
{
    if (m_board->isByHand())
        m_view->placeSelected(step);
    else
        say(tr("Choose the order “By hand” to put cards up and down"));
}

void BoardPage::fillMoveMenu()
{
    m_moveMenu->clear();
    for (const KanbanColumn &column : m_board->columns()) {
        //: An entry of the menu "Move to": the number to press, and a phase. With … if a reason is asked for.
        const QString text = column.asks ? tr("&%1  %2…") : tr("&%1  %2");
        QAction *action = m_moveMenu->addAction(columnIcon(column, palette()), text.arg(QString::number(m_moveMenu->actions().size() + 1), escaped(column.title)));
        action->setEnabled(services().canWrite() && m_view->hasSelection() && column.id != m_view->active()->place().column);
        connect(action, &QAction::triggered, this, [this, id = column.id] { m_view->moveSelectedTo(id); });
    }
    QAction *detailed = m_moveMenu->addAction(icon("calendar-event"_L1), tr("With reason, &date and next step…"));
    detailed->setEnabled(services().canWrite() && m_view->hasSelection());
    connect(detailed, &QAction::triggered, this, [this] { m_board->moveWithDetails(m_view->active()->selectionTo(m_view->active()->place())); });
}

void BoardPage::fillOwnerMenu()
{
    m_ownerMenu->clear();
    for (const KanbanGroup &group : m_board->groups()) {
        QAction *action = m_ownerMenu->addAction(escaped(group.title));
        action->setEnabled(services().canWrite() && m_view->hasSelection() && group.key != m_view->active()->place().group);
        connect(action, &QAction::triggered, this, [this, key = group.key] { m_view->moveSelectedToGroup(key); });
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
    if (m_board->isByHand()) {
        menu->addSeparator();
        menu->addActions({m_moveUp, m_moveDown, m_moveToTop, m_moveToBottom});
    }
    if (m_board->rows().by == BoardGrouping::Owner) {
        menu->addSeparator();
        menu->addMenu(m_ownerMenu);
    }
    menu->popup(position);
}

void BoardPage::openColumnMenu(qint64 column, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *collapse = menu->addAction(m_collapse->icon(), m_collapse->text());
    collapse->setShortcut(m_collapse->shortcut());
    connect(collapse, &QAction::triggered, this, [this, column] { m_view->toggleColumn(column); });
    menu->addAction(m_showColumns);
    menu->addSeparator();
    QAction *limits = menu->addAction(icon("speedometer2"_L1), tr("&Limits…"));
    limits->setObjectName(u"limitsAction"_s);
    limits->setEnabled(services().canWrite());
    connect(limits, &QAction::triggered, this, [this, column] { openLimits(column); });
    menu->popup(position);
}

void BoardPage::openLimits(qint64 column)
{
    if (const Phase *phase = m_board->phase(column))
        (new LimitsDialog(services(), *phase))->open();
}

void BoardPage::showGuide(bool isShown)
{
    services().settings.set(GuideSetting, isShown);
    if (!m_guide) {
        m_guide = new PhaseGuidePanel(services(), m_splitter);
        m_splitter->addWidget(m_guide);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        m_splitter->restoreState(services().settings.get(SplitterSetting));
        connect(m_guide, &PhaseGuidePanel::planned, this, [this](CustomerId, const QString &activity) { say(tr("Planned: %1").arg(isolated(activity))); });
    }
    m_guide->setVisible(isShown);
    guide();
}

/** To the phase and the customer that work goes on with. */
void BoardPage::guide()
{
    if (!m_guide || !m_guide->isVisibleTo(this) || !m_view->active())
        return;
    const CardList &list = *m_view->active();
    m_guide->showPhase({list.place().column});
    m_guide->setCustomer({list.currentCard()}, list.titleOf(list.currentCard()));
}
