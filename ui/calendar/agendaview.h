// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

/** Paints an entry of the agenda, below its day if it is the first one of it. */
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(const CalendarModel &model, QObject *parent) : QStyledItemDelegate(parent), m_calendar(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool startsDay(const QModelIndex &index) const;
    void paintHead(QPainter *painter, const QRect &rect, QDate day, const QWidget &view) const;

    const CalendarModel &m_calendar;
};

/** The entries of some weeks as a list by day. */
class AgendaView : public QListView
{
    Q_OBJECT

public:
    static constexpr int Days = 28;

    AgendaView(CalendarModel &model, QWidget *parent);

    static CalendarSpan spanOf(QDate day) { return {day, day.addDays(Days - 1)}; }

signals:
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};
