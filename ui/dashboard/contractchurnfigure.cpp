// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/contractchurnfigure.h"

#include "models/analytics/contractcustomerloader.h"
#include "ui/common/formats.h"
#include "ui/reports/contractfigures.h"

FigureContent ContractChurnFigure::content(ContractChurnReport report, int months)
{
    report.months = lastOf(report.months, months);
    FigureContent figure = ContractFigures::churn(report);
    figure.groupsAt = [flows = report.months, asOf = report.basis.asOf](int category, int) -> std::vector<CustomerGroup> {
        const MonthlyFlow &flow = flows.at(size_t(category));
        const QString month = monthText(firstOfMonth(flow.month));
        return {customerGroup(tr("Lost in %1").arg(month), flow.lost, &ContractCustomerLoader::whoLeft, flow.month, asOf),
                customerGroup(tr("Still with a contract after %1").arg(month), flow.retained, &ContractCustomerLoader::whoStayed, flow.month, asOf),
                customerGroup(tr("Back with a contract in %1").arg(month), flow.wonBack, &ContractCustomerLoader::whoCameBack, flow.month, asOf)};
    };
    return figure;
}
