// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/feedbackloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

NpsReport loadNpsReport(Connection &db, const ReportOptions &options)
{
    NpsReport report;
    report.basis.asOf = options.asOf.isValid() ? options.asOf : QDate::currentDate();
    if (options.to.isValid())
        report.basis.asOf = std::min(report.basis.asOf, options.to);
    NpsBuilder builder(options.from, report.basis.asOf);
    Rows rows = db.run(u"SELECT customer_id, at, score FROM feedback WHERE kind = 'nps' AND score BETWEEN 0 AND 10 AND at < ? "
                       "ORDER BY customer_id, at, id"_s,
                       endOfDay(report.basis.asOf));
    while (rows.next()) {
        if (!options.isAbout(rows.integer(0)))
            continue;
        const QDate date = QDateTime::fromMSecsSinceEpoch(rows.integer(1)).date();
        builder.add(rows.integer(0), dayNumber(date), int(rows.integer(2)));
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
    Rows rows = db.run(u"SELECT at, resolved_at, topic, customer_id FROM feedback WHERE kind = 'complaint' AND at < ?"_s,
                       endOfDay(resolved.asOf));
    while (rows.next()) {
        if (options.isAbout(rows.integer(3)))
            builder.add(rows.integer(0), rows.as<std::optional<qint64>>(1), rows.text(2));
    }
    return builder.report();
}
