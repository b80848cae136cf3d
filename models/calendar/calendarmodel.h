// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarentry.h"
#include "models/database/database.h"

#include <QAbstractListModel>

/** The entries of a span of days, in one column: one row each, in the order of their days and times. */
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CalendarModel(Database &database, QObject *parent = nullptr);

    /** Shows what \a query means, and keeps it up to date. */
    void show(const CalendarQuery &query);
    const CalendarQuery &query() const { return m_query; }
    const CalendarContent &content() const { return m_content; }
    bool isLoaded() const { return m_loaded; }

    const CalendarEntry &entry(int row) const { return m_content.entries.at(size_t(row)); }
    /** The first row of \a day and how many it has. */
    std::pair<int, int> rowsOf(QDate day) const;
    /** The row of what \a entry stands for; -1 if it is not shown. */
    int rowOf(const CalendarEntry &entry) const;
    int unlistedOf(QDate day) const;
    QString holidayOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const Error &error);

private:
    void load();

    Database &m_database;
    CalendarQuery m_query;
    CalendarContent m_content;
    int m_generation = 0; // Counts the questions, so that late answers are dropped.
    bool m_loaded = false;
};
