// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activityreport.h"

#include "models/activities/activity.h"

using namespace Qt::StringLiterals;

static_assert(namesOf<ActivityKind>.size() == ActivityKindCount);

namespace {

constexpr std::array KindTitles{
    QT_TRANSLATE_NOOP("Report", "Calls"),  QT_TRANSLATE_NOOP("Report", "E-mails"),  QT_TRANSLATE_NOOP("Report", "Messages"),
    QT_TRANSLATE_NOOP("Report", "Visits"), QT_TRANSLATE_NOOP("Report", "Meetings"), QT_TRANSLATE_NOOP("Report", "Notes"),
};
static_assert(KindTitles.size() == ActivityKindCount);

constexpr std::array KindKeys{"calls", "e_mails", "messages", "visits", "meetings", "notes"};

QString kindKey(size_t kind)
{
    return QLatin1StringView(KindKeys.at(kind));
}

QJsonObject jsonOf(const ActivityCounts &counts)
{
    QJsonObject object{{u"n"_s, counts.activities}, {u"customers"_s, counts.customers}, {u"minutes"_s, counts.minutes}};
    for (size_t kind = 0; kind < ActivityKindCount; ++kind)
        object[kindKey(kind)] = counts.byKind.at(kind);
    const auto rate = counts.reachRate();
    const QJsonValue none(QJsonValue::Null);
    object[u"calls_with_outcome"_s] = counts.tried;
    object[u"reached"_s] = counts.reached;
    object[u"reach_rate"_s] = rate ? QJsonValue(*rate) : none;
    object[u"lower"_s] = rate ? QJsonValue(counts.reachInterval().lower) : none;
    object[u"upper"_s] = rate ? QJsonValue(counts.reachInterval().upper) : none;
    return object;
}

ReportColumn groupColumn(ActivityBy by)
{
    const bool isDay = by == ActivityBy::Day || by == ActivityBy::Week;
    return {nameOf(by), activityByTitle(by),
            isDay                    ? ReportColumn::Kind::Day
                : by == ActivityBy::Month ? ReportColumn::Kind::Month
                                          : ReportColumn::Kind::Text};
}

} // namespace

QString activityKindTitle(size_t kind)
{
    return QCoreApplication::translate("Report", KindTitles.at(kind));
}

QString activityByTitle(ActivityBy by)
{
    switch (by) {
    case ActivityBy::Person:
        return Report::tr("Person");
    case ActivityBy::Day:
        return Report::tr("Day");
    case ActivityBy::Week:
        return Report::tr("Week from");
    case ActivityBy::Month:
        return Report::tr("Month");
    case ActivityBy::Phase:
        return Report::tr("Phase");
    case ActivityBy::Kind:
        return Report::tr("Kind");
    case ActivityBy::Outcome:
        return Report::tr("Outcome");
    }
    Q_UNREACHABLE();
    return {};
}

void describe(ActivityReport &report)
{
    report.basis.n = report.all.activities;
    report.basis.definition
        = Report::tr("What was noted as done with customers, each counted once, for the customer it belongs to and the person who did it. "
                     "The reach rate is the share of calls in which somebody was reached, of the calls whose outcome says so, "
                     "with its 95 % interval (Wilson).");
    if (report.by == ActivityBy::Phase)
        report.basis.definition += u' ' + Report::tr("The phase is the one in which the customer was at that moment.");
    if (report.all.unlisted > 0)
        report.basis.warnings.append(
            Report::tr("%Ln call(s) have an outcome that is not in the list, so they do not count for the reach rate.", nullptr, int(report.all.unlisted)));
    if (report.all.tried > 0 && report.all.tried < FewestCallsForRate)
        report.basis.warnings.append(Report::tr("Fewer than %1 calls with an outcome: the reach rate says little.").arg(FewestCallsForRate));
}

Report printable(const ActivityReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"activities"_s, report.basis};
    printed.columns = {groupColumn(report.by), {u"n"_s, Report::tr("Activities"), Kind::Count}, {u"customers"_s, Report::tr("Customers"), Kind::Count}};
    for (size_t kind = 0; kind < ActivityKindCount; ++kind)
        printed.columns.push_back({kindKey(kind), activityKindTitle(kind), Kind::Count});
    for (const ReportColumn &column :
         std::vector<ReportColumn>{{u"minutes"_s, Report::tr("Minutes"), Kind::Count},
                                   {u"calls_with_outcome"_s, Report::tr("Calls with an outcome"), Kind::Count},
                                   {u"reached"_s, Report::tr("Reached"), Kind::Count},
                                   {u"reach_rate"_s, Report::tr("Reach rate"), Kind::Share},
                                   {u"lower"_s, Report::tr("At least (95 %)"), Kind::Share},
                                   {u"upper"_s, Report::tr("At most (95 %)"), Kind::Share}})
        printed.columns.push_back(column);
    QJsonArray groups;
    for (const ActivityGroup &group : report.groups) {
        QJsonObject object = jsonOf(group.counts);
        object[nameOf(report.by)] = group.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group.name);
        groups.append(object);
        if (printed.columns.front().kind == Kind::Text)
            object[nameOf(report.by)] = group.title;
        printed.addRow(object);
    }
    printed.values = {{u"by"_s, nameOf(report.by)},
                      {u"from"_s, report.from.isValid() ? QJsonValue(report.from.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
                      {u"to"_s, report.to.toString(Qt::ISODate)},
                      {u"groups"_s, groups},
                      {u"all"_s, jsonOf(report.all)}};
    return printed;
}
