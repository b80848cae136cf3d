// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractacquisitionloader.h"

#include "models/analytics/contractreportloader.h"
#include "models/analytics/forecastloader.h"
#include "models/contracts/contractstore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostMonths = 12; // As many as a year's seasons.

} // namespace

ContractAcquisitionReport loadContractAcquisition(Connection &db, const ReportOptions &options)
{
    const ContractChurnReport churn = loadContractChurn(db, options);
    ContractAcquisitionReport report{.basis = churn.basis, .customers = churn.totals.withRunning};
    report.basis.definition
        = Report::tr("The share of customers with a contract who were lost in a month, times those who have one, plus the growth, for each month ahead. "
                     "Who is won within a month does not leave in it.");
    const bool isChosen = options.from.isValid() || options.to.isValid();
    report.loss = monthlyLoss(churn.months, isChosen ? churn.months.size() : MostMonths);
    report.firstMonth = monthNumber(report.basis.asOf) + 1;
    askForGrowth(report, options.forecast.contractGrowth, options.forecast.contractMonths);
    return report;
}

Report loadAcquisition(Connection &db, const ReportOptions &options)
{
    const bool areContracts = ContractStore(db).areThereAny();
    const bool arePurchases = db.run(u"SELECT 1 FROM purchase LIMIT 1"_s).next();
    if (areContracts && !arePurchases)
        return printable(loadContractAcquisition(db, options));
    Report printed = printableAcquisition(loadForecastReport(db, options));
    printed.values[u"basis"_s] = u"purchases"_s;
    if (areContracts)
        addContracts(printed, loadContractAcquisition(db, options));
    else
        printed.values[u"contracts"_s] = QJsonValue(QJsonValue::Null);
    return printed;
}
