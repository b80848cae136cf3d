// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/**
 * A lock that the window and the command line share, held on a file beside the database while one of them writes.
 *
 * SQLite before 3.51.3 can damage a file when a checkpoint overlaps another checkpoint and a commit, so a write
 * transaction and a checkpoint never run in two processes at once. The system releases the lock of a process that ends.
 * The lock's file is made when it is first needed.
 */
class FileLock
{
public:
    explicit FileLock(QString path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /** Waits up to \a milliseconds for the lock; false if another process kept it. */
    bool lock(int milliseconds);
    void unlock();

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#else
    void *m_lockFile = nullptr;
#endif
};
