// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseguideloader.h"

#include "models/analytics/stayloader.h"
#include "models/base/day.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/stalled.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

std::vector<Follower> followersOf(const PhaseFlow &flow, const Phase &phase, const QHash<qint64, Phase> &phases)
{
    std::vector<Follower> followers;
    for (const auto &[next, days] : flow.next) {
        const auto to = phases.constFind(next);
        if (to == phases.constEnd())
            continue;
        followers.push_back({.phase = next,
                             .name = to->name,
                             .color = to->color,
                             .outcome = outcomeOf(placeOf(phase), placeOf(*to)),
                             .n = days.total(),
                             .share = double(days.total()) / double(flow.entered.entries),
                             .typicalDays = days.median().value_or(0)});
    }
    std::stable_sort(followers.begin(), followers.end(), [](const Follower &one, const Follower &other) { return one.n > other.n; });
    return followers;
}

qint64 countStalled(Connection &db, const Phase &phase, const ReportOptions &options)
{
    const SqlCondition stalled = stalledIn(phase, QDate::currentDate());
    IntegerRows rows(db, u"SELECT id FROM customer WHERE "_s + stalled.sql, stalled.values);
    qint64 count = 0;
    while (rows.next())
        count += options.isAbout(rows.at(0)) ? 1 : 0;
    return count;
}

} // namespace

PhaseGuides loadPhaseGuides(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    PhaseGuides guides;
    guides.basis.asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    guides.basis.definition = Report::tr("What each phase is for, what to do, how many customers are in it, and what followed it so far in "
                                         "this business's own history; the days are the median after Kaplan and Meier.");
    QHash<qint64, Phase> phases;
    std::vector<PhasePlace> places;
    for (const Phase &phase : db.select<Phase>(u"ORDER BY id"_s)) {
        phases.insert(phase.id.value, phase);
        places.push_back(placeOf(phase));
    }
    LifeCycleStore store(db);
    const std::vector<Phase> shown = options.phase.isEmpty() ? store.phases() : std::vector{store.phaseNamed(options.phase)};

    PhaseFlowBuilder flows(places, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    QHash<qint64, qint64> customers;
    streamStays(db, guides.basis.asOf, [&](const CustomerStays &customer) {
        if (!options.isAbout(customer.customer))
            return;
        flows.add(customer);
        if (!customer.stays.empty() && !customer.stays.back().left)
            ++customers[customer.stays.back().phase];
    });
    for (const Phase &phase : shown) {
        const auto flow = std::find_if(flows.flows().begin(), flows.flows().end(),
                                       [&](const PhaseFlow &each) { return each.phase == phase.id.value; });
        const SurvivalCurve days = flow->days();
        guides.basis.n += customers.value(phase.id.value);
        guides.phases.push_back({.phase = phase.id.value,
                                 .name = phase.name,
                                 .role = nameOf(phase.role),
                                 .color = phase.color,
                                 .explanation = phase.explanation,
                                 .activities = linesOf(phase.suggestedActivities),
                                 .customers = customers.value(phase.id.value),
                                 .stalled = guides.basis.asOf == QDate::currentDate() ? std::optional(countStalled(db, phase, options))
                                                                                      : std::nullopt,
                                 .fewest = phase.fewest,
                                 .most = phase.most,
                                 .entries = flow->entered.entries,
                                 .open = flow->of(Outcome::Still).entries,
                                 .medianDays = days.median(),
                                 .medianLower = days.medianLower(),
                                 .medianUpper = days.medianUpper(),
                                 .followers = followersOf(*flow, phase, phases)});
    }
    return guides;
}
