// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/rules/rule.h"
#include "models/rules/rulewords.h"

/** A rule, and what became of it so far. */
struct RuleLine
{
    Rule rule;
    QString problem; // Why it could not do its work the last time; empty: it could.
    qint64 firings = 0;
    qint64 open = 0; // Suggestions and notices that wait.
    QDateTime lastFiredAt;
    CustomerId lastCustomer;
    QString lastCustomerName;
    QString meaning; // "When …: …", in words.

    bool operator==(const RuleLine &) const = default;
};

/** That a rule fired, with what the person reads of it. */
struct FiringLine
{
    RuleFiring firing;
    QString ruleName;
    QString customerName;
    QString text; // See proposalText().

    bool operator==(const FiringLine &) const = default;
};

/** Reads rules and what they did. */
class RuleStore
{
public:
    explicit RuleStore(Connection &db) : m_db(db) {}

    /** All rules in their order. */
    std::vector<RuleLine> rules();
    /** The rule whose name or number \a text is; throws NotFound. */
    Rule named(const QString &text);
    std::vector<TaskTemplate> taskTemplates();
    RuleNames names();

    /** The last \a limit times that \a rule fired, the latest first. */
    std::vector<FiringLine> firings(RuleId rule, int limit);
    /** What waits to be decided or read, by rules, the latest first. */
    std::vector<FiringLine> open();
    qint64 openCount();
    std::vector<FiringLine> lines(const std::vector<qint64> &firings);
    /** How many customers \a rule, which need not be stored, would fire for if its day were today. */
    qint64 countNow(Rule rule);

private:
    std::vector<FiringLine> select(const QString &tail, const std::vector<SqlValue> &values);

    Connection &m_db;
};
