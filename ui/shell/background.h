// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

/**
 * Lets the program go on when its window is closed, if the person wants to be reminded then. An icon in the tray, where there is a
 * tray, brings the window back; starting the program again does, too.
 */
class Background : public QObject
{
    Q_OBJECT

public:
    /** \a stays: whatever is set up, this run goes on without its window. */
    Background(Services &services, bool stays, QObject *parent = nullptr);
    ~Background() override;

    bool keepsRunning() const;
    /** The window is not shown, or not any more, but the program goes on. */
    void begin();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringBack();

    Services &m_services;
    const bool m_stays;
    std::unique_ptr<QSystemTrayIcon> m_icon; // While there is no window.
};
