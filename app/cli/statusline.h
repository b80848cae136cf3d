// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** A line on the standard error that tells how far long work is, where that is a terminal. */
class StatusLine
{
public:
    StatusLine();
    /** Clears the line. */
    ~StatusLine();
    Q_DISABLE_COPY_MOVE(StatusLine)

    void show(const QString &line);

private:
    bool m_isSeen;
};
