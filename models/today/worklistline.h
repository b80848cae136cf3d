// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/rules/rule.h"
#include "models/today/worklistbuilder.h"

/** Why somebody waits, in numbers: what the words of a line are made of. */
struct WorklistFacts
{
    std::vector<Task> tasks;     // Due, the earliest first.
    qint64 openComplaints = 0;
    QDate complainedOn;          // The oldest of them.
    int wishDays = 0;            // To be in touch so often.
    QDate touchedOn;             // The last touch, or when the customer came.
    QDate birthday;              // The next one.
    QDate born;
    std::optional<double> usualGap;
    QDate lastPurchase;
    QString phase;
    QDate enteredPhase;
    QDate quietSince;
    QStringList suggestions;
};

/** A line of the worklist: a customer with all reasons, or a task that is about no customer. */
struct WorklistLine
{
    WorklistId id;
    CustomerId customer; // Null: about nobody.
    QString name;        // Of a task that is about nobody: its title.
    QString owner;
    QString phone; // The main one.
    ReasonSet reasons;
    WorklistFacts facts;
    WorklistBand band = WorklistBand::AtStake;
    Stake stake;
    bool isPast = false; // Lapsed or lost: what is at stake is that they come back.
    QString currency;
    DismissedReasons dismissable; // What dismissing the line dismisses.
    std::vector<qint64> decisions; // Firings of rules that ask for one,
    std::vector<qint64> notices;   // and those that only say something.

    /** The task that comes first; null: none is due. */
    TaskId task() const { return reasons.contains(WorklistReason::Task) && !facts.tasks.empty() ? facts.tasks.front().id : TaskId(); }
    /** Whole days since the last purchase; nothing for who never bought. */
    std::optional<qint64> silentDays(QDate today) const;
};

/** Why \a line waits, a sentence for each reason, the most pressing first: "usually every 21 days, silent for 58". */
QStringList reasonTexts(const WorklistLine &line, QDate today);

/** What is at stake in short: "1,240 € a year"; empty if nothing can be said. */
QString stakeText(const WorklistLine &line);

/** Why the line stands where it stands: what comes first, and what is at stake. */
QString whyFirstText(const WorklistLine &line);
