// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "ui/calendar/entrylook.h"
#include "ui/calendar/weekdays.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfWeek = 7;

int headHeight() { return lineHeight() + rhythm(2); }
int dayHeight() { return lineHeight() + rhythm(1); }

} // namespace

MonthView::MonthView(CalendarModel &model, QWidget *parent)
    : CalendarView(model, parent)
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Month"));
}

CalendarSpan MonthView::spanOf(QDate day) const
{
    const QDate first = firstOfWeek(QDate(day.year(), day.month(), 1), locale());
    const QDate last = firstOfWeek(QDate(day.year(), day.month(), day.daysInMonth()), locale());
    return {first, last.addDays(DaysOfWeek - 1)};
}

QSize MonthView::minimumSizeHint() const
{
    return {textWidth(7 * 8), headHeight() + 6 * (dayHeight() + entryHeight())};
}

int MonthView::weeks() const
{
    const CalendarSpan span = this->span();
    return int(span.first.daysTo(span.last) + 1) / DaysOfWeek;
}

QRect MonthView::cellOf(QDate day) const
{
    const CalendarSpan span = this->span();
    const int index = int(span.first.daysTo(day));
    const QRect all = viewport()->rect().adjusted(0, headHeight(), 0, 0);
    const int column = index % DaysOfWeek;
    const int row = index / DaysOfWeek;
    const int left = all.width() * column / DaysOfWeek;
    const int top = all.top() + all.height() * row / weeks();
    const QRect cell(left, top, all.width() * (column + 1) / DaysOfWeek - left, all.top() + all.height() * (row + 1) / weeks() - top);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), cell);
}

void MonthView::layOut(std::vector<Box> &boxes, std::vector<More> &mores)
{
    const CalendarSpan span = this->span();
    if (calendar().content().span != span)
        return;
    for (QDate each = span.first; each <= span.last; each = each.addDays(1)) {
        const QRect cell = cellOf(each).adjusted(rhythm(0.5), dayHeight(), -rhythm(0.5), -rhythm(0.5));
        const int lines = std::max(1, cell.height() / entryHeight());
        const auto [first, count] = calendar().rowsOf(each);
        const int all = count + calendar().unlistedOf(each);
        const int shown = all <= lines ? count : std::min(count, lines - 1);
        for (int i = 0; i < shown; ++i)
            boxes.push_back({first + i, QRect(cell.left(), cell.top() + i * entryHeight(), cell.width(), entryHeight() - 1)});
        if (all > shown)
            mores.push_back({each, all - shown, QRect(cell.left(), cell.top() + shown * entryHeight(), cell.width(), entryHeight())});
    }
}

void MonthView::paintBackground(QPainter &painter)
{
    const CalendarSpan span = this->span();
    painter.fillRect(QRect(0, 0, viewport()->width(), headHeight()), palette().color(QPalette::Window));
    painter.setPen(mutedTextColor(palette()));
    for (int i = 0; i < DaysOfWeek; ++i) {
        const QRect cell = cellOf(span.first.addDays(i));
        painter.drawText(QRect(cell.left(), 0, cell.width(), headHeight()), Qt::AlignCenter,
                         locale().standaloneDayName(span.first.addDays(i).dayOfWeek(), cell.width() > textWidth(14) ? QLocale::LongFormat : QLocale::ShortFormat));
    }
    for (QDate each = span.first; each <= span.last; each = each.addDays(1))
        paintDay(painter, each);
}

void MonthView::paintDay(QPainter &painter, QDate each) const
{
    const QRect cell = cellOf(each);
    const bool isOfMonth = each.month() == anchor().month();
    if (!calendar().content().isWorkingDay(each))
        painter.fillRect(cell, palette().color(QPalette::AlternateBase));
    painter.setPen(separatorColor(palette()));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    const QRect head = cell.adjusted(rhythm(1.5), 0, -rhythm(1.5), dayHeight() - cell.height());
    QFont font = this->font();
    font.setBold(each == QDate::currentDate());
    painter.setFont(font);
    const QString number = locale().toString(each.day());
    QRect numberRect(0, 0, std::max(painter.fontMetrics().horizontalAdvance(number) + rhythm(2), dayHeight()), dayHeight());
    numberRect.moveTopLeft(head.topLeft());
    numberRect = QStyle::visualRect(layoutDirection(), head, numberRect);
    if (each == QDate::currentDate()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(numberRect.adjusted(0, 1, 0, -1), rhythm(), rhythm());
        painter.restore();
        painter.setPen(palette().color(QPalette::HighlightedText));
    } else {
        painter.setPen(isOfMonth ? palette().color(QPalette::Text) : mutedTextColor(palette()));
    }
    painter.drawText(numberRect, Qt::AlignCenter, number);
    painter.setFont(this->font());
    if (const QString holiday = calendar().holidayOf(each); !holiday.isEmpty()) {
        const QRect rect = QStyle::visualRect(layoutDirection(), head, QRect(head.left() + numberRect.width() + rhythm(), head.top(), head.width() - numberRect.width() - rhythm(), head.height()));
        painter.setPen(mutedTextColor(palette()));
        painter.drawText(rect, leading(*this) | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(holiday, Qt::ElideRight, rect.width()));
    }
    if (each == day()) {
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

CalendarTime MonthView::timeAt(const QPoint &position) const
{
    const CalendarSpan span = this->span();
    for (QDate each = span.first; each <= span.last; each = each.addDays(1)) {
        if (cellOf(each).contains(position))
            return {.day = each};
    }
    return {};
}

CalendarTime MonthView::draggedTo(const CalendarEntry &entry, const QPoint &, const QPoint &to) const
{
    return {timeAt(to).day, entry.minute, entry.minutes};
}
