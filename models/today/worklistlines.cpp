// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistlines.h"

#include "models/business/setup.h"
#include "models/rules/rulecontext.h"
#include "models/rules/rulewords.h"
#include "models/today/suggestionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Lines = std::unordered_map<qint64, WorklistLine>; // By customer.

QString qualified(const QString &list, const QString &table)
{
    QStringList columns;
    for (const QString &column : list.split(u", "_s))
        columns.append(table + u'.' + column);
    return columns.join(u", "_s);
}

QDate dayOf(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant).date();
}

void addTasks(Connection &db, const std::vector<qint64> &customers, QDate today, Lines &lines)
{
    const auto tasks = db.select<Task>(u"WHERE done_at IS NULL AND due_day <= ? AND %1 ORDER BY CASE WHEN due_minute IS NULL THEN 1 ELSE 0 END, due_day, "
                                       "due_minute, id"_s.arg(db.dialect().anyOf(u"customer_id"_s)),
                                       today, db.dialect().idList(customers));
    for (const Task &task : tasks)
        lines[task.customer.value].facts.tasks.push_back(task);
}

void addComplaints(Connection &db, const std::vector<qint64> &customers, Lines &lines)
{
    for (Rows rows = db.run(u"SELECT customer_id, count(*), min(at) FROM feedback WHERE kind = 'complaint' AND resolved_at IS NULL AND %1 "
                            "GROUP BY customer_id"_s.arg(db.dialect().anyOf(u"customer_id"_s)),
                            db.dialect().idList(customers));
         rows.next();) {
        WorklistFacts &facts = lines[rows.integer(0)].facts;
        facts.openComplaints = rows.integer(1);
        facts.complainedOn = dayOf(rows.integer(2));
    }
}

void addSuggestions(Connection &db, const std::vector<qint64> &customers, Lines &lines)
{
    const RuleNames names = ruleNames(db);
    Rows rows = db.run(u"SELECT customer.name, %1 FROM rule_firing JOIN customer ON customer.id = rule_firing.customer_id WHERE "
                       "rule_firing.is_open = 1 AND %2 ORDER BY rule_firing.happened_at DESC, rule_firing.id DESC"_s
                           .arg(qualified(Columns::list<RuleFiring>(), u"rule_firing"_s), db.dialect().anyOf(u"rule_firing.customer_id"_s)),
                       db.dialect().idList(customers));
    while (rows.next()) {
        const auto firing = rows.record<RuleFiring>(1);
        WorklistLine &line = lines[firing.customer.value];
        line.facts.suggestions.append(
            proposalText(firing.proposal, rows.text(0), firing.happenedAt, firing.state == FiringState::Suggested, names));
        (asksForDecision(firing) ? line.decisions : line.notices).push_back(firing.id.value);
    }
}

/** What dismissing would make go: what is told by itself, not what is done or decided elsewhere. */
DismissedReasons dismissableOf(const WorklistLine &line, const WorklistCustomer &customer, const CustomerFlags *flags)
{
    DismissedReasons dismissed;
    if (line.reasons.contains(WorklistReason::Late))
        dismissed.all[WorklistReason::Late] = dayNumber(customer.lastPurchase);
    if (line.reasons.contains(WorklistReason::Stalled))
        dismissed.all[WorklistReason::Stalled] = customer.quietSince;
    if (line.reasons.contains(WorklistReason::Wish))
        dismissed.all[WorklistReason::Wish] = flags->touchedAt;
    if (line.reasons.contains(WorklistReason::Birthday))
        dismissed.all[WorklistReason::Birthday] = flags->birthday.year();
    return dismissed;
}

void addCustomers(Connection &db, const std::vector<qint64> &customers, QDate today, Lines &lines)
{
    Worklist owners;
    const std::optional<std::vector<qint64>> among(customers);
    const WorklistFlags flags(db, today, owners, among);
    WorklistBuilder builder(db, today, storedPurchaseFit(db));
    const QString currency = business(db).currency;
    std::unordered_map<qint64, WorklistCustomer> rowsOf;
    for (const WorklistCustomer &customer : builder.customersWith(customers, owners))
        rowsOf.emplace(customer.id, customer);
    Rows rows = db.run(u"SELECT customer.id, customer.name, customer.owner, customer.phone, customer.birthday, customer.phase_since, phase.name, "
                       "phase.role FROM customer JOIN phase ON phase.id = customer.phase_id WHERE "_s + db.dialect().anyOf(u"customer.id"_s),
                       db.dialect().idList(customers));
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        const WorklistCustomer &customer = rowsOf.at(id);
        const CustomerFlags *its = flags.of(id);
        WorklistLine &line = lines[id];
        line.id = lineOf(CustomerId{id});
        line.customer = {id};
        line.name = rows.text(1);
        line.owner = rows.text(2);
        line.phone = rows.text(3);
        line.facts.born = rows.as<QDate>(4);
        line.facts.enteredPhase = rows.as<QDateTime>(5).toLocalTime().date();
        line.facts.phase = rows.text(6);
        const PhaseRole role = rows.as<PhaseRole>(7);
        line.isPast = role == PhaseRole::Lapsed || role == PhaseRole::Lost;
        line.facts.usualGap = customer.usualGap;
        line.facts.lastPurchase = customer.lastPurchase;
        line.facts.quietSince = dayOf(customer.quietSince);
        if (its) {
            line.facts.wishDays = its->wishDays;
            line.facts.touchedOn = dayOf(its->touchedAt);
            line.facts.birthday = its->birthday;
        }
        line.reasons = builder.reasonsOf(customer, its, flags.snooze(id));
        line.band = builder.bandOf(line.reasons, its);
        line.stake = builder.stakeOf(customer);
        line.currency = currency;
        line.dismissable = dismissableOf(line, customer, its);
    }
}

} // namespace

std::vector<WorklistLine> worklistLines(Connection &db, const std::vector<qint64> &ids, QDate today)
{
    std::vector<qint64> customers;
    std::vector<qint64> tasks;
    for (const qint64 id : ids) {
        if (const TaskId task = taskOf({id}))
            tasks.push_back(task.value);
        else
            customers.push_back(customerOf({id}).value);
    }
    Lines lines;
    if (!customers.empty()) {
        addCustomers(db, customers, today, lines);
        addTasks(db, customers, today, lines);
        addComplaints(db, customers, lines);
        addSuggestions(db, customers, lines);
    }
    std::vector<WorklistLine> found;
    for (auto &[customer, line] : lines) {
        if (line.id) // Gone between two of the readings.
            found.push_back(std::move(line));
    }
    if (tasks.empty())
        return found;
    for (const Task &task : db.select<Task>(u"WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(tasks))) {
        found.push_back({.id = lineOf(task.id),
                         .name = task.title,
                         .owner = task.owner,
                         .reasons = WorklistReason::Task,
                         .facts = {.tasks = {task}},
                         .band = task.dueMinute ? WorklistBand::Timed : WorklistBand::Promised});
    }
    return found;
}
