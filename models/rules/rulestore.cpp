// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulestore.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/querytext.h"
#include "models/rules/firerule.h"
#include "models/rules/ruleevents.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

QString meaningOf(const Rule &rule, const RuleNames &names, const FieldCatalogue &fields)
{
    const QString when = whenText(rule.trigger, names);
    const QString then = actionsText(rule.actions, names);
    if (const auto query = storedQuery(rule.query.toUtf8()))
        return QCoreApplication::translate("Rules", "%1, if %2: %3", "when, query, then").arg(when, isolated(conditionText(query->condition, &fields)), then);
    return QCoreApplication::translate("Rules", "%1: %2", "when, then").arg(when, then);
}

} // namespace

std::vector<RuleLine> RuleStore::rules()
{
    const RuleNames known = names();
    const RuleContext context(m_db);
    const auto fields = sharedCustomerFields(m_db);
    std::vector<RuleLine> lines;
    Rows rows = m_db.run(u"SELECT "_s + Columns::list<Rule>()
                         + u", problem, (SELECT count(*) FROM rule_firing WHERE rule_firing.rule_id = rule.id), "
                           "(SELECT count(*) FROM rule_firing WHERE rule_firing.rule_id = rule.id AND rule_firing.is_open = 1), "
                           "(SELECT max(rule_firing.id) FROM rule_firing WHERE rule_firing.rule_id = rule.id) FROM rule ORDER BY position, id"_s);
    constexpr int Further = 9; // After the rule's own columns.
    std::vector<RuleFiringId> last;
    while (rows.next()) {
        RuleLine line{.rule = rows.record<Rule>(), .problem = rows.text(Further), .firings = rows.integer(Further + 1), .open = rows.integer(Further + 2)};
        line.meaning = meaningOf(line.rule, known, *fields);
        if (line.problem.isEmpty() && !context.canMove(line.rule))
            line.problem = QCoreApplication::translate("Rules", "Does nothing: this life cycle has no phase for it to move to.");
        last.push_back(rows.as<RuleFiringId>(Further + 3));
        lines.push_back(std::move(line));
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!last[i])
            continue;
        const RuleFiring firing = m_db.find(last[i]);
        lines[i].lastFiredAt = firing.firedAt;
        lines[i].lastCustomer = firing.customer;
        lines[i].lastCustomerName = customersText(m_db, {firing.customer.value});
    }
    return lines;
}

Rule RuleStore::named(const QString &text)
{
    QStringList names;
    for (const Rule &rule : m_db.select<Rule>(u"ORDER BY position, id"_s)) {
        if (folded(rule.name) == folded(text.trimmed()) || QString::number(rule.id.value) == text)
            return rule;
        names.append(rule.name);
    }
    throw Failure(Error::Kind::NotFound,
                  QCoreApplication::translate("Rules", "There is no rule “%1”. The rules are: %2.").arg(isolated(text), names.join(u", "_s)));
}

std::vector<TaskTemplate> RuleStore::taskTemplates()
{
    return m_db.select<TaskTemplate>(u"ORDER BY title, id"_s);
}

RuleNames RuleStore::names()
{
    return ruleNames(m_db);
}

std::vector<FiringLine> RuleStore::select(const QString &tail, const std::vector<SqlValue> &values)
{
    const RuleNames known = names();
    QStringList columns;
    for (const QString &column : Columns::list<RuleFiring>().split(u", "_s))
        columns.append(u"rule_firing."_s + column);
    Rows rows = m_db.runWith(u"SELECT rule.name, customer.name, "_s + columns.join(u", "_s)
                                 + u" FROM rule_firing JOIN rule ON rule.id = rule_firing.rule_id JOIN customer ON customer.id = rule_firing.customer_id "_s + tail,
                             values);
    std::vector<FiringLine> lines;
    while (rows.next()) {
        FiringLine line{.firing = rows.record<RuleFiring>(2), .ruleName = rows.text(0), .customerName = rows.text(1)};
        line.text = proposalText(line.firing.proposal, line.customerName, line.firing.happenedAt, line.firing.state == FiringState::Suggested, known);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<FiringLine> RuleStore::firings(RuleId rule, int limit)
{
    return select(u"WHERE rule_firing.rule_id = ? ORDER BY rule_firing.id DESC LIMIT ?"_s, {rule, limit});
}

std::vector<FiringLine> RuleStore::open()
{
    return select(u"WHERE rule_firing.is_open = 1 ORDER BY rule.position, rule.id, rule_firing.happened_at DESC, rule_firing.id DESC"_s, {});
}

qint64 RuleStore::openCount()
{
    Rows rows = m_db.run(u"SELECT count(*) FROM rule_firing WHERE is_open = 1"_s);
    rows.next();
    return rows.integer(0);
}

std::vector<FiringLine> RuleStore::lines(const std::vector<qint64> &firings)
{
    return select(u"WHERE "_s + m_db.dialect().anyOf(u"rule_firing.id"_s), {m_db.dialect().idList(firings)});
}

qint64 RuleStore::countNow(Rule rule)
{
    RuleContext context(m_db);
    return countFiring(context, rule, nightlyEventsOf(context, rule, context.today()));
}
