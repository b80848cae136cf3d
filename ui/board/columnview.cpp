// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/columnview.h"

#include "ui/board/carddelegate.h"
#include "ui/board/cardbuttons.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostRemembered = 50; // Customers; finding one looks through the whole column.

} // namespace

ColumnView::ColumnView(BoardColumnModel &model, bool mayMove, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_mayMove(mayMove)
    , m_buttons(new CardButtons(viewport()))
{
    setObjectName(u"columnView"_s);
    setAccessibleName(model.phase().name);
    setModel(&model);
    setItemDelegate(new CardDelegate(model, this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setDragEnabled(mayMove);
    setAcceptDrops(mayMove);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit opened(m_model.idAt(index.row())); });
    connect(&model, &IdListModel::loaded, this, &ColumnView::followAwaited);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ColumnView::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &ColumnView::restoreSelection);
}

std::vector<CustomerId> ColumnView::selectedCustomers() const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    std::vector<CustomerId> customers;
    for (const QModelIndex &index : selected)
        customers.push_back(m_model.idAt(index.row()));
    return customers;
}

CustomerId ColumnView::currentCustomer() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : CustomerId();
}

void ColumnView::follow(const std::vector<CustomerId> &customers)
{
    const std::vector<CustomerId> followed(customers.begin(), customers.begin() + qsizetype(std::min(customers.size(), MostRemembered)));
    if (std::all_of(followed.begin(), followed.end(), [this](CustomerId id) { return m_model.rowOf(id) >= 0; }))
        followNow(followed);
    else
        m_awaited = followed;
}

void ColumnView::followNow(const std::vector<CustomerId> &customers)
{
    emit becameActive();
    select(customers);
    setFocus(Qt::OtherFocusReason);
}

void ColumnView::followAwaited()
{
    if (!m_awaited.empty())
        followNow(std::exchange(m_awaited, {}));
}

void ColumnView::select(const std::vector<CustomerId> &customers)
{
    QItemSelection selection;
    QModelIndex first;
    for (const CustomerId customer : customers) {
        const int row = m_model.rowOf(customer);
        if (row < 0)
            continue;
        const QModelIndex index = m_model.index(row, 0);
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

bool ColumnView::enter(int height)
{
    if (m_model.rowCount() == 0)
        return false;
    QModelIndex index = indexAt({viewport()->width() / 2, std::clamp(height, 0, viewport()->height() - 1)});
    if (!index.isValid())
        index = m_model.index(m_model.rowCount() - 1, 0);
    emit becameActive();
    setCurrentIndex(index);
    setFocus(Qt::OtherFocusReason);
    return true;
}

int ColumnView::currentHeight() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

void ColumnView::keyboardSearch(const QString &typed)
{
    if (!m_typedAt.isValid() || m_typedAt.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_typedAt.start();
    m_typed += typed;
    m_model.firstNamed(m_typed).then(this, [this](const Result<CustomerId> &found) {
        if (found && *found)
            select({*found});
    });
}

void ColumnView::doItemsLayout()
{
    QListView::doItemsLayout();
    placeButtons();
}

void ColumnView::focusInEvent(QFocusEvent *event)
{
    emit becameActive();
    QListView::focusInEvent(event);
}

void ColumnView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        emit left(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QListView::keyPressEvent(event);
}

void ColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (!indexAt(viewport()->mapFromGlobal(position)).isValid())
        return;
    if (currentIndex().isValid())
        emit menuRequested(position);
}

void ColumnView::startDrag(Qt::DropActions)
{
    const std::vector<CustomerId> dragged = selectedCustomers();
    if (dragged.empty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.customersDragged(dragged));
    drag->setPixmap(pixmapOf(dragged));
    drag->setHotSpot({rhythm(4), rhythm(4)});
    drag->exec(Qt::MoveAction);
}

QPixmap ColumnView::pixmapOf(const std::vector<CustomerId> &dragged) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect({}, visualRect(currentIndex()).size());
    option.state = QStyle::State_Enabled | QStyle::State_Selected;
    QPixmap pixmap(option.rect.size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    itemDelegate()->paint(&painter, option, currentIndex());
    if (dragged.size() > 1) {
        const QString count = numberText(qint64(dragged.size()));
        const int side = std::max(fontMetrics().height(), fontMetrics().horizontalAdvance(count)) + rhythm(2);
        const QRect badge(option.rect.right() - side - rhythm(), 0, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(badge);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    return pixmap;
}

void ColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_mayMove || m_model.customersDropped(*event->mimeData()).empty())
        return;
    setDropTarget(event->source() != this);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void ColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void ColumnView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget(false);
}

void ColumnView::dropEvent(QDropEvent *event)
{
    setDropTarget(false);
    const std::vector<CustomerId> customers = m_model.customersDropped(*event->mimeData());
    if (!m_mayMove || customers.empty())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (event->source() != this)
        emit customersDropped(customers);
}

void ColumnView::setDropTarget(bool isTarget)
{
    if (isTarget == m_isDropTarget)
        return;
    m_isDropTarget = isTarget;
    emit dropTargetChanged(isTarget);
}

void ColumnView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    placeButtons();
    emit selectionWasChanged();
}

void ColumnView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeButtons();
    emit selectionWasChanged();
}

void ColumnView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButtons();
}

void ColumnView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeButtons();
}

void ColumnView::placeButtons()
{
    const QModelIndex current = currentIndex();
    const bool shown = m_mayMove && current.isValid() && selectionModel()->isSelected(current);
    m_buttons->setVisible(shown);
    if (shown)
        m_buttons->setGeometry(CardDelegate::buttonsRect(visualRect(current), m_buttons->sizeHint(), layoutDirection()));
}

void ColumnView::rememberSelection()
{
    m_remembered = selectedCustomers();
    if (m_remembered.size() > MostRemembered)
        m_remembered.clear();
}

void ColumnView::restoreSelection()
{
    select(std::exchange(m_remembered, {}));
}
