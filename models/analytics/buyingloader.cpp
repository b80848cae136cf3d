// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/buyingloader.h"

#include "models/analytics/buyerstream.h"
#include "models/analytics/customergrouploader.h"
#include "models/analytics/purchaseloader.h"
#include "models/business/setup.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DaysForRhythm = 3;

/** Replaces the amounts of the buyers, who are in order of their id, by what they spent in the business's currency. */
void readAmounts(Connection &db, BuyingReports &reports)
{
    for (BuyerFigures &each : reports.buyers)
        each.buyer.amount = 0;
    auto next = reports.buyers.begin();
    streamPurchases(db, reports.basis.asOf, reports.currency, [&](const PurchaseEntry &entry) {
        while (next != reports.buyers.end() && next->buyer.customer < entry.customer)
            ++next;
        if (next != reports.buyers.end() && next->buyer.customer == entry.customer && entry.amount > 0)
            next->buyer.amount += entry.amount;
    });
    reports.basis.warnings.append(Report::tr("What was spent in other currencies than %1 is left out.").arg(reports.currency));
}

PurchaseHistory historyOf(const Buyer &buyer, qint64 end)
{
    return {.repeats = buyer.days - 1, .lastDay = buyer.lastDay - buyer.firstDay, .age = end - buyer.firstDay};
}

void setScores(BuyingReports &reports)
{
    std::vector<Buyer> buyers;
    buyers.reserve(reports.buyers.size());
    for (const BuyerFigures &each : reports.buyers)
        buyers.push_back(each.buyer);
    const std::vector<RfmScores> scores = rfmScores(buyers);
    for (size_t i = 0; i < scores.size(); ++i)
        reports.buyers[i].scores = scores[i];
    reports.counts = countScores(scores);
}

void setStatuses(BuyingReports &reports, qint64 end)
{
    for (BuyerFigures &each : reports.buyers) {
        if (reports.model)
            each.chance = chanceToBuy(*reports.model, historyOf(each.buyer, end), StatusHorizonDays);
        if (isNewBuyer(each.buyer, end, reports.newDays))
            each.status = BuyingStatus::New;
        else if (each.chance)
            each.status = statusOf(*each.chance);
        if (each.status)
            ++reports.statuses.at(size_t(*each.status));
        reports.withRhythm += each.buyer.days >= DaysForRhythm ? 1 : 0;
        reports.late += each.buyer.isLaterThanUsual ? 1 : 0;
    }
}

} // namespace

BuyingReports loadBuyingReports(Connection &db, const ReportOptions &asked)
{
    const Snapshot snapshot(db);
    const ReportOptions options = withCustomers(db, asked);
    BuyingReports reports;
    reports.currency = business(db).currency;
    reports.basis.asOf = options.asOf.isValid() ? options.asOf : observationEnd(db, QDate::currentDate());
    if (!options.asOf.isValid() && reports.basis.asOf < QDate::currentDate())
        reports.basis.warnings.append(Report::tr("The last purchase was on %1; nothing after it is counted.")
                                          .arg(QLocale().toString(reports.basis.asOf, QLocale::ShortFormat)));
    const qint64 end = dayNumber(reports.basis.asOf);

    PurchasePatterns patterns;
    SurvivalBuilder everybody;
    BuyerBuilder buyers(reports.basis.asOf, [&](const Buyer &buyer) {
        patterns.add(historyOf(buyer, end));
        const auto days = double((buyer.boughtAgain() ? buyer.secondDay : end) - buyer.firstDay);
        everybody.add(days, buyer.boughtAgain());
        if (!options.isAbout(buyer.customer))
            return;
        reports.secondPurchase.add(days, buyer.boughtAgain());
        reports.buyers.push_back({.buyer = buyer});
    });
    SeasonBuilder season(reports.basis.asOf);
    qint64 returns = 0;
    streamPurchases(db, reports.basis.asOf, {}, [&](const PurchaseEntry &entry) {
        buyers.add(entry);
        if (!options.isAbout(entry.customer))
            return;
        season.add(entry.day, entry.amount);
        returns += entry.amount < 0 ? 1 : 0;
    });
    buyers.finish();
    if (returns > 0)
        reports.basis.warnings.append(Report::tr("Returns are left out: %1.").arg(QLocale().toString(returns)));
    reports.basis.n = qint64(reports.buyers.size());
    if (hasOtherCurrencies(db, reports.currency))
        readAmounts(db, reports);

    reports.modelCustomers = patterns.customers();
    reports.modelRepeatCustomers = patterns.repeatCustomers();
    reports.missing = missingToModel(patterns);
    reports.model = fitPurchaseModel(patterns);
    if (const auto median = everybody.curve().median()) {
        reports.newDays = *median;
        reports.hasMedian = true;
    }
    setScores(reports);
    setStatuses(reports, end);
    reports.completeMonths = season.completeMonths();
    reports.season = season.season();
    if (options.listsCustomers) {
        Rows rows = db.run(u"SELECT id, external_id FROM customer WHERE external_id <> ''"_s);
        while (rows.next())
            reports.externalIds.insert(rows.integer(0), rows.text(1));
    }
    return reports;
}

BuyingOverview loadBuyingOverview(Connection &db, const ReportOptions &options)
{
    BuyingOverview overview{.reports = loadBuyingReports(db, options)};
    overview.places.reserve(overview.reports.buyers.size());
    for (const BuyerFigures &each : overview.reports.buyers)
        overview.places.push_back({.customer = each.buyer.customer,
                                   .recency = qint8(each.scores.recency),
                                   .worth = qint8(each.scores.worth()),
                                   .status = qint8(each.status ? int(*each.status) : -1),
                                   .isLaterThanUsual = each.buyer.isLaterThanUsual});
    overview.reports.buyers = {};
    return overview;
}

std::vector<qint64> customersAt(Connection &, const std::shared_ptr<const BuyingOverview> &overview,
                                const std::function<bool(const BuyerPlace &)> &wanted)
{
    std::vector<qint64> customers;
    for (const BuyerPlace &place : overview->places) {
        if (wanted(place))
            customers.push_back(place.customer);
    }
    return customers;
}
