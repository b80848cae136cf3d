// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/reportloader.h"

#include "models/analytics/activityloader.h"
#include "models/analytics/basketloader.h"
#include "models/analytics/buyingloader.h"
#include "models/analytics/contractacquisitionloader.h"
#include "models/analytics/contractreportloader.h"
#include "models/analytics/customergrouploader.h"
#include "models/analytics/feedbackloader.h"
#include "models/analytics/forecastloader.h"
#include "models/analytics/lifecycleloader.h"
#include "models/analytics/phaseguideloader.h"
#include "models/analytics/purchaseloader.h"
#include "models/analytics/survivalloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ReportOptions withoutRevenue(ReportOptions options)
{
    options.withRevenue = false;
    return options;
}

ReportOptions withValues(ReportOptions options)
{
    options.forecast.withValues = true;
    return options;
}

ReportOptions withSources(ReportOptions options)
{
    options.forecast.withSources = true;
    return options;
}

struct NamedReport
{
    QLatin1StringView name;
    Report (*make)(Connection &, const ReportOptions &);
    bool hasGroups = false;
};

constexpr NamedReport Reports[] = {
    {"cohorts"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadPurchaseReports(db, o).cohorts); }},
    {"retention"_L1, &loadRetention},
    {"churn"_L1, &loadChurn},
    {"survival"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadSurvivalReport(db, o)); }, true},
    {"phases"_L1, [](Connection &db, const ReportOptions &o) { return printablePhases(loadLifeCycleReport(db, withoutRevenue(o))); }, true},
    {"funnel"_L1, [](Connection &db, const ReportOptions &o) { return printableFunnel(loadLifeCycleReport(db, withoutRevenue(o))); }, true},
    {"loss-reasons"_L1, [](Connection &db, const ReportOptions &o) { return printableLosses(loadLifeCycleReport(db, o)); }, true},
    {"transitions"_L1, [](Connection &db, const ReportOptions &o) { return printableTransitions(loadLifeCycleReport(db, withoutRevenue(o))); }, true},
    {"guide"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadPhaseGuides(db, o)); }},
    {"purchase-model"_L1, [](Connection &db, const ReportOptions &o) { return printablePurchaseModel(loadForecastReport(db, o)); }},
    {"value"_L1, [](Connection &db, const ReportOptions &o) { return printableValue(loadForecastReport(db, withValues(o))); }},
    {"acquisition"_L1, [](Connection &db, const ReportOptions &o) { return loadAcquisition(db, withSources(o)); }},
    {"rfm"_L1, [](Connection &db, const ReportOptions &o) { return printableRfm(loadBuyingReports(db, o), o.listsCustomers); }},
    {"status"_L1, [](Connection &db, const ReportOptions &o) { return printableStatus(loadBuyingReports(db, o), o.listsCustomers); }},
    {"seasonality"_L1, [](Connection &db, const ReportOptions &o) { return printableSeason(loadBuyingReports(db, o)); }},
    {"basket"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadBasketReport(db, o)); }},
    {"next-product"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadNextProductReport(db, o)); }},
    {"nps"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadNpsReport(db, o)); }},
    {"csat"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadSatisfactionReport(db, Satisfaction::Csat, o)); }},
    {"ces"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadSatisfactionReport(db, Satisfaction::Ces, o)); }},
    {"activities"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadActivityReport(db, o)); }},
    {"complaints"_L1, [](Connection &db, const ReportOptions &o) { return printable(loadComplaintReport(db, o)); }},
};

} // namespace

QStringList reportNames()
{
    QStringList names;
    for (const NamedReport &report : Reports)
        names.append(report.name);
    return names;
}

Report loadReport(Connection &db, const QString &name, const ReportOptions &options)
{
    const auto found = std::find_if(std::begin(Reports), std::end(Reports), [&](const NamedReport &r) { return r.name == name; });
    if (found == std::end(Reports))
        throw Failure(Error::Kind::Invalid,
                      Report::tr("There is no report “%1”. Reports: %2.").arg(name, reportNames().join(u", "_s)));
    if ((options.by && !found->hasGroups) || (!options.contractsBy.isEmpty() && name != u"survival") || (options.activitiesBy && name != u"activities"))
        throw Failure(Error::Kind::Invalid, Report::tr("The report “%1” has no groups.").arg(name));
    return found->make(db, withCustomers(db, options));
}
