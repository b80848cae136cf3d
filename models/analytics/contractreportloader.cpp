// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractreportloader.h"

#include "models/analytics/calendarmonth.h"
#include "models/analytics/contractloader.h"
#include "models/analytics/purchaseloader.h"
#include "models/contracts/contractstore.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"
#include "models/lifecycle/phase.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

/** The reasons of \a counts, the most frequent first, none given last of those as frequent. */
std::vector<ReasonCount> byFrequency(const std::map<QString, qint64> &counts)
{
    std::vector<ReasonCount> reasons;
    for (const auto &[reason, count] : counts)
        reasons.push_back({reason, count});
    std::ranges::stable_sort(reasons, [](const ReasonCount &one, const ReasonCount &other) {
        return one.count != other.count ? one.count > other.count : other.reason.isEmpty() && !one.reason.isEmpty();
    });
    return reasons;
}

std::vector<ReasonCount> reasonsOf(Connection &db, QDate asOf, const ReportOptions &options)
{
    std::map<QString, qint64> counts;
    IntegerRows rows(db, u"SELECT customer_id, ended_day, reason FROM contract WHERE ended_day IS NOT NULL AND ended_day <= ?"_s, {asOf});
    while (rows.next()) {
        if (options.isAbout(rows.at(0)) && options.lists(monthOfDay(rows.at(1))))
            ++counts[QString::fromUtf8(rows.utf8(2))];
    }
    return byFrequency(counts);
}

bool areTherePurchases(Connection &db)
{
    return db.run(u"SELECT 1 FROM purchase LIMIT 1"_s).next();
}

Report withStatedLosses(Connection &db, Report report, const ReportOptions &options)
{
    addStatedLosses(report, loadStatedLosses(db, report.basis.asOf, options));
    return report;
}

/** From contracts where there are any, made by \a fromContracts of them and what \a fromPurchases says. */
template<typename FromContracts, typename FromPurchases>
Report observed(Connection &db, const ReportOptions &options, FromContracts fromContracts, FromPurchases fromPurchases)
{
    if (!ContractStore(db).areThereAny()) {
        Report report = fromPurchases(loadPurchaseReports(db, options));
        report.values[u"basis"_s] = u"purchases"_s;
        return withStatedLosses(db, std::move(report), options);
    }
    std::optional<Report> shop;
    if (areTherePurchases(db))
        shop = fromPurchases(loadPurchaseReports(db, options));
    return withStatedLosses(db, fromContracts(loadContractChurn(db, options), shop), options);
}

} // namespace

ContractChurnReport loadContractChurn(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    ContractChurnReport report;
    report.basis.asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    ContractFlowBuilder flow(report.basis.asOf);
    streamContracts(db, report.basis.asOf, [&](const ContractSpan &contract) {
        if (options.isAbout(contract.customer))
            flow.add(contract.customer, contract.started, contract.ended);
    });
    report.totals = flow.totals();
    report.basis.n = report.totals.customers;
    report.months = flow.months();
    std::erase_if(report.months, [&](const MonthlyFlow &month) { return !options.lists(month.month); });
    report.reasons = reasonsOf(db, report.basis.asOf, options);
    describe(report);
    return report;
}

StatedLosses loadStatedLosses(Connection &db, QDate asOf, const ReportOptions &options)
{
    std::map<int, std::set<qint64>> customers;
    std::map<QString, qint64> reasons;
    Rows rows = db.run(u"SELECT phase_visit.customer_id, phase_visit.entered_at, phase_visit.reason FROM phase_visit "
                       "JOIN phase ON phase.id = phase_visit.phase_id WHERE phase.role = ? AND phase_visit.reason <> '' "
                       "AND phase_visit.through <> ? AND phase_visit.entered_at < ?"_s,
                       PhaseRole::Lost, MovedThrough::Rule, endOfDay(asOf));
    while (rows.next()) {
        const int month = monthNumber(rows.as<QDateTime>(1).toLocalTime().date());
        if (!options.isAbout(rows.integer(0)) || !options.lists(month))
            continue;
        customers[month].insert(rows.integer(0));
        ++reasons[rows.text(2)];
    }
    StatedLosses stated{.reasons = byFrequency(reasons)};
    for (const auto &[month, who] : customers)
        stated.months.emplace(month, qint64(who.size()));
    return stated;
}

Report loadChurn(Connection &db, const ReportOptions &options)
{
    return observed(db, options, &printableChurn, [](const PurchaseReports &reports) { return printable(reports.churn); });
}

Report loadRetention(Connection &db, const ReportOptions &options)
{
    return observed(db, options, &printableRetention, [](const PurchaseReports &reports) { return printable(reports.retention); });
}
