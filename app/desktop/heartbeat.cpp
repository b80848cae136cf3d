// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/heartbeat.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr int Interval = 4; // Milliseconds.
constexpr qint64 Tolerated = 16'000'000; // Nanoseconds: one frame at 60 Hz.

double milliseconds(qint64 nanoseconds) { return double(nanoseconds) / 1e6; }

} // namespace

Heartbeat::Heartbeat(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    if (!m_file.open(QFile::WriteOnly | QFile::Truncate))
        return;
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_sinceStart.start();
    m_timer.start();
}

Heartbeat::~Heartbeat()
{
    if (m_file.isOpen())
        m_file.write(u"# %1 beats, %2 stalls over 16 ms, longest %3 ms\n"_s.arg(m_beats).arg(m_stalls).arg(milliseconds(m_longest), 0, 'f', 1).toUtf8());
}

void Heartbeat::beat()
{
    const qint64 now = m_sinceStart.nsecsElapsed();
    const qint64 late = now - m_lastBeat - Interval * 1'000'000;
    m_lastBeat = now;
    ++m_beats;
    m_longest = std::max(m_longest, late);
    if (late <= Tolerated)
        return;
    ++m_stalls;
    m_file.write(u"%1 %2\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)).arg(milliseconds(late), 0, 'f', 1).toUtf8());
    m_file.flush();
}
