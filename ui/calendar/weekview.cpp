// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekview.h"

#include "ui/calendar/entrylook.h"
#include "ui/calendar/overlaps.h"
#include "ui/calendar/weekdays.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfWeek = 7;
constexpr int Hours = 24;
constexpr int MinutesOfDay = Hours * 60;
constexpr int Step = 15;        // Minutes to which dragging keeps.
constexpr int ShownMinutes = 30; // Of what does not say how long it takes.
constexpr int MostAnyTimeLines = 5;
constexpr int FirstHour = 7;

} // namespace

WeekView::WeekView(CalendarModel &model, QWidget *parent)
    : CalendarView(model, parent)
{
    constexpr int Minute = 60'000;
    setObjectName(u"weekView"_s);
    setAccessibleName(tr("Week"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&m_clock, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_clock.start(Minute);
}

CalendarSpan WeekView::spanOf(QDate day) const
{
    const QDate first = firstOfWeek(day, locale());
    return {first, first.addDays(DaysOfWeek - 1)};
}

int WeekView::axisWidth() const
{
    return std::clamp(fontMetrics().horizontalAdvance(tr("Any time")) + rhythm(3), textWidth(8), textWidth(16));
}

int WeekView::headHeight() const
{
    return lineHeight() * 2 + rhythm(3);
}

int WeekView::anyTimeHeight() const
{
    return m_anyTimeLines * entryHeight() + rhythm(1);
}

int WeekView::hourHeight() const
{
    return 2 * (entryHeight() + rhythm(0.5));
}

QRect WeekView::hours() const
{
    return viewport()->rect().adjusted(0, headHeight() + anyTimeHeight(), 0, 0);
}

QRect WeekView::columnOf(QDate day) const
{
    const int index = int(span().first.daysTo(day));
    const int width = viewport()->width() - axisWidth();
    const int left = axisWidth() + width * index / DaysOfWeek;
    const QRect column(left, 0, axisWidth() + width * (index + 1) / DaysOfWeek - left, viewport()->height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), column);
}

int WeekView::topOf(int minute) const
{
    return hours().top() - verticalScrollBar()->value() + minute * hourHeight() / 60;
}

int WeekView::minuteAt(int y) const
{
    return (y - hours().top() + verticalScrollBar()->value()) * 60 / hourHeight();
}

void WeekView::updateScrollBar()
{
    verticalScrollBar()->setRange(0, std::max(0, Hours * hourHeight() - hours().height()));
    verticalScrollBar()->setPageStep(hours().height());
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
}

void WeekView::layOut(std::vector<Box> &boxes, std::vector<More> &mores)
{
    const CalendarSpan span = this->span();
    if (calendar().content().span != span)
        return;
    std::map<QDate, int> anyTime; // How many of each day have no time.
    m_anyTimeLines = 1;
    for (QDate each = span.first; each <= span.last; each = each.addDays(1)) {
        const auto [first, count] = calendar().rowsOf(each);
        int &lines = anyTime[each];
        while (lines < count && !calendar().entry(first + lines).minute)
            ++lines;
        const int all = lines + calendar().unlistedOf(each);
        m_anyTimeLines = std::clamp(all, m_anyTimeLines, MostAnyTimeLines);
    }
    updateScrollBar();
    if (!m_hasScrolled && isVisible() && verticalScrollBar()->maximum() > 0) {
        m_hasScrolled = true;
        verticalScrollBar()->setValue(FirstHour * hourHeight());
    }
    for (QDate each = span.first; each <= span.last; each = each.addDays(1)) {
        const auto [first, count] = calendar().rowsOf(each);
        const QRect column = columnOf(each).adjusted(rhythm(0.5), 0, -rhythm(0.5), 0);
        const int all = anyTime[each] + calendar().unlistedOf(each);
        const int shown = all <= m_anyTimeLines ? anyTime[each] : std::min(anyTime[each], m_anyTimeLines - 1);
        const int top = headHeight() + rhythm(0.5);
        for (int i = 0; i < shown; ++i)
            boxes.push_back({first + i, QRect(column.left(), top + i * entryHeight(), column.width(), entryHeight() - 1)});
        if (all > shown)
            mores.push_back({each, all - shown, QRect(column.left(), top + shown * entryHeight(), column.width(), entryHeight())});
        layOutDay(each, first + anyTime[each], count - anyTime[each], boxes);
    }
}

void WeekView::layOutDay(QDate day, int first, int count, std::vector<Box> &boxes) const
{
    std::vector<SideBySide> spans;
    for (int i = 0; i < count; ++i) {
        const CalendarEntry &entry = calendar().entry(first + i);
        const int minutes = std::max(entry.minutes, ShownMinutes);
        spans.push_back({*entry.minute, std::min(*entry.minute + minutes, MinutesOfDay)});
    }
    putSideBySide(spans);
    const QRect column = columnOf(day).adjusted(1, 0, -rhythm(1), 0);
    for (int i = 0; i < count; ++i) {
        const SideBySide &span = spans[size_t(i)];
        const int left = column.width() * span.column / span.columns;
        const int right = column.width() * (span.column + 1) / span.columns;
        const int top = topOf(span.from);
        const QRect rect(column.left() + left, top, right - left, std::max(topOf(span.to) - top, entryHeight()) - 1);
        boxes.push_back({first + i, QStyle::visualRect(layoutDirection(), column, rect)});
    }
}

QRect WeekView::visiblePart(const Box &box) const
{
    return calendar().entry(box.row).minute ? box.rect & hours() : box.rect;
}

void WeekView::paintBackground(QPainter &painter)
{
    paintHours(painter);
    painter.setClipRect(hours());
    paintNow(painter);
}

void WeekView::paintHours(QPainter &painter) const
{
    const CalendarSpan span = this->span();
    for (QDate each = span.first; each <= span.last; each = each.addDays(1)) {
        const QRect column = columnOf(each);
        if (!calendar().content().isWorkingDay(each))
            painter.fillRect(column, palette().color(QPalette::AlternateBase));
        if (each == day() && m_minute) {
            painter.fillRect(QRect(column.left(), topOf(*m_minute), column.width(), hourHeight() / 2), hoverColor(palette()));
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
            painter.drawRect(QRect(column.left(), topOf(*m_minute), column.width() - 1, hourHeight() / 2));
        }
        painter.setPen(separatorColor(palette()));
        painter.drawLine(isRightToLeft() ? column.topRight() : column.topLeft(), isRightToLeft() ? column.bottomRight() : column.bottomLeft());
    }
    const QRect axis = QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, 0, axisWidth(), viewport()->height()));
    for (int hour = 0; hour < Hours; ++hour) {
        const int top = topOf(hour * 60);
        painter.setPen(separatorColor(palette()));
        painter.drawLine(0, top, viewport()->width(), top);
        painter.setPen(mutedTextColor(palette()));
        painter.drawText(QRect(axis.left(), top, axis.width(), entryHeight()), Qt::AlignCenter, timeOfDayText(hour * 60));
    }
}

void WeekView::paintNow(QPainter &painter) const
{
    const QDateTime now = QDateTime::currentDateTime();
    if (!span().contains(now.date()))
        return;
    const QRect column = columnOf(now.date());
    const int top = topOf(now.time().msecsSinceStartOfDay() / 60'000);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(negativeColor(palette()), 2));
    painter.drawLine(column.left(), top, column.right(), top);
    painter.setBrush(negativeColor(palette()));
    painter.drawEllipse(QPoint(isRightToLeft() ? column.right() : column.left(), top), rhythm(0.75), rhythm(0.75));
    painter.restore();
}

void WeekView::paintForeground(QPainter &painter)
{
    painter.setClipping(false);
    const CalendarSpan span = this->span();
    const QRect head(0, 0, viewport()->width(), hours().top());
    painter.fillRect(head, palette().color(QPalette::Base));
    for (QDate each = span.first; each <= span.last; each = each.addDays(1))
        paintHead(painter, each);
    const QRect axis = QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(0, headHeight(), axisWidth(), anyTimeHeight()));
    painter.setPen(mutedTextColor(palette()));
    painter.drawText(axis.adjusted(rhythm(), 0, -rhythm(), 0), leading(*this) | Qt::AlignVCenter, painter.fontMetrics().elidedText(tr("Any time"), Qt::ElideRight, axis.width() - rhythm(2)));
    painter.setPen(outlineColor(palette()));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    for (int row = 0; row < calendar().rowCount(); ++row) {
        if (const CalendarEntry &entry = calendar().entry(row); !entry.minute) {
            if (const QRect rect = visualRect(calendar().index(row)); !rect.isEmpty())
                paintEntry(painter, rect, entry, row == currentIndex().row() ? EntryState::Current : EntryState::Plain, *this);
        }
    }
}

void WeekView::paintHead(QPainter &painter, QDate each) const
{
    const QRect column = columnOf(each);
    const QRect head(column.left(), 0, column.width(), headHeight());
    painter.fillRect(head, palette().color(QPalette::Window));
    if (!calendar().content().isWorkingDay(each))
        painter.fillRect(QRect(column.left(), headHeight(), column.width(), anyTimeHeight()), palette().color(QPalette::AlternateBase));
    painter.setPen(separatorColor(palette()));
    const int side = isRightToLeft() ? column.right() : column.left();
    painter.drawLine(side, headHeight(), side, hours().top());
    QFont font = this->font();
    font.setBold(each == QDate::currentDate());
    painter.setFont(font);
    painter.setPen(each == QDate::currentDate() ? accentColor(palette()) : palette().color(QPalette::Text));
    const QString name = locale().standaloneDayName(each.dayOfWeek(), column.width() > textWidth(18) ? QLocale::LongFormat : QLocale::ShortFormat);
    painter.drawText(head.adjusted(0, rhythm(0.5), 0, -head.height() / 2), Qt::AlignCenter, name + u' ' + locale().toString(each.day()));
    painter.setFont(this->font());
    painter.setPen(mutedTextColor(palette()));
    painter.drawText(head.adjusted(rhythm(), head.height() / 2, -rhythm(), 0), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(calendar().holidayOf(each), Qt::ElideRight, head.width() - rhythm(2)));
    if (each == day()) {
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(head.adjusted(1, 1, -2, -2));
    }
}

CalendarTime WeekView::timeAt(const QPoint &position) const
{
    const CalendarSpan span = this->span();
    for (QDate each = span.first; each <= span.last; each = each.addDays(1)) {
        if (const QRect column = columnOf(each); position.x() < column.left() || position.x() > column.right())
            continue;
        if (position.y() < hours().top())
            return {.day = each};
        return {.day = each, .minute = std::clamp(minuteAt(position.y()) / ShownMinutes * ShownMinutes, 0, MinutesOfDay - ShownMinutes)};
    }
    return {};
}

CalendarTime WeekView::draggedTo(const CalendarEntry &entry, const QPoint &from, const QPoint &to) const
{
    const QDate day = timeAt(to).day;
    if (!day.isValid() || to.y() < hours().top())
        return {.day = day};
    const int minute = entry.minute ? *entry.minute + minuteAt(to.y()) - minuteAt(from.y()) : minuteAt(to.y());
    return {day, std::clamp((minute + Step / 2) / Step * Step, 0, MinutesOfDay - Step), entry.minutes};
}

bool WeekView::isAtEdge(const Box &box, const QPoint &position) const
{
    return calendar().entry(box.row).minute && position.y() > box.rect.bottom() - rhythm(1.5);
}

void WeekView::personMoved(const CalendarTime &to)
{
    m_minute = to.minute;
    viewport()->update();
}

void WeekView::moveMinute(int halfHours)
{
    const int from = m_minute.value_or(FirstHour * 60 + 2 * 60 - (halfHours > 0 ? ShownMinutes : 0));
    m_minute = std::clamp(from + halfHours * ShownMinutes, 0, MinutesOfDay - ShownMinutes);
    showMinute(*m_minute);
    setAccessibleDescription(timeOfDayText(*m_minute));
    viewport()->update();
}

void WeekView::showMinute(int minute)
{
    const int top = minute * hourHeight() / 60;
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + hourHeight() > verticalScrollBar()->value() + hours().height())
        verticalScrollBar()->setValue(top + hourHeight() - hours().height());
}

void WeekView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid()) {
        if (const CalendarEntry &entry = calendar().entry(index.row()); entry.minute)
            showMinute(*entry.minute);
    }
    viewport()->update();
}

void WeekView::scrollContentsBy(int, int)
{
    doItemsLayout();
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    QAbstractScrollArea::wheelEvent(event);
}
