// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/**
 * Keeps the wheel from changing combo boxes, spin boxes and date fields that do not have the focus: the page scrolls
 * instead. One, installed on the application, serves every window.
 */
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
