// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/calendarmonth.h"
#include "models/analytics/lifecyclereport.h"
#include "models/analytics/phaseends.h"
#include "models/base/money.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue dayKey(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject nameOfPhase(const ReportedPhase &phase)
{
    return {{u"phase"_s, phase.name},
            {u"role"_s, phase.role},
            {u"life_cycle"_s, phase.lifeCycle},
            {u"former"_s, phase.isFormer}};
}

void addFunnel(QJsonObject &object, const PhaseFlow &flow)
{
    object[u"entered"_s] = flow.entered.entries;
    object[u"customers"_s] = flow.entered.customers;
    for (size_t i = 0; i < OutcomeCount; ++i)
        object[nameOf(Outcome(i))] = flow.outcomes[i].entries;
    object[u"lapsed"_s] = flow.lapsed;
    const SurvivalCurve days = flow.days();
    object[u"median_days"_s] = orNull(days.median());
    object[u"median_lower"_s] = orNull(days.medianLower());
    object[u"median_upper"_s] = orNull(days.medianUpper());
}

/** Calls \a make with the groups that a report's rows are about: with everybody, or with each group if it has some. */
template<typename Make>
void forEachGroup(const LifeCycleReport &report, Make make)
{
    if (!report.by)
        make(report.all);
    for (const LifeCycleGroup &group : report.groups)
        make(group);
}

/** A report that names its period, with a first column for groups if it has some. */
Report printed(const LifeCycleReport &report, const QString &name, const ReportBasis &basis)
{
    Report printed{.name = name, .basis = basis};
    printed.values = {{u"from"_s, dayKey(report.from)}, {u"to"_s, dayKey(report.to)}};
    if (report.by) {
        printed.values[u"by"_s] = nameOf(*report.by);
        printed.columns.push_back({u"group"_s, Report::tr("Group"), ReportColumn::Kind::Text});
    }
    return printed;
}

QJsonArray rowOf(const LifeCycleReport &report, const LifeCycleGroup &group)
{
    return report.by ? QJsonArray{groupTitle(report, group)} : QJsonArray();
}

/** The list \a key of everybody and, in \a printed, of each group, of which \a listOf makes the array. */
template<typename ListOf>
void addLists(Report &printed, const LifeCycleReport &report, const QString &key, ListOf listOf)
{
    printed.values[key] = listOf(report.all);
    if (!report.by)
        return;
    QJsonArray groups;
    for (const LifeCycleGroup &group : report.groups) {
        const QJsonValue name = group.name.isEmpty() ? QJsonValue() : QJsonValue(group.name);
        groups.append(QJsonObject{{u"name"_s, name}, {u"n"_s, group.customers}, {key, listOf(group)}});
    }
    printed.values[u"groups"_s] = groups;
}

QJsonArray stepsOf(const std::vector<QJsonObject> &heads, const std::vector<std::vector<qint64>> &counts)
{
    QJsonArray steps;
    for (size_t i = 0; i < heads.size(); ++i) {
        QJsonObject step = heads[i];
        QJsonArray numbers;
        for (const std::vector<qint64> &ofPhase : counts)
            numbers.append(ofPhase[i]);
        step[u"counts"_s] = numbers;
        steps.append(step);
    }
    return steps;
}

/** A place in the list of what follows phases. */
struct Transition
{
    const ReportedPhase *to; // Null: still there, or nobody knows where.
    Outcome outcome;
    qint64 n;
    std::optional<qint64> days;
};

std::vector<Transition> transitionsOf(const LifeCycleReport &report, size_t phase, const PhaseFlow &flow)
{
    std::vector<Transition> transitions;
    for (const auto &[next, days] : flow.next) {
        const auto to = std::find_if(report.phases.begin(), report.phases.end(),
                                     [id = next](const ReportedPhase &each) { return each.place.phase == id; });
        const bool isKnown = to != report.phases.end();
        transitions.push_back({isKnown ? &*to : nullptr,
                               isKnown ? outcomeOf(report.phases[phase].place, to->place) : Outcome::Sideways, days.total(),
                               days.median()});
    }
    std::stable_sort(transitions.begin(), transitions.end(),
                     [](const Transition &one, const Transition &other) { return one.n > other.n; });
    if (flow.still.total() > 0)
        transitions.push_back({nullptr, Outcome::Still, flow.still.total(), {}});
    return transitions;
}

QJsonArray transitionList(const LifeCycleReport &report, const LifeCycleGroup &group)
{
    QJsonArray list;
    for (size_t i = 0; i < report.phases.size(); ++i) {
        const PhaseFlow &flow = group.flows[i];
        for (const Transition &transition : transitionsOf(report, i, flow)) {
            const QJsonValue to = transition.to ? QJsonValue(transition.to->title()) : QJsonValue();
            list.append(QJsonObject{{u"from"_s, report.phases[i].title()},
                                    {u"to"_s, to},
                                    {u"outcome"_s, nameOf(transition.outcome)},
                                    {u"n"_s, transition.n},
                                    {u"of"_s, flow.entered.entries},
                                    {u"share"_s, double(transition.n) / double(flow.entered.entries)},
                                    {u"typical_days"_s, transition.days ? QJsonValue(*transition.days) : QJsonValue()}});
        }
    }
    return list;
}

QString outcomeText(const QString &name)
{
    switch (fromName<Outcome>(name).value_or(Outcome::Still)) {
    case Outcome::Advanced:
        return Report::tr("advanced");
    case Outcome::Lost:
        return Report::tr("lost");
    case Outcome::Back:
        return Report::tr("back");
    case Outcome::Sideways:
        return Report::tr("sideways");
    case Outcome::Still:
        return Report::tr("still there");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Report printablePhases(const LifeCycleReport &report)
{
    Report printed = ::printed(report, u"phases"_s, phasesBasis(report));
    const bool isMonthly = report.step == ReportStep::Month;
    printed.columns.push_back(isMonthly ? ReportColumn{u"month"_s, Report::tr("End of"), ReportColumn::Kind::Month}
                                        : ReportColumn{u"day"_s, Report::tr("End of"), ReportColumn::Kind::Day});
    for (const ReportedPhase &phase : report.phases)
        printed.columns.push_back({phase.title(), phase.title(), ReportColumn::Kind::Count});

    std::vector<QJsonObject> steps;
    for (const QDate end : report.ends)
        steps.push_back({{u"day"_s, dayKey(end)},
                         {u"complete"_s, isStepOver(report.step, dayNumber(end)) && end <= report.basis.asOf}});
    std::vector<QJsonObject> months;
    for (const int month : report.months)
        months.push_back({{u"month"_s, monthKey(month)}, {u"complete"_s, isMonthOver(month, report.basis.asOf)}});
    forEachGroup(report, [&](const LifeCycleGroup &group) {
        const auto &counts = isMonthly ? group.atMonths : group.atEnds;
        for (size_t i = 0; i < (isMonthly ? months.size() : steps.size()); ++i) {
            QJsonArray row = rowOf(report, group);
            row.append(isMonthly ? months[i][u"month"_s] : steps[i][u"day"_s]);
            for (const std::vector<qint64> &ofPhase : counts)
                row.append(ofPhase[i]);
            printed.rows.push_back(row);
        }
    });

    printed.values[u"step"_s] = nameOf(report.step);
    addLists(printed, report, u"months"_s, [&](const LifeCycleGroup &group) { return stepsOf(months, group.atMonths); });
    const auto phasesOf = [&](const LifeCycleGroup &group) {
        QJsonArray phases;
        for (size_t i = 0; i < report.phases.size(); ++i) {
            QJsonObject object = nameOfPhase(report.phases[i]);
            object[u"n"_s] = group.now[i];
            addFunnel(object, group.flows[i]);
            object[u"ends"_s] = phaseEndsJson(phaseEnds(report, i, group.flows[i]));
            phases.append(object);
        }
        return phases;
    };
    printed.values[u"phases"_s] = phasesOf(report.all);
    printed.values[u"steps"_s] = stepsOf(steps, report.all.atEnds);
    QJsonArray groups;
    for (size_t i = 0; i < report.groups.size(); ++i) {
        QJsonObject group = printed.values[u"groups"_s][int(i)].toObject();
        group[u"phases"_s] = phasesOf(report.groups[i]);
        group[u"steps"_s] = stepsOf(steps, report.groups[i].atEnds);
        groups.append(group);
    }
    if (report.by)
        printed.values[u"groups"_s] = groups;
    return printed;
}

Report printableFunnel(const LifeCycleReport &report)
{
    Report printed = ::printed(report, u"funnel"_s, funnelBasis(report));
    for (const ReportColumn &column : std::vector<ReportColumn>{
             {u"phase"_s, Report::tr("Phase"), ReportColumn::Kind::Text},
             {u"entered"_s, Report::tr("Entered")},
             {u"advanced"_s, Report::tr("Advanced")},
             {u"lost"_s, Report::tr("Lost or lapsed")},
             {u"back"_s, Report::tr("Back")},
             {u"sideways"_s, Report::tr("Sideways")},
             {u"still"_s, Report::tr("Still there")},
             {u"median_days"_s, Report::tr("Median days")},
             {u"median_lower"_s, Report::tr("from")},
             {u"median_upper"_s, Report::tr("to")}})
        printed.columns.push_back(column);
    const auto phasesOf = [&](const LifeCycleGroup &group) {
        QJsonArray phases;
        for (size_t i = 0; i < report.phases.size(); ++i) {
            QJsonObject object = nameOfPhase(report.phases[i]);
            object[u"n"_s] = group.flows[i].entered.entries;
            addFunnel(object, group.flows[i]);
            object[u"ends"_s] = phaseEndsJson(phaseEnds(report, i, group.flows[i]));
            phases.append(object);
        }
        return phases;
    };
    addLists(printed, report, u"phases"_s, phasesOf);
    forEachGroup(report, [&](const LifeCycleGroup &group) {
        if (group.entries() == 0)
            return;
        for (size_t i = 0; i < report.phases.size(); ++i) {
            QJsonObject object{{u"group"_s, groupTitle(report, group)}, {u"phase"_s, report.phases[i].title()}};
            addFunnel(object, group.flows[i]);
            printed.addRow(object);
        }
    });
    return printed;
}

Report printableLosses(const LifeCycleReport &report)
{
    Report printed = ::printed(report, u"loss-reasons"_s, lossBasis(report));
    printed.currency = report.currency;
    printed.values[u"currency"_s] = report.currency;
    for (const ReportColumn &column : std::vector<ReportColumn>{{u"reason"_s, Report::tr("Reason"), ReportColumn::Kind::Text},
                                                                {u"n"_s, Report::tr("Lost or lapsed")},
                                                                {u"share"_s, Report::tr("Share"), ReportColumn::Kind::Share},
                                                                {u"cumulative"_s, Report::tr("Together"), ReportColumn::Kind::Share},
                                                                {u"customers"_s, Report::tr("Customers")},
                                                                {u"revenue"_s, Report::tr("Revenue before"), ReportColumn::Kind::Money}})
        printed.columns.push_back(column);
    const auto reasonOf = [&](const LossReason &reason) {
        return QJsonObject{{u"reason"_s, reason.reason.isEmpty() ? QJsonValue() : QJsonValue(reason.reason)},
                           {u"n"_s, reason.losses},
                           {u"share"_s, reason.share},
                           {u"cumulative"_s, reason.cumulative},
                           {u"customers"_s, reason.customers},
                           {u"revenue"_s, double(reason.revenue) / std::pow(10.0, currencyDecimals(report.currency))}};
    };
    addLists(printed, report, u"reasons"_s, [&](const LifeCycleGroup &group) {
        QJsonArray reasons;
        for (const LossReason &reason : group.losses)
            reasons.append(reasonOf(reason));
        return reasons;
    });
    forEachGroup(report, [&](const LifeCycleGroup &group) {
        for (const LossReason &reason : group.losses) {
            QJsonObject object = reasonOf(reason);
            if (reason.reason.isEmpty())
                object[u"reason"_s] = Report::tr("No reason given");
            object[u"group"_s] = groupTitle(report, group);
            printed.addRow(object);
        }
    });
    return printed;
}

Report printableTransitions(const LifeCycleReport &report)
{
    Report printed = ::printed(report, u"transitions"_s, transitionsBasis(report));
    for (const ReportColumn &column : std::vector<ReportColumn>{{u"from"_s, Report::tr("Phase"), ReportColumn::Kind::Text},
                                                                {u"to"_s, Report::tr("Followed by"), ReportColumn::Kind::Text},
                                                                {u"outcome"_s, Report::tr("Outcome"), ReportColumn::Kind::Text},
                                                                {u"n"_s, Report::tr("Entries")},
                                                                {u"of"_s, Report::tr("of")},
                                                                {u"share"_s, Report::tr("Share"), ReportColumn::Kind::Share},
                                                                {u"typical_days"_s, Report::tr("Typical days")}})
        printed.columns.push_back(column);
    addLists(printed, report, u"transitions"_s, [&](const LifeCycleGroup &group) { return transitionList(report, group); });
    forEachGroup(report, [&](const LifeCycleGroup &group) {
        for (const QJsonValue &each : transitionList(report, group)) {
            QJsonObject object = each.toObject();
            object[u"outcome"_s] = outcomeText(object[u"outcome"_s].toString());
            object[u"group"_s] = groupTitle(report, group);
            printed.addRow(object);
        }
    });
    return printed;
}
