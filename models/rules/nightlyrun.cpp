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

constexpr qint64 CustomersInPart = 50'000;

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
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM customer"_s);
    rows.next();
    m_lastCustomer = rows.integer(0);
    if (m_progress)
        m_progress->total = m_lastCustomer * qint64(m_rules.size());
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
    const Rule &rule = m_rules[m_rule];
    const qint64 last = std::min(m_next + CustomersInPart - 1, m_lastCustomer);
    Performed done = fireSafely(context, rule, nightlyEventsOf(context, rule, m_from, m_next, last), {});
    if (done.operation) {
        ++m_operations;
        followUp(db, done);
    }
    if (m_progress)
        m_progress->done += last - m_next + 1;
    m_next = last + 1;
    if (m_next > m_lastCustomer) {
        ++m_rule;
        m_next = 0;
    }
    return done.changes;
}

void NightlyRun::run(Connection &db)
{
    while (step(db)) { }
}
