// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/reminderclock.h"

#include "models/base/localtime.h"
#include "models/history/writer.h"
#include "models/reminders/followzone.h"
#include "models/reminders/remindersettings.h"
#include "models/reminders/remindertimes.h"
#include "models/reminders/takereminders.h"

#include <algorithm>

namespace {

const Setting<QString> ZoneSetting{"reminders/zone", {}}; // Where the computer was when the reminders were last right.

constexpr qint64 LongestWait = 60'000;
constexpr qint64 ShortestWait = 50;
constexpr int SoonMilliseconds = 200;

} // namespace

ReminderClock::ReminderClock(Database &database, const QString &person, Settings &settings, Now now, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_person(person)
    , m_settings(settings)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ReminderClock::look);
    connect(&m_soon, &QTimer::timeout, this, &ReminderClock::look);
    connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(tableName<Task>()))
            return;
        m_isKnown = false;
        m_soon.start();
    });
    m_soon.start();
}

void ReminderClock::look()
{
    followZoneOfComputer();
    const QDateTime now = m_now();
    if (mayRing(now) && (!m_isKnown || (m_next.isValid() && m_next <= now)))
        ask();
    wait();
}

bool ReminderClock::mayRing(const QDateTime &now) const
{
    const QuietHours quiet{m_settings.get(QuietSetting), m_settings.get(QuietFromSetting), m_settings.get(QuietToSetting)};
    return m_settings.get(RemindSetting) && !isQuiet(quiet, now.toTimeZone(QTimeZone::systemTimeZone()).time());
}

void ReminderClock::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_isKnown = true; // Unless tasks are changed meanwhile.
    m_database.reader().run(&nextReminder, m_person, m_now()).then(this, [this](const Result<QDateTime> &next) {
        m_isAsking = false;
        m_next = next ? *next : QDateTime();
        const QDateTime now = m_now();
        if (m_next.isValid() && m_next <= now && mayRing(now))
            take();
        else if (!m_isKnown)
            m_soon.start();
        wait();
    });
}

void ReminderClock::take()
{
    m_isAsking = true;
    m_database.writer().run(&takeReminders, m_person, m_now()).then(this, [this](const Result<std::vector<Reminder>> &taken) {
        m_isAsking = false;
        m_isKnown = false;
        if (taken && !taken->empty())
            emit due(*taken);
        if (taken)
            ask(); // For the next one. After a failure the timer tries again.
        wait();
    });
}

void ReminderClock::wait()
{
    const qint64 left = m_isKnown && m_next.isValid() ? m_now().msecsTo(m_next) : LongestWait;
    m_timer.start(int(std::clamp(left, left < 0 ? LongestWait : ShortestWait, LongestWait)));
}

void ReminderClock::followZoneOfComputer()
{
    const QString zone = localZone();
    const QString before = m_settings.get(ZoneSetting);
    if (zone == before)
        return;
    m_settings.set(ZoneSetting, zone);
    if (before.isEmpty() || !QTimeZone(before.toUtf8()).isValid())
        return;
    m_database.writer()
        .run([person = m_person, before, zone, now = m_now()](Connection &db) {
            const Origin origin{person, Source::Rule};
            const QString label = QCoreApplication::translate("ReminderClock", "Remind by the clocks of %1").arg(zone);
            return perform(db, origin, label, &followZone, person, zoneOf(before), zoneOf(zone), now).performed;
        })
        .then(this, [this](const Result<Performed> &done) {
            if (done && done->operation)
                m_database.feed().publish(done->changes);
        });
}
