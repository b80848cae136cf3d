// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/monthlyflow.h"
#include "models/analytics/report.h"

/** Which share of customers with a contract was lost in a month, over some whole months. */
struct MonthlyLoss
{
    int first = 0; // Month, see monthNumber().
    int last = 0;
    int months = 0;
    qint64 atStart = 0; // With a contract when a month began, added up over the months,
    qint64 lost = 0;    // and without one when it ended.

    Share share() const { return shareOf(lost, atStart).value_or(Share()); }
    /** Why nothing can be said of months to come; empty if it can. */
    QStringList missing() const;
};

/** Over the last \a most of those of \a flows that are over and began with customers. */
MonthlyLoss monthlyLoss(const std::vector<MonthlyFlow> &flows, size_t most);

/** One month ahead, or all of them together: how many are lost, and how many new ones that and the growth take. */
struct ContractNeed
{
    int month = 0;
    double atStart = 0.0; // Customers with a contract when it begins.
    double lost = 0.0;
    Interval lostBand;
    double needed = 0.0;
    Interval neededBand;
};

/** How many new customers with a contract it takes to have some more of them, although others leave. */
struct ContractAcquisitionReport
{
    ReportBasis basis;
    qint64 customers = 0; // With a contract on the as-of day, who are taken to begin the first month ahead.
    MonthlyLoss loss;
    qint64 growth = 0;
    int horizon = 1; // Months.
    int firstMonth = 0;
    std::vector<ContractNeed> months;  // Ahead, one by one; empty if there is not enough to tell.
    std::optional<ContractNeed> total; // From the first of them to the end of the last.
};

/**
 * Asks \a report how many new customers \a growth within \a months takes: churn rate × customers at the start + growth, month by
 * month, the growth spread evenly.
 */
void askForGrowth(ContractAcquisitionReport &report, qint64 growth, int months);

/** How many are needed, and what that rests on: a sentence each; the first says what is missing if it cannot be told. */
QString contractNeedSentence(const ContractAcquisitionReport &report);
QString contractLossSentence(const ContractAcquisitionReport &report);

/** The report by itself; and \a printed, that of what purchases say, with it as "contracts" beside. */
Report printable(const ContractAcquisitionReport &report);
void addContracts(Report &printed, const ContractAcquisitionReport &report);
