// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"
#include "ui/common/printbutton.h"
#include "ui/shell/services.h"

#include <QTimer>
#include <QWidget>

class EmptyState;
class MessageBar;
class PhaseHistory;
class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QListView;
class QStackedLayout;
class SearchField;

/**
 * The timeline of one customer with its filters and a search, of which phases have a view of their own. Its entries are opened,
 * done and deleted from the keyboard; what edits them belongs to other features and is reached through the navigator.
 */
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Services &services, QWidget *parent = nullptr);

    void showCustomer(CustomerId customer);
    void focusStart();
    void focusSearch();
    bool isSettled() const;

    /** What is shown: for printing and saving it. */
    CustomerId customer() const { return m_timeline.customer(); }
    TimelineFilter filter() const { return TimelineFilter(shownFilter()); }
    QString searchText() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /** The customer is to be moved, now or in the past. */
    void moveRequested();
    void printRequested(PrintTarget target);

private:
    void makeList();
    void makeActions();
    QAction *addEntryAction(const char *name, const QString &text, const QString &toolTip, QLatin1StringView icon);
    void addFilters(QBoxLayout *line);
    void watch();
    void arrange();
    void choose();
    int shownFilter() const;
    bool showsPhases() const;
    void showCounts(const TimelineCounts &counts);
    void takeRows(qsizetype rows);
    const TimelineLine *current() const;
    void letAct();
    void open();
    void complete();
    void remove();

    Services &m_services;
    TimelineModel m_timeline;
    QButtonGroup *m_filters;
    SearchField *m_search;
    QTimer m_typing;
    QListView *m_list;
    EmptyState *m_nothing;
    EmptyState *m_notFound;
    PhaseHistory *m_phases;
    QStackedLayout *m_stack;
    QAction *m_open = nullptr;
    QAction *m_done = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_plan = nullptr;
    QAction *m_log = nullptr;
    MessageBar *m_message;
};
