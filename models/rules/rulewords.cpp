// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rulewords.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "models/feedback/feedbackkinds.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {


QString dayText(const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    const QLocale locale;
    if (day.year() == QDate::currentDate().year()) {
        //: A day of this year without the year, as QLocale::toString() has it: "3 May".
        return locale.toString(day, QCoreApplication::translate("RuleWords", "d MMMM"));
    }
    return locale.toString(day, QLocale::LongFormat);
}

QString anyPhaseOr(const PhaseChoice &phase, const RuleNames &names)
{
    return phase.isAny() ? QCoreApplication::translate("RuleWords", "any phase") : isolated(phaseText(phase, names));
}

QString activityText(const RuleTrigger &trigger)
{
    QStringList parts;
    if (trigger.activity)
        parts.append(activityKindText(*trigger.activity));
    if (!trigger.outcome.isEmpty())
        parts.append(outcomeText(trigger.outcome));
    return parts.join(u": "_s);
}

QString feedbackText(const RuleTrigger &trigger)
{
    QStringList parts;
    if (trigger.feedback)
        parts.append(feedbackKindText(*trigger.feedback));
    if (trigger.lowest || trigger.highest) {
        const QString from = trigger.lowest ? QLocale().toString(*trigger.lowest) : QString();
        const QString to = trigger.highest ? QLocale().toString(*trigger.highest) : QString();
        parts.append(from.isEmpty()   ? QCoreApplication::translate("RuleWords", "at most %1", "score").arg(to)
                         : to.isEmpty() ? QCoreApplication::translate("RuleWords", "at least %1", "score").arg(from)
                         : from == to   ? from
                                        : QCoreApplication::translate("RuleWords", "%1 to %2", "scores").arg(from, to));
    }
    return parts.join(u", "_s);
}

QString actionText(const RuleAction &action, const RuleNames &names)
{
    switch (action.kind) {
    case ActionKind::Move:
        return QCoreApplication::translate("RuleWords", "move to %1").arg(isolated(phaseText(action.phase, names)));
    case ActionKind::Task:
        return QCoreApplication::translate("RuleWords", "task “%1”").arg(isolated(names.templates.value(action.taskTemplate, u"…"_s)));
    case ActionKind::Tag:
        return QCoreApplication::translate("RuleWords", "tag “%1”").arg(isolated(action.text));
    case ActionKind::Assign:
        return QCoreApplication::translate("RuleWords", "assign to %1").arg(isolated(action.text));
    case ActionKind::Notify:
        return QCoreApplication::translate("RuleWords", "say “%1”").arg(isolated(action.text));
    }
    return {};
}

} // namespace

QString roleText(PhaseRole role)
{
    switch (role) {
    case PhaseRole::Reach: return QCoreApplication::translate("PhaseRole", "Reach");
    case PhaseRole::Acquire: return QCoreApplication::translate("PhaseRole", "Acquisition");
    case PhaseRole::Convert: return QCoreApplication::translate("PhaseRole", "Conversion");
    case PhaseRole::Retain: return QCoreApplication::translate("PhaseRole", "Retention");
    case PhaseRole::Loyal: return QCoreApplication::translate("PhaseRole", "Loyalty");
    case PhaseRole::Lapsed: return QCoreApplication::translate("PhaseRole", "Lapsed");
    case PhaseRole::Lost: return QCoreApplication::translate("PhaseRole", "Lost");
    }
    return {};
}

QString phaseText(const PhaseChoice &phase, const RuleNames &names)
{
    if (phase.role)
        return names.roles.value(*phase.role, roleText(*phase.role));
    return names.phases.value(phase.phase, u"…"_s);
}

QString dateFieldText(const QString &date, const RuleNames &names)
{
    if (date == BirthdayField)
        return QCoreApplication::translate("RuleWords", "Birthday");
    return names.dates.value(date, labelShown(date));
}

QString triggerKindText(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::EntersPhase: return QCoreApplication::translate("RuleWords", "A customer enters a phase");
    case TriggerKind::LeavesPhase: return QCoreApplication::translate("RuleWords", "A customer leaves a phase");
    case TriggerKind::DaysInPhase: return QCoreApplication::translate("RuleWords", "A customer has been in a phase for some days");
    case TriggerKind::Activity: return QCoreApplication::translate("RuleWords", "An activity is logged");
    case TriggerKind::Purchase: return QCoreApplication::translate("RuleWords", "A customer buys");
    case TriggerKind::NthPurchase: return QCoreApplication::translate("RuleWords", "A customer buys for the first, second … time");
    case TriggerKind::Feedback: return QCoreApplication::translate("RuleWords", "A customer gives feedback");
    case TriggerKind::Silence: return QCoreApplication::translate("RuleWords", "A customer is silent for longer than usual");
    case TriggerKind::Date: return QCoreApplication::translate("RuleWords", "A date comes");
    }
    return {};
}

QString actionKindText(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Move: return QCoreApplication::translate("RuleWords", "Move to a phase");
    case ActionKind::Task: return QCoreApplication::translate("RuleWords", "Make a task");
    case ActionKind::Tag: return QCoreApplication::translate("RuleWords", "Add a tag");
    case ActionKind::Assign: return QCoreApplication::translate("RuleWords", "Assign to a colleague");
    case ActionKind::Notify: return QCoreApplication::translate("RuleWords", "Say something in Today");
    }
    return {};
}

QString whenText(const RuleTrigger &trigger, const RuleNames &names)
{
    switch (trigger.kind) {
    case TriggerKind::EntersPhase:
        return QCoreApplication::translate("RuleWords", "When a customer enters %1").arg(anyPhaseOr(trigger.phase, names));
    case TriggerKind::LeavesPhase:
        return QCoreApplication::translate("RuleWords", "When a customer leaves %1").arg(anyPhaseOr(trigger.phase, names));
    case TriggerKind::DaysInPhase:
        return QCoreApplication::translate("RuleWords", "When a customer has been in %1 for %n day(s)", nullptr, trigger.days)
            .arg(anyPhaseOr(trigger.phase, names));
    case TriggerKind::Activity:
        if (const QString what = activityText(trigger); !what.isEmpty())
            return QCoreApplication::translate("RuleWords", "When an activity is logged: %1").arg(isolated(what));
        return QCoreApplication::translate("RuleWords", "When an activity is logged");
    case TriggerKind::Purchase:
        return QCoreApplication::translate("RuleWords", "When a customer buys");
    case TriggerKind::NthPurchase:
        return trigger.number == 1 ? QCoreApplication::translate("RuleWords", "When a customer buys for the first time")
             : trigger.number == 2 ? QCoreApplication::translate("RuleWords", "When a customer buys a second time")
                                   : QCoreApplication::translate("RuleWords", "When a customer has bought %n time(s)", nullptr, trigger.number);
    case TriggerKind::Feedback:
        if (const QString what = feedbackText(trigger); !what.isEmpty())
            return QCoreApplication::translate("RuleWords", "When a customer gives feedback: %1").arg(isolated(what));
        return QCoreApplication::translate("RuleWords", "When a customer gives feedback");
    case TriggerKind::Silence:
        return QCoreApplication::translate("RuleWords", "When a customer is silent for longer than usual");
    case TriggerKind::Date:
        if (trigger.days == 0)
            return QCoreApplication::translate("RuleWords", "On the day: %1").arg(isolated(dateFieldText(trigger.date, names)));
        return QCoreApplication::translate("RuleWords", "%n day(s) before: %1", nullptr, trigger.days)
            .arg(isolated(dateFieldText(trigger.date, names)));
    }
    return {};
}

QString actionsText(const RuleActions &actions, const RuleNames &names)
{
    QStringList parts;
    for (const RuleAction &action : actions.all)
        parts.append(actionText(action, names));
    return parts.join(u", "_s);
}

QString reasonText(const RuleTrigger &trigger, const QString &customer, const QDateTime &happenedAt, const RuleNames &names)
{
    const QString name = isolated(customer);
    const QString day = dayText(happenedAt);
    switch (trigger.kind) {
    case TriggerKind::EntersPhase:
        return QCoreApplication::translate("RuleWords", "%1 entered %2 on %3", "customer, phase, day").arg(name, anyPhaseOr(trigger.phase, names), day);
    case TriggerKind::LeavesPhase:
        return QCoreApplication::translate("RuleWords", "%1 left %2 on %3", "customer, phase, day").arg(name, anyPhaseOr(trigger.phase, names), day);
    case TriggerKind::DaysInPhase:
        return QCoreApplication::translate("RuleWords", "%1 has been in %2 for %n day(s)", "customer, phase", trigger.days)
            .arg(name, anyPhaseOr(trigger.phase, names));
    case TriggerKind::Activity:
        if (const QString what = activityText(trigger); !what.isEmpty())
            return QCoreApplication::translate("RuleWords", "%1: %2 on %3", "customer, outcome of an activity, day").arg(name, isolated(what), day);
        return QCoreApplication::translate("RuleWords", "There was contact with %1 on %2", "customer, day").arg(name, day);
    case TriggerKind::Purchase:
        return QCoreApplication::translate("RuleWords", "%1 bought on %2", "customer, day").arg(name, day);
    case TriggerKind::NthPurchase:
        return (trigger.number == 1   ? QCoreApplication::translate("RuleWords", "%1 bought for the first time on %2", "customer, day")
                    : trigger.number == 2 ? QCoreApplication::translate("RuleWords", "%1 bought a second time on %2", "customer, day")
                                          : QCoreApplication::translate("RuleWords", "%1 has bought %n time(s), the last time on %2", "customer, day", trigger.number))
            .arg(name, day);
    case TriggerKind::Feedback:
        if (trigger.feedback == FeedbackKind::Complaint)
            return QCoreApplication::translate("RuleWords", "%1 complained on %2", "customer, day").arg(name, day);
        if (const QString what = feedbackText(trigger); !what.isEmpty())
            return QCoreApplication::translate("RuleWords", "%1 gave feedback on %2: %3", "customer, day, kind and score").arg(name, day, isolated(what));
        return QCoreApplication::translate("RuleWords", "%1 gave feedback on %2", "customer, day").arg(name, day);
    case TriggerKind::Silence:
        return QCoreApplication::translate("RuleWords", "%1 has been silent for longer than usual, since %2", "customer, day").arg(name, day);
    case TriggerKind::Date:
        return QCoreApplication::translate("RuleWords", "%1: %2 on %3", "customer, name of a date, day").arg(name, isolated(dateFieldText(trigger.date, names)), day);
    }
    return {};
}

QString proposalText(const RuleProposal &proposal, const QString &name, const QDateTime &happenedAt, bool isSuggestion, const RuleNames &names)
{
    RuleActions deeds;
    QStringList notices;
    for (const RuleAction &action : proposal.actions.all) {
        if (action.kind == ActionKind::Notify)
            notices.append(isolated(action.text));
        else
            deeds.all.push_back(action);
    }
    QString text = reasonText(proposal.trigger, name, happenedAt, names);
    if (!deeds.all.empty()) {
        text = isSuggestion ? QCoreApplication::translate("RuleWords", "%1: %2?", "reason, what to do").arg(text, actionsText(deeds, names))
                            : QCoreApplication::translate("RuleWords", "%1: %2", "reason, what was done").arg(text, actionsText(deeds, names));
    }
    return notices.isEmpty() ? text : text + u" · "_s + notices.join(u" · "_s);
}
