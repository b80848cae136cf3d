// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ruleaction.h"

#include <QHash>

/** What the things that rules name are called. */
struct RuleNames
{
    QHash<PhaseId, QString> phases = {};
    QHash<PhaseRole, QString> roles = {}; // The live phase that has the role, if there is one.
    QHash<TaskTemplateId, QString> templates = {};
    QHash<QString, QString> dates = {}; // Custom fields, as queries name them.
};

/** A role as a person reads it: "Lapsed". */
QString roleText(PhaseRole role);

/** "Retention" for the phase that \a phase means. */
QString phaseText(const PhaseChoice &phase, const RuleNames &names);

/** The date that a trigger waits for, as a person reads it: "Birthday". */
QString dateFieldText(const QString &date, const RuleNames &names);

/** A kind of trigger as a choice: "A customer enters a phase". */
QString triggerKindText(TriggerKind kind);
/** A kind of action as a choice: "Move to a phase". */
QString actionKindText(ActionKind kind);

/** When: "When a customer buys for the 2nd time". */
QString whenText(const RuleTrigger &trigger, const RuleNames &names);

/** Then: "move to Retention, add the tag “vip”". */
QString actionsText(const RuleActions &actions, const RuleNames &names);

/** Why a rule fired for the customer called \a name: "Ada Lovelace bought for the 2nd time on 3 May". */
QString reasonText(const RuleTrigger &trigger, const QString &name, const QDateTime &happenedAt, const RuleNames &names);

/** What Today asks or says: "Ada Lovelace bought for the 2nd time on 3 May: move to Retention?" */
QString proposalText(const RuleProposal &proposal, const QString &name, const QDateTime &happenedAt, bool isSuggestion, const RuleNames &names);
