// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/localdays.h"
#include "models/analytics/nps.h"
#include "models/analytics/report.h"

#include <QHash>

/** How likely customers are to recommend the business, and how that changed. */
struct NpsReport
{
    ReportBasis basis;
    NpsAnswers answers;
    std::vector<NpsMonth> months;
};

/** The complaints of one calendar month. */
struct ComplaintMonth
{
    int month = 0;
    qint64 received = 0;
    qint64 resolved = 0;
    qint64 open = 0; // When it ended, those of earlier months included.
    bool complete = false;

    bool operator==(const ComplaintMonth &) const = default;
};

/** What the complaints were about. */
struct ComplaintTopic
{
    QString topic; // Empty: none was noted.
    qint64 received = 0;
    qint64 open = 0;

    bool operator==(const ComplaintTopic &) const = default;
};

/** How many customers complained, about what, and how long it took to settle it. */
struct ComplaintReport
{
    ReportBasis basis;
    qint64 open = 0;
    std::optional<double> medianDays; // From receiving to resolving, of those resolved.
    std::vector<ComplaintMonth> months;
    std::vector<ComplaintTopic> topics; // The most frequent first.
};

/** Counts complaints. Instants are UTC milliseconds; nothing after the as-of day is looked at. */
class ComplaintBuilder
{
public:
    explicit ComplaintBuilder(const ReportOptions &options);

    /** A complaint about \a topic, open if it has no \a resolved. In any order. */
    void add(qint64 received, std::optional<qint64> resolved, const QString &topic);

    ComplaintReport report() const;

private:
    ReportOptions m_options;
    LocalDays m_days;
    qint64 m_end; // The first instant after the as-of day.
    std::map<int, ComplaintMonth> m_months;
    QHash<QString, ComplaintTopic> m_topics;
    std::vector<double> m_daysToResolve;
    qint64 m_count = 0;
    qint64 m_open = 0;
};

/** Writes the definition, and what the reader must know about this figure, into the report's basis. */
void describe(NpsReport &report);

Report printable(const NpsReport &report);
Report printable(const ComplaintReport &report);
