// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/** What a program answered. */
struct Answer
{
    int status = -1; // -1: it did not start, or it crashed.
    QByteArray output;
    QByteArray complaints;
};

/** Runs the real regulars-cli, which the environment variable REGULARS_CLI names, to its end. */
Answer regularsCli(const QStringList &arguments);
/** The same for any program. */
Answer runProgram(const QString &program, const QStringList &arguments);
/** The path of regulars-cli. */
QString regularsCliPath();
