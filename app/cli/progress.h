// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** A line on the standard error that tells how far long work is, where that is a terminal. */
class Progress
{
public:
    Progress();
    /** Clears the line. */
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    void show(const QString &line);

private:
    bool m_isSeen;
};
