// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/feedbackloader.h"

#include "models/analytics/localdays.h"
#include "models/database/integerrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

NpsReport loadNpsReport(Connection &db, const ReportOptions &options)
{
    NpsReport report;
    report.basis.asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    if (options.to.isValid())
        report.basis.asOf = std::min(report.basis.asOf, options.to);
    NpsBuilder builder(options.from, report.basis.asOf);
    LocalDays days;
    // In the order of the index feedback_scores, which has all of it.
    IntegerRows rows(db, u"SELECT customer_id, at, score FROM feedback WHERE kind = 'nps' ORDER BY customer_id, at, id"_s, {});
    while (rows.next()) {
        const qint64 score = rows.at(2);
        if (options.isAbout(rows.at(0)) && !rows.isNull(2) && score >= 0 && score <= 10)
            builder.add(rows.at(0), days.dayOf(rows.at(1)), int(score));
    }
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
