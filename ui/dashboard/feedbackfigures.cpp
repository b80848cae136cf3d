// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/feedbackfigures.h"

#include "ui/common/formats.h"

#include <algorithm>
#include <cmath>

FigureContent FeedbackFigures::score(const NpsReport &report, int months)
{
    const std::vector<NpsMonth> counted = lastOf(report.months, months);
    FigureContent figure;
    figure.basis = report.basis;
    figure.chart.categoryTitle = tr("Month");
    figure.chart.valueTitle = tr("Recommendation score");
    figure.chart.unit = ChartUnit::Number;
    ChartSeries score{tr("Recommendation score")};
    for (const NpsMonth &month : counted) {
        const auto value = reportableScore(month.answers);
        figure.chart.categories.append(shortMonthText(firstOfMonth(month.month)));
        figure.chart.unfinished += month.complete ? 0 : 1;
        score.values.append(value ? value->value : qQNaN());
        score.low.append(value ? value->interval.lower : qQNaN());
        score.high.append(value ? value->interval.upper : qQNaN());
    }
    figure.chart.series = {score};
    const NpsAnswers &answers = report.answers;
    if (const auto whole = reportableScore(answers))
        figure.summary = tr("A score of %1 from the latest answers of %Ln customer(s), 95 % sure to be between %2 and %3.", nullptr,
                            int(answers.count()))
                             .arg(decimalText(whole->value, 0), decimalText(whole->interval.lower, 0),
                                  decimalText(whole->interval.upper, 0));
    else if (answers.count() > 0)
        figure.summary = tr("%Ln answer(s) so far: 9 or 10 %1, 7 or 8 %2, 0 to 6 %3.", nullptr, int(answers.count()))
                             .arg(numberText(answers.promoters), numberText(answers.passives), numberText(answers.detractors));
    if (std::none_of(score.values.cbegin(), score.values.cend(), [](double value) { return std::isfinite(value); })) {
        figure.notEnough = tr("A month needs at least %1 answers for a score.").arg(FewestAnswersForScore);
        return figure;
    }
    for (qsizetype i = 0; i < score.values.size(); ++i) {
        if (std::isfinite(score.values.at(i)))
            figure.latest = int(i);
    }
    figure.groupsAt = [counted, asOf = report.basis.asOf](int category, int) -> std::vector<CustomerGroup> {
        const NpsMonth &month = counted.at(size_t(category));
        const QString name = monthText(firstOfMonth(month.month));
        const auto scored = &FigureCustomerLoader::whoScored;
        return {customerGroup(tr("Answered 9 or 10 in %1").arg(name), month.answers.promoters, scored, month.month, 9, 10, asOf),
                customerGroup(tr("Answered 7 or 8 in %1").arg(name), month.answers.passives, scored, month.month, 7, 8, asOf),
                customerGroup(tr("Answered 0 to 6 in %1").arg(name), month.answers.detractors, scored, month.month, 0, 6, asOf)};
    };
    return figure;
}

FigureContent FeedbackFigures::complaints(const ComplaintReport &report, int months)
{
    const std::vector<ComplaintMonth> counted = lastOf(report.months, months);
    FigureContent figure;
    figure.basis = report.basis;
    figure.chart.categoryTitle = tr("Month");
    figure.chart.valueTitle = tr("Complaints");
    ChartSeries received{.name = tr("Received"), .color = 0};
    ChartSeries resolved{.name = tr("Resolved"), .color = 3};
    ChartSeries open{.name = tr("Open at the end"), .color = 4};
    for (const ComplaintMonth &month : counted) {
        figure.chart.categories.append(shortMonthText(firstOfMonth(month.month)));
        figure.chart.unfinished += month.complete ? 0 : 1;
        received.values.append(double(month.received));
        resolved.values.append(double(month.resolved));
        open.values.append(double(month.open));
    }
    figure.chart.series = {received, resolved, open};
    if (counted.empty()) {
        figure.notEnough = tr("Nobody has complained yet.");
        return figure;
    }
    figure.latest = int(counted.size()) - 1;
    figure.summary = report.open > 0 ? tr("%Ln complaint(s) open.", nullptr, int(report.open)) : tr("No complaint is open.");
    if (report.medianDays)
        figure.summary += u' ' + tr("Half of those resolved were resolved within %1 days.").arg(decimalText(*report.medianDays, 1));
    figure.groupsAt = [counted, asOf = report.basis.asOf](int category, int series) {
        const ComplaintMonth &month = counted.at(size_t(category));
        const QString name = monthText(firstOfMonth(month.month));
        std::vector<CustomerGroup> groups;
        if (series != 2)
            groups.push_back(customerGroup(tr("Complained in %1").arg(name), month.received,
                                           &FigureCustomerLoader::whoComplained, month.month, asOf));
        if (series == -1 || series == 2)
            groups.push_back(customerGroup(tr("With an open complaint at the end of %1").arg(name), month.open,
                                           &FigureCustomerLoader::withOpenComplaint, month.month, asOf));
        return groups;
    };
    return figure;
}
