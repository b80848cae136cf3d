// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/database/connection.h"

/** What a line of Today is. */
enum class TodayKind { RuleHead, Suggestion, Notice, TaskHead, Task };

/** One line of Today: something to decide, to read or to do, or the head above some of them. */
struct TodayLine
{
    Id<TodayLine> id;
    TodayKind kind = TodayKind::Suggestion;
    QString title;
    QString detail;
    qint64 count = 0; // Of a head: the lines below it.
    QDate day;        // When it happened, or is due.
    CustomerId customer;
    bool isOverdue = false;

    bool isHead() const { return kind == TodayKind::RuleHead || kind == TodayKind::TaskHead; }
};

using TodayId = Id<TodayLine>;

/** What \a id is a line of: a firing is a suggestion or a notice, which only the line tells. */
enum class TodayRecord { Rule, Firing, TaskGroup, Task };
TodayId todayId(TodayRecord kind, qint64 record);
TodayRecord kindOf(TodayId id);
qint64 recordOf(TodayId id);

/** Reads what waits for the person. */
class TodayStore
{
public:
    explicit TodayStore(Connection &db) : m_db(db) {}

    /** The open suggestions and notices by rules, the latest first, then the tasks that are due by \a today; with heads. */
    std::vector<qint64> ids(QDate today);
    /** The lines of \a ids, in no particular order. */
    std::vector<TodayLine> lines(const std::vector<qint64> &ids, QDate today);
    /** How many suggestions and notices wait. */
    qint64 count();

private:
    void addRuleHeads(const std::vector<qint64> &rules, std::vector<TodayLine> &lines);
    void addFirings(const std::vector<qint64> &firings, std::vector<TodayLine> &lines);
    void addTaskHeads(const std::vector<qint64> &groups, QDate today, std::vector<TodayLine> &lines);
    void addTasks(const std::vector<qint64> &tasks, QDate today, std::vector<TodayLine> &lines);

    Connection &m_db;
};
