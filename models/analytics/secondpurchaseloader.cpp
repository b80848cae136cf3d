// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/secondpurchaseloader.h"

#include "models/analytics/buyerstream.h"
#include "models/analytics/customergrouploader.h"
#include "models/analytics/purchaseloader.h"

#include <algorithm>
#include <limits>

SecondPurchaseTimes loadSecondPurchaseTimes(Connection &db, const ReportOptions &asked)
{
    const ReportOptions options = withCustomers(db, asked);
    SecondPurchaseTimes report;
    report.basis.asOf = options.asOf.isValid() ? options.asOf : observationEnd(db, QDate::currentDate());
    const qint64 end = dayNumber(report.basis.asOf);
    const qint64 from = options.from.isValid() ? dayNumber(options.from) : std::numeric_limits<qint64>::min();
    const qint64 to = options.to.isValid() ? dayNumber(options.to) : end;

    std::optional<CustomerGroups> groups;
    if (options.by)
        groups.emplace(db, *options.by);
    report.groups.resize(groups ? size_t(groups->names().size()) : 1);
    BuyerBuilder buyers(report.basis.asOf, [&](const Buyer &buyer) {
        if (buyer.firstDay < from || buyer.firstDay > to)
            return;
        ++report.basis.n;
        const bool again = buyer.boughtAgain();
        const auto days = double((again ? buyer.secondDay : end) - buyer.firstDay);
        const auto add = [&](size_t group) { report.groups[group].times.add(days, again); };
        if (groups)
            groups->forEachOf(buyer.customer, add);
        else
            add(0);
    });
    qint64 returns = 0;
    streamPurchases(db, report.basis.asOf, {}, [&](const PurchaseEntry &entry) {
        if (!options.isAbout(entry.customer))
            return;
        returns += entry.amount < 0 ? 1 : 0;
        buyers.add(entry);
    });
    buyers.finish();

    if (groups) {
        for (size_t i = 0; i < report.groups.size(); ++i)
            report.groups[i].name = groups->names().at(qsizetype(i));
        std::erase_if(report.groups, [](const SurvivalTimes &group) { return group.times.curve().n == 0; });
        std::stable_sort(report.groups.begin(), report.groups.end(), [](const SurvivalTimes &one, const SurvivalTimes &other) {
            return one.times.curve().n > other.times.curve().n;
        });
    }
    report.basis.definition = Report::tr("The days from a customer's first purchase to the next day with one; who has not bought again is "
                                         "counted as waiting still on the last day observed, not as lost.");
    if (returns > 0)
        report.basis.warnings.append(Report::tr("Returns are left out: %1.").arg(QLocale().toString(returns)));
    return report;
}
