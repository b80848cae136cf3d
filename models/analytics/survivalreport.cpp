// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/survivalreport.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewestAtRisk = 10;
constexpr double SmallestP = 1e-300;

/** Null where \a number is not defined. */
QJsonValue number(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? number(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject groupJson(const SurvivalGroup &group)
{
    QJsonArray time;
    QJsonArray atRisk;
    QJsonArray events;
    QJsonArray survival;
    QJsonArray error;
    QJsonArray lower;
    QJsonArray upper;
    for (const SurvivalStep &step : group.curve.steps) {
        time.append(step.time);
        atRisk.append(step.atRisk);
        events.append(step.events);
        survival.append(step.survival);
        error.append(number(step.standardError));
        lower.append(number(step.lower));
        upper.append(number(step.upper));
    }
    const double longest = group.curve.longest();
    const RestrictedMean mean = group.curve.restrictedMean(longest);
    const bool isThere = group.curve.n > 0;
    return {{u"name"_s, group.name},
            {u"n"_s, group.curve.n},
            {u"events"_s, group.curve.events},
            {u"time"_s, time},
            {u"at_risk"_s, atRisk},
            {u"ended"_s, events},
            {u"survival"_s, survival},
            {u"se"_s, error},
            {u"lower"_s, lower},
            {u"upper"_s, upper},
            {u"median"_s, number(group.curve.median())},
            {u"median_lower"_s, number(group.curve.medianLower())},
            {u"median_upper"_s, number(group.curve.medianUpper())},
            {u"restricted_mean"_s, isThere ? QJsonValue(mean.mean) : QJsonValue()},
            {u"restricted_mean_se"_s, isThere ? number(mean.standardError) : QJsonValue()},
            {u"restricted_to"_s, isThere ? QJsonValue(longest) : QJsonValue()}};
}

QJsonValue logRankJson(const std::optional<LogRankTest> &test)
{
    if (!test)
        return {};
    return QJsonObject{{u"chi_squared"_s, test->chiSquared}, {u"df"_s, test->degreesOfFreedom}, {u"p"_s, test->p()}, {u"log10_p"_s, test->log10P}};
}

QString medianText(const SurvivalCurve &curve, SurvivalEvent event)
{
    const bool areContracts = event == SurvivalEvent::ContractEnd;
    if (const auto median = curve.median())
        return (areContracts ? Report::tr("Half of them ended within %1 days.") : Report::tr("Half of them bought again within %1 days."))
            .arg(QLocale().toString(*median, 'f', 0));
    const QString longest = QLocale().toString(curve.longest(), 'f', 0);
    const QString mean = QLocale().toString(curve.restrictedMean(curve.longest()).mean, 'f', 1);
    return (areContracts ? Report::tr("More than half last longer than the %1 days observed; of these days they last %2 on average.")
                         : Report::tr("Fewer than half bought again within the %1 days observed; of these days they waited %2 on average."))
        .arg(longest, mean);
}

QString pText(const LogRankTest &test)
{
    return test.p() < SmallestP ? u"< 1e-300"_s : QLocale().toString(test.p(), 'g', 4);
}

} // namespace

size_t reliableSteps(const SurvivalCurve &curve)
{
    const auto few = std::find_if(curve.steps.begin(), curve.steps.end(), [](const SurvivalStep &step) { return step.atRisk < FewestAtRisk; });
    return size_t(few - curve.steps.begin());
}

void warn(SurvivalReport &report)
{
    const bool isThin = std::any_of(report.groups.begin(), report.groups.end(),
                                    [](const SurvivalGroup &group) { return reliableSteps(group.curve) < group.curve.steps.size(); });
    if (report.basis.n == 0)
        report.basis.warnings.append(Report::tr("Not enough data yet: there is nothing to observe."));
    else if (isThin)
        report.basis.warnings.append(Report::tr("Where fewer than %1 are observed, the curve says little.").arg(FewestAtRisk));
}

QStringList remarks(const SurvivalReport &report)
{
    QStringList remarks;
    for (const SurvivalGroup &group : report.groups) {
        if (group.curve.n == 0)
            continue;
        const QString text = medianText(group.curve, report.event);
        remarks.append(group.name.isEmpty() ? text : Report::tr("%1: %2", "group, what is said of it").arg(group.name, text));
    }
    if (report.groups.size() < 2)
        return remarks;
    if (report.logRank)
        remarks.append(Report::tr("Log-rank test: chi-squared %1 with %2 degrees of freedom, p %3. The smaller p is, the less likely the groups "
                                  "differ by chance alone.")
                           .arg(QLocale().toString(report.logRank->chiSquared, 'f', 3), QString::number(report.logRank->degreesOfFreedom),
                                pText(*report.logRank)));
    else
        remarks.append(Report::tr("The groups cannot be compared: too little happened in them."));
    return remarks;
}

Report printable(const SurvivalReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"survival"_s, report.basis};
    printed.remarks = remarks(report);
    if (report.groups.size() > 1)
        printed.columns.push_back({u"group"_s, Report::tr("Group"), Kind::Text});
    const std::vector<ReportColumn> numbers{{u"time"_s, Report::tr("Days"), Kind::Count},
                                            {u"at_risk"_s, Report::tr("Observed so long"), Kind::Count},
                                            {u"ended"_s, report.event == SurvivalEvent::ContractEnd ? Report::tr("Ended then") : Report::tr("Bought again then"), Kind::Count},
                                            {u"survival"_s, report.event == SurvivalEvent::ContractEnd ? Report::tr("Lasts longer") : Report::tr("Waits longer"), Kind::Share},
                                            {u"se"_s, Report::tr("Standard error"), Kind::Share},
                                            {u"lower"_s, Report::tr("At least (95 %)"), Kind::Share},
                                            {u"upper"_s, Report::tr("At most (95 %)"), Kind::Share}};
    printed.columns.insert(printed.columns.end(), numbers.begin(), numbers.end());
    QJsonArray groups;
    for (const SurvivalGroup &group : report.groups) {
        groups.append(groupJson(group));
        for (const SurvivalStep &step : group.curve.steps)
            printed.addRow({{u"group"_s, group.name}, {u"time"_s, step.time}, {u"at_risk"_s, step.atRisk}, {u"ended"_s, step.events},
                            {u"survival"_s, step.survival}, {u"se"_s, number(step.standardError)}, {u"lower"_s, number(step.lower)}, {u"upper"_s, number(step.upper)}});
    }
    printed.values = {{u"event"_s, nameOf(report.event)}, {u"interval"_s, nameOf(report.interval)}, {u"groups"_s, groups}, {u"log_rank"_s, logRankJson(report.logRank)}};
    if (!report.by.isEmpty())
        printed.values[u"by"_s] = report.by;
    return printed;
}
