// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulecontext.h"

#include "models/business/business.h"
#include "models/customers/customerfields.h"
#include "models/customfields/customqueryfields.h"
#include "models/lifecycle/phaseinuse.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/querysql.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysUntilOld = 30;

Id<LifeCycle> lifeCycleOf(Connection &db)
{
    const auto businesses = db.select<Business>(u"WHERE id = 1"_s);
    return businesses.empty() ? Id<LifeCycle>() : businesses.front().lifeCycle;
}

void add(SqlCondition &all, const SqlCondition &part)
{
    if (part.sql.isEmpty())
        return;
    all.sql = all.sql.isEmpty() ? part.sql : u"(%1) AND %2"_s.arg(all.sql, part.sql);
    all.values.insert(all.values.end(), part.values.begin(), part.values.end());
}

} // namespace

RuleContext::RuleContext(Connection &db, QDate today)
    : m_db(db)
    , m_today(today)
    , m_phases(db.select<Phase>(u"ORDER BY position"_s))
    , m_lifeCycle(lifeCycleOf(db))
    , m_templates(db.select<TaskTemplate>(u"ORDER BY id"_s))
{
}

QDateTime RuleContext::end() const
{
    return localInstant(m_today.addDays(1), QTime(0, 0));
}

QDateTime RuleContext::oldest() const
{
    return localInstant(m_today.addDays(-DaysUntilOld), QTime(0, 0));
}

std::vector<PhaseId> RuleContext::phasesMeant(const PhaseChoice &choice) const
{
    std::vector<PhaseId> ids;
    const PhaseId successor = phaseInUse(m_phases, choice.phase);
    for (const Phase &phase : m_phases) {
        if (choice.isAny() || phase.id == choice.phase || phase.id == successor || phase.role == choice.role)
            ids.push_back(phase.id);
    }
    return ids;
}

PhaseId RuleContext::target(const PhaseChoice &choice) const
{
    const PhaseId wanted = phaseInUse(m_phases, choice.phase);
    for (const Phase &phase : m_phases) {
        const bool isLive = phase.lifeCycle == m_lifeCycle && !phase.isRetired;
        if (isLive && (phase.id == wanted || phase.role == choice.role))
            return phase.id;
    }
    return {};
}

const TaskTemplate &RuleContext::taskTemplate(TaskTemplateId id) const
{
    const auto found = std::ranges::find(m_templates, id, &TaskTemplate::id);
    if (found == m_templates.end())
        throw Failure(Error::Kind::NotFound,
                      QCoreApplication::translate("Rules", "The task template of this rule was deleted. Choose another one."));
    return *found;
}

bool RuleContext::canMove(const Rule &rule) const
{
    return std::ranges::all_of(rule.actions.all, [this](const RuleAction &action) {
        return action.kind != ActionKind::Move || target(action.phase);
    });
}

SqlCondition RuleContext::condition(const Rule &rule)
{
    SqlCondition all;
    if (!rule.query.isEmpty()) {
        if (!m_fields)
            m_fields = sharedCustomerFields(m_db);
        add(all, sqlCondition(queryFromJson(rule.query.toUtf8()).condition, *m_fields, m_db.dialect(), m_today));
    }
    if (rule.actions.onlyMoves())
        add(all, {u"customer.phase_id <> ?"_s, {target(rule.actions.all.back().phase)}});
    if (all.sql.isEmpty())
        all.sql = u"1 = 1"_s;
    return all;
}

RuleNames ruleNames(Connection &db)
{
    RuleNames names;
    const Id<LifeCycle> lifeCycle = lifeCycleOf(db);
    for (const Phase &phase : db.select<Phase>(u"ORDER BY position"_s)) {
        names.phases.insert(phase.id, phase.name);
        if (phase.lifeCycle == lifeCycle && !phase.isRetired && !names.roles.contains(phase.role))
            names.roles.insert(phase.role, phase.name);
    }
    for (const TaskTemplate &each : db.select<TaskTemplate>(u"ORDER BY id"_s))
        names.templates.insert(each.id, each.title);
    for (const CustomField &field : db.select<CustomField>(u"WHERE kind = ?"_s, CustomFieldKind::Date))
        names.dates.insert(u"custom:%1"_s.arg(field.id.value), field.name);
    return names;
}
