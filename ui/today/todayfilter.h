// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/todaylistmodel.h"

#include <QWidget>

class QComboBox;

/** Chooses whose lines Today shows and for which reason, and tells how many there are. */
class TodayFilter : public QWidget
{
    Q_OBJECT

public:
    /** \a actor is who sits at this computer. */
    TodayFilter(const QString &actor, const WorklistFilter &filter, QWidget *parent = nullptr);

    const WorklistFilter &filter() const { return m_filter; }
    /** Offers the owners and the counts of \a lines. */
    void showCounts(const TodayListModel &lines);

    void showAllReasons();
    void showEverybody();

signals:
    void filterChanged();

private:
    void fillOwners(const TodayListModel &lines);
    void fillReasons(const WorklistCounts &counts);
    void takeOwner();
    void takeReason();

    const QString m_actor;
    WorklistFilter m_filter;
    QComboBox *m_owner;
    QComboBox *m_reason;
};
