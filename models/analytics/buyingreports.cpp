// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/buyingreports.h"

#include "models/analytics/monthlyflow.h"
#include "models/base/money.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray arrayOf(const std::array<qint64, RfmFifths> &counts)
{
    QJsonArray array;
    for (const qint64 count : counts)
        array.append(count);
    return array;
}

QJsonObject customerObject(const BuyingReports &reports, const Buyer &buyer)
{
    const QString externalId = reports.externalIds.value(buyer.customer);
    return {{u"id"_s, buyer.customer}, {u"external_id"_s, externalId.isEmpty() ? QJsonValue() : QJsonValue(externalId)}};
}

/** Lists the customers: in the values, and as the rows in place of the former ones. */
template<typename ObjectOf>
void listCustomers(Report &printed, const BuyingReports &reports, std::vector<ReportColumn> columns, ObjectOf objectOf)
{
    columns.insert(columns.begin(), {{u"id"_s, Report::tr("Customer")}, {u"external_id"_s, Report::tr("Number elsewhere"), Kind::Text}});
    printed.columns = std::move(columns);
    printed.rows.clear();
    QJsonArray customers;
    for (const BuyerFigures &each : reports.buyers) {
        const QJsonObject object = objectOf(each);
        customers.append(object);
        printed.addRow(object);
    }
    printed.values[u"customers"_s] = customers;
}

qint64 silentDays(const BuyingReports &reports, const Buyer &buyer)
{
    return dayNumber(reports.basis.asOf) - buyer.lastDay;
}

} // namespace

qint64 BuyingReports::told() const
{
    return std::accumulate(statuses.begin(), statuses.end(), qint64(0));
}

QString rfmGroupTitle(RfmGroup group)
{
    switch (group) {
    case RfmGroup::Champions:
        return Report::tr("Champions");
    case RfmGroup::Loyal:
        return Report::tr("Loyal");
    case RfmGroup::PotentiallyLoyal:
        return Report::tr("Potentially loyal");
    case RfmGroup::New:
        return Report::tr("Newcomers");
    case RfmGroup::Promising:
        return Report::tr("Promising");
    case RfmGroup::NeedsAttention:
        return Report::tr("Need attention");
    case RfmGroup::AboutToSleep:
        return Report::tr("About to sleep");
    case RfmGroup::AtRisk:
        return Report::tr("Slipping away");
    case RfmGroup::CannotLose:
        return Report::tr("Too good to lose");
    case RfmGroup::Hibernating:
        return Report::tr("Hibernating");
    case RfmGroup::LongSilent:
        return Report::tr("Long silent");
    }
    Q_UNREACHABLE();
    return {};
}

QString buyingStatusTitle(BuyingStatus status)
{
    switch (status) {
    case BuyingStatus::New:
        return Report::tr("New");
    case BuyingStatus::Active:
        return Report::tr("Active");
    case BuyingStatus::AtRisk:
        return Report::tr("At risk");
    case BuyingStatus::Lapsed:
        return Report::tr("Lapsed");
    }
    Q_UNREACHABLE();
    return {};
}

QString missingForModel(const BuyingReports &reports)
{
    if (reports.model)
        return {};
    if (!reports.missing.isEmpty())
        return reports.missing.join(u' ');
    return Report::tr("The purchases follow none of the models, so chances cannot be told.");
}

ReportBasis rfmBasis(const BuyingReports &reports)
{
    ReportBasis basis = reports.basis;
    basis.definition = Report::tr("Each customer is compared with the others by the days since the last purchase, the days with a purchase "
                                  "and the total spent: 1 for the worst fifth, 5 for the best, equal customers alike; the groups go by how "
                                  "lately and by the mean of how often and how much.");
    return basis;
}

ReportBasis statusBasis(const BuyingReports &reports)
{
    ReportBasis basis = reports.basis;
    const QString days = QLocale().toString(std::llround(reports.newDays));
    basis.definition = Report::tr("Active customers buy within a year with a chance of 50 % or more, those at risk of 20 to 50 %, the lapsed of "
                                  "less than 20 %, if buying goes on as before; new are those who bought once, at most %1 days ago.")
                           .arg(days);
    if (!reports.hasMedian)
        basis.warnings.append(Report::tr("Half of the customers have not bought again yet, so that they are called new for %1 days.").arg(days));
    if (const QString missing = missingForModel(reports); !missing.isEmpty())
        basis.warnings.append(missing);
    else if (reports.model->isDegenerate)
        basis.warnings.append(Report::tr("No drop-out detectable in this period: the chances suppose that nobody leaves for good."));
    return basis;
}

ReportBasis seasonBasis(const BuyingReports &reports)
{
    ReportBasis basis = reports.basis;
    basis.definition = Report::tr("The share of a year's purchases that each calendar month brings, over whole years of complete months; without "
                                  "a season it would be 8.3 %. Growth within the years shows in it, too.");
    if (reports.season) {
        basis.n = reports.season->purchases;
    } else {
        basis.n = 0;
        basis.warnings.append(Report::tr("Not enough data yet: %1 of %2 complete months needed.")
                                  .arg(QLocale().toString(reports.completeMonths),
                                       QLocale().toString(LeastYearsForSeason * MonthsOfYear)));
    }
    return basis;
}

Report printableRfm(const BuyingReports &reports, bool listsCustomers)
{
    Report printed{.name = u"rfm"_s, .basis = rfmBasis(reports), .currency = reports.currency};
    printed.columns = {{u"title"_s, Report::tr("Group"), Kind::Text}, {u"n"_s, Report::tr("Customers")}, {u"share"_s, Report::tr("Share"), Kind::Share}};
    QJsonArray groups;
    for (size_t i = 0; i < RfmGroupCount; ++i) {
        const qint64 n = reports.counts.of(RfmGroup(i));
        const auto share = shareOf(n, reports.basis.n);
        const QJsonObject object{{u"name"_s, nameOf(RfmGroup(i))},
                                 {u"title"_s, rfmGroupTitle(RfmGroup(i))},
                                 {u"n"_s, n},
                                 {u"share"_s, share ? QJsonValue(share->value) : QJsonValue()}};
        groups.append(object);
        if (reports.basis.n > 0)
            printed.addRow(object);
    }
    QJsonArray cells;
    for (int recency = 1; recency <= RfmFifths; ++recency) {
        for (int worth = 1; worth <= RfmFifths; ++worth)
            cells.append(QJsonObject{{u"recency"_s, recency},
                                     {u"worth"_s, worth},
                                     {u"group"_s, nameOf(rfmGroup(recency, worth))},
                                     {u"n"_s, reports.counts.cells.at(size_t(recency) - 1).at(size_t(worth) - 1)}});
    }
    printed.values = {{u"counts"_s,
                       QJsonObject{{u"R"_s, arrayOf(reports.counts.recency)},
                                   {u"F"_s, arrayOf(reports.counts.frequency)},
                                   {u"M"_s, arrayOf(reports.counts.monetary)}}},
                      {u"groups"_s, groups},
                      {u"grid"_s, cells},
                      {u"snapshot"_s, reports.basis.asOf.addDays(1).toString(Qt::ISODate)},
                      {u"currency"_s, reports.currency}};
    if (!listsCustomers)
        return printed;
    const double unit = std::pow(10.0, currencyDecimals(reports.currency));
    listCustomers(printed, reports,
                  {{u"recency_days"_s, Report::tr("Days since the last purchase")},
                   {u"frequency"_s, Report::tr("Days with a purchase")},
                   {u"monetary"_s, Report::tr("Spent"), Kind::Money},
                   {u"R"_s, u"R"_s},
                   {u"F"_s, u"F"_s},
                   {u"M"_s, u"M"_s},
                   {u"group"_s, Report::tr("Group"), Kind::Text}},
                  [&](const BuyerFigures &each) {
                      QJsonObject object = customerObject(reports, each.buyer);
                      object[u"recency_days"_s] = silentDays(reports, each.buyer) + 1;
                      object[u"frequency"_s] = each.buyer.days;
                      object[u"monetary"_s] = double(each.buyer.amount) / unit;
                      object[u"R"_s] = each.scores.recency;
                      object[u"F"_s] = each.scores.frequency;
                      object[u"M"_s] = each.scores.monetary;
                      object[u"group"_s] = nameOf(rfmGroup(each.scores.recency, each.scores.worth()));
                      return object;
                  });
    return printed;
}

Report printableStatus(const BuyingReports &reports, bool listsCustomers)
{
    Report printed{.name = u"status"_s, .basis = statusBasis(reports)};
    printed.columns = {{u"title"_s, Report::tr("Status"), Kind::Text},
                       {u"n"_s, Report::tr("Customers")},
                       {u"share"_s, Report::tr("Share"), Kind::Share}};
    const qint64 all = reports.basis.n;
    QJsonArray statuses;
    for (size_t i = 0; i < BuyingStatusCount; ++i) {
        const bool isKnown = reports.model || BuyingStatus(i) == BuyingStatus::New;
        const QJsonObject object{{u"status"_s, nameOf(BuyingStatus(i))},
                                 {u"title"_s, buyingStatusTitle(BuyingStatus(i))},
                                 {u"n"_s, isKnown ? QJsonValue(reports.statuses.at(i)) : QJsonValue()},
                                 {u"share"_s, isKnown && all > 0 ? QJsonValue(double(reports.statuses.at(i)) / double(all)) : QJsonValue()}};
        statuses.append(object);
        if (reports.basis.n > 0)
            printed.addRow(object);
    }
    const auto late = shareOf(reports.late, reports.withRhythm);
    printed.values = {{u"statuses"_s, statuses},
                      {u"unknown"_s, all - reports.told()},
                      {u"horizon_days"_s, StatusHorizonDays},
                      {u"new_days"_s, reports.newDays},
                      {u"new_days_observed"_s, reports.hasMedian},
                      {u"model"_s, reports.model ? QJsonValue(nameOf(reports.model->kind)) : QJsonValue()},
                      {u"degenerate"_s, reports.model ? QJsonValue(reports.model->isDegenerate) : QJsonValue()},
                      {u"repeat_customers"_s, reports.modelRepeatCustomers},
                      {u"later_than_usual"_s,
                       QJsonObject{{u"n"_s, reports.late},
                                   {u"of"_s, reports.withRhythm},
                                   {u"share"_s, late ? QJsonValue(late->value) : QJsonValue()}}}};
    if (!listsCustomers)
        return printed;
    listCustomers(printed, reports,
                  {{u"status"_s, Report::tr("Status"), Kind::Text},
                   {u"p_buy"_s, Report::tr("Chance to buy within a year"), Kind::Chance},
                   {u"silent_days"_s, Report::tr("Days since the last purchase")},
                   {u"later_than_usual"_s, Report::tr("Later than usual"), Kind::Flag}},
                  [&](const BuyerFigures &each) {
                      QJsonObject object = customerObject(reports, each.buyer);
                      object[u"status"_s] = each.status ? QJsonValue(nameOf(*each.status)) : QJsonValue();
                      object[u"p_buy"_s] = orNull(each.chance);
                      object[u"silent_days"_s] = silentDays(reports, each.buyer);
                      object[u"later_than_usual"_s] = each.buyer.isLaterThanUsual;
                      return object;
                  });
    return printed;
}

Report printableSeason(const BuyingReports &reports)
{
    Report printed{.name = u"seasonality"_s, .basis = seasonBasis(reports)};
    printed.columns = {{u"title"_s, Report::tr("Month"), Kind::Text},
                       {u"purchases"_s, Report::tr("Purchases")},
                       {u"share"_s, Report::tr("Share of the year"), Kind::Share},
                       {u"lowest"_s, Report::tr("Lowest of a year"), Kind::Share},
                       {u"highest"_s, Report::tr("Highest of a year"), Kind::Share}};
    QJsonArray months;
    for (int i = 0; reports.season && i < MonthsOfYear; ++i) {
        const SeasonMonth &month = reports.season->months.at(size_t(i));
        const QJsonObject object{{u"month"_s, i + 1},
                                 {u"title"_s, QLocale().standaloneMonthName(i + 1)},
                                 {u"purchases"_s, month.purchases},
                                 {u"share"_s, month.share},
                                 {u"lowest"_s, month.lowest},
                                 {u"highest"_s, month.highest}};
        months.append(object);
        printed.addRow(object);
    }
    printed.values = {{u"years"_s, reports.season ? QJsonValue(reports.season->years) : QJsonValue()},
                      {u"from"_s, reports.season ? QJsonValue(monthKey(reports.season->firstMonth)) : QJsonValue()},
                      {u"complete_months"_s, reports.completeMonths},
                      {u"months"_s, months}};
    return printed;
}
