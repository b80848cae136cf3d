// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarview.h"

/** The weeks of a month, a cell for each day. */
class MonthView : public CalendarView
{
    Q_OBJECT

public:
    MonthView(CalendarModel &model, QWidget *parent);

    CalendarSpan spanOf(QDate day) const override;
    QDate dayAfter(QDate day, int periods) const override { return day.addMonths(periods); }

    QSize minimumSizeHint() const override;

protected:
    void layOut(std::vector<Box> &boxes, std::vector<More> &mores) override;
    void paintBackground(QPainter &painter) override;
    CalendarTime timeAt(const QPoint &position) const override;
    CalendarTime draggedTo(const CalendarEntry &entry, const QPoint &from, const QPoint &to) const override;
    QDate dayBeyond(int direction) const override { return day().addDays(7 * direction); }

private:
    QRect cellOf(QDate day) const;
    void paintDay(QPainter &painter, QDate day) const;
    int weeks() const;
};
