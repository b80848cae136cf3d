// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/regulars/regulars.regulars"_s;
}

QString stateFolder()
{
#ifdef Q_OS_LINUX
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/regulars"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}
