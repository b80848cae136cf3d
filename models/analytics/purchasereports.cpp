// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasereports.h"

#include "models/base/money.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SmallCohort = 20;

QJsonValue optionalNumber(const std::optional<Share> &share, double (*pick)(const Share &))
{
    return share ? QJsonValue(pick(*share)) : QJsonValue(QJsonValue::Null);
}

/** The keys that retention and churn share; \a part is what the rate is of. */
QJsonObject flowJson(const MonthlyFlow &flow, qint64 part)
{
    const auto share = shareOf(part, flow.atStart);
    return {{u"month"_s, monthKey(flow.month)},
            {u"at_start"_s, flow.atStart},
            {u"lost"_s, flow.lost},
            {u"won_back"_s, flow.wonBack},
            {u"retained"_s, flow.retained},
            {u"rate"_s, optionalNumber(share, [](const Share &s) { return s.value; })},
            {u"lower"_s, optionalNumber(share, [](const Share &s) { return s.interval.lower; })},
            {u"upper"_s, optionalNumber(share, [](const Share &s) { return s.interval.upper; })},
            {u"complete"_s, flow.complete}};
}

QString cohortDefinition(CohortMeasure measure)
{
    switch (measure) {
    case CohortMeasure::Customers:
        return Report::tr("Customers are grouped by the calendar month of their first purchase in the data; each cell counts "
                          "those of the group who bought in the month that many months later.");
    case CohortMeasure::Rolling:
        return Report::tr("Customers are grouped by the calendar month of their first purchase in the data; each cell counts "
                          "those of the group who bought in the month that many months later or in any after it, which is biased "
                          "upward, the more so the more months have followed, while the latest months still grow.");
    case CohortMeasure::Revenue:
        return Report::tr("Customers are grouped by the calendar month of their first purchase in the data; each cell adds up "
                          "what the group spent in the month that many months later, returns left out.");
    }
    Q_UNREACHABLE();
    return {};
}

double majorUnits(qint64 minor, const QString &currency)
{
    return double(minor) / std::pow(10.0, currencyDecimals(currency));
}

} // namespace

void describe(CohortReport &report)
{
    report.basis.definition = cohortDefinition(report.measure);
    if (std::any_of(report.cohorts.begin(), report.cohorts.end(), [](const Cohort &cohort) { return cohort.firstOfData; }))
        report.basis.warnings.append(
            Report::tr("The group of %1 is the first of the data: who bought before looks new in it.")
                .arg(monthKey(report.cohorts.front().month)));
    if (std::any_of(report.cohorts.begin(), report.cohorts.end(),
                    [](const Cohort &cohort) { return cohort.size() < SmallCohort; }))
        report.basis.warnings.append(
            Report::tr("Groups of fewer than %1 customers say little.").arg(SmallCohort));
}

void describe(RetentionReport &report)
{
    report.basis.definition
        = Report::tr("Of the customers who bought in a calendar month, the share who bought again in the next one.");
    if (report.months.empty())
        report.basis.warnings.append(Report::tr("Not enough data yet: purchases of at least two calendar months are needed."));
}

void describe(ChurnReport &report)
{
    report.basis.definition
        = Report::tr("A customer is inactive after %1 days without a purchase and may still return; the rate is "
                                      "the share of the customers active when a month began who were inactive when it ended.")
              .arg(report.days);
    if (report.history.months.empty())
        report.basis.warnings.append(
            Report::tr("Not enough data yet: nobody can have been inactive for %1 days.")
                .arg(report.days));
}

Report printable(const CohortReport &report)
{
    const bool counts = report.measure != CohortMeasure::Revenue;
    const auto measured = [&](qint64 value) {
        return counts ? QJsonValue(value) : QJsonValue(majorUnits(value, report.currency));
    };
    Report printed{u"cohorts"_s, report.basis};
    printed.currency = report.currency;
    printed.columns = {{u"month"_s, Report::tr("First bought in"), ReportColumn::Kind::Month},
                       {u"size"_s, Report::tr("Customers"), ReportColumn::Kind::Count}};
    size_t longest = 0;
    for (const Cohort &cohort : report.cohorts)
        longest = std::max(longest, cohort.cells.size());
    for (size_t k = 0; k < longest; ++k)
        printed.columns.push_back({QString::number(k), QString::number(k),
                                   counts ? ReportColumn::Kind::Count : ReportColumn::Kind::Money});

    QJsonArray cohorts;
    for (const Cohort &cohort : report.cohorts) {
        QJsonArray active;
        QJsonArray complete;
        QJsonArray shares;
        QJsonArray lowers;
        QJsonArray uppers;
        QJsonArray row{monthKey(cohort.month), cohort.size()};
        for (const CohortCell &cell : cohort.cells) {
            const qint64 number = cell.measured(report.measure);
            const QJsonValue value = measured(number);
            active.append(value);
            complete.append(cell.complete);
            const auto share = shareOf(number, cohort.size());
            shares.append(optionalNumber(share, [](const Share &s) { return s.value; }));
            lowers.append(optionalNumber(share, [](const Share &s) { return s.interval.lower; }));
            uppers.append(optionalNumber(share, [](const Share &s) { return s.interval.upper; }));
            row.append(value);
        }
        while (row.size() < qsizetype(printed.columns.size()))
            row.append(QJsonValue(QJsonValue::Null));
        QJsonObject object{{u"month"_s, monthKey(cohort.month)},
                           {u"size"_s, cohort.size()},
                           {u"first_of_data"_s, cohort.firstOfData},
                           {u"active"_s, active},
                           {u"complete"_s, complete}};
        if (counts) {
            object[u"share"_s] = shares;
            object[u"lower"_s] = lowers;
            object[u"upper"_s] = uppers;
        }
        cohorts.append(object);
        printed.rows.push_back(row);
    }
    QJsonArray pooled;
    for (const PooledCell &cell : report.pooled) {
        QJsonObject object{{u"k"_s, cell.months},
                           {u"retained"_s, measured(cell.retained)},
                           {u"size"_s, measured(cell.size)},
                           {u"share"_s, cell.size > 0 ? QJsonValue(cell.share()) : QJsonValue()}};
        if (counts) {
            const auto share = shareOf(cell.retained, cell.size);
            object[u"lower"_s] = optionalNumber(share, [](const Share &s) { return s.interval.lower; });
            object[u"upper"_s] = optionalNumber(share, [](const Share &s) { return s.interval.upper; });
        }
        pooled.append(object);
    }
    printed.values = {{u"measure"_s, nameOf(report.measure)}, {u"cohorts"_s, cohorts}, {u"pooled"_s, pooled}};
    if (!counts)
        printed.values[u"currency"_s] = report.currency;
    return printed;
}

Report printable(const RetentionReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"retention"_s, report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"at_start"_s, Report::tr("Bought in it"), Kind::Count},
                       {u"retained"_s, Report::tr("Again in the next"), Kind::Count},
                       {u"lost"_s, Report::tr("Not in the next"), Kind::Count},
                       {u"won_back"_s, Report::tr("Back after a pause"), Kind::Count},
                       {u"rate"_s, Report::tr("Share retained"), Kind::Share},
                       {u"lower"_s, Report::tr("At least (95 %)"), Kind::Share},
                       {u"upper"_s, Report::tr("At most (95 %)"), Kind::Share},
                       {u"complete"_s, Report::tr("Month over"), Kind::Flag}};
    QJsonArray months;
    for (const MonthlyFlow &flow : report.months) {
        const QJsonObject month = flowJson(flow, flow.retained);
        months.append(month);
        printed.addRow(month);
    }
    printed.values = {{u"months"_s, months}};
    return printed;
}

Report printable(const ChurnReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"churn"_s, report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"at_start"_s, Report::tr("Active at its beginning"), Kind::Count},
                       {u"lost"_s, Report::tr("Became inactive"), Kind::Count},
                       {u"retained"_s, Report::tr("Stayed active"), Kind::Count},
                       {u"won_back"_s, Report::tr("Active again"), Kind::Count},
                       {u"inactive"_s, Report::tr("Inactive at its end"), Kind::Count},
                       {u"returned"_s, Report::tr("Returned in it"), Kind::Count},
                       {u"rate"_s, Report::tr("Share lost"), Kind::Share},
                       {u"lower"_s, Report::tr("At least (95 %)"), Kind::Share},
                       {u"upper"_s, Report::tr("At most (95 %)"), Kind::Share},
                       {u"complete"_s, Report::tr("Month over"), Kind::Flag}};
    QJsonArray months;
    for (const ChurnMonth &counted : report.history.months) {
        QJsonObject month = flowJson(counted.flow, counted.flow.lost);
        month[u"inactive"_s] = counted.inactive;
        month[u"returned"_s] = counted.returned;
        months.append(month);
        printed.addRow(month);
    }
    printed.values = {{u"months"_s, months},
                      {u"days"_s, report.days},
                      {u"inactive"_s, report.history.inactive},
                      {u"ever_inactive"_s, report.history.everInactive},
                      {u"returned"_s, report.history.returned}};
    return printed;
}
