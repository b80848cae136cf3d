// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/idset.h"
#include "models/database/connection.h"
#include "models/database/sqlcondition.h"
#include "models/today/snooze.h"
#include "models/today/worklist.h"

/** How many days ahead birthdays are told. */
inline constexpr int BirthdayDays = 7;

/** What other tables and narrow indexes say of a customer: found without a look at everybody. */
struct CustomerFlags
{
    ReasonSet reasons; // Task, Complaint, Wish, Birthday, Suggestion.
    std::optional<qint64> timedTask; // The earliest task at a time: when by the clock, in minutes.
    quint16 taskOwner = 0;
    int wishDays = 0;   // To be in touch every so many days,
    qint64 touchedAt = 0; // counted from here, in milliseconds.
    QDate birthday;     // The next one.
};

/** A task that is due and about no customer. */
struct LooseTask
{
    TaskId id;
    std::optional<qint64> minute; // As of CustomerFlags.
    qint64 day = 0;
    quint16 owner = 0;
};

/** The customers that something is known of, and what. */
class WorklistFlags
{
public:
    /** Of everybody, or of \a among only. Owners get their numbers from \a list. */
    WorklistFlags(Connection &db, QDate today, Worklist &list, const std::optional<std::vector<qint64>> &among = {});

    /** Null: nothing is known. */
    const CustomerFlags *of(qint64 customer) const;
    const std::unordered_map<qint64, CustomerFlags> &all() const { return m_flags; }
    const std::vector<LooseTask> &looseTasks() const { return m_looseTasks; }
    /** Until when the customer is snoozed, and what was dismissed; null: nothing. */
    const Snooze *snooze(qint64 customer) const;

private:
    SqlCondition narrowed(const QString &sql, std::vector<SqlValue> values, const QString &column) const;
    CustomerFlags &flags(qint64 customer);
    void addTasks(Worklist &list);
    void addComplaints();
    void addWishes();
    void addSegmentWishes();
    void addBirthdays();
    void addSuggestions();
    void readSnoozes();

    Connection &m_db;
    const QDate m_today;
    const std::optional<std::vector<qint64>> &m_among;
    IdSet m_known;
    std::unordered_map<qint64, CustomerFlags> m_flags;
    std::unordered_map<qint64, Snooze> m_snoozes;
    std::vector<LooseTask> m_looseTasks;
};
