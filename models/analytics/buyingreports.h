// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyingstatus.h"
#include "models/analytics/purchasemodel.h"
#include "models/analytics/report.h"
#include "models/analytics/rfm.h"
#include "models/analytics/seasonality.h"
#include "models/analytics/secondpurchase.h"

#include <QHash>

/** A buyer with what the reports say of them. */
struct BuyerFigures
{
    Buyer buyer;
    RfmScores scores;
    std::optional<double> chance;       // To buy within StatusHorizonDays.
    std::optional<BuyingStatus> status; // Nothing: there is not enough data for a chance, and they are not new.
};

/** What can be said about how customers buy, from one reading of their purchases. */
struct BuyingReports
{
    ReportBasis basis; // Without definition: each of the printed reports has its own.
    QString currency;
    std::vector<BuyerFigures> buyers; // By id.
    QHash<qint64, QString> externalIds; // Of those who have one, if customers are to be listed.
    RfmCounts counts;

    std::optional<PurchaseModel> model; // Fitted to everybody's purchases.
    QStringList missing;                // What a fit would need that is not there.
    qint64 modelCustomers = 0;          // Who there was to fit it to,
    qint64 modelRepeatCustomers = 0;    // and who of them bought again.
    double newDays = NewDaysWithoutMedian; // How long a buyer is new.
    bool hasMedian = false;                // So many days is what half take to buy again; else that is not known.
    std::array<qint64, BuyingStatusCount> statuses{};
    qint64 withRhythm = 0; // Bought on three days or more,
    qint64 late = 0;       // of these are later than usual.

    SurvivalBuilder secondPurchase;
    int completeMonths = 0;
    std::optional<Season> season;

    qint64 told() const; // Who has a status.
};

QString rfmGroupTitle(RfmGroup group);
QString buyingStatusTitle(BuyingStatus status);

/** What is still missing for a model of how customers buy, in a sentence; empty if it could be fitted. */
QString missingForModel(const BuyingReports &reports);

ReportBasis rfmBasis(const BuyingReports &reports);
ReportBasis statusBasis(const BuyingReports &reports);
ReportBasis seasonBasis(const BuyingReports &reports);

Report printableRfm(const BuyingReports &reports, bool listsCustomers);
Report printableStatus(const BuyingReports &reports, bool listsCustomers);
Report printableSeason(const BuyingReports &reports);
