// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QTimer>

/** Tells how many lines of Today wait for the person at this computer, whenever that may be another number. */
class TodayCount : public QObject
{
    Q_OBJECT

public:
    TodayCount(Services &services, QObject *parent);

signals:
    void counted(qint64 count);

private:
    void count();

    Services &m_services;
    QTimer m_soon; // Gathers changes that come close together.
};
