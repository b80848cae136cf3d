// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operationrecord.h"
#include "models/rules/ruleaction.h"

enum class RuleMode { Suggest, Apply };
template<>
inline constexpr auto namesOf<RuleMode> = std::to_array<const char *>({"suggest", "apply"});

/** What follows by itself from what happens: when, if and then. */
struct Rule
{
    Id<Rule> id;
    int version = 0;
    QString name;
    int position = 0; // From 0: the order in which rules are asked.
    bool isActive = true;
    RuleMode mode = RuleMode::Suggest;
    RuleTrigger trigger; // When.
    QString query;       // If: JSON, see queryToJson(), of whose condition the customer has to be; empty: whoever it is.
    RuleActions actions; // Then.

    bool operator==(const Rule &) const = default;
};

using RuleId = Id<Rule>;

template<>
constexpr auto tableOf<Rule>()
{
    return Table("rule", Column{"id", &Rule::id}, Column{"version", &Rule::version}, Column{"name", &Rule::name},
                 Column{"position", &Rule::position}, Column{"is_active", &Rule::isActive}, Column{"mode", &Rule::mode},
                 Column{"fires_on", &Rule::trigger}, Column{"query", &Rule::query}, Column{"actions", &Rule::actions});
}

/** What became of what a rule wanted. */
enum class FiringState {
    Suggested,
    Applied, // By the rule itself.
    Accepted, // By a person.
    Dismissed,
    Withdrawn, // No longer true before anybody decided, or undone.
};
template<>
inline constexpr auto namesOf<FiringState>
    = std::to_array<const char *>({"suggested", "applied", "accepted", "dismissed", "withdrawn"});

/** That a rule fired for a customer. */
struct RuleFiring
{
    Id<RuleFiring> id;
    int version = 0;
    RuleId rule;
    CustomerId customer;
    QString cause;         // "purchase:17": the same never makes the rule fire twice for the customer.
    QDateTime happenedAt;  // What made it fire; of days: noon.
    QDateTime firedAt;
    FiringState state = FiringState::Suggested;
    bool isOpen = false;   // Waits in Today: a suggestion to decide, or a notice to read.
    RuleProposal proposal;
    OperationId operation; // In which it fired.
    QString decidedBy;
    QDateTime decidedAt;

    bool operator==(const RuleFiring &) const = default;
};

using RuleFiringId = Id<RuleFiring>;

template<>
constexpr auto tableOf<RuleFiring>()
{
    return Table("rule_firing", Column{"id", &RuleFiring::id}, Column{"version", &RuleFiring::version}, Column{"rule_id", &RuleFiring::rule},
                 Column{"customer_id", &RuleFiring::customer}, Column{"cause", &RuleFiring::cause},
                 Column{"happened_at", &RuleFiring::happenedAt}, Column{"fired_at", &RuleFiring::firedAt},
                 Column{"state", &RuleFiring::state}, Column{"is_open", &RuleFiring::isOpen}, Column{"proposal", &RuleFiring::proposal},
                 Column{"operation_id", &RuleFiring::operation}, Column{"decided_by", &RuleFiring::decidedBy},
                 Column{"decided_at", &RuleFiring::decidedAt});
}
