// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseguide.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const auto &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject objectOf(const PhaseGuide &guide)
{
    QJsonArray followers;
    for (const Follower &follower : guide.followers)
        followers.append(QJsonObject{{u"phase"_s, follower.name},
                                     {u"outcome"_s, nameOf(follower.outcome)},
                                     {u"n"_s, follower.n},
                                     {u"share"_s, follower.share},
                                     {u"typical_days"_s, follower.typicalDays}});
    return {{u"phase"_s, guide.name},
            {u"role"_s, guide.role},
            {u"explanation"_s, guide.explanation},
            {u"suggested_activities"_s, QJsonArray::fromStringList(guide.activities)},
            {u"customers"_s, guide.customers},
            {u"stalled"_s, orNull(guide.stalled)},
            {u"fewest"_s, orNull(guide.fewest)},
            {u"most"_s, orNull(guide.most)},
            {u"n"_s, guide.entries},
            {u"still"_s, guide.open},
            {u"median_days"_s, orNull(guide.medianDays)},
            {u"median_lower"_s, orNull(guide.medianLower)},
            {u"median_upper"_s, orNull(guide.medianUpper)},
            {u"next"_s, followers}};
}

QString followersText(const PhaseGuide &guide)
{
    QStringList texts;
    const QLocale locale;
    for (const Follower &follower : guide.followers)
        texts.append(u"%1 %2 %3"_s.arg(follower.name, locale.toString(100.0 * follower.share, 'f', 0), locale.percent()));
    return texts.join(u", "_s);
}

} // namespace

Report printable(const PhaseGuides &guides)
{
    Report printed{.name = u"guide"_s, .basis = guides.basis};
    for (const ReportColumn &column :
         std::vector<ReportColumn>{{u"phase"_s, Report::tr("Phase"), ReportColumn::Kind::Text},
                                   {u"customers"_s, Report::tr("Customers")},
                                   {u"stalled"_s, Report::tr("Stalled")},
                                   {u"median_days"_s, Report::tr("Median days")},
                                   {u"n"_s, Report::tr("Entries")},
                                   {u"next"_s, Report::tr("Usually followed by"), ReportColumn::Kind::Text},
                                   {u"explanation"_s, Report::tr("What it is for"), ReportColumn::Kind::Text},
                                   {u"suggested_activities"_s, Report::tr("What to do"), ReportColumn::Kind::Text}})
        printed.columns.push_back(column);
    QJsonArray phases;
    for (const PhaseGuide &guide : guides.phases) {
        QJsonObject object = objectOf(guide);
        phases.append(object);
        object[u"next"_s] = followersText(guide);
        object[u"suggested_activities"_s] = guide.activities.join(u"; "_s);
        printed.addRow(object);
    }
    printed.values = {{u"phases"_s, phases}};
    return printed;
}
