// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/feedbackloader.h"

#include "models/analytics/localdays.h"
#include "models/database/integerrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The last day that is looked at. */
QDate lastDay(const ReportOptions &options)
{
    const QDate asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    return options.to.isValid() ? std::min(asOf, options.to) : asOf;
}

/** Hands the answers of \a rows (customer, instant, score) from \a lowest to \a highest to \a builder. */
template<typename Builder>
void readAnswers(IntegerRows &rows, const ReportOptions &options, int lowest, int highest, Builder &builder)
{
    const qint64 end = endOfDay(lastDay(options));
    LocalDays days;
    while (rows.next()) {
        const qint64 score = rows.at(2);
        if (options.isAbout(rows.at(0)) && !rows.isNull(2) && score >= lowest && score <= highest && rows.at(1) < end)
            builder.add(rows.at(0), days.dayOf(rows.at(1)), int(score));
    }
}

} // namespace

NpsReport loadNpsReport(Connection &db, const ReportOptions &options)
{
    NpsReport report;
    report.basis.asOf = lastDay(options);
    NpsBuilder builder(options.from, report.basis.asOf);
    // In the order of the index feedback_scores, which has all of it.
    IntegerRows rows(db, u"SELECT customer_id, at, score FROM feedback WHERE kind = 'nps' ORDER BY customer_id, at, id"_s, {});
    readAnswers(rows, options, 0, 10, builder);
    report.answers = builder.answers();
    report.months = builder.months();
    report.basis.n = report.answers.count();
    describe(report);
    return report;
}

SatisfactionReport loadSatisfactionReport(Connection &db, Satisfaction question, const ReportOptions &options)
{
    SatisfactionReport report{.question = question};
    report.basis.asOf = lastDay(options);
    const SatisfactionScale scale = scaleOf(question);
    LatestAnswers<SatisfactionAnswers> builder(options.from, report.basis.asOf, {.scale = scale});
    IntegerRows rows(db, u"SELECT customer_id, at, score FROM feedback WHERE kind = ? ORDER BY customer_id, at, id"_s, {nameOf(question)});
    readAnswers(rows, options, 1, scale.best, builder);
    report.answers = builder.answers();
    report.months = builder.months();
    report.basis.n = report.answers.count();
    describe(report);
    return report;
}

ComplaintReport loadComplaintReport(Connection &db, const ReportOptions &options)
{
    ReportOptions resolved = options;
    if (!resolved.asOf.isValid())
        resolved.asOf = QDate::currentDate();
    ComplaintBuilder builder(resolved);
    IntegerRows rows(db, u"SELECT at, resolved_at, topic, customer_id FROM feedback WHERE kind = 'complaint' AND at < ?"_s,
                     {endOfDay(resolved.asOf)});
    while (rows.next()) {
        if (options.isAbout(rows.at(3)))
            builder.add(rows.at(0), rows.isNull(1) ? std::nullopt : std::optional(rows.at(1)), QString::fromUtf8(rows.utf8(2)));
    }
    return builder.report();
}
