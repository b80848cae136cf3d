// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QProcess>

Answer regularsCli(const QStringList &arguments)
{
    return runProgram(regularsCliPath(), arguments);
}

Answer runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
    process.waitForFinished(-1);
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .complaints = process.readAllStandardError()};
}

QString regularsCliPath()
{
    const QString path = qEnvironmentVariable("REGULARS_CLI");
    if (path.isEmpty())
        qFatal("REGULARS_CLI does not name the program; run the tests with ctest");
    return path;
}
