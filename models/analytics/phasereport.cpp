// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phasereport.h"

using namespace Qt::StringLiterals;

void describe(PhaseReport &report)
{
    report.basis.definition
        = Report::tr("Customers by the phase they are in on the day of the report and were in when each month ended.");
}

Report printable(const PhaseReport &report)
{
    Report printed{u"phases"_s, report.basis};
    printed.columns = {{u"month"_s, Report::tr("End of"), ReportColumn::Kind::Month}};
    QJsonArray phases;
    for (const PhaseCounts &phase : report.phases) {
        printed.columns.push_back({phase.name, phase.name, ReportColumn::Kind::Count});
        phases.append(QJsonObject{{u"phase"_s, phase.name}, {u"role"_s, phase.role}, {u"n"_s, phase.customers}});
    }
    QJsonArray months;
    for (size_t i = 0; i < report.months.size(); ++i) {
        QJsonArray counts;
        QJsonArray row{monthKey(report.months[i])};
        for (const PhaseCounts &phase : report.phases) {
            counts.append(phase.atEndOfMonth[i]);
            row.append(phase.atEndOfMonth[i]);
        }
        months.append(QJsonObject{{u"month"_s, monthKey(report.months[i])},
                                  {u"counts"_s, counts},
                                  {u"complete"_s, isMonthOver(report.months[i], report.basis.asOf)}});
        printed.rows.push_back(row);
    }
    printed.values = {{u"phases"_s, phases}, {u"months"_s, months}};
    return printed;
}
