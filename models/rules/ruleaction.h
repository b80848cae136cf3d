// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/phasechoice.h"
#include "models/rules/ruletrigger.h"
#include "models/tasks/tasktemplate.h"

#include <QJsonArray>

#include <vector>

/** What a rule does. */
enum class ActionKind { Move, Task, Tag, Assign, Notify };
template<>
inline constexpr auto namesOf<ActionKind> = std::to_array<const char *>({"move", "task", "tag", "assign", "notify"});

/** One thing that a rule does. */
struct RuleAction
{
    ActionKind kind = ActionKind::Move;
    PhaseChoice phase = {};           // To move to.
    TaskTemplateId taskTemplate = {}; // Of the task.
    QString text = {};                // The tag, the colleague, or what the notice says.

    bool operator==(const RuleAction &) const = default;
};

/** All that a rule does, in that order. Stored as JSON. */
struct RuleActions
{
    std::vector<RuleAction> all = {};

    bool has(ActionKind kind) const;
    /** Whether nothing is left to do for a customer who is in the phase already. */
    bool onlyMoves() const;

    QString toText() const;
    static RuleActions fromText(const QString &text);
    QJsonArray toJson() const;
    static RuleActions fromJson(const QJsonArray &json);
    QString shown() const;

    bool operator==(const RuleActions &) const = default;
};

/** What a rule that fired proposes or did, as the rule was then. Stored as JSON. */
struct RuleProposal
{
    RuleTrigger trigger = {};
    RuleActions actions = {};

    QString toText() const;
    static RuleProposal fromText(const QString &text);
    QString shown() const { return actions.shown(); }

    bool operator==(const RuleProposal &) const = default;
};
