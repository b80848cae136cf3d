// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/survivalloader.h"

#include "models/analytics/contractgrouploader.h"
#include "models/analytics/secondpurchaseloader.h"
#include "models/contracts/contractstore.h"
#include "models/database/transaction.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostCurves = 20;

struct GroupTimes
{
    QString name;
    SurvivalBuilder times;
    qint64 n = 0;
};

/** Keeps the largest groups, the first largest; throws Invalid if there are so many that a curve for each says nothing. */
std::vector<GroupTimes> worthACurve(std::vector<GroupTimes> groups, const QString &by)
{
    std::erase_if(groups, [](const GroupTimes &group) { return group.n == 0; });
    if (groups.size() > MostCurves)
        throw Failure(Error::Kind::Invalid,
                      Report::tr("“%1” splits the contracts into %2 groups; a curve for each says little. Choose a field with at most %3 values.")
                          .arg(by)
                          .arg(groups.size())
                          .arg(MostCurves));
    std::ranges::stable_sort(groups, std::ranges::greater{}, &GroupTimes::n);
    return groups;
}

SurvivalReport contractSurvival(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    SurvivalReport report{.event = SurvivalEvent::ContractEnd, .interval = options.interval, .by = options.contractsBy};
    report.basis.asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    report.basis.definition
        = Report::tr("The share of contracts that last longer than a number of days, counted from their start to their end; contracts that run on "
                     "count for as long as they have lasted so far (Kaplan–Meier).");
    const qint64 asOf = dayNumber(report.basis.asOf);
    const qint64 from = options.from.isValid() ? dayNumber(options.from) : std::numeric_limits<qint64>::min();
    const qint64 to = options.to.isValid() ? dayNumber(options.to) : asOf;
    const ContractGroups groups(db, options.contractsBy);
    std::vector<GroupTimes> times;
    for (const QString &name : groups.names())
        times.push_back({name, {}});
    streamContracts(db, report.basis.asOf, [&](const ContractSpan &contract) {
        if (!options.isAbout(contract.customer) || contract.started < from || contract.started > to)
            return;
        const bool hasEnded = contract.ended && *contract.ended <= asOf;
        groups.forEachOf(contract, [&](size_t index) {
            GroupTimes &group = times[index];
            group.times.add(double((hasEnded ? *contract.ended : asOf) - contract.started), hasEnded);
            ++group.n;
        });
        ++report.basis.n;
    });
    takeGroups(report, worthACurve(std::move(times), options.contractsBy), groups.overlap());
    return report;
}

SurvivalReport secondPurchase(Connection &db, const ReportOptions &options)
{
    if (!options.contractsBy.isEmpty() && !options.by)
        throw Failure(Error::Kind::Invalid, Report::tr("Customers can be grouped by owner, source or segment here, not by “%1”.").arg(options.contractsBy));
    const SecondPurchaseTimes times = loadSecondPurchaseTimes(db, options);
    SurvivalReport report{.basis = times.basis, .event = SurvivalEvent::SecondPurchase, .interval = options.interval};
    if (options.by)
        report.by = nameOf(*options.by);
    takeGroups(report, times.groups, options.by == GroupBy::Segment);
    return report;
}

} // namespace

SurvivalReport loadSurvivalReport(Connection &db, const ReportOptions &options)
{
    const bool areContracts = options.event ? *options.event == SurvivalEvent::ContractEnd : ContractStore(db).areThereAny();
    SurvivalReport report = areContracts ? contractSurvival(db, options) : secondPurchase(db, options);
    warn(report);
    return report;
}
