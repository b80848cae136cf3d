// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/writefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/** Replaces \a target by \a source in one step; QFile::rename() never overwrites. */
bool replaceBy(const QString &target, const QString &source)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(source).constData(), QFile::encodeName(target).constData()) == 0;
#else
    return (!QFile::exists(target) || QFile::remove(target)) && QFile::rename(source, target);
#endif
}

} // namespace

Result<Done> writeFile(const QString &path, const QByteArray &content)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    QFile file(target + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".new"_s);
    bool written = file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.flush();
    const QString reason = file.errorString();
    file.close();
    if (written) {
        flushToDisk(file.fileName());
        written = QFileInfo(file.fileName()).size() == content.size() && replaceBy(target, file.fileName());
    }
    if (!written) {
        file.remove();
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("writeFile", "The file %1 cannot be written: %2. Nothing was changed.").arg(target, reason)};
    }
    flushToDisk(target);
    return Done{};
}

void flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(each).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(path)
#endif
}
