// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/feedbackreports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double MillisecondsPerDay = 86'400'000.0;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

QJsonObject scoreJson(const NpsAnswers &answers)
{
    const auto score = reportableScore(answers);
    const QJsonValue nothing(QJsonValue::Null);
    return {{u"score"_s, score ? QJsonValue(score->value) : nothing},
            {u"lower"_s, score ? QJsonValue(score->interval.lower) : nothing},
            {u"upper"_s, score ? QJsonValue(score->interval.upper) : nothing},
            {u"n"_s, answers.count()},
            {u"promoters"_s, answers.promoters},
            {u"passives"_s, answers.passives},
            {u"detractors"_s, answers.detractors}};
}

} // namespace

ComplaintBuilder::ComplaintBuilder(const ReportOptions &options)
    : m_options(options)
    , m_end(endOfDay(options.asOf))
{
}

void ComplaintBuilder::add(qint64 received, std::optional<qint64> resolved, const QString &topic)
{
    if (received >= m_end)
        return;
    const bool open = !resolved || *resolved >= m_end;
    ++m_months[monthOfDay(m_days.dayOf(received))].received;
    if (!open) {
        const qint64 settled = std::max(received, *resolved);
        ++m_months[monthOfDay(m_days.dayOf(settled))].resolved;
        m_daysToResolve.push_back(double(settled - received) / MillisecondsPerDay);
    }
    ComplaintTopic &counts = m_topics[topic];
    counts.topic = topic;
    ++counts.received;
    counts.open += open ? 1 : 0;
    m_open += open ? 1 : 0;
    ++m_count;
}

ComplaintReport ComplaintBuilder::report() const
{
    ComplaintReport report;
    report.basis.asOf = m_options.asOf;
    report.basis.n = m_count;
    report.basis.definition = Report::tr("Complaints by the month they were received in; a complaint is open until somebody "
                                         "notes what was done about it.");
    report.open = m_open;
    if (!m_daysToResolve.empty())
        report.medianDays = median(m_daysToResolve);
    qint64 open = 0;
    for (int month = m_months.empty() ? monthNumber(m_options.asOf) + 1 : m_months.begin()->first;
         month <= monthNumber(m_options.asOf); ++month) {
        const auto found = m_months.find(month);
        ComplaintMonth counts = found == m_months.end() ? ComplaintMonth{} : found->second;
        open += counts.received - counts.resolved;
        counts.month = month;
        counts.open = open;
        counts.complete = isMonthOver(month, m_options.asOf);
        if (m_options.lists(month))
            report.months.push_back(counts);
    }
    report.topics.assign(m_topics.cbegin(), m_topics.cend());
    std::sort(report.topics.begin(), report.topics.end(), [](const ComplaintTopic &a, const ComplaintTopic &b) {
        return a.received != b.received ? a.received > b.received : a.topic < b.topic;
    });
    return report;
}

void describe(NpsReport &report)
{
    report.basis.definition
        = Report::tr("The share of customers who answered 9 or 10 to “How likely are you to recommend us?” less the share who "
                     "answered 0 to 6, each customer's latest answer counted once a period.");
    if (report.basis.n < FewestAnswersForScore)
        report.basis.warnings.append(
            Report::tr("Fewer than %1 answers: they are shown, but no score.").arg(FewestAnswersForScore));
}

Report printable(const NpsReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"nps"_s, report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"score"_s, Report::tr("Score"), Kind::Score},
                       {u"lower"_s, Report::tr("At least (95 %)"), Kind::Score},
                       {u"upper"_s, Report::tr("At most (95 %)"), Kind::Score},
                       {u"n"_s, Report::tr("Answers"), Kind::Count},
                       {u"promoters"_s, Report::tr("9 and 10"), Kind::Count},
                       {u"passives"_s, Report::tr("7 and 8"), Kind::Count},
                       {u"detractors"_s, Report::tr("0 to 6"), Kind::Count},
                       {u"complete"_s, Report::tr("Month over"), Kind::Flag}};
    QJsonArray trend;
    for (const NpsMonth &counted : report.months) {
        QJsonObject month = scoreJson(counted.answers);
        month[u"month"_s] = monthKey(counted.month);
        month[u"complete"_s] = counted.complete;
        trend.append(month);
        printed.addRow(month);
    }
    printed.values = scoreJson(report.answers);
    printed.values[u"trend"_s] = trend;
    return printed;
}

Report printable(const ComplaintReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{u"complaints"_s, report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"received"_s, Report::tr("Received"), Kind::Count},
                       {u"resolved"_s, Report::tr("Resolved"), Kind::Count},
                       {u"open"_s, Report::tr("Open at its end"), Kind::Count},
                       {u"complete"_s, Report::tr("Month over"), Kind::Flag}};
    QJsonArray trend;
    for (const ComplaintMonth &counted : report.months) {
        const QJsonObject month{{u"month"_s, monthKey(counted.month)},
                                {u"received"_s, counted.received},
                                {u"resolved"_s, counted.resolved},
                                {u"open"_s, counted.open},
                                {u"complete"_s, counted.complete}};
        trend.append(month);
        printed.addRow(month);
    }
    QJsonArray topics;
    for (const ComplaintTopic &topic : report.topics)
        topics.append(QJsonObject{{u"topic"_s, topic.topic}, {u"n"_s, topic.received}, {u"open"_s, topic.open}});
    printed.values = {{u"open"_s, report.open},
                      {u"median_days_to_resolve"_s, report.medianDays ? QJsonValue(*report.medianDays) : QJsonValue(QJsonValue::Null)},
                      {u"topics"_s, topics},
                      {u"trend"_s, trend}};
    return printed;
}
