// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>

/** Tells how many suggestions and notices wait in Today, whenever that may be another number. */
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
};
