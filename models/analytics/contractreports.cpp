// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractreports.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject flowJson(const MonthlyFlow &flow, qint64 part)
{
    const auto share = shareOf(part, flow.atStart);
    const auto value = [&](double number) { return share ? QJsonValue(number) : QJsonValue(QJsonValue::Null); };
    return {{u"month"_s, monthKey(flow.month)},
            {u"at_start"_s, flow.atStart},
            {u"lost"_s, flow.lost},
            {u"won_back"_s, flow.wonBack},
            {u"retained"_s, flow.retained},
            {u"rate"_s, value(share ? share->value : 0.0)},
            {u"lower"_s, value(share ? share->interval.lower : 0.0)},
            {u"upper"_s, value(share ? share->interval.upper : 0.0)},
            {u"complete"_s, flow.complete}};
}

QJsonArray reasonsJson(const std::vector<ReasonCount> &reasons)
{
    QJsonArray array;
    for (const ReasonCount &each : reasons)
        array.append(QJsonObject{{u"reason"_s, each.reason.isEmpty() ? QJsonValue() : QJsonValue(each.reason)}, {u"n"_s, each.count}});
    return array;
}

Report printable(const QString &name, const ContractChurnReport &report, const std::optional<Report> &shop,
                 qint64 MonthlyFlow::*part, const QString &rateTitle)
{
    using Kind = ReportColumn::Kind;
    Report printed{name, report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"at_start"_s, Report::tr("With a contract at its beginning"), Kind::Count},
                       {u"lost"_s, Report::tr("Without one at its end"), Kind::Count},
                       {u"retained"_s, Report::tr("Stayed"), Kind::Count},
                       {u"won_back"_s, Report::tr("Came back"), Kind::Count},
                       {u"rate"_s, rateTitle, Kind::Share},
                       {u"lower"_s, Report::tr("At least (95 %)"), Kind::Share},
                       {u"upper"_s, Report::tr("At most (95 %)"), Kind::Share},
                       {u"complete"_s, Report::tr("Month over"), Kind::Flag}};
    QJsonArray months;
    for (const MonthlyFlow &flow : report.months) {
        const QJsonObject month = flowJson(flow, flow.*part);
        months.append(month);
        printed.addRow(month);
    }
    printed.values = {{u"basis"_s, u"contracts"_s},
                      {u"months"_s, months},
                      {u"contracts"_s, report.totals.contracts},
                      {u"ended"_s, report.totals.ended},
                      {u"followed"_s, report.totals.followed},
                      {u"customers"_s, report.totals.customers},
                      {u"with_running_contract"_s, report.totals.withRunning},
                      {u"reasons"_s, reasonsJson(report.reasons)}};
    if (shop) {
        QJsonObject purchases = shop->values;
        purchases.remove(u"basis"_s);
        purchases[u"definition"_s] = shop->basis.definition;
        purchases[u"n"_s] = shop->basis.n;
        purchases[u"as_of"_s] = shop->basis.asOf.toString(Qt::ISODate);
        printed.values[u"purchases"_s] = purchases;
    }
    return printed;
}

} // namespace

void describe(ContractChurnReport &report)
{
    report.basis.definition
        = Report::tr("Of the customers with a contract that ran when a month began, the share who had none when it ended. Customers won within the "
                     "month are not counted; who goes on with another contract stays.");
    if (report.totals.contracts == 0)
        report.basis.warnings.append(Report::tr("Not enough data yet: there are no contracts."));
    if (report.totals.withinMonth > 0)
        report.basis.warnings.append(Report::tr("Contracts that began and ended within one month appear in no month: %1.")
                                         .arg(QLocale().toString(report.totals.withinMonth)));
}

Report printableChurn(const ContractChurnReport &report, const std::optional<Report> &shop)
{
    return printable(u"churn"_s, report, shop, &MonthlyFlow::lost, Report::tr("Share lost"));
}

Report printableRetention(const ContractChurnReport &report, const std::optional<Report> &shop)
{
    return printable(u"retention"_s, report, shop, &MonthlyFlow::retained, Report::tr("Share retained"));
}

void addStatedLosses(Report &report, const StatedLosses &stated)
{
    QJsonArray months;
    for (const auto &[month, customers] : stated.months)
        months.append(QJsonObject{{u"month"_s, monthKey(month)}, {u"lost"_s, customers}});
    report.values[u"said_so"_s] = QJsonObject{{u"months"_s, months}, {u"reasons"_s, reasonsJson(stated.reasons)}};
}
