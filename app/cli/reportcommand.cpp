// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include "models/analytics/reportloader.h"
#include "models/customers/customerstore.h"
#include "models/today/worklistreport.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const QString WorklistName = u"worklist"_s;

QStringList allReportNames()
{
    return reportNames() << WorklistName;
}

/** Today is about today, whoever asks: there is no list as of another day, and no period. */
Report worklist(CommandContext &context)
{
    for (const auto &option : {u"as-of"_s, u"from"_s, u"to"_s, u"by"_s}) {
        if (context.has(option))
            throw UsageError(u"The worklist is that of today; it takes no --%1."_s.arg(option));
    }
    const qint64 limit = context.number(u"limit"_s).value_or(0);
    if (limit < 0 || limit > std::numeric_limits<int>::max())
        throw UsageError(u"--limit takes a number of lines from 1."_s);
    WorklistFilter filter;
    if (context.has(u"owner"_s))
        filter = {.whose = WorklistFilter::Whose::Colleague, .owner = context.value(u"owner"_s)};
    return worklistReport(context.db(), filter, int(limit), context.value(u"query"_s));
}

/** The value of \a option, or nothing if it was not given. */
template<NamedEnum Enum>
std::optional<Enum> chosen(const CommandContext &context, const QString &option)
{
    if (!context.has(option))
        return {};
    const auto value = fromName<Enum>(context.value(option));
    if (!value)
        throw UsageError(u"--%1 takes %2, not “%3”."_s.arg(option, allNames<Enum>().join(u" or "_s), context.value(option)));
    return value;
}

/** Activities have groups of their own. */
void readGroups(const CommandContext &context, const QString &report, ReportOptions &options)
{
    if (!context.has(u"by"_s))
        return;
    const QString by = context.value(u"by"_s);
    if (report == u"activities") {
        options.activitiesBy = fromName<ActivityBy>(by);
        if (!options.activitiesBy)
            throw UsageError(u"--by takes person, day, week, month, phase, kind or outcome here, not “%1”."_s.arg(by));
        return;
    }
    options.by = fromName<GroupBy>(by);
    if (report == u"survival") {
        options.contractsBy = by;
        return;
    }
    if (!options.by)
        throw UsageError(u"--by takes owner, source or segment, not “%1”."_s.arg(by));
}

/** A share such as 0.1 or 10 %; numbers from 1 on are per cent. */
double rateOf(const QString &text)
{
    bool isNumber = false;
    QString bare = text.trimmed();
    const bool isPercent = bare.endsWith(u'%');
    if (isPercent)
        bare.chop(1);
    const double number = QLocale::c().toDouble(bare.trimmed(), &isNumber);
    const double rate = isPercent || number >= 1.0 ? number / 100.0 : number;
    if (!isNumber || !(rate >= 0.0) || rate > 1.0)
        throw UsageError(u"--annual-rate takes a rate such as 0.1 or 10%, not “%1”."_s.arg(text));
    return rate;
}

/** The whole number of \a option, or \a usual if it was not given. */
int numberWithin(const CommandContext &context, const QString &option, int usual, int most)
{
    const qint64 number = context.number(option).value_or(usual);
    if (number < 1 || number > most)
        throw UsageError(u"--%1 takes a number from 1 to %2."_s.arg(option).arg(most));
    return int(number);
}

ForecastOptions forecastOf(const CommandContext &context)
{
    ForecastOptions options;
    if (const QString model = context.value(u"model"_s); !model.isEmpty() && model != u"auto") {
        options.model = fromName<PurchaseModelKind>(model);
        if (!options.model)
            throw UsageError(u"--model takes auto, bgnbd, mbgnbd or nbd, not “%1”."_s.arg(model));
    }
    options.horizonWeeks = numberWithin(context, u"horizon-weeks"_s, options.horizonWeeks, 520);
    options.years = numberWithin(context, u"years"_s, options.years, 10);
    if (context.has(u"annual-rate"_s))
        options.annualRate = rateOf(context.value(u"annual-rate"_s));
    const qint64 growth = context.number(u"growth"_s).value_or(0);
    if (growth < 0 || growth > 1'000'000'000)
        throw UsageError(u"--growth takes a number of customers from 0."_s);
    options.contractGrowth = growth;
    options.contractMonths = numberWithin(context, u"months"_s, options.contractMonths, 120);
    if (context.has(u"target"_s)) {
        bool isNumber = false;
        options.target = QLocale::c().toDouble(context.value(u"target"_s), &isNumber);
        if (!isNumber || !(*options.target >= 0.0))
            throw UsageError(u"--target takes an amount such as 250000 or 1999.50, not “%1”."_s.arg(context.value(u"target"_s)));
    }
    return options;
}

std::optional<qint64> atLeastOne(const CommandContext &context, const QString &option)
{
    const std::optional<qint64> number = context.number(option);
    if (number && *number < 1)
        throw UsageError(u"--%1 takes a number from 1."_s.arg(option));
    return number;
}

ReportOptions optionsOf(CommandContext &context, const QString &report)
{
    ReportOptions options;
    options.asOf = context.day(u"as-of"_s).value_or(QDate());
    options.from = context.day(u"from"_s).value_or(QDate());
    options.to = context.day(u"to"_s).value_or(QDate());
    options.measure = chosen<CohortMeasure>(context, u"measure"_s).value_or(CohortMeasure::Customers);
    const qint64 days = context.number(u"days"_s).value_or(options.days);
    if (days < 1 || days > 36'500)
        throw UsageError(u"--days takes a number of days from 1 to 36500."_s);
    options.days = int(days);
    options.query = context.value(u"query"_s);
    options.listsCustomers = context.has(u"customers"_s);
    options.minCount = atLeastOne(context, u"min-count"_s);
    options.top = atLeastOne(context, u"top"_s);
    if (report == u"next-product")
        options.customer = CustomerStore(context.db()).named(context.required(u"customer"_s)).id.value;
    options.phase = context.value(u"phase"_s);
    options.event = chosen<SurvivalEvent>(context, u"event"_s);
    options.interval = chosen<SurvivalInterval>(context, u"interval"_s).value_or(SurvivalInterval::LogLog);
    options.forecast = forecastOf(context);
    readGroups(context, report, options);
    if (options.from.isValid() && options.to.isValid() && options.from > options.to)
        throw UsageError(u"--from is after --to."_s);
    return options;
}

/** Unrounded, with a decimal point; empty where there is no value. */
QString bareCell(const QJsonValue &cell)
{
    if (cell.isBool())
        return cell.toBool() ? u"yes"_s : u"no"_s;
    if (cell.isDouble())
        return cell.toVariant().toString();
    return cell.toString();
}

void printTable(const Report &report, OutputFormat format)
{
    const bool bare = format == OutputFormat::Csv;
    TextTable table;
    for (const ReportColumn &column : report.columns)
        table.headers.append(bare ? column.key : column.title);
    for (const QJsonArray &row : report.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(bare ? bareCell(row.at(i)) : cellText(report, size_t(i), row.at(i)));
        table.rows.push_back(cells);
    }
    print(table, format);
}

void printReport(CommandContext &context)
{
    const OutputFormat format = outputFormat(context.value(u"format"_s));
    const QString name = context.argument(0, u"NAME"_s);
    if (!allReportNames().contains(name))
        throw UsageError(u"There is no report “%1”. Reports: %2."_s.arg(name, allReportNames().join(u", "_s)));
    const bool isWorklist = name == WorklistName;
    if (!isWorklist && (context.has(u"owner"_s) || context.has(u"limit"_s)))
        throw UsageError(u"--owner and --limit go with the worklist."_s);
    const Report report = isWorklist ? worklist(context) : loadReport(context.db(), name, optionsOf(context, name));
    if (format == OutputFormat::Json) {
        printJson(report.toJson());
        return;
    }
    if (format == OutputFormat::Table) {
        print(report.basis.definition);
        print(u"n = %1, as of %2"_s.arg(QString::number(report.basis.n), report.basis.asOf.toString(Qt::ISODate)));
        for (const QString &warning : report.basis.warnings)
            print(warning);
        for (const QString &remark : report.remarks)
            print(remark);
        print(QString());
    }
    printTable(report, format);
}

} // namespace

Command reportCommand()
{
    return {.name = u"report"_s,
            .usage = u"NAME [--as-of DATE] [--from DATE] [--to DATE] [--by FIELD] [--query Q] [--phase NAME] "
                     "[--measure customers|rolling|revenue] [--days N] [--event second-purchase|contract-end] [--interval log-log|plain] "
                     "[--customers] [--model auto|bgnbd|mbgnbd|nbd] [--horizon-weeks H] "
                     "[--years Y] [--annual-rate R] [--target MONEY] [--growth N] [--months N] [--min-count N] [--top N] [--customer WHO] [--owner NAME] [--limit N] [--format table|csv|json]"_s,
            .summary = u"Prints a report: %1."_s.arg(allReportNames().join(u", "_s)),
            .example = u"regulars-cli report cohorts --as-of 2026-06-30 --format json"_s,
            .declare =
                [](QCommandLineParser &parser) {
                    parser.addOption({u"as-of"_s, u"Look at nothing after this day."_s, u"DATE"_s});
                    parser.addOption({u"from"_s, u"The first day of the period; reports by month list its whole month."_s, u"DATE"_s});
                    parser.addOption({u"to"_s, u"The last day of the period."_s, u"DATE"_s});
                    parser.addOption({u"by"_s, u"Split phases, funnel, loss-reasons and transitions by owner, source or segment; activities by person, day, week, month, phase, kind or outcome; survival of contracts by product, period, segment, the name of a segment or any field of customers."_s, u"FIELD"_s});
                    parser.addOption({u"phase"_s, u"The phase that the guide is about, by its name or role; all unless given."_s, u"NAME"_s});
                    parser.addOption({u"measure"_s, u"What cohorts count: customers who bought in a month, rolling (in it or any later one), or revenue."_s, u"WHAT"_s});
                    parser.addOption({u"days"_s, u"Days without a purchase until a customer is inactive; 365 unless given."_s, u"N"_s});
                    parser.addOption({u"owner"_s, u"Of the worklist: only lines of this person; '' for nobody's."_s, u"NAME"_s});
                    parser.addOption({u"limit"_s, u"Of the worklist: the first lines only."_s, u"N"_s});
                    parser.addOption({u"event"_s, u"What survival waits for: second-purchase or contract-end; contract-end where there are contracts."_s, u"WHAT"_s});
                    parser.addOption({u"interval"_s, u"How survival computes its 95 % interval: log-log (the default) or plain."_s, u"HOW"_s});
                    parser.addOption({u"customers"_s, u"List each customer, in reports that can."_s});
                    parser.addOption({u"model"_s, u"How customers are taken to buy, of purchase-model, value and acquisition: auto (the default), bgnbd, mbgnbd or nbd."_s, u"MODEL"_s});
                    parser.addOption({u"horizon-weeks"_s, u"So many weeks are forecast; 52 unless given."_s, u"H"_s});
                    parser.addOption({u"years"_s, u"For so many years customers are valued; 1 unless given."_s, u"Y"_s});
                    parser.addOption({u"annual-rate"_s, u"Money is worth so much less in a year; 10% unless given."_s, u"R"_s});
                    parser.addOption({u"target"_s, u"The revenue that acquisition aims at within the horizon; as much as before unless given."_s, u"MONEY"_s});
                    parser.addOption({u"growth"_s, u"So many customers with a contract more is what acquisition aims at; 0, to keep as many, unless given."_s, u"N"_s});
                    parser.addOption({u"months"_s, u"Within so many months; 1 unless given."_s, u"N"_s});
                    parser.addOption({u"min-count"_s, u"The fewest baskets with both products (10, or 0.5 % of all, unless given), or customers who went on to the next product (10)."_s, u"N"_s});
                    parser.addOption({u"top"_s, u"List no more pairs or products than that."_s, u"N"_s});
                    parser.addOption({u"customer"_s, u"Whose next product: an id, name, e-mail or phone number."_s, u"WHO"_s});
                    parser.addOption({u"query"_s, u"Only these customers: a query as for list customers."_s, u"Q"_s});
                    parser.addOption({u"format"_s, u"table, csv or json."_s, u"FORMAT"_s});
                },
            .run = &printReport,
            .details = u"phases counts customers per phase by day, week or month, whichever suits the period. funnel tells for each phase "
                       "how many entries of the period advanced, were lost (or lapsed), moved back or sideways or are still there, which add "
                       "up to the entries, and the median days with its 95 % interval; open visits are censored. loss-reasons sorts the "
                       "reasons for moves to lapsed or lost, transitions tells what followed each phase, guide what a phase is for. "
                       "survival tells how many contracts last longer than so many days, or how many customers wait longer for their second "
                       "purchase (Kaplan-Meier), with numbers at risk, 95 % interval, median, restricted mean up to restricted_to, and with --by the "
                       "log-rank test (not by segment, because a customer may be in several; the name of one segment compares those in it with all others); of a p below 1e-300 log10_p tells; --from and --to choose by when contracts began. churn and retention are counted from contracts where there are any "
                       "(basis: contracts; what purchases say stands beside them as purchases), else from purchases; said_so counts those who "
                       "were moved to the lost with a reason. "
                       "purchase-model tells how many purchases to expect (expected_total, with a 95 % band for the case that buying goes on as "
                       "before), value what customers will bring, and acquisition how many new ones a target takes; each with a back-test: the "
                       "forecast that could have been made before, beside what came. Where there are contracts, acquisition also tells how many new "
                       "customers with one it takes to have --growth more within --months: churn rate × customers at the start + growth, month by month. "
                       "Under contracts: needed, lost and churn_rate, each with _lower and _upper (95 %, Wilson), needed_per_month, customers_at_start, "
                       "growth, months, based_on (the whole months it was counted over: the last 12, or --from and --to), by_month, and what is missing; "
                       "without purchases needed and needed_per_week are these (basis: contracts). "
                       "activities counts what was done with customers, by person unless --by says otherwise, and how often calls "
                       "reached somebody (reach_rate with its 95 % interval, of calls_with_outcome). worklist is the list of Today: who waits, "
                       "why, how long silent, how likely to buy again within a year, and what he or she brings in a year. "
                       "rfm scores how lately, how often and for how much customers bought, 1 to 5, and counts eleven groups; status tells new, "
                       "active, at risk and lapsed customers apart by the chance that they buy within a year, and who is later than usual. "
                       "basket lists products bought together, next-product what a customer may buy next and why, seasonality the share of "
                       "each calendar month once there are two years of complete months. csat and ces give the share of content answers."_s};
}
