// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecycleloader.h"

#include "models/analytics/calendarmonth.h"
#include "models/analytics/customergrouploader.h"
#include "models/analytics/lifecyclecountloader.h"
#include "models/analytics/lossloader.h"
#include "models/analytics/stayloader.h"
#include "models/business/setup.h"
#include "models/database/transaction.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** The options made definite: whom and which time the report is about. */
struct Scope
{
    ReportOptions options;
    QDate asOf;
    QDate to;
    qint64 begin;
    qint64 end;
    std::vector<Phase> phases;
    std::vector<PhasePlace> places;
    std::optional<CustomerGroups> groups;

    Scope(Connection &db, const ReportOptions &wanted)
        : options(withCustomers(db, wanted))
        , asOf(wanted.asOf.isValid() ? wanted.asOf : QDate::currentDate())
        , to(wanted.to.isValid() ? std::min(wanted.to, asOf) : asOf)
        , begin(wanted.from.isValid() ? endOfDay(wanted.from.addDays(-1)) : std::numeric_limits<qint64>::min())
        , end(endOfDay(to))
        , phases(db.select<Phase>(u"ORDER BY CASE WHEN life_cycle_id = ? THEN 0 ELSE 1 END, life_cycle_id, is_retired, position, id"_s,
                                  business(db).lifeCycle))
    {
        for (const Phase &phase : phases)
            places.push_back(placeOf(phase));
        if (wanted.by)
            groups.emplace(db, *wanted.by);
    }

    LifeCycleFrame frame() const { return {places, begin, end, asOf}; }
    size_t groupCount() const { return groups ? size_t(groups->names().size()) : 0; }

    /** Calls \a take with 0 for everybody and with 1 + the index of each group of \a customer. */
    template<typename Take>
    void forEachPart(qint64 customer, Take take) const
    {
        take(size_t(0));
        if (groups)
            groups->forEachOf(customer, [&](size_t group) { take(group + 1); });
    }

    bool isAbout(qint64 customer, const std::optional<QString> &group) const
    {
        if (!options.isAbout(customer) || !group || !groups)
            return options.isAbout(customer);
        const auto index = groups->names().indexOf(*group);
        return index >= 0 && groups->isIn(customer, size_t(index));
    }
};

std::vector<LifeCycleCounts> countVisits(Connection &db, const Scope &scope, const QString &currency)
{
    if (!scope.groups && !scope.options.customers && !scope.options.withRevenue)
        return {db.caches().get<LifeCycleCountCache>().current(db, scope.frame())};
    std::vector<LifeCycleCounts> parts(1 + scope.groupCount(), LifeCycleCounts(scope.frame()));
    std::vector<Loss> losses;
    const QStringList reasons = streamStays(db, scope.asOf, [&](const CustomerStays &customer) {
        if (!scope.options.isAbout(customer.customer))
            return;
        scope.forEachPart(customer.customer, [&](size_t part) { parts[part].add(customer); });
        parts.front().flows.forEachLoss(customer, [&](const Stay &stay, const Stay *previous) {
            losses.push_back(lossOf(customer.customer, stay, previous));
        });
    });
    const std::vector<qint64> revenues
        = scope.options.withRevenue ? revenueBefore(db, losses, currency, scope.asOf) : std::vector<qint64>(losses.size());
    for (size_t i = 0; i < losses.size(); ++i) {
        const Loss &loss = losses[i];
        scope.forEachPart(loss.customer,
                          [&](size_t part) { parts[part].losses.add(loss.customer, reasons.at(loss.reason), revenues[i]); });
    }
    return parts;
}

/** Sets the steps and the months that \a report lists, from the first day anything is known of. */
void setSteps(LifeCycleReport &report, const Scope &scope, std::optional<qint64> firstDay)
{
    if (!firstDay)
        return;
    const qint64 last = dayNumber(scope.to);
    const qint64 first = scope.options.from.isValid() ? std::max(dayNumber(scope.options.from), *firstDay) : *firstDay;
    if (first > last)
        return;
    const bool isWhole = !scope.options.from.isValid() && !scope.options.to.isValid();
    report.step = isWhole ? ReportStep::Month : stepFor(scope.options.from.isValid() ? dayNumber(scope.options.from) : first, last);
    for (const qint64 day : stepEnds(report.step, first, last))
        report.ends.push_back(dateOfDay(day));
    for (int month = monthOfDay(first); month <= monthOfDay(last); ++month)
        report.months.push_back(month);
}

LifeCycleGroup groupOf(const LifeCycleCounts &counts, const LifeCycleReport &report, const QString &name)
{
    LifeCycleGroup group{.name = name, .flows = counts.flows.flows(), .losses = counts.losses.reasons()};
    std::vector<qint64> ends;
    for (const QDate end : report.ends)
        ends.push_back(dayNumber(end));
    std::vector<qint64> months;
    for (const int month : report.months)
        months.push_back(dayNumber(std::min(lastOfMonth(month), report.basis.asOf)));
    for (const PhaseCountBuilder &present : counts.present) {
        group.now.push_back(present.counts({dayNumber(report.basis.asOf)}).front());
        group.atEnds.push_back(present.counts(ends));
        group.atMonths.push_back(present.counts(months));
        group.customers += group.now.back();
    }
    return group;
}

/** Which phases the report lists: those of the life cycle, and those that anything is known of. */
std::vector<bool> listedPhases(const LifeCycleReport &report, const Scope &scope, Id<LifeCycle> lifeCycle)
{
    std::vector<bool> listed;
    for (size_t i = 0; i < scope.phases.size(); ++i) {
        const auto counts = [](const std::vector<qint64> &numbers) {
            return std::any_of(numbers.begin(), numbers.end(), [](qint64 number) { return number != 0; });
        };
        const bool isFollower = std::any_of(report.all.flows.begin(), report.all.flows.end(), [&](const PhaseFlow &flow) {
            return flow.next.contains(scope.places[i].phase);
        });
        listed.push_back((scope.phases[i].lifeCycle == lifeCycle && !scope.phases[i].isRetired) || isFollower
                         || report.all.now[i] != 0 || report.all.flows[i].entered.entries != 0 || counts(report.all.atEnds[i])
                         || counts(report.all.atMonths[i]));
    }
    return listed;
}

template<typename Value>
void keep(std::vector<Value> &values, const std::vector<bool> &kept)
{
    size_t next = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (kept[i]) {
            if (next != i)
                values[next] = std::move(values[i]);
            ++next;
        }
    }
    values.resize(next);
}

void keepPhases(LifeCycleGroup &group, const std::vector<bool> &kept)
{
    keep(group.now, kept);
    keep(group.atEnds, kept);
    keep(group.atMonths, kept);
    keep(group.flows, kept);
}

template<typename Take>
QStringList streamScope(Connection &db, const Scope &scope, const std::optional<QString> &group, Take take)
{
    return streamStays(db, scope.asOf, [&](const CustomerStays &customer) {
        if (scope.isAbout(customer.customer, group))
            take(customer);
    });
}

} // namespace

LifeCycleReport loadLifeCycleReport(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    const Scope scope(db, options);
    const Business owner = business(db);
    LifeCycleReport report{.from = options.from, .to = scope.to, .by = options.by, .currency = owner.currency};
    report.basis.asOf = scope.asOf;
    const std::vector<LifeCycleCounts> parts = countVisits(db, scope, owner.currency);
    setSteps(report, scope, parts.front().firstDay());
    report.all = groupOf(parts.front(), report, {});
    for (size_t i = 1; i < parts.size(); ++i) {
        LifeCycleGroup group = groupOf(parts[i], report, scope.groups->names().at(qsizetype(i) - 1));
        if (group.customers > 0 || group.entries() > 0)
            report.groups.push_back(std::move(group));
    }
    std::stable_sort(report.groups.begin(), report.groups.end(), [](const LifeCycleGroup &one, const LifeCycleGroup &other) {
        return one.customers > other.customers;
    });

    QHash<qint64, QString> lifeCycles;
    for (const LifeCycle &lifeCycle : db.select<LifeCycle>({}))
        lifeCycles.insert(lifeCycle.id.value, lifeCycle.name);
    for (size_t i = 0; i < scope.phases.size(); ++i) {
        const Phase &phase = scope.phases[i];
        report.phases.push_back({.place = scope.places[i],
                                 .name = phase.name,
                                 .role = nameOf(phase.role),
                                 .lifeCycle = lifeCycles.value(phase.lifeCycle.value),
                                 .color = phase.color,
                                 .isFormer = phase.isRetired || phase.lifeCycle != owner.lifeCycle});
    }
    const std::vector<bool> listed = listedPhases(report, scope, owner.lifeCycle);
    keep(report.phases, listed);
    keepPhases(report.all, listed);
    for (LifeCycleGroup &group : report.groups)
        keepPhases(group, listed);
    return report;
}

std::vector<qint64> LifeCycleCustomerLoader::inPhase(const ReportOptions &options, PhaseId phase, QDate day,
                                                     const std::optional<QString> &group)
{
    const Snapshot snapshot(m_db);
    const Scope scope(m_db, options);
    const qint64 number = dayNumber(day);
    std::vector<qint64> customers;
    streamScope(m_db, scope, group, [&](const CustomerStays &customer) {
        if (std::any_of(customer.stays.begin(), customer.stays.end(), [&](const Stay &stay) {
                return stay.phase == phase.value && stay.enteredDay <= number && (!stay.left || stay.leftDay > number);
            }))
            customers.push_back(customer.customer);
    });
    return customers;
}

std::vector<qint64> LifeCycleCustomerLoader::whoEntered(const ReportOptions &options, PhaseId phase, std::optional<Outcome> outcome,
                                                        const std::optional<QString> &group)
{
    const Snapshot snapshot(m_db);
    const Scope scope(m_db, options);
    const PhaseFlowBuilder flows(scope.places, scope.begin, scope.end);
    std::vector<qint64> customers;
    streamScope(m_db, scope, group, [&](const CustomerStays &customer) {
        bool isOne = false;
        flows.forEachEntry(customer, [&](const Stay &stay, Outcome found) {
            isOne |= stay.phase == phase.value && (!outcome || found == *outcome);
        });
        if (isOne)
            customers.push_back(customer.customer);
    });
    return customers;
}

std::vector<qint64> LifeCycleCustomerLoader::whoWereLost(const ReportOptions &options, const QString &reason,
                                                         const std::optional<QString> &group)
{
    const Snapshot snapshot(m_db);
    const Scope scope(m_db, options);
    const PhaseFlowBuilder flows(scope.places, scope.begin, scope.end);
    std::vector<Loss> losses;
    const QStringList reasons = streamScope(m_db, scope, group, [&](const CustomerStays &customer) {
        flows.forEachLoss(customer, [&](const Stay &stay, const Stay *previous) {
            losses.push_back(lossOf(customer.customer, stay, previous));
        });
    });
    std::vector<qint64> customers;
    for (const Loss &loss : losses) {
        if (reasons.at(loss.reason) == reason && (customers.empty() || customers.back() != loss.customer))
            customers.push_back(loss.customer);
    }
    return customers;
}
