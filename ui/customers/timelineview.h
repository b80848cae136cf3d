// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinemodel.h"
#include "ui/shell/services.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class PhaseHistory;
class QAbstractButton;
class QButtonGroup;
class QListView;
class QStackedLayout;

/** The timeline of one customer with its filters, of which phases have a view of their own; open tasks can be marked as done. */
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Services &services, QWidget *parent = nullptr);

    void showCustomer(CustomerId customer);
    void focusStart();
    bool isSettled() const;

signals:
    /** The customer is to be moved, now or in the past. */
    void moveRequested();

private:
    void addFilters(QLayout *line);
    void choose(int filter);
    bool showsPhases() const;
    void showCounts(const TimelineCounts &counts);
    void takeRows(qsizetype rows);
    void letComplete();
    void complete();

    Services &m_services;
    TimelineModel m_timeline;
    QButtonGroup *m_filters;
    QListView *m_list;
    EmptyState *m_nothing;
    PhaseHistory *m_phases;
    QStackedLayout *m_stack;
    QAction *m_done;
    MessageBar *m_message;
};
