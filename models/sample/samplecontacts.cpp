// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplecontacts.h"

#include "models/base/localtime.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysBetweenSurveys = 90;

const Weighted<ActivityKind> &kindsOfContact()
{
    static const auto kinds = [] {
        Weighted<ActivityKind> all;
        all.add(ActivityKind::Call, 42);
        all.add(ActivityKind::Email, 26);
        all.add(ActivityKind::Visit, 16);
        all.add(ActivityKind::Message, 11);
        all.add(ActivityKind::Meeting, 3);
        all.add(ActivityKind::Note, 2);
        return all;
    }();
    return kinds;
}

const Weighted<QString> &outcomesOfCalls()
{
    static const auto outcomes = [] {
        Weighted<QString> all;
        all.add(u"reached"_s, 56);
        all.add(u"no-answer"_s, 22);
        all.add(u"message-left"_s, 12);
        all.add(u"call-back"_s, 8);
        all.add(u"wrong-number"_s, 2);
        return all;
    }();
    return outcomes;
}

bool isResolved(FeedbackKind kind)
{
    return kind == FeedbackKind::Complaint || kind == FeedbackKind::Request || kind == FeedbackKind::Question;
}

} // namespace

SampleContacts::SampleContacts(const SampleCatalogue &catalogue, const SampleClock &clock, SampleRandom &random,
                               SampleStory &story)
    : m_catalogue(catalogue)
    , m_clock(clock)
    , m_random(random)
    , m_story(story)
{
}

void SampleContacts::courted(qint64 from, qint64 until)
{
    const bool came = m_story.customer.source == "Web shop"_L1 || m_story.customer.source == "Recommendation"_L1;
    addActivity(from, came ? ActivityKind::Email : ActivityKind::Call, came ? Direction::Incoming : Direction::Outgoing, u"first"_s);
    double day = double(from);
    for (qsizetype more = m_random.below(5); more > 0; --more) {
        day += 1 + m_random.exponential(7);
        if (day > double(until))
            return;
        addActivity(qint64(day), kindsOfContact().drawn(m_random), Direction::Outgoing, u"prospect"_s);
    }
}

void SampleContacts::keptInTouch(qint64 from, qint64 until)
{
    double day = double(from);
    for (;;) {
        day += 1 + m_random.exponential(34);
        if (day > double(until))
            return;
        const Direction direction = m_random.chance(0.45) ? Direction::Incoming : Direction::Outgoing;
        addActivity(qint64(day), kindsOfContact().drawn(m_random), direction, u"customer"_s);
        if (m_random.chance(0.06))
            addTask(u"customer"_s, qint64(day), qint64(day) + m_random.between(1, 14));
    }
}

void SampleContacts::wonBack(qint64 day)
{
    addActivity(day, m_random.chance(0.6) ? ActivityKind::Call : ActivityKind::Email, Direction::Outgoing, u"winBack"_s);
}

void SampleContacts::commented(qint64 day, double stopping)
{
    const double satisfaction = 8.9 - 9 * stopping;
    if (day - m_lastSurvey > DaysBetweenSurveys && m_random.chance(0.3)) {
        m_lastSurvey = day;
        addFeedback(day, FeedbackKind::Nps, int(std::clamp(std::round(satisfaction + 1.7 * m_random.normal()), 0.0, 10.0)));
    }
    if (m_random.chance(0.02))
        addFeedback(day, FeedbackKind::Csat, int(std::clamp(std::round(satisfaction / 2 + 0.8 * m_random.normal()), 1.0, 5.0)));
    if (m_random.chance(0.015))
        addFeedback(day, FeedbackKind::Ces, int(std::clamp(std::round(satisfaction / 1.5 + m_random.normal()), 1.0, 7.0)));
    if (m_random.chance(0.02 + stopping / 4))
        addFeedback(day, FeedbackKind::Complaint);
    if (m_random.chance(0.05))
        addFeedback(day, FeedbackKind::Compliment);
    if (m_random.chance(0.03))
        addFeedback(day, FeedbackKind::Request);
    if (m_random.chance(0.04))
        addFeedback(day, FeedbackKind::Question);
}

void SampleContacts::planned(PhaseRole role)
{
    const qint64 today = m_clock.lastDay() + 1;
    const bool isProspect = role == PhaseRole::Reach || role == PhaseRole::Acquire;
    if (isProspect && m_random.chance(0.6))
        addTask(u"prospect"_s, today - m_random.between(1, 6), today + m_random.between(-3, 12));
    else if (role == PhaseRole::Lapsed && m_random.chance(0.1))
        addTask(u"lapsed"_s, today - m_random.between(1, 10), today + m_random.between(-2, 20));
    else if (!isProspect && role != PhaseRole::Lost && m_random.chance(0.06))
        addTask(u"customer"_s, today - m_random.between(1, 20), today + m_random.between(0, 30));
}

void SampleContacts::addActivity(qint64 day, ActivityKind kind, Direction direction, const QString &notes)
{
    const bool talks = kind == ActivityKind::Call || kind == ActivityKind::Meeting;
    Activity activity{.kind = kind, .direction = direction, .at = m_clock.moment(m_clock.openDay(day), m_random), .doneBy = colleague()};
    if (kind == ActivityKind::Note || kind == ActivityKind::Visit || kind == ActivityKind::Meeting)
        activity.direction = Direction::None;
    if (kind == ActivityKind::Call)
        activity.outcome = direction == Direction::Incoming ? u"reached"_s : outcomesOfCalls().drawn(m_random);
    const bool wasHeard = kind != ActivityKind::Call || activity.outcome == "reached"_L1;
    if (talks && wasHeard)
        activity.minutes = int(m_random.between(1, kind == ActivityKind::Meeting ? 60 : 12));
    if (wasHeard)
        activity.note = said(notes, 0.45);
    if (kind == ActivityKind::Meeting && m_random.chance(0.3))
        activity.colleagues = m_random.one(m_catalogue.staff);
    m_story.activities.push_back(std::move(activity));
}

void SampleContacts::addFeedback(qint64 day, FeedbackKind kind, std::optional<int> score)
{
    static constexpr std::array Channels{"shop", "phone", "e-mail", "web"};
    Feedback feedback{.kind = kind,
                      .score = score,
                      .channel = QLatin1StringView(score ? "e-mail" : m_random.one(Channels)),
                      .at = m_clock.moment(day, m_random),
                      .takenBy = score ? QString() : colleague()};
    if (const auto remarks = m_catalogue.feedback.constFind(nameOf(kind)); remarks != m_catalogue.feedback.constEnd()) {
        const SampleCatalogue::Remark &remark = m_random.one(*remarks);
        feedback.topic = remark.topic;
        feedback.text = remark.text;
    }
    if (isResolved(kind))
        resolve(feedback, day);
    m_story.feedback.push_back(std::move(feedback));
}

void SampleContacts::resolve(Feedback &feedback, qint64 day)
{
    const qint64 resolved = m_clock.openDay(day + qint64(m_random.exponential(feedback.kind == FeedbackKind::Complaint ? 9 : 3)));
    if (resolved > m_clock.lastDay() || m_random.chance(0.04)) {
        if (feedback.kind == FeedbackKind::Complaint)
            addTask(u"complaint"_s, day, m_clock.lastDay() + m_random.between(0, 3));
        return;
    }
    feedback.resolvedAt = std::max(m_clock.moment(resolved, m_random), feedback.at.addSecs(600));
    feedback.resolution = m_random.one(*m_catalogue.resolutions.constFind(nameOf(feedback.kind)));
    if (feedback.kind == FeedbackKind::Complaint && m_random.chance(0.5))
        addActivity(resolved, ActivityKind::Call, Direction::Outgoing, u"complaint"_s);
}

void SampleContacts::addTask(const QString &kind, qint64 created, qint64 due)
{
    const SampleCatalogue::Errand &errand = m_random.one(*m_catalogue.tasks.constFind(kind));
    Task task{.title = errand.title,
              .dueDay = dateOfDay(due),
              .owner = m_story.customer.owner,
              .createdAt = m_clock.moment(created, m_random),
              .kind = errand.kind};
    if (kind == "complaint"_L1 || m_random.chance(0.06))
        task.priority = Priority::High;
    if (task.kind == TaskKind::Meeting || (task.kind != TaskKind::ToDo && m_random.chance(0.3)))
        setTime(task);
    if (due < m_clock.lastDay() - 4)
        task.doneAt = std::max(m_clock.moment(m_clock.openDay(due), m_random), task.createdAt);
    else if (task.dueMinute && due > m_clock.lastDay() + 1)
        task.remindAt = firstReminder(task);
    m_story.tasks.push_back(std::move(task));
}

void SampleContacts::setTime(Task &task)
{
    constexpr int Quarter = 15;
    task.dueMinute = int(m_random.between(9 * 4, 17 * 4)) * Quarter;
    task.zone = localZone();
    task.minutes = task.kind == TaskKind::Meeting ? 4 * Quarter : Quarter;
    task.remindMinutes = Quarter;
}

QString SampleContacts::said(const QString &notes, double share)
{
    return m_random.chance(share) ? m_random.one(*m_catalogue.notes.constFind(notes)) : QString();
}

QString SampleContacts::colleague()
{
    return m_random.chance(0.7) ? m_story.customer.owner : m_random.one(m_catalogue.staff);
}
