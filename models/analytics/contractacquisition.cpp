// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractacquisition.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastMonths = 3;
constexpr qint64 LeastAtStart = 30; // Below, the interval is so wide that it says nothing.
constexpr double WeeksInMonth = 365.25 / 12 / 7;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/** Nobody is won in part. */
QString people(double value)
{
    return number(qint64(std::ceil(value - 1e-9)));
}

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 1);
}

QString monthText(int month)
{
    return QLocale().toString(firstOfMonth(month), u"MMMM yyyy"_s);
}

void insert(QJsonObject &object, const QString &key, bool isKnown, double value, const Interval &interval)
{
    const auto orNull = [isKnown](double each) { return isKnown ? QJsonValue(each) : QJsonValue(QJsonValue::Null); };
    object[key] = orNull(value);
    object[key + u"_lower"_s] = orNull(interval.lower);
    object[key + u"_upper"_s] = orNull(interval.upper);
}

QJsonObject needJson(const std::optional<ContractNeed> &need)
{
    QJsonObject object;
    const ContractNeed known = need.value_or(ContractNeed());
    insert(object, u"lost"_s, need.has_value(), known.lost, known.lostBand);
    insert(object, u"needed"_s, need.has_value(), known.needed, known.neededBand);
    return object;
}

QJsonObject monthJson(const ContractNeed &need)
{
    QJsonObject object = needJson(need);
    object[u"month"_s] = monthKey(need.month);
    object[u"at_start"_s] = need.atStart;
    return object;
}

QJsonObject contractsJson(const ContractAcquisitionReport &report)
{
    QJsonObject object = needJson(report.total);
    const QStringList missing = report.loss.missing();
    const Share share = report.loss.share();
    object[u"customers_at_start"_s] = report.customers;
    object[u"growth"_s] = report.growth;
    object[u"months"_s] = report.horizon;
    object[u"needed_per_month"_s] = report.total ? QJsonValue(report.total->needed / report.horizon) : QJsonValue(QJsonValue::Null);
    insert(object, u"churn_rate"_s, report.loss.atStart > 0, share.value, share.interval);
    object[u"based_on"_s] = QJsonObject{{u"months"_s, report.loss.months},
                                        {u"from"_s, report.loss.months > 0 ? QJsonValue(monthKey(report.loss.first)) : QJsonValue()},
                                        {u"to"_s, report.loss.months > 0 ? QJsonValue(monthKey(report.loss.last)) : QJsonValue()},
                                        {u"at_start"_s, report.loss.atStart},
                                        {u"lost"_s, report.loss.lost}};
    QJsonArray months;
    for (const ContractNeed &month : report.months)
        months.append(monthJson(month));
    object[u"by_month"_s] = months;
    object[u"missing"_s] = QJsonArray::fromStringList(missing);
    return object;
}

QStringList sentences(const ContractAcquisitionReport &report)
{
    QStringList all{contractNeedSentence(report), contractLossSentence(report)};
    all.removeAll(QString());
    return all;
}

} // namespace

QStringList MonthlyLoss::missing() const
{
    QStringList reasons;
    if (months < LeastMonths)
        reasons.append(Report::tr("Not enough data yet: %1 of %2 whole months that began with contracts are there.").arg(number(months), number(LeastMonths)));
    else if (atStart < LeastAtStart)
        reasons.append(Report::tr("Not enough data yet: %1 of %2 customers with a contract when a month began, added up over the months.")
                           .arg(number(atStart), number(LeastAtStart)));
    return reasons;
}

MonthlyLoss monthlyLoss(const std::vector<MonthlyFlow> &flows, size_t most)
{
    MonthlyLoss loss;
    for (auto flow = flows.rbegin(); flow != flows.rend() && size_t(loss.months) < most; ++flow) {
        if (!flow->complete || flow->atStart == 0)
            continue;
        loss.first = flow->month;
        loss.last = loss.months == 0 ? flow->month : loss.last;
        ++loss.months;
        loss.atStart += flow->atStart;
        loss.lost += flow->lost;
    }
    return loss;
}

void askForGrowth(ContractAcquisitionReport &report, qint64 growth, int months)
{
    report.growth = growth;
    report.horizon = months;
    report.months.clear();
    report.total.reset();
    if (!report.loss.missing().isEmpty())
        return;
    const Share rate = report.loss.share();
    const double each = double(growth) / months;
    ContractNeed total{.month = report.firstMonth, .atStart = double(report.customers)};
    for (int i = 0; i < months; ++i) {
        const double atStart = double(report.customers) + each * i;
        const ContractNeed need{.month = report.firstMonth + i,
                                .atStart = atStart,
                                .lost = rate.value * atStart,
                                .lostBand = {rate.interval.lower * atStart, rate.interval.upper * atStart},
                                .needed = rate.value * atStart + each,
                                .neededBand = {rate.interval.lower * atStart + each, rate.interval.upper * atStart + each}};
        total.lost += need.lost;
        total.lostBand.lower += need.lostBand.lower;
        total.lostBand.upper += need.lostBand.upper;
        report.months.push_back(need);
    }
    total.needed = total.lost + double(growth);
    total.neededBand = {total.lostBand.lower + double(growth), total.lostBand.upper + double(growth)};
    report.total = total;
}

QString contractNeedSentence(const ContractAcquisitionReport &report)
{
    if (!report.total)
        return report.loss.missing().join(u' ');
    const ContractNeed &total = *report.total;
    const QString last = monthText(report.months.back().month);
    const QString band = Report::tr("%1 (95 %: %2 to %3)").arg(people(total.needed), people(total.neededBand.lower), people(total.neededBand.upper));
    if (report.growth == 0)
        //: %1: a month such as "March 2027", %2: "7 (95 %: 5 to 10)", %3: a number of customers
        return Report::tr("To have as many customers with a contract at the end of %1 as today, %3, takes new ones: %2, in place of those who leave.")
            .arg(last, band, number(report.customers));
    //: %1: a number of customers, %2: a month such as "March 2027", %3: "17 (95 %: 15 to 20)", %4: a number
    return Report::tr("To have %1 more customers with a contract at the end of %2 than today takes new ones: %3, of whom %4 stand in for those who leave.")
        .arg(number(report.growth), last, band, people(total.lost));
}

QString contractLossSentence(const ContractAcquisitionReport &report)
{
    const MonthlyLoss &loss = report.loss;
    if (loss.months == 0)
        return {};
    const Share share = loss.share();
    return Report::tr("From %1 to %2, %3 % of the customers with a contract were lost each month (95 %: %4 % to %5 %; %6 of %7, over %8 whole months).")
        .arg(monthText(loss.first), monthText(loss.last), percent(share.value), percent(share.interval.lower), percent(share.interval.upper),
             number(loss.lost), number(loss.atStart), number(loss.months));
}

Report printable(const ContractAcquisitionReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"acquisition"_s, report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"at_start"_s, Report::tr("With a contract at its beginning"), Kind::Score},
                       {u"lost"_s, Report::tr("Lost"), Kind::Score},
                       {u"needed"_s, Report::tr("Needed"), Kind::Score},
                       {u"needed_lower"_s, Report::tr("At least (95 %)"), Kind::Score},
                       {u"needed_upper"_s, Report::tr("At most (95 %)"), Kind::Score}};
    for (const ContractNeed &month : report.months)
        printed.addRow(monthJson(month));
    const QJsonObject contracts = contractsJson(report);
    printed.values = {{u"basis"_s, u"contracts"_s}, {u"contracts"_s, contracts}};
    for (const QString &key : {u"needed"_s, u"needed_lower"_s, u"needed_upper"_s})
        printed.values[key] = contracts[key];
    const QJsonValue perMonth = contracts[u"needed_per_month"_s];
    printed.values[u"needed_per_week"_s] = perMonth.isNull() ? perMonth : QJsonValue(perMonth.toDouble() / WeeksInMonth);
    printed.remarks = sentences(report);
    return printed;
}

void addContracts(Report &printed, const ContractAcquisitionReport &report)
{
    QJsonObject contracts = contractsJson(report);
    contracts[u"definition"_s] = report.basis.definition;
    contracts[u"n"_s] = report.basis.n;
    contracts[u"as_of"_s] = report.basis.asOf.toString(Qt::ISODate);
    printed.values[u"contracts"_s] = contracts;
    printed.remarks += sentences(report);
}
