// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kanban/cardlist.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/kanban/cardbuttons.h"
#include "ui/kanban/carddelegate.h"
#include "ui/kanban/carddrag.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostRemembered = 50; // Cards; finding one looks through the whole list.

} // namespace

CardList::CardList(KanbanSource &source, const KanbanPlace &place, QWidget *parent)
    : QListView(parent)
    , m_source(source)
    , m_place(place)
    , m_cards(*source.makeCards(place, this))
    , m_delegate(new CardDelegate(this))
    , m_buttons(new CardButtons(viewport()))
{
    setObjectName(u"cardList"_s);
    setModel(&m_cards);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setDragEnabled(source.mayMove());
    setAcceptDrops(source.mayMove());
    viewport()->setAutoFillBackground(false);
    setByHand(source.isByHand());
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit opened(m_cards.ids().at(size_t(index.row()))); });
    connect(&m_cards, &IdListModel::loaded, this, &CardList::followAwaited);
    connect(&m_cards, &QAbstractItemModel::modelAboutToBeReset, this, &CardList::rememberSelection);
    connect(&m_cards, &QAbstractItemModel::modelReset, this, &CardList::restoreSelection);
}

std::vector<qint64> CardList::selectedCards() const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    std::vector<qint64> cards;
    for (const QModelIndex &index : selected)
        cards.push_back(m_cards.ids().at(size_t(index.row())));
    return cards;
}

qint64 CardList::currentCard() const
{
    return currentIndex().isValid() ? m_cards.ids().at(size_t(currentIndex().row())) : 0;
}

QString CardList::titleOf(qint64 card) const
{
    const int row = m_cards.rowOf(card);
    return row < 0 ? QString() : m_cards.index(row, 0).data().toString();
}

KanbanDrop CardList::selectionTo(const KanbanPlace &to) const
{
    KanbanDrop drop{.cards = selectedCards(), .from = m_place, .to = to};
    if (drop.cards.size() == 1)
        drop.title = titleOf(drop.cards.front());
    return drop;
}

std::optional<KanbanDrop> CardList::selectionBy(int step) const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.isEmpty())
        return {};
    std::sort(selected.begin(), selected.end());
    const int row = step < 0 ? selected.first().row() - 1 : selected.last().row() + 2;
    if (row < 0 || row > m_cards.rowCount())
        return {};
    KanbanDrop drop = selectionTo(m_place);
    drop.above = cardFrom(row, drop.cards);
    return drop;
}

std::optional<KanbanDrop> CardList::selectionAt(Qt::Edge edge) const
{
    KanbanDrop drop = selectionTo(m_place);
    if (drop.cards.empty())
        return {};
    drop.above = edge == Qt::TopEdge ? cardFrom(0, drop.cards) : 0;
    return drop;
}

/** The card in \a row or the next below that is not one of \a apart; 0 if there is none. */
qint64 CardList::cardFrom(int row, const std::vector<qint64> &apart) const
{
    for (; row < m_cards.rowCount(); ++row) {
        const qint64 card = m_cards.ids().at(size_t(row));
        if (std::find(apart.begin(), apart.end(), card) == apart.end())
            return card;
    }
    return 0;
}

void CardList::follow(const std::vector<qint64> &cards)
{
    m_cards.wake();
    const std::vector<qint64> followed(cards.begin(), cards.begin() + qsizetype(std::min(cards.size(), MostRemembered)));
    if (std::all_of(followed.begin(), followed.end(), [this](qint64 card) { return m_cards.rowOf(card) >= 0; }))
        followNow(followed);
    m_awaited = followed; // Also if they are here: they may go and come.
}

void CardList::followNow(const std::vector<qint64> &cards)
{
    emit becameActive();
    select(cards);
    setFocus(Qt::OtherFocusReason);
}

void CardList::followAwaited()
{
    if (!m_awaited.empty())
        followNow(std::exchange(m_awaited, {}));
}

void CardList::select(const std::vector<qint64> &cards)
{
    QItemSelection selection;
    QModelIndex first;
    for (const qint64 card : cards) {
        const int row = m_cards.rowOf(card);
        if (row < 0)
            continue;
        const QModelIndex index = m_cards.index(row, 0);
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

bool CardList::enter(int height)
{
    if (m_cards.rowCount() == 0)
        return false;
    QModelIndex index = indexAt({viewport()->width() / 2, std::clamp(height, 0, std::max(0, viewport()->height() - 1))});
    if (!index.isValid())
        index = m_cards.index(m_cards.rowCount() - 1, 0);
    emit becameActive();
    setCurrentIndex(index);
    setFocus(Qt::OtherFocusReason);
    return true;
}

bool CardList::enterAtEdge(Qt::Edge edge)
{
    if (m_cards.rowCount() == 0)
        return false;
    emit becameActive();
    setCurrentIndex(m_cards.index(edge == Qt::TopEdge ? 0 : m_cards.rowCount() - 1, 0));
    setFocus(Qt::OtherFocusReason);
    return true;
}

int CardList::currentHeight() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

int CardList::cardHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return m_delegate->sizeHint(option, {}).height();
}

void CardList::setByHand(bool isByHand)
{
    m_isByHand = isByHand;
    m_buttons->setByHand(isByHand);
    m_delegate->setButtonsWidth(m_buttons->sizeHint().width() + rhythm());
    placeButtons();
    viewport()->update();
}

bool CardList::isSettled() const
{
    if (!m_cards.isLoaded())
        return visibleRegion().isEmpty();
    return m_cards.rowCount() == 0 || m_cards.index(0, 0).data(CardRole).isValid();
}

void CardList::keyboardSearch(const QString &typed)
{
    if (!m_typedAt.isValid() || m_typedAt.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_typedAt.start();
    m_typed += typed;
    m_source.firstTitled(m_place, m_typed).then(this, [this](const Result<qint64> &found) {
        if (found && *found)
            select({*found});
    });
}

void CardList::doItemsLayout()
{
    QListView::doItemsLayout();
    placeButtons();
}

void CardList::paintEvent(QPaintEvent *event)
{
    m_cards.wake();
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const QModelIndex above = m_cards.index(m_dropRow - 1, 0);
    const int height = above.isValid() ? visualRect(above).bottom() - rhythm(0.5) : 0;
    QPainter painter(viewport());
    painter.fillRect(QRect(rhythm(), height, viewport()->width() - rhythm(2), rhythm(0.5)), accentColor(palette()));
}

void CardList::focusInEvent(QFocusEvent *event)
{
    emit becameActive();
    QListView::focusInEvent(event);
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    m_awaited.clear(); // Work goes on elsewhere.
    QListView::focusOutEvent(event);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = currentIndex().row();
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        emit left(event->key() == Qt::Key_Left ? -1 : 1, 0);
    else if (plain && event->key() == Qt::Key_Up && row <= 0)
        emit left(0, -1);
    else if (plain && event->key() == Qt::Key_Down && row == m_cards.rowCount() - 1)
        emit left(0, 1);
    else
        QListView::keyPressEvent(event);
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (!indexAt(viewport()->mapFromGlobal(position)).isValid())
        return;
    if (currentIndex().isValid())
        emit menuRequested(position);
}

void CardList::startDrag(Qt::DropActions)
{
    const std::vector<qint64> cards = selectedCards();
    if (cards.empty())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect({}, visualRect(currentIndex()).size());
    option.state = QStyle::State_Enabled | QStyle::State_Selected;
    auto *drag = new QDrag(this);
    drag->setMimeData(::dragged(m_source, m_place, cards));
    drag->setPixmap(pictureOf(*this, option, qsizetype(cards.size())));
    drag->setHotSpot({rhythm(4), rhythm(4)});
    drag->exec(Qt::MoveAction);
}

/** The row above which a card comes to stand that is dropped at \a position. */
int CardList::rowBelow(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return m_cards.rowCount();
    return index.row() + (position.y() > visualRect(index).center().y() ? 1 : 0);
}

void CardList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_source.mayMove() || ::dropped(m_source, *event->mimeData()).cards.empty())
        return;
    setDropTarget(m_isByHand || event->source() != this, m_isByHand ? rowBelow(event->position().toPoint()) : -1);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void CardList::dragMoveEvent(QDragMoveEvent *event)
{
    setDropTarget(m_isDropTarget, m_isByHand ? rowBelow(event->position().toPoint()) : -1);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void CardList::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget(false);
}

void CardList::dropEvent(QDropEvent *event)
{
    setDropTarget(false);
    KanbanDrop drop = ::dropped(m_source, *event->mimeData());
    if (!m_source.mayMove() || drop.cards.empty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    drop.to = m_place;
    if (m_isByHand)
        drop.above = cardFrom(rowBelow(event->position().toPoint()), drop.cards);
    if (const auto *from = qobject_cast<CardList *>(event->source()); from && drop.cards.size() == 1)
        drop.title = from->titleOf(drop.cards.front());
    if (m_isByHand || drop.from != m_place)
        emit dropped(drop);
}

void CardList::setDropTarget(bool isTarget, int row)
{
    if (std::exchange(m_dropRow, row) != row)
        viewport()->update();
    if (isTarget == m_isDropTarget)
        return;
    m_isDropTarget = isTarget;
    emit dropTargetChanged(isTarget);
}

void CardList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    placeButtons();
    emit selectionWasChanged();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeButtons();
    emit selectionWasChanged();
}

void CardList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButtons();
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeButtons();
}

void CardList::placeButtons()
{
    const QModelIndex current = currentIndex();
    const bool shown = m_source.mayMove() && current.isValid() && selectionModel()->isSelected(current);
    m_buttons->setVisible(shown);
    if (shown)
        m_buttons->setGeometry(CardDelegate::buttonsRect(visualRect(current), m_buttons->sizeHint(), layoutDirection()));
}

void CardList::rememberSelection()
{
    m_remembered = selectedCards();
    if (m_remembered.size() > MostRemembered)
        m_remembered.clear();
}

void CardList::restoreSelection()
{
    select(std::exchange(m_remembered, {}));
}
