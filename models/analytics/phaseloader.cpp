// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseloader.h"

#include "models/analytics/phasecounts.h"
#include "models/business/setup.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int monthOf(qint64 instant)
{
    return monthNumber(QDateTime::fromMSecsSinceEpoch(instant).date());
}

/** The months to list, from the first visit's. */
std::vector<int> listedMonths(Connection &db, QDate asOf, const ReportOptions &options)
{
    const QString sql = options.customers
        ? u"SELECT min(entered_at), customer_id FROM phase_visit WHERE entered_at < ? GROUP BY customer_id ORDER BY 1"_s
        : u"SELECT min(entered_at), 0 FROM phase_visit WHERE entered_at < ?"_s;
    IntegerRows rows(db, sql, {endOfDay(asOf)});
    bool isThereOne = rows.next();
    while (isThereOne && !options.isAbout(rows.at(1)))
        isThereOne = rows.next();
    std::vector<int> months;
    if (!isThereOne || rows.isNull(0))
        return months;
    for (int month = monthOf(rows.at(0)); month <= monthNumber(asOf); ++month) {
        if (options.lists(month))
            months.push_back(month);
    }
    return months;
}

} // namespace

PhaseReport loadPhaseReport(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    PhaseReport report;
    report.basis.asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    describe(report);
    report.months = listedMonths(db, report.basis.asOf, options);

    std::vector<qint64> instants;
    for (const int month : report.months)
        instants.push_back(endOfDay(std::min(lastOfMonth(month), report.basis.asOf)) - 1);
    const qint64 now = endOfDay(report.basis.asOf) - 1;
    if (instants.empty() || instants.back() != now)
        instants.push_back(now);
    PhaseCountBuilder builder(instants);
    IntegerRows rows(db, u"SELECT phase_id, entered_at, left_at, customer_id FROM phase_visit WHERE entered_at <= ?"_s, {now});
    while (rows.next()) {
        if (options.isAbout(rows.at(3)))
            builder.add(rows.at(0), rows.at(1), rows.isNull(2) ? std::nullopt : std::optional(rows.at(2)));
    }

    const auto counts = builder.counts();
    const auto lifeCycle = business(db).lifeCycle;
    for (const Phase &phase : db.select<Phase>(u"ORDER BY life_cycle_id, position, id"_s)) {
        const auto found = counts.find(phase.id.value);
        if (found == counts.end() && phase.lifeCycle != lifeCycle)
            continue;
        PhaseCounts counted{phase.id.value, phase.name, nameOf(phase.role), phase.color};
        counted.atEndOfMonth = found == counts.end() ? std::vector<qint64>(instants.size()) : found->second;
        counted.customers = counted.atEndOfMonth.back();
        counted.atEndOfMonth.resize(report.months.size());
        report.basis.n += counted.customers;
        report.phases.push_back(std::move(counted));
    }
    return report;
}
