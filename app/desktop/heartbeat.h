// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

/**
 * Notes when the window's thread was busy for too long: a line with the time and the milliseconds for each time that a
 * timer of 4 ms came more than 16 ms late. What is written counts into the next beat, so that it does not hide itself.
 */
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    explicit Heartbeat(const QString &file, QObject *parent = nullptr);
    ~Heartbeat() override;

    bool isOpen() const { return m_file.isOpen(); }

private:
    void beat();

    QFile m_file;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    qint64 m_lastBeat = 0; // Nanoseconds since the start.
    qint64 m_beats = 0;
    qint64 m_stalls = 0;
    qint64 m_longest = 0; // Nanoseconds.
};
