// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <optional>

/**
 * Notes when the window's thread was busy for too long: a line for each time that a timer of 4 ms came more than 16 ms late,
 * from the first turn of the event loop on. What is written counts into the next beat, so that it does not hide itself.
 *
 * A line holds the time and three numbers of milliseconds: how late the timer was; that without the time in which the thread
 * could have run and the machine did not let it, which is what the program answers for; and how long the thread ran.
 */
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    explicit Heartbeat(const QString &file, QObject *parent = nullptr);
    ~Heartbeat() override;

    bool isOpen() const { return m_file.isOpen(); }

private:
    /** Nanoseconds that count up. */
    struct Clocks
    {
        qint64 wall = 0;
        qint64 running = 0;
        qint64 queueing = 0; // Ready to run, and another thread had the processor.
    };

    Clocks clocks();
    void beat();

    QFile m_file;
    QFile m_schedule;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    std::optional<Clocks> m_lastBeat;
    qint64 m_beats = 0;
    qint64 m_stalls = 0;
    qint64 m_longest = 0; // Nanoseconds.
};
