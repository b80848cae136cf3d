// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/phasefigures.h"

#include "models/analytics/calendarmonth.h"
#include "models/analytics/phaseends.h"
#include "ui/common/formats.h"

#include <algorithm>

namespace {

constexpr qint64 FewestEntries = 10; // A median of fewer says little.
constexpr int DaysUntilEnds = 90;

double orNaN(const std::optional<double> &value)
{
    return value.value_or(qQNaN());
}

} // namespace

PhaseFigures::PhaseFigures(const LifeCycleReport &report, const ReportOptions &options, int group)
    : m_report(report)
    , m_options(options)
    , m_index(group < int(report.groups.size()) ? group : -1)
    , m_group(m_index < 0 ? report.all : report.groups[size_t(m_index)])
{
    if (m_index >= 0)
        m_name = m_group.name;
    m_options.asOf = report.basis.asOf;
}

FigureContent PhaseFigures::basedOn(const ReportBasis &basis) const
{
    FigureContent figure;
    figure.basis = basis;
    if (m_name)
        figure.basis.warnings.prepend(tr("Only: %1.").arg(groupTitle(m_report, m_group)));
    if (m_report.from.isValid())
        figure.basis.warnings.prepend(tr("The period: %1 to %2.").arg(dateText(m_report.from), dateText(m_report.to)));
    return figure;
}

FigureContent PhaseFigures::now() const
{
    FigureContent figure = basedOn(phasesBasis(m_report));
    figure.basis.n = m_group.customers;
    figure.chart.categoryTitle = tr("Phase");
    figure.chart.valueTitle = tr("Customers");
    ChartSeries customers{tr("Customers")};
    size_t fullest = 0;
    for (size_t i = 0; i < m_report.phases.size(); ++i) {
        figure.chart.categories.append(m_report.phases[i].title());
        customers.values.append(double(m_group.now[i]));
        if (m_group.now[i] > m_group.now[fullest])
            fullest = i;
    }
    figure.chart.series = {customers};
    if (m_group.customers == 0) {
        figure.notEnough = tr("There are no customers yet.");
        return figure;
    }
    figure.latest = int(fullest);
    figure.summary = tr("%Ln customer(s). The fullest phase is %1 with %2.", nullptr, int(m_group.customers))
                         .arg(m_report.phases[fullest].title(), numberText(m_group.now[fullest]));
    figure.groupsAt = [phases = m_report.phases, now = m_group.now, options = m_options, name = m_name](int category, int) {
        const ReportedPhase &phase = phases.at(size_t(category));
        return std::vector{customerGroup(tr("In %1 on %2").arg(phase.title(), dateText(options.asOf)), now.at(size_t(category)),
                                         &LifeCycleCustomerLoader::inPhase, options, PhaseId{phase.place.phase}, options.asOf, name)};
    };
    return figure;
}

QString PhaseFigures::endTitle() const
{
    switch (m_report.step) {
    case ReportStep::Day:
        return tr("End of the day");
    case ReportStep::Week:
        return tr("End of the week");
    case ReportStep::Month:
        return tr("End of the month");
    }
    Q_UNREACHABLE();
    return {};
}

FigureContent PhaseFigures::overTime() const
{
    const std::vector<QDate> &ends = m_report.ends;
    const bool isMonthly = m_report.step == ReportStep::Month;
    FigureContent figure = basedOn(phasesBasis(m_report));
    figure.basis.n = m_group.customers;
    figure.chart.categoryTitle = endTitle();
    figure.chart.valueTitle = tr("Customers");
    for (const QDate end : ends) {
        figure.chart.categories.append(isMonthly ? shortMonthText(end) : dateText(end));
        figure.chart.unfinished += isStepOver(m_report.step, dayNumber(end)) ? 0 : 1;
    }
    for (size_t i = 0; i < m_report.phases.size(); ++i) {
        ChartSeries series{m_report.phases[i].title()};
        series.color = m_report.phases[i].color;
        for (const qint64 count : m_group.atEnds[i])
            series.values.append(double(count));
        figure.chart.series.append(series);
    }
    if (ends.size() < 2) {
        figure.notEnough = isMonthly ? tr("The phases have been followed for less than two months.")
                                     : tr("The period is too short, or before the first customer.");
        return figure;
    }
    figure.latest = int(ends.size()) - 1;
    figure.groupsAt = [phases = m_report.phases, atEnds = m_group.atEnds, ends, isMonthly, options = m_options,
                       name = m_name](int category, int series) {
        const QDate end = ends.at(size_t(category));
        std::vector<CustomerGroup> groups;
        for (size_t i = 0; i < phases.size(); ++i) {
            if (series != -1 && i != size_t(series))
                continue;
            const QString caption = isMonthly ? tr("In %1 at the end of %2").arg(phases[i].title(), monthText(end))
                                              : tr("In %1 on %2").arg(phases[i].title(), dateText(end));
            groups.push_back(customerGroup(caption, atEnds[i].at(size_t(category)), &LifeCycleCustomerLoader::inPhase, options,
                                           PhaseId{phases[i].place.phase}, end, name));
        }
        return groups;
    };
    return figure;
}

QString PhaseFigures::outcomeTitle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advanced:
        return tr("Advanced");
    case Outcome::Lost:
        return tr("Lost or lapsed");
    case Outcome::Back:
        return tr("Back");
    case Outcome::Sideways:
        return tr("Sideways");
    case Outcome::Still:
        return tr("Still there");
    }
    Q_UNREACHABLE();
    return {};
}

int PhaseFigures::outcomeColor(Outcome outcome)
{
    constexpr std::array Colors{3, 4, 1, 5, 6};
    return Colors.at(size_t(outcome));
}

std::vector<CustomerGroup> PhaseFigures::entrants(size_t phase, int outcome) const
{
    const ReportedPhase &reported = m_report.phases.at(phase);
    const PhaseFlow &flow = m_group.flows.at(phase);
    const PhaseId id{reported.place.phase};
    std::vector<CustomerGroup> groups;
    if (outcome < 0)
        groups.push_back(customerGroup(tr("Came into %1").arg(reported.title()), flow.entered.customers, &LifeCycleCustomerLoader::whoEntered,
                                       m_options, id, std::optional<Outcome>(), m_name));
    for (size_t i = 0; i < OutcomeCount; ++i) {
        if (outcome < 0 || size_t(outcome) == i)
            //: %1 is a phase, %2 an outcome such as "Advanced".
            groups.push_back(customerGroup(tr("Came into %1: %2").arg(reported.title(), outcomeTitle(Outcome(i))),
                                           flow.outcomes[i].customers, &LifeCycleCustomerLoader::whoEntered, m_options, id,
                                           std::optional(Outcome(i)), m_name));
    }
    return groups;
}

FigureContent PhaseFigures::funnel() const
{
    FigureContent figure = basedOn(funnelBasis(m_report));
    figure.basis.n = m_group.entries();
    figure.chart.categoryTitle = tr("Phase");
    figure.chart.valueTitle = tr("Entries");
    QList<ChartSeries> outcomes;
    for (size_t i = 0; i < OutcomeCount; ++i)
        outcomes.append({.name = outcomeTitle(Outcome(i)), .color = outcomeColor(Outcome(i))});
    qint64 still = 0;
    for (size_t phase = 0; phase < m_report.phases.size(); ++phase) {
        figure.chart.categories.append(m_report.phases[phase].title());
        for (size_t i = 0; i < OutcomeCount; ++i)
            outcomes[qsizetype(i)].values.append(double(m_group.flows[phase].outcomes[i].entries));
        still += m_group.flows[phase].of(Outcome::Still).entries;
    }
    figure.chart.series = outcomes;
    if (figure.basis.n == 0) {
        figure.notEnough = tr("Nobody came into a phase in this period.");
        return figure;
    }
    figure.latest = 0;
    figure.summary = tr("%1 of %Ln visit(s) to phases are still open.", nullptr, int(figure.basis.n)).arg(numberText(still));
    figure.groupsAt = [report = std::make_shared<LifeCycleReport>(m_report), options = m_options, group = m_index](int category, int series) {
        return PhaseFigures(*report, options, group).entrants(size_t(category), series);
    };
    return figure;
}

QString PhaseFigures::stayText(const PhaseFlow &flow)
{
    const SurvivalCurve days = flow.days();
    const auto median = days.median();
    if (!median)
        return QStringLiteral("–");
    const auto lower = days.medianLower();
    const auto upper = days.medianUpper();
    const auto text = [](const std::optional<double> &end) { return end ? numberText(qint64(*end)) : QStringLiteral("–"); };
    //: Median days, and the 95 % interval around them.
    return tr("%1 (%2 to %3)").arg(text(median), text(lower), text(upper));
}

FigureContent PhaseFigures::medians() const
{
    FigureContent figure = basedOn(funnelBasis(m_report));
    figure.basis.n = m_group.entries();
    figure.chart.categoryTitle = tr("Phase");
    figure.chart.valueTitle = tr("Days");
    figure.chart.unit = ChartUnit::Count;
    ChartSeries median{.name = tr("Median days")};
    QStringList unknown;
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_report.phases.size(); ++i) {
        const PhaseFlow &flow = m_group.flows[i];
        if (flow.entered.entries == 0)
            continue;
        const SurvivalCurve days = flow.days();
        if (flow.entered.entries < FewestEntries || !days.median()) {
            unknown.append(m_report.phases[i].title());
            continue;
        }
        shown.push_back(i);
        figure.chart.categories.append(m_report.phases[i].title());
        median.values.append(*days.median());
        median.low.append(orNaN(days.medianLower()));
        median.high.append(orNaN(days.medianUpper()));
    }
    figure.chart.series = {median};
    if (!unknown.isEmpty())
        figure.summary = tr("Not known yet, because most visits are still open or there are fewer than %Ln: %1.", nullptr, int(FewestEntries))
                             .arg(QLocale().createSeparatedList(unknown));
    if (shown.empty()) {
        figure.notEnough = figure.summary.isEmpty() ? tr("Nobody came into a phase in this period.") : figure.summary;
        figure.summary.clear();
        return figure;
    }
    figure.latest = 0;
    const FigureContent entries = funnel();
    figure.groupsAt = [shown, groups = entries.groupsAt](int category, int) { return groups(int(shown.at(size_t(category))), -1); };
    return figure;
}

FigureContent PhaseFigures::ends() const
{
    FigureContent figure = basedOn(funnelBasis(m_report));
    figure.basis.definition = tr("The share of entries that had advanced, were lost, had gone elsewhere (back or sideways) or were still there after %n "
                                 "day(s). Who has not been there for so long yet counts for as long as they have (Aalen–Johansen).",
                                 nullptr, DaysUntilEnds);
    figure.basis.n = m_group.entries();
    figure.chart.categoryTitle = tr("Phase");
    figure.chart.valueTitle = tr("Share of the entries");
    figure.chart.unit = ChartUnit::Ratio;
    std::array<ChartSeries, PhaseEndCount + 1> series{
        ChartSeries{.name = outcomeTitle(Outcome::Advanced), .color = outcomeColor(Outcome::Advanced)},
        ChartSeries{.name = outcomeTitle(Outcome::Lost), .color = outcomeColor(Outcome::Lost)},
        ChartSeries{.name = tr("Elsewhere"), .color = outcomeColor(Outcome::Sideways)},
        ChartSeries{.name = outcomeTitle(Outcome::Still), .color = outcomeColor(Outcome::Still)}};
    for (size_t i = 0; i < m_report.phases.size(); ++i) {
        if (m_group.flows[i].entered.entries < FewestEntries)
            continue;
        const CompetingCurves curves = phaseEnds(m_report, i, m_group.flows[i]);
        const CompetingStep *step = curves.at(DaysUntilEnds);
        figure.chart.categories.append(m_report.phases[i].title());
        for (size_t end = 0; end < PhaseEndCount; ++end)
            series.at(end).values.append(step ? step->incidence[end] : 0.0);
        series.back().values.append(step ? step->open : 1.0);
    }
    figure.chart.series = {series.begin(), series.end()};
    figure.summary = tr("After %Ln day(s), estimated from all entries.", nullptr, DaysUntilEnds);
    if (figure.chart.categories.isEmpty())
        figure.notEnough = tr("No phase was entered %Ln time(s) in this period.", nullptr, int(FewestEntries));
    return figure;
}

FigureContent PhaseFigures::losses() const
{
    FigureContent figure = basedOn(lossBasis(m_report));
    figure.basis.n = m_group.lossCount();
    figure.chart.categoryTitle = tr("Reason");
    figure.chart.valueTitle = tr("Lost or lapsed");
    ChartSeries losses{.name = tr("Lost or lapsed"), .color = outcomeColor(Outcome::Lost)};
    ChartSeries together{.name = tr("Together"), .color = 0};
    Money revenue{0, m_report.currency};
    qint64 sum = 0;
    for (const LossReason &reason : m_group.losses) {
        sum += reason.losses;
        revenue.minor += reason.revenue;
        figure.chart.categories.append(reason.reason.isEmpty() ? tr("No reason given") : reason.reason);
        losses.values.append(double(reason.losses));
        together.values.append(double(sum));
    }
    figure.chart.series = {losses, together};
    if (m_group.losses.empty()) {
        figure.notEnough = tr("Nobody was lost or lapsed in this period.");
        return figure;
    }
    figure.latest = 0;
    const LossReason &first = m_group.losses.front();
    figure.summary = first.reason.isEmpty()
        ? tr("Nobody noted why.")
        : tr("%1 of %2 for the reason “%3”.").arg(numberText(first.losses), numberText(figure.basis.n), first.reason);
    if (revenue.minor != 0)
        figure.summary += QLatin1Char(' ') + tr("In the year before they bought for %1.").arg(roundedMoneyText(revenue));
    figure.groupsAt = [reasons = m_group.losses, options = m_options, name = m_name](int category, int) {
        const LossReason &reason = reasons.at(size_t(category));
        const QString caption
            = reason.reason.isEmpty() ? tr("Lost or lapsed without a reason") : tr("Lost or lapsed: %1").arg(reason.reason);
        return std::vector{
            customerGroup(caption, reason.customers, &LifeCycleCustomerLoader::whoWereLost, options, reason.reason, name)};
    };
    return figure;
}
