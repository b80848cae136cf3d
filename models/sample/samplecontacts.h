// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplecatalogue.h"
#include "models/sample/sampleclock.h"
#include "models/sample/samplestory.h"

/** Adds to a customer's story what was said: calls, visits, feedback, and what is still to be done. */
class SampleContacts
{
public:
    SampleContacts(const SampleCatalogue &catalogue, const SampleClock &clock, SampleRandom &random, SampleStory &story);

    /** The shop's attempts to win the customer between two days. */
    void courted(qint64 from, qint64 until);
    /** Ordinary contact with a customer who buys. */
    void keptInTouch(qint64 from, qint64 until);
    /** The call or letter that brings a silent customer back some days later. */
    void wonBack(qint64 day);
    /** What the customer says around a purchase; \a stopping is how easily he or she stops. */
    void commented(qint64 day, double stopping);
    /** What is planned for tomorrow and later, given the phase the customer is in. */
    void planned(PhaseRole role);

private:
    void addActivity(qint64 day, ActivityKind kind, Direction direction, const QString &notes);
    void addFeedback(qint64 day, FeedbackKind kind, std::optional<int> score = {});
    void resolve(Feedback &feedback, qint64 day);
    void addTask(const QString &kind, qint64 created, qint64 due);
    void setTime(Task &task);
    QString said(const QString &notes, double share);
    QString colleague();

    const SampleCatalogue &m_catalogue;
    const SampleClock &m_clock;
    SampleRandom &m_random;
    SampleStory &m_story;
    qint64 m_lastSurvey = 0;
};
