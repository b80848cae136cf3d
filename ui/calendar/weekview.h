// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

#include <QTimer>

/** The hours of a week, with a row above them for what has no time. */
class WeekView : public CalendarView
{
    Q_OBJECT

public:
    WeekView(CalendarModel &model, QWidget *parent);

    CalendarSpan spanOf(QDate day) const override;
    QDate dayAfter(QDate day, int periods) const override { return day.addDays(7 * periods); }
    std::optional<int> minuteOfPerson() const override { return m_minute; }
    /** Earlier or later by half an hour, for something new. */
    void moveMinute(int halfHours);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void layOut(std::vector<Box> &boxes, std::vector<More> &mores) override;
    void paintBackground(QPainter &painter) override;
    void paintForeground(QPainter &painter) override;
    QRect visiblePart(const Box &box) const override;
    CalendarTime timeAt(const QPoint &position) const override;
    CalendarTime draggedTo(const CalendarEntry &entry, const QPoint &from, const QPoint &to) const override;
    bool isAtEdge(const Box &box, const QPoint &position) const override;
    void personMoved(const CalendarTime &to) override;
    QDate dayBeyond(int) const override { return {}; }
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int axisWidth() const;
    int headHeight() const;
    int anyTimeHeight() const;
    int hourHeight() const;
    /** The part of the viewport in which the hours scroll. */
    QRect hours() const;
    QRect columnOf(QDate day) const;
    int topOf(int minute) const;
    int minuteAt(int y) const;
    void layOutDay(QDate day, int first, int count, std::vector<Box> &boxes) const;
    void paintHead(QPainter &painter, QDate day) const;
    void paintHours(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void showMinute(int minute);
    void updateScrollBar();

    QTimer m_clock; // Moves the line that says what time it is.
    std::optional<int> m_minute;
    int m_anyTimeLines = 1;
    bool m_hasScrolled = false; // To the hours at which work begins.
};
