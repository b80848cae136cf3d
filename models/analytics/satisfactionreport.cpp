// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/satisfactionreport.h"

#include "models/analytics/nps.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject scoreJson(const SatisfactionAnswers &answers)
{
    const auto score = answers.score();
    return {{u"score"_s, score ? QJsonValue(score->value) : QJsonValue()},
            {u"lower"_s, score ? QJsonValue(score->interval.lower) : QJsonValue()},
            {u"upper"_s, score ? QJsonValue(score->interval.upper) : QJsonValue()},
            {u"n"_s, answers.count()},
            {u"content"_s, answers.content}};
}

} // namespace

std::optional<Share> SatisfactionAnswers::score() const
{
    if (count() < FewestAnswersForScore)
        return {};
    return shareOf(content, count());
}

void describe(SatisfactionReport &report)
{
    const SatisfactionScale scale = scaleOf(report.question);
    const QString content = QLocale().toString(scale.content);
    const QString best = QLocale().toString(scale.best);
    report.basis.definition = report.question == Satisfaction::Csat
        ? Report::tr("The share of customers who answered %1 to %2 of %2 when asked how satisfied they are, each customer's latest answer "
                     "counted once a period.").arg(content, best)
        : Report::tr("The share of customers who answered %1 to %2 of %2 when asked how easy it was, each customer's latest answer counted "
                     "once a period.").arg(content, best);
    if (report.basis.n < FewestAnswersForScore)
        report.basis.warnings.append(
            Report::tr("Fewer than %1 answers: they are shown, but no score.").arg(FewestAnswersForScore));
}

Report printable(const SatisfactionReport &report)
{
    using Kind = ReportColumn::Kind;
    Report printed{.name = nameOf(report.question), .basis = report.basis};
    printed.columns = {{u"month"_s, Report::tr("Month"), Kind::Month},
                       {u"score"_s, Report::tr("Share of the content"), Kind::Share},
                       {u"lower"_s, Report::tr("At least (95 %)"), Kind::Share},
                       {u"upper"_s, Report::tr("At most (95 %)"), Kind::Share},
                       {u"n"_s, Report::tr("Answers")},
                       {u"content"_s, Report::tr("Content")},
                       {u"complete"_s, Report::tr("Month over"), Kind::Flag}};
    QJsonArray trend;
    for (const auto &counted : report.months) {
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
