// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quitsignals.h"

#include <QApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

#ifdef Q_OS_UNIX
namespace {

constexpr int Signals[] = {SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t writingEnd = -1;

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writingEnd, &byte, 1);
}

} // namespace
#endif

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0)
        return;
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        QApplication::closeAllWindows(); // They keep what is typed, and where they stood.
        QCoreApplication::exit(0);
    });
    writingEnd = m_sockets[0];
    for (const int each : Signals)
        std::signal(each, &noteSignal);
#endif
}

QuitSignals::~QuitSignals()
{
#ifdef Q_OS_UNIX
    for (const int each : Signals)
        std::signal(each, SIG_DFL);
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
#endif
}
