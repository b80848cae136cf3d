// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <utility>

#ifdef Q_OS_UNIX

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FileLock::lock(int milliseconds)
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return false;
    const QDeadlineTimer deadline(milliseconds);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(1);
    }
    return true;
}

void FileLock::unlock()
{
    ::flock(m_descriptor, LOCK_UN);
}

#else

#include <QLockFile>

FileLock::FileLock(QString path)
    : m_path(std::move(path))
    , m_lockFile(new QLockFile(m_path))
{
}

FileLock::~FileLock()
{
    delete static_cast<QLockFile *>(m_lockFile);
}

bool FileLock::lock(int milliseconds)
{
    return static_cast<QLockFile *>(m_lockFile)->tryLock(milliseconds);
}

void FileLock::unlock()
{
    static_cast<QLockFile *>(m_lockFile)->unlock();
}

#endif
