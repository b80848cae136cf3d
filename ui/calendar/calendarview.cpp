// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/calendar/entrylook.h"
#include "ui/calendar/weekdays.h"
#include "ui/common/colors.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

CalendarView::CalendarView(CalendarModel &model, QWidget *parent)
    : QListView(parent)
    , m_calendar(model)
    , m_day(QDate::currentDate())
    , m_anchor(m_day)
{
    setModel(&model);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&model, &CalendarModel::loaded, this, [this] {
        doItemsLayout();
        describeDay();
    });
}

void CalendarView::setDay(QDate day, QDate anchor)
{
    m_day = day;
    m_anchor = anchor;
    doItemsLayout();
    describeDay();
}

/** Screen readers tell what the day is where no entry can be told. */
void CalendarView::describeDay()
{
    const QString holiday = m_calendar.holidayOf(m_day);
    const int count = m_calendar.rowsOf(m_day).second + m_calendar.unlistedOf(m_day);
    QStringList parts{longDateText(m_day)};
    if (!holiday.isEmpty())
        parts += isolated(holiday);
    parts += count == 0 ? tr("nothing planned") : tr("%n entry(ies)", nullptr, count);
    setAccessibleDescription(parts.join(u", "_s));
}

const CalendarEntry *CalendarView::currentEntry() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_calendar.entry(index.row()) : nullptr;
}

std::vector<int> CalendarView::shownRowsOf(QDate day) const
{
    std::vector<int> rows;
    for (const Box &box : m_boxes) {
        if (m_calendar.entry(box.row).day == day)
            rows.push_back(box.row);
    }
    std::ranges::sort(rows);
    return rows;
}

QRect CalendarView::visualRect(const QModelIndex &index) const
{
    const auto found = std::ranges::find(m_boxes, index.row(), &Box::row);
    return index.isValid() && found != m_boxes.end() ? found->rect : QRect();
}

const CalendarView::Box *CalendarView::boxAt(const QPoint &position) const
{
    const auto found = std::ranges::find_if(m_boxes.rbegin(), m_boxes.rend(), [&](const Box &box) { return visiblePart(box).contains(position); });
    return found == m_boxes.rend() ? nullptr : &*found;
}

const CalendarView::More *CalendarView::moreAt(const QPoint &position) const
{
    const auto found = std::ranges::find_if(m_mores, [&](const More &more) { return more.rect.contains(position); });
    return found == m_mores.end() ? nullptr : &*found;
}

QModelIndex CalendarView::indexAt(const QPoint &position) const
{
    const Box *box = boxAt(position);
    return box ? m_calendar.index(box->row) : QModelIndex();
}

void CalendarView::scrollTo(const QModelIndex &, ScrollHint)
{
    viewport()->update();
}

void CalendarView::doItemsLayout()
{
    std::vector<Box> boxes;
    std::vector<More> mores;
    layOut(boxes, mores); // May scroll, and thereby come here again.
    m_boxes = std::move(boxes);
    m_mores = std::move(mores);
    QAbstractItemView::doItemsLayout();
}

QModelIndex CalendarView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex(); // Keys move to days first, see keyPressEvent().
}

void CalendarView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index, index.isValid() ? flags : QItemSelectionModel::SelectionFlags(QItemSelectionModel::Clear));
}

QRegion CalendarView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    paintBackground(painter);
    for (const Box &box : m_boxes) {
        if (!visiblePart(box).isEmpty()) {
            const bool isCurrent = box.row == currentIndex().row();
            paintEntry(painter, box.rect, m_calendar.entry(box.row), isCurrent ? EntryState::Current : EntryState::Plain, *this);
        }
    }
    paintForeground(painter);
    for (const More &more : m_mores)
        paintMore(painter, more);
    paintDragged(painter);
}

void CalendarView::paintMore(QPainter &painter, const More &more) const
{
    painter.setFont(font());
    painter.setPen(accentColor(palette()));
    const QString text = tr("+%n more", nullptr, more.count);
    painter.drawText(more.rect.adjusted(rhythm(2), 0, -rhythm(), 0), leading(*this) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, more.rect.width() - rhythm(3)));
}

void CalendarView::paintDragged(QPainter &painter) const
{
    if (!m_dragged || !m_pressed)
        return;
    CalendarEntry entry = *m_pressed;
    entry.day = m_dragged->day;
    entry.minute = m_dragged->minute;
    entry.minutes = m_dragged->minutes;
    QRect rect(QPoint(), QSize(std::min(textWidth(30), viewport()->width() / 3), entryHeight()));
    rect.moveCenter(m_pointer);
    paintEntry(painter, rect, entry, EntryState::Dragged, *this);
    const QString when = entry.minute ? dateText(entry.day) + u", "_s + timeOfDayText(*entry.minute)
                                          + (entry.minutes > 0 ? u'–' + timeOfDayText(*entry.minute + entry.minutes) : QString())
                                      : longDateText(entry.day);
    rect.translate(0, entryHeight());
    rect.setWidth(painter.fontMetrics().horizontalAdvance(when) + rhythm(4));
    painter.fillRect(rect, palette().color(QPalette::Highlight));
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(rect, Qt::AlignCenter, when);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    doItemsLayout();
}

void CalendarView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange)
        doItemsLayout();
}

void CalendarView::standOnDay(QDate day)
{
    const std::vector<int> rows = shownRowsOf(day);
    if (rows.empty())
        selectionModel()->clear();
    else
        setCurrentIndex(m_calendar.index(rows.front()));
}

void CalendarView::goDay(QDate day)
{
    if (m_calendar.content().span.contains(day))
        standOnDay(day);
    else
        selectionModel()->clear();
    emit dayWanted(day);
}

void CalendarView::step(int direction)
{
    const std::vector<int> rows = shownRowsOf(m_day);
    const auto at = std::ranges::find(rows, currentIndex().row());
    if (at == rows.end() && !rows.empty()) {
        setCurrentIndex(m_calendar.index(direction > 0 ? rows.front() : rows.back()));
    } else if (at != rows.end() && (direction > 0 ? at + 1 != rows.end() : at != rows.begin())) {
        setCurrentIndex(m_calendar.index(*(at + direction)));
    } else if (const QDate day = dayBeyond(direction); day.isValid()) {
        goDay(day);
    }
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    if (event->key() == Qt::Key_Escape && isDragging()) {
        endDrag();
        return;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: goDay(m_day.addDays(-forward)); return;
    case Qt::Key_Right: goDay(m_day.addDays(forward)); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Home: goDay(firstOfWeek(m_day, locale())); return;
    case Qt::Key_End: goDay(firstOfWeek(m_day, locale()).addDays(6)); return;
    case Qt::Key_PageUp: emit periodWanted(-1); return;
    case Qt::Key_PageDown: emit periodWanted(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentEntry())
            emit entryOpened();
        else
            emit wholeDayWanted(m_day);
        return;
    default: event->ignore();
    }
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
    if (const More *more = moreAt(position); more && event->button() == Qt::LeftButton) {
        emit wholeDayWanted(more->day);
        return;
    }
    if (const Box *box = boxAt(position)) {
        const CalendarEntry entry = m_calendar.entry(box->row);
        m_changesLength = isAtEdge(*box, position);
        setCurrentIndex(m_calendar.index(box->row));
        emit dayWanted(entry.day);
        if (entry.canMove() && event->button() == Qt::LeftButton)
            m_pressed = entry;
        m_pressedAt = position;
        return;
    }
    const CalendarTime time = timeAt(position);
    if (!time.day.isValid())
        return;
    selectionModel()->clear();
    personMoved(time);
    emit dayWanted(time.day);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    if (!m_pressed) {
        const Box *box = boxAt(m_pointer);
        const bool isEdge = box && m_calendar.entry(box->row).canMove() && isAtEdge(*box, m_pointer);
        viewport()->setCursor(isEdge ? Qt::SizeVerCursor : moreAt(m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragged && (m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_changesLength) {
        m_dragged = draggedTo(*m_pressed, m_pressedAt, m_pointer);
        const int end = m_dragged->minute.value_or(0) + std::max(m_pressed->minutes, 30);
        m_dragged = {m_pressed->day, m_pressed->minute, std::max(15, end - m_pressed->minute.value_or(0))};
    } else if (const CalendarTime to = draggedTo(*m_pressed, m_pressedAt, m_pointer); to.day.isValid()) {
        m_dragged = to;
    }
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *)
{
    const std::optional<CalendarEntry> entry = m_pressed;
    const std::optional<CalendarTime> to = m_dragged;
    endDrag();
    if (entry && to && *to != CalendarTime{entry->day, entry->minute, entry->minutes})
        emit moved(*entry, *to);
}

void CalendarView::endDrag()
{
    m_pressed.reset();
    m_dragged.reset();
    viewport()->update();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    endDrag();
    if (boxAt(position))
        emit entryOpened();
    else if (const CalendarTime time = timeAt(position); time.day.isValid() && !moreAt(position))
        emit newWanted(time);
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Box *box = boxAt(help->pos());
        QToolTip::showText(help->globalPos(), plainToolTip(box ? spokenText(m_calendar.entry(box->row)) : QString()), this);
        return true;
    }
    return QListView::viewportEvent(event);
}
