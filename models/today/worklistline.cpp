// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklistline.h"

#include "models/base/chance.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString ago(QDate day, QDate today)
{
    const auto days = int(day.daysTo(today));
    if (days <= 0)
        return QCoreApplication::translate("Worklist", "today");
    if (days == 1)
        return QCoreApplication::translate("Worklist", "yesterday");
    return QCoreApplication::translate("Worklist", "%n day(s) ago", nullptr, days);
}

QString dueText(const Task &task, QDate today)
{
    const auto overdue = int(task.dueDay.daysTo(today));
    if (overdue > 0)
        return QCoreApplication::translate("Worklist", "overdue for %n day(s)", nullptr, overdue);
    if (!task.dueMinute)
        return QCoreApplication::translate("Worklist", "due today");
    //: %1 is a time of the day.
    return QCoreApplication::translate("Worklist", "today at %1").arg(QLocale().toString(dueAt(task).toLocalTime().time(), QLocale::ShortFormat));
}

QString taskText(const WorklistLine &line, QDate today)
{
    const Task &task = line.facts.tasks.front();
    const auto others = int(line.facts.tasks.size()) - 1;
    //: A task that is due, and when: "Call back: overdue for 3 days".
    QString text = QCoreApplication::translate("Worklist", "%1: %2", "task, when").arg(isolated(task.title), dueText(task, today));
    if (!line.customer)
        text = dueText(task, today);
    if (others > 0)
        text += u' ' + QCoreApplication::translate("Worklist", "(and %n more task(s))", nullptr, others);
    return text;
}

QString complaintText(const WorklistFacts &facts, QDate today)
{
    if (facts.openComplaints > 1)
        return QCoreApplication::translate("Worklist", "%n complaint(s) open, the oldest from %1", nullptr, int(facts.openComplaints))
            .arg(ago(facts.complainedOn, today));
    return QCoreApplication::translate("Worklist", "complaint open, from %1").arg(ago(facts.complainedOn, today));
}

QString wishText(const WorklistFacts &facts, QDate today)
{
    const QString wish = QCoreApplication::translate("Worklist", "wished every %n day(s)", nullptr, facts.wishDays);
    //: %1 says how often to be in touch, %2 when that was: "wished every 30 days, last touch 45 days ago".
    return QCoreApplication::translate("Worklist", "%1, last touch %2").arg(wish, ago(facts.touchedOn, today));
}

QString birthdayText(const WorklistFacts &facts, QDate today)
{
    const auto days = int(today.daysTo(facts.birthday));
    if (days == 0)
        return QCoreApplication::translate("Worklist", "birthday today");
    if (days == 1)
        return QCoreApplication::translate("Worklist", "birthday tomorrow");
    return QCoreApplication::translate("Worklist", "birthday in %n day(s)", nullptr, days);
}

QString lateText(const WorklistFacts &facts, QDate today)
{
    const auto days = int(std::lround(facts.usualGap.value_or(0)));
    const QString usual = QCoreApplication::translate("Worklist", "usually every %n day(s)", nullptr, days);
    //: %1 says how often a customer buys, %2 is a number of days: "usually every 21 days, silent for 58".
    return QCoreApplication::translate("Worklist", "%1, silent for %2").arg(usual, QLocale().toString(facts.lastPurchase.daysTo(today)));
}

QString stalledText(const WorklistFacts &facts, QDate today)
{
    //: %1 is a phase: "14 days in Conversion".
    const QString stay = QCoreApplication::translate("Worklist", "%n day(s) in %1", nullptr, int(facts.enteredPhase.daysTo(today))).arg(isolated(facts.phase));
    //: %1 says how long a customer is in a phase, %2 is a number of days: "90 days in Conversion, quiet for 40, nothing planned".
    return QCoreApplication::translate("Worklist", "%1, quiet for %2, nothing planned").arg(stay, QLocale().toString(facts.quietSince.daysTo(today)));
}

} // namespace

std::optional<qint64> WorklistLine::silentDays(QDate today) const
{
    return facts.lastPurchase.isValid() ? std::optional(facts.lastPurchase.daysTo(today)) : std::nullopt;
}

QStringList reasonTexts(const WorklistLine &line, QDate today)
{
    QStringList texts;
    if (line.task())
        texts.append(taskText(line, today));
    if (line.reasons.contains(WorklistReason::Complaint))
        texts.append(complaintText(line.facts, today));
    if (line.reasons.contains(WorklistReason::Birthday))
        texts.append(birthdayText(line.facts, today));
    if (line.reasons.contains(WorklistReason::Wish))
        texts.append(wishText(line.facts, today));
    if (line.reasons.contains(WorklistReason::Late))
        texts.append(lateText(line.facts, today));
    if (line.reasons.contains(WorklistReason::Stalled))
        texts.append(stalledText(line.facts, today));
    if (line.reasons.contains(WorklistReason::Suggestion))
        texts += line.facts.suggestions;
    return texts;
}

QString stakeText(const WorklistLine &line)
{
    if (line.stake.value <= 0.0)
        return {};
    const QString value = roundedMoneyText({std::llround(line.stake.value), line.currency});
    return QCoreApplication::translate("Worklist", "%1 a year").arg(value);
}

QString whyFirstText(const WorklistLine &line)
{
    QStringList texts;
    if (line.band == WorklistBand::Timed)
        texts.append(QCoreApplication::translate("Worklist", "What has its time comes first, by the time."));
    else if (line.band == WorklistBand::Promised)
        texts.append(QCoreApplication::translate(
            "Worklist", "What was promised or is expected today comes before what is likely: tasks, complaints, wishes to stay in touch and birthdays."));
    if (!line.customer)
        return texts.join(u' ');
    if (line.stake.value <= 0.0) {
        texts.append(QCoreApplication::translate("Worklist", "Has not bought anything yet, so there is no saying what is at stake. Who is quiet the longest comes first."));
    } else if (!line.stake.chance) {
        texts.append(QCoreApplication::translate(
                         "Worklist", "At stake: %1. How likely that is lost cannot be told yet: it takes 200 customers who bought, 60 of them again, within 26 weeks or more. Until then the value decides.")
                         .arg(stakeText(line)));
    } else if (line.isPast) {
        texts.append(QCoreApplication::translate("Worklist", "To be won back: purchases of %1 × a chance of %2 that the customer buys within a year.")
                         .arg(stakeText(line), chanceText(*line.stake.chance)));
    } else {
        texts.append(QCoreApplication::translate("Worklist", "At stake: purchases of %1 × a chance of %2 that the customer does not buy again within a year.")
                         .arg(stakeText(line), chanceText(*line.stake.chance)));
    }
    return texts.join(u' ');
}
