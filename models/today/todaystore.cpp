// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaystore.h"

#include "models/rules/rule.h"
#include "models/rules/rulecontext.h"
#include "models/rules/rulewords.h"
#include "models/tasks/task.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Kinds = 4;

enum TaskGroup { Overdue = 1, DueToday };

QString columnsOf(const QString &list, const QString &table)
{
    QStringList columns;
    for (const QString &column : list.split(u", "_s))
        columns.append(table + u'.' + column);
    return columns.join(u", "_s);
}

} // namespace

TodayId todayId(TodayRecord kind, qint64 record)
{
    return {record * Kinds + qint64(kind)};
}

TodayRecord kindOf(TodayId id)
{
    return TodayRecord(id.value % Kinds);
}

qint64 recordOf(TodayId id)
{
    return id.value / Kinds;
}

std::vector<qint64> TodayStore::ids(QDate today)
{
    std::vector<qint64> ids;
    qint64 last = 0;
    for (Rows rows = m_db.run(u"SELECT rule_firing.id, rule_firing.rule_id FROM rule_firing JOIN rule ON rule.id = rule_firing.rule_id WHERE rule_firing.is_open = 1 "
                              "ORDER BY rule.position, rule.id, rule_firing.happened_at DESC, rule_firing.id DESC"_s);
         rows.next();) {
        if (rows.integer(1) != last)
            ids.push_back(todayId(TodayRecord::Rule, rows.integer(1)).value);
        last = rows.integer(1);
        ids.push_back(todayId(TodayRecord::Firing, rows.integer(0)).value);
    }
    qint64 group = 0;
    for (Rows rows = m_db.run(u"SELECT id, due_day FROM task WHERE done_at IS NULL AND due_day <= ? ORDER BY due_day, id"_s, today); rows.next();) {
        const qint64 its = rows.as<QDate>(1) < today ? Overdue : DueToday;
        if (its != group)
            ids.push_back(todayId(TodayRecord::TaskGroup, its).value);
        group = its;
        ids.push_back(todayId(TodayRecord::Task, rows.integer(0)).value);
    }
    return ids;
}

qint64 TodayStore::count()
{
    Rows rows = m_db.run(u"SELECT count(*) FROM rule_firing WHERE is_open = 1"_s);
    rows.next();
    return rows.integer(0);
}

std::vector<TodayLine> TodayStore::lines(const std::vector<qint64> &ids, QDate today)
{
    QHash<TodayRecord, std::vector<qint64>> records;
    for (const qint64 id : ids)
        records[kindOf({id})].push_back(recordOf({id}));
    std::vector<TodayLine> lines;
    lines.reserve(ids.size());
    addRuleHeads(records.value(TodayRecord::Rule), lines);
    addFirings(records.value(TodayRecord::Firing), lines);
    addTaskHeads(records.value(TodayRecord::TaskGroup), today, lines);
    addTasks(records.value(TodayRecord::Task), today, lines);
    return lines;
}

void TodayStore::addRuleHeads(const std::vector<qint64> &rules, std::vector<TodayLine> &lines)
{
    if (rules.empty())
        return;
    Rows rows = m_db.run(u"SELECT rule.id, rule.name, (SELECT count(*) FROM rule_firing WHERE rule_firing.rule_id = rule.id AND rule_firing.is_open = 1) "
                         "FROM rule WHERE "_s + m_db.dialect().anyOf(u"rule.id"_s),
                         m_db.dialect().idList(rules));
    while (rows.next())
        lines.push_back({.id = todayId(TodayRecord::Rule, rows.integer(0)), .kind = TodayKind::RuleHead, .title = rows.text(1), .count = rows.integer(2)});
}

void TodayStore::addFirings(const std::vector<qint64> &firings, std::vector<TodayLine> &lines)
{
    if (firings.empty())
        return;
    const RuleNames names = ruleNames(m_db);
    Rows rows = m_db.run(u"SELECT customer.name, "_s + columnsOf(Columns::list<RuleFiring>(), u"rule_firing"_s)
                             + u" FROM rule_firing JOIN customer ON customer.id = rule_firing.customer_id WHERE "_s
                             + m_db.dialect().anyOf(u"rule_firing.id"_s),
                         m_db.dialect().idList(firings));
    while (rows.next()) {
        const auto firing = rows.record<RuleFiring>(1);
        const bool isSuggestion = firing.state == FiringState::Suggested;
        const bool onlySays = std::ranges::all_of(firing.proposal.actions.all, [](const RuleAction &action) { return action.kind == ActionKind::Notify; });
        lines.push_back({.id = todayId(TodayRecord::Firing, firing.id.value),
                         .kind = isSuggestion && !onlySays ? TodayKind::Suggestion : TodayKind::Notice,
                         .title = proposalText(firing.proposal, rows.text(0), firing.happenedAt, isSuggestion, names),
                         .day = firing.happenedAt.toLocalTime().date(),
                         .customer = firing.customer});
    }
}

void TodayStore::addTaskHeads(const std::vector<qint64> &groups, QDate today, std::vector<TodayLine> &lines)
{
    for (const qint64 group : groups) {
        Rows rows = m_db.run(u"SELECT count(*) FROM task WHERE done_at IS NULL AND due_day %1 ?"_s.arg(group == Overdue ? u"<"_s : u"="_s), today);
        rows.next();
        lines.push_back({.id = todayId(TodayRecord::TaskGroup, group),
                         .kind = TodayKind::TaskHead,
                         .title = group == Overdue ? QCoreApplication::translate("Today", "Overdue tasks") : QCoreApplication::translate("Today", "Tasks for today"),
                         .count = rows.integer(0),
                         .isOverdue = group == Overdue});
    }
}

void TodayStore::addTasks(const std::vector<qint64> &tasks, QDate today, std::vector<TodayLine> &lines)
{
    if (tasks.empty())
        return;
    Rows rows = m_db.run(u"SELECT customer.name, "_s + columnsOf(Columns::list<Task>(), u"task"_s)
                             + u" FROM task JOIN customer ON customer.id = task.customer_id WHERE "_s + m_db.dialect().anyOf(u"task.id"_s),
                         m_db.dialect().idList(tasks));
    while (rows.next()) {
        const auto task = rows.record<Task>(1);
        //: A task in Today: whom it is about, and what is to be done.
        const QString title = QCoreApplication::translate("Today", "%1: %2", "customer, task").arg(isolated(rows.text(0)), isolated(task.title));
        lines.push_back({.id = todayId(TodayRecord::Task, task.id.value),
                         .kind = TodayKind::Task,
                         .title = title,
                         .detail = task.owner,
                         .day = task.dueDay,
                         .customer = task.customer,
                         .isOverdue = task.dueDay < today});
    }
}
