// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/nightlyrun.h"

#include "models/database/transaction.h"
#include "models/history/followup.h"
#include "models/rules/activerules.h"
#include "models/rules/firerule.h"
#include "models/rules/ruleevents.h"
#include "models/rules/withdraw.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t CustomersInPart = 2'000;

QDate lookedAt(Connection &db)
{
    Rows rows = db.run(u"SELECT max(day) FROM rules_looked_at"_s);
    return rows.next() ? rows.as<QDate>(0) : QDate();
}

} // namespace

bool NightlyRun::isDue(Connection &db, QDate today)
{
    const QDate day = lookedAt(db);
    return !day.isValid() || day < today;
}

NightlyRun::NightlyRun(QDate today, const std::shared_ptr<Progress> &progress)
    : m_today(today)
    , m_progress(progress)
{
}

void NightlyRun::begin(Connection &db)
{
    m_hasBegun = true;
    for (const Rule &rule : activeRules(db)) {
        if (isNightly(rule.trigger.kind))
            m_rules.push_back(rule);
    }
    const QDate day = lookedAt(db);
    m_from = day.isValid() && day < m_today ? day.addDays(1) : m_today;
}

/** One reading for all, which the indexes make quick; what a rule then asks and does is the work that is done in parts. */
void NightlyRun::findCandidates(const RuleContext &context)
{
    const SqlCondition events = nightlyEventsOf(context, m_rules[m_rule], m_from);
    m_candidates.emplace();
    for (Rows rows = context.db().runWith(u"SELECT DISTINCT customer_id FROM (%1) AS event ORDER BY 1"_s.arg(events.sql), events.values); rows.next();)
        m_candidates->push_back(rows.integer(0));
    if (m_progress)
        m_progress->total += qint64(m_candidates->size());
}

void NightlyRun::finish(Connection &db)
{
    Transaction transaction(db);
    db.run(u"DELETE FROM rules_looked_at"_s);
    db.run(u"INSERT INTO rules_looked_at (day) VALUES (?)"_s, m_today);
    transaction.commit();
    m_isDone = true;
}

std::optional<ChangeSet> NightlyRun::step(Connection &db)
{
    if (m_isDone || (m_progress && m_progress->isCancelled))
        return {};
    if (!m_hasBegun)
        begin(db);
    RuleContext context(db, m_today);
    if (m_rule == m_rules.size()) {
        finish(db);
        return withdrawOutdated(context).changes;
    }
    if (!m_candidates)
        findCandidates(context);
    const auto first = m_candidates->begin() + qsizetype(m_next);
    const std::vector<qint64> part(first, first + qsizetype(std::min(CustomersInPart, m_candidates->size() - m_next)));
    const SqlCondition among{db.dialect().anyOf(u"customer.id"_s), {db.dialect().idList(part)}};
    Performed done = fireSafely(context, m_rules[m_rule], nightlyEventsOf(context, m_rules[m_rule], m_from, among), {});
    if (done.operation) {
        ++m_operations;
        followUp(db, done);
    }
    if (m_progress)
        m_progress->done += qint64(part.size());
    m_next += part.size();
    if (m_next == m_candidates->size()) {
        ++m_rule;
        m_candidates.reset();
        m_next = 0;
    }
    return done.changes;
}

void NightlyRun::run(Connection &db)
{
    while (step(db)) { }
}
