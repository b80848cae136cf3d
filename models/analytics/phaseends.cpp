// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseends.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PhaseEnd endOf(const LifeCycleReport &report, size_t index, qint64 next)
{
    const auto to = std::find_if(report.phases.begin(), report.phases.end(),
                                 [next](const ReportedPhase &phase) { return phase.place.phase == next; });
    if (to == report.phases.end())
        return PhaseEnd::Elsewhere;
    switch (outcomeOf(report.phases[index].place, to->place)) {
    case Outcome::Advanced:
        return PhaseEnd::Advanced;
    case Outcome::Lost:
        return PhaseEnd::Lost;
    case Outcome::Back:
    case Outcome::Sideways:
    case Outcome::Still:
        return PhaseEnd::Elsewhere;
    }
    Q_UNREACHABLE();
    return PhaseEnd::Elsewhere;
}

} // namespace

CompetingCurves phaseEnds(const LifeCycleReport &report, size_t index, const PhaseFlow &flow)
{
    CompetingBuilder builder(PhaseEndCount);
    for (const auto &[next, counts] : flow.next) {
        const PhaseEnd end = endOf(report, index, next);
        counts.forEach([&](qint64 days, qint64 count) { builder.add(double(days), size_t(end), count); });
    }
    flow.still.forEach([&](qint64 days, qint64 count) { builder.add(double(days), {}, count); });
    return builder.curves();
}

QJsonObject phaseEndsJson(const CompetingCurves &curves)
{
    QJsonArray time;
    QJsonArray atRisk;
    QJsonArray open;
    std::array<QJsonArray, PhaseEndCount> incidence;
    std::array<QJsonArray, PhaseEndCount> errors;
    for (const CompetingStep &step : curves.steps) {
        time.append(step.time);
        atRisk.append(step.atRisk);
        open.append(step.open);
        for (size_t end = 0; end < PhaseEndCount; ++end) {
            incidence.at(end).append(step.incidence[end]);
            errors.at(end).append(step.standardError[end]);
        }
    }
    QJsonObject object{{u"n"_s, curves.n}, {u"time"_s, time}, {u"at_risk"_s, atRisk}, {u"open"_s, open}};
    for (size_t end = 0; end < PhaseEndCount; ++end) {
        const QString name = nameOf(PhaseEnd(end));
        object[name] = incidence.at(end);
        object[u"se_"_s + name] = errors.at(end);
    }
    return object;
}
