// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarmodel.h"
#include "models/calendar/movetask.h"
#include "ui/shell/page.h"

class AgendaView;
class CalendarView;
class EmptyState;
class MessageBar;
class MonthView;
class PlainLabel;
class QAction;
class QActionGroup;
class QBoxLayout;
class QComboBox;
class QListView;
class QStackedWidget;
class WeekView;

/** What is planned and what took place, by month, week or as a list: to look at, to add to and to move by drag or keys. */
class CalendarPage : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Services &services);

    /** \a place's record is a day number to show, if it is not 0. */
    void showPlace(const Place &place) override;
    void focusStart() override;
    bool isSettled() const override { return m_calendar.isLoaded(); }
    CustomerId currentCustomer() const override;

private:
    enum class View { Month, Week, Agenda };

    QAction *addAction(const char *name, QLatin1StringView icon, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys);
    void makeViewActions();
    void makeMoveActions();
    void connectView(CalendarView *view);
    void arrange();
    QBoxLayout *headLine();
    void fillOwners();
    void chooseOwner();

    View view() const;
    QListView *currentList() const;
    CalendarView *currentGrid() const;
    const CalendarEntry *currentEntry() const;
    /** The current entry as it will be when what was asked for is done. */
    std::optional<CalendarEntry> entryToMove() const;
    CalendarSpan spanOf(QDate day) const;
    void chooseView(View view);
    void goTo(QDate day);
    void goPeriods(int periods);
    void reload();
    void takeContent();
    void takeCurrent(const QModelIndex &index);
    void showTitle();
    void updateActions();
    void openEntry();
    void completeEntry();
    void openCustomer();
    void addTask(const CalendarTime &when);
    void addTaskHere();
    void move(const CalendarEntry &entry, const CalendarTime &to);
    void moveBy(int days, int minutes);
    void lengthenBy(int minutes);
    void showMenu(const QPoint &globalPosition);

    CalendarModel m_calendar;
    QDate m_day = QDate::currentDate();
    QDate m_anchor = m_day;               // The days around it are shown.
    std::optional<CalendarEntry> m_entry; // The current one, to be found again after it was moved.
    std::optional<CalendarEntry> m_moved; // As it will be, until the calendar shows it: keys may be faster.
    int m_writes = 0;                     // That are on their way.
    QString m_owner;                      // Empty: everybody's.
    MonthView *m_month;
    WeekView *m_week;
    AgendaView *m_agenda;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    PlainLabel *m_title;
    QComboBox *m_owners;
    MessageBar *m_message;
    QActionGroup *m_views;
    QAction *m_previous;
    QAction *m_today;
    QAction *m_next;
    QAction *m_new;
    QAction *m_open;
    QAction *m_complete;
    QAction *m_customer;
    QAction *m_showDone;
    QList<QAction *> m_moves;
};
