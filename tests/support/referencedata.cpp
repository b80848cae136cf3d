// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referencedata.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

QString referenceFile(const QString &file)
{
    const QStringList folders{qEnvironmentVariable("REGULARS_REFERENCE_DATA"),
                              qEnvironmentVariable("REGULARS_SOURCE_DIR") + u"/../shared"_s};
    for (const QString &folder : folders) {
        const QString path = QDir::cleanPath(folder + u'/' + file);
        if (!folder.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}
