// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/heartbeat.h"

#include <QDateTime>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int Interval = 4; // Milliseconds.
constexpr qint64 Tolerated = 16'000'000; // Nanoseconds: one frame at 60 Hz.

QString milliseconds(qint64 nanoseconds) { return QString::number(double(nanoseconds) / 1e6, 'f', 1); }

} // namespace

Heartbeat::Heartbeat(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_schedule(u"/proc/thread-self/schedstat"_s)
{
    if (!m_file.open(QFile::WriteOnly | QFile::Truncate))
        return;
    if (!m_schedule.open(QFile::ReadOnly | QFile::Unbuffered))
        m_file.write("# The machine does not tell how long a thread waits for a processor.\n");
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_sinceStart.start();
    m_timer.start();
}

Heartbeat::~Heartbeat()
{
    if (m_file.isOpen())
        m_file.write(u"# %1 beats, %2 stalls over 16 ms, longest %3 ms\n"_s.arg(m_beats).arg(m_stalls).arg(milliseconds(m_longest)).toUtf8());
}

Heartbeat::Clocks Heartbeat::clocks()
{
    timespec running{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &running);
    m_schedule.seek(0);
    const QList<QByteArray> schedule = m_schedule.read(100).split(' ');
    return {.wall = m_sinceStart.nsecsElapsed(),
            .running = qint64(running.tv_sec) * 1'000'000'000 + running.tv_nsec,
            .queueing = schedule.value(1).toLongLong()};
}

void Heartbeat::beat()
{
    const Clocks now = clocks();
    const Clocks last = std::exchange(m_lastBeat, now).value_or(now);
    const qint64 late = now.wall - last.wall - Interval * 1'000'000;
    const qint64 own = late - (now.queueing - last.queueing);
    ++m_beats;
    m_longest = std::max(m_longest, own);
    if (own > Tolerated)
        ++m_stalls;
    if (late <= Tolerated)
        return;
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_file.write(u"%1 %2 %3 %4\n"_s.arg(time, milliseconds(late), milliseconds(own), milliseconds(now.running - last.running)).toUtf8());
    m_file.flush();
}
