// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistreport.h"

#include "models/base/idset.h"
#include "models/business/setup.h"
#include "models/customers/customersmeant.h"
#include "models/database/transaction.h"
#include "models/today/worklistcache.h"
#include "models/today/worklistlines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LinesAtOnce = 500;

template<typename Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

double majorUnits(double minor, const QString &currency)
{
    return minor / std::pow(10.0, currencyDecimals(currency));
}

QJsonObject customerObject(const WorklistLine &line)
{
    return {{u"id"_s, line.customer.value}, {u"name"_s, line.name}};
}

QStringList namesOfReasons(ReasonSet reasons)
{
    QStringList names;
    for (size_t i = 0; i < WorklistReasons; ++i) {
        if (reasons.contains(WorklistReason(i)))
            names.append(nameOf(WorklistReason(i)));
    }
    return names;
}

QJsonObject objectOf(const WorklistLine &line, QDate today)
{
    return {{u"customer"_s, line.customer ? QJsonValue(customerObject(line)) : QJsonValue()},
            {u"task"_s, line.task() ? QJsonValue(QJsonObject{{u"id"_s, line.task().value}, {u"title"_s, line.facts.tasks.front().title}}) : QJsonValue()},
            {u"owner"_s, line.owner},
            {u"reasons"_s, QJsonArray::fromStringList(reasonTexts(line, today))},
            {u"kinds"_s, QJsonArray::fromStringList(namesOfReasons(line.reasons))},
            {u"silent_days"_s, orNull(line.silentDays(today))},
            {u"usual_gap_days"_s, orNull(line.facts.usualGap)},
            {u"p_buy"_s, orNull(line.stake.chanceToBuy)},
            {u"value"_s, line.customer ? QJsonValue(majorUnits(line.stake.value, line.currency)) : QJsonValue()},
            {u"at_stake"_s, line.customer ? QJsonValue(majorUnits(line.stake.amount(), line.currency)) : QJsonValue()},
            {u"why"_s, whyFirstText(line)}};
}

/** Only the lines of customers that \a query means; tasks of nobody go. */
void narrow(Connection &db, const QString &query, std::vector<qint64> &ids)
{
    if (query.isEmpty())
        return;
    const SqlCondition condition = customersMeant(db, query);
    IdSet meant;
    for (Rows rows = db.runWith(u"SELECT id FROM customer"_s + (condition.sql.isEmpty() ? QString() : u" WHERE "_s + condition.sql), condition.values);
         rows.next();)
        meant.insert(rows.integer(0));
    std::erase_if(ids, [&](qint64 id) { return !meant.contains(customerOf({id}).value) || taskOf({id}); });
}

void describe(Report &report)
{
    report.basis.definition
        = Report::tr("Who waits today, one line a customer: tasks that have their time first, then what was promised or is expected (tasks, "
                     "complaints, wishes to stay in touch, today's birthdays), then by what is at stake: revenue a year since the first "
                     "purchase, times the chance that the customer does not buy within 365 days (of the lapsed: that he or she does).");
    report.columns = {{u"customer"_s, Report::tr("Customer"), ReportColumn::Kind::Text},
                      {u"owner"_s, Report::tr("Owner"), ReportColumn::Kind::Text},
                      {u"reasons"_s, Report::tr("Reasons"), ReportColumn::Kind::Text},
                      {u"silent_days"_s, Report::tr("Silent days")},
                      {u"usual_gap_days"_s, Report::tr("Usual days between purchases"), ReportColumn::Kind::Score},
                      {u"p_buy"_s, Report::tr("Chance to buy within a year"), ReportColumn::Kind::Chance},
                      {u"value"_s, Report::tr("Revenue a year"), ReportColumn::Kind::Money},
                      {u"at_stake"_s, Report::tr("At stake"), ReportColumn::Kind::Money}};
}

} // namespace

Report worklistReport(Connection &db, const WorklistFilter &filter, int limit, const QString &query)
{
    const QDate today = QDate::currentDate();
    const Snapshot snapshot(db);
    WorklistCache cache;
    std::vector<qint64> ids = cache.current(db, today)->ids(filter);
    narrow(db, query, ids);
    Report report{.name = u"worklist"_s, .currency = business(db).currency};
    describe(report);
    report.basis.asOf = today;
    report.basis.n = qint64(ids.size());
    if (!cache.fit().model)
        report.basis.warnings.append(Report::tr("How likely customers buy again cannot be told yet: that takes 200 customers who bought, 60 of them "
                                                "again, within 26 weeks or more. Lines are ordered by value."));
    else if (cache.fit().model->isDegenerate)
        report.basis.warnings.append(Report::tr("No drop-out can be told in what was bought so far; chances are those of customers who go on buying."));
    if (cache.fit().observedUntil.isValid() && cache.fit().observedUntil < today)
        report.basis.warnings.append(Report::tr("The last purchase was on %1; chances are counted from then.")
                                         .arg(QLocale().toString(cache.fit().observedUntil, QLocale::ShortFormat)));
    if (limit > 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    QJsonArray lines;
    for (size_t first = 0; first < ids.size(); first += LinesAtOnce) {
        const std::vector<qint64> part(ids.begin() + qsizetype(first), ids.begin() + qsizetype(std::min(first + LinesAtOnce, ids.size())));
        std::vector<WorklistLine> found = worklistLines(db, part, today);
        std::unordered_map<qint64, const WorklistLine *> byId;
        for (const WorklistLine &line : found)
            byId.emplace(line.id.value, &line);
        for (const qint64 id : part) {
            const auto line = byId.find(id);
            if (line == byId.end())
                continue;
            QJsonObject object = objectOf(*line->second, today);
            lines.append(object);
            object[u"customer"_s] = line->second->name;
            object[u"reasons"_s] = reasonTexts(*line->second, today).join(u"; "_s);
            report.addRow(object);
        }
    }
    report.values[u"worklist"_s] = lines;
    return report;
}
