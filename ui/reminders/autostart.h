// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

/**
 * Has the desktop start the program, without its window, when the person logs in: a file in the folder "autostart" of
 * XDG_CONFIG_HOME, by the Desktop Application Autostart Specification.
 */
class Autostart
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)

public:
    /** Starts \a program, an absolute path. */
    explicit Autostart(const QString &program) : m_program(program) {}

    static QString filePath();
    bool isOn() const;
    Result<Done> setOn(bool on) const;

private:
    QString m_program;
};
