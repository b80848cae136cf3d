// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

/** Ends the program properly when the system asks it to: at log-out, at shut-down, with Ctrl+C. One, for the whole program. */
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

private:
    int m_sockets[2] = {-1, -1}; // A handler of signals may do hardly anything but write.
    QSocketNotifier *m_notifier = nullptr;
};
