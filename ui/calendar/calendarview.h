// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarmodel.h"
#include "models/calendar/movetask.h"

#include <QListView>

/**
 * A view that puts entries where their days and times are. One day is where the person is, and one entry of it may be current.
 *
 * A list for screen readers: each entry is an item. What subclasses decide is where entries stand and what the background looks like.
 */
class CalendarView : public QListView
{
    Q_OBJECT

public:
    CalendarView(CalendarModel &model, QWidget *parent);

    /** The days that are shown together with \a day. */
    virtual CalendarSpan spanOf(QDate day) const = 0;
    /** The day as many periods after \a day, or before it. */
    virtual QDate dayAfter(QDate day, int periods) const = 0;
    /** The time at which something new would be, if the person is at one. */
    virtual std::optional<int> minuteOfPerson() const { return {}; }

    QDate day() const { return m_day; }
    /** Puts the person on \a day, and shows the days that are shown together with \a anchor. */
    void setDay(QDate day, QDate anchor);
    CalendarSpan span() const { return spanOf(m_anchor); }
    const CalendarEntry *currentEntry() const;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {}

signals:
    /** The person goes to \a day. */
    void dayWanted(QDate day);
    /** Page Up and Page Down: so many periods on. */
    void periodWanted(int periods);
    void entryOpened();
    void newWanted(const CalendarTime &when);
    void moved(const CalendarEntry &entry, const CalendarTime &to);
    /** The person wants to see everything of \a day. */
    void wholeDayWanted(QDate day);
    void menuRequested(const QPoint &globalPosition);

protected:
    /** Where an entry stands, in the viewport. */
    struct Box
    {
        int row = 0;
        QRect rect;
    };
    /** Where it says that a day holds more than is shown. */
    struct More
    {
        QDate day;
        int count = 0;
        QRect rect;
    };

    virtual void layOut(std::vector<Box> &boxes, std::vector<More> &mores) = 0;
    virtual void paintBackground(QPainter &painter) = 0;
    /** What covers the entries: nothing, or what they scroll under. */
    virtual void paintForeground(QPainter &) {}
    /** The part of the viewport in which \a box can be seen. */
    virtual QRect visiblePart(const Box &box) const { return box.rect; }
    /** The day, and perhaps the time, at \a position; an invalid day where there is none. */
    virtual CalendarTime timeAt(const QPoint &position) const = 0;
    /** Where \a entry would be after it was dragged from one position to another. */
    virtual CalendarTime draggedTo(const CalendarEntry &entry, const QPoint &from, const QPoint &to) const = 0;
    /** Whether \a position is where the length of the entry of \a box is changed. */
    virtual bool isAtEdge(const Box &, const QPoint &) const { return false; }
    virtual void personMoved(const CalendarTime &) {}
    /** Up or down: from an entry to the next one, or on to another day. */
    virtual void step(int direction);
    virtual QDate dayBeyond(int direction) const = 0;

    QDate anchor() const { return m_anchor; }
    const CalendarModel &calendar() const { return m_calendar; }
    bool isDragging() const { return m_dragged.has_value(); }
    /** The rows of the day that are shown, in their order. */
    std::vector<int> shownRowsOf(QDate day) const;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override {}
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    const Box *boxAt(const QPoint &position) const;
    const More *moreAt(const QPoint &position) const;
    void paintMore(QPainter &painter, const More &more) const;
    void paintDragged(QPainter &painter) const;
    void standOnDay(QDate day);
    void goDay(QDate day);
    void endDrag();
    void describeDay();

    CalendarModel &m_calendar;
    QDate m_day;
    QDate m_anchor;
    std::vector<Box> m_boxes;
    std::vector<More> m_mores;
    std::optional<CalendarEntry> m_pressed; // What may be dragged.
    std::optional<CalendarTime> m_dragged;  // Where it is dragged to.
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_changesLength = false;
};
