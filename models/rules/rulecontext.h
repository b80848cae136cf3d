// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lists/query/fieldcatalogue.h"
#include "models/rules/rule.h"
#include "models/rules/rulewords.h"

/** What rules need to know of the business while they run: its phases, its templates, and what queries can name. */
class RuleContext
{
public:
    explicit RuleContext(Connection &db, QDate today = QDate::currentDate());

    Connection &db() const { return m_db; }
    QDate today() const { return m_today; }
    /** The first moment of today's tomorrow. */
    QDateTime end() const;
    /** Nothing that happened before this makes a rule fire: it was imported, or noted much later. */
    QDateTime oldest() const;

    /** All phases that \a phase means, retired ones and those of former life cycles included. */
    std::vector<PhaseId> phasesMeant(const PhaseChoice &phase) const;
    /** The phase that a move to \a phase goes to, or the one that replaced it; null if this life cycle has none. */
    PhaseId target(const PhaseChoice &phase) const;
    /** Throws NotFound if it was deleted. */
    const TaskTemplate &taskTemplate(TaskTemplateId id) const;
    /** Of whom \a rule may be, for the table customer: its query, and that a move leads somewhere. Throws Failure if the query means nothing. */
    SqlCondition condition(const Rule &rule);
    /** Whether this life cycle has every phase that \a rule moves to. */
    bool canMove(const Rule &rule) const;

private:
    Connection &m_db;
    QDate m_today;
    std::vector<Phase> m_phases;
    Id<LifeCycle> m_lifeCycle;
    std::vector<TaskTemplate> m_templates;
    std::shared_ptr<const FieldCatalogue> m_fields; // Read when first asked for.
};

/** What the things that rules name are called now. */
RuleNames ruleNames(Connection &db);
