// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int LookEvery = 50; // Milliseconds.
constexpr int LooksUntilSettled = 4; // In a row: data that has arrived is painted in the next event.
constexpr qint64 Patience = 60'000;

} // namespace

Screenshot::Screenshot(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
}

void Screenshot::take(QWidget *window, std::function<bool()> isSettled)
{
    m_window = window;
    m_isSettled = std::move(isSettled);
    m_waiting.start();
    m_timer.start();
}

void Screenshot::look()
{
    m_settledLooks = m_window && m_isSettled() ? m_settledLooks + 1 : 0;
    const bool gaveUp = !m_window || m_waiting.elapsed() > Patience;
    if (m_settledLooks < LooksUntilSettled && !gaveUp)
        return;
    m_timer.stop();
    const bool saved = !gaveUp && m_window->grab().save(m_file, "PNG");
    if (!saved)
        std::fputs(qPrintable(gaveUp ? tr("The window did not settle within a minute; no picture was taken.\n")
                                     : tr("The picture could not be written to %1.\n").arg(m_file)),
                   stderr);
    QCoreApplication::exit(saved ? 0 : 1);
}
