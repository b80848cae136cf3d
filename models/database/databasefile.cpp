// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/databasefile.h"

#include "models/base/writefile.h"
#include "models/database/connection.h"
#include "models/database/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderSize = 100; // SQLite file format, section 1.3.

quint32 headerField(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/** A file shorter than the pages its header counts has lost its end. */
bool isCutShort(const QByteArray &header, qint64 size)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countIsValid = headerField(header, 24) == headerField(header, 92);
    return pageSize == 0 || size < pageSize || (countIsValid && size < pageSize * headerField(header, 28));
}

void removeWithSidecars(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, ".lock"_L1})
        QFile::remove(path + suffix);
}

QUrl urlOf(const QString &path)
{
    QUrl url;
    url.setScheme(u"sqlite"_s);
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

} // namespace

DatabaseFile::DatabaseFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
{
}

QUrl DatabaseFile::url() const
{
    return urlOf(m_path);
}

Result<Done> DatabaseFile::check() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return Error{Error::Kind::NotFound,
                     tr("The file %1 was not found. Check that its disk is connected, or open another file.").arg(m_path)};
    if (info.isDir())
        return Error{Error::Kind::Invalid, tr("%1 is a folder, not a Regulars database.").arg(m_path)};
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::Forbidden,
                     tr("The file %1 may not be read. Ask its owner for permission.").arg(m_path), file.errorString()};
    if (file.size() == 0)
        return Error{Error::Kind::Invalid,
                     tr("The file %1 is empty. Restore it from a backup; it was left as it is.").arg(m_path)};
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Error{Error::Kind::Invalid,
                     tr("The file %1 is not a Regulars database, or it is damaged. It was left as it is. "
                        "To bring a spreadsheet in, use File ▸ Import.")
                         .arg(m_path)};
    if (headerField(header, 68) != ApplicationId)
        return Error{Error::Kind::Invalid,
                     tr("The file %1 belongs to another program. It was left as it is.").arg(m_path)};
    if (isCutShort(header, file.size()))
        return Error{Error::Kind::Invalid,
                     tr("The file %1 is damaged: its end is missing. It was left as it is; restore the newest backup.")
                         .arg(m_path)};
    return Done{};
}

bool DatabaseFile::isWritable() const
{
    const QFileInfo info(m_path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<Done> DatabaseFile::create(const std::function<void(Connection &)> &fill) const
{
    const QFileInfo info(m_path);
    if (info.exists())
        return Error{Error::Kind::Invalid, tr("The file %1 already exists. Choose another name.").arg(m_path)};
    if (!QDir().mkpath(info.absolutePath()))
        return Error{Error::Kind::Invalid, tr("The folder %1 cannot be made.").arg(info.absolutePath())};
    const QString unfinished = m_path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".new"_s;
    const auto built = build(unfinished, fill);
    if (!built) {
        removeWithSidecars(unfinished);
        return built;
    }
    flushToDisk(unfinished);
    if (!QFile::rename(unfinished, m_path)) { // Never overwrites.
        removeWithSidecars(unfinished);
        return Error{Error::Kind::Invalid, tr("The file %1 cannot be written.").arg(m_path)};
    }
    QFile::remove(unfinished + u".lock"_s);
    flushToDisk(m_path);
    return Done{};
}

Result<Done> DatabaseFile::build(const QString &path, const std::function<void(Connection &)> &fill) const
{
    if (const auto made = makeEmpty(path); !made)
        return made;
    try {
        Connection db(urlOf(path), Connection::Access::Build);
        db.run(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
        Migrator(db).migrate();
        if (fill)
            fill(db);
        db.run(u"PRAGMA journal_mode = WAL"_s); // From here on, and for whoever opens it.
    } catch (const Failure &failure) {
        return failure.error;
    }
    return Done{};
}

Result<Done> DatabaseFile::makeEmpty(const QString &path)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Done{};
    return Error{Error::Kind::Invalid, tr("The file %1 cannot be written: %2").arg(path, file.errorString())};
}

Result<Done> DatabaseFile::copyTo(const QString &target) const
{
    if (QFileInfo::exists(target))
        return Error{Error::Kind::Invalid, tr("The file %1 already exists. Choose another name.").arg(target)};
    if (const auto made = makeEmpty(target); !made)
        return made;
    try {
        {
            Connection db(url(), Connection::Access::Read);
            db.run(u"PRAGMA query_only = OFF"_s); // It forbids writing the copy, too; the file stays opened for reading only.
            db.run(u"VACUUM INTO ?"_s, target);
        }
        Connection copy(urlOf(target), Connection::Access::Read);
        Rows rows = copy.run(u"PRAGMA integrity_check"_s);
        if (!rows.next() || rows.text(0) != u"ok")
            throw Failure(Error::Kind::Database, tr("The copy %1 did not pass its check and was removed.").arg(target));
    } catch (const Failure &failure) {
        removeWithSidecars(target);
        return failure.error;
    }
    flushToDisk(target);
    return Done{};
}

QStringList DatabaseFile::backups() const
{
    const QFileInfo info(m_path);
    QStringList paths;
    const QString pattern = info.completeBaseName() + u"*.regulars-backup"_s;
    for (const QFileInfo &each : QDir(info.absolutePath()).entryInfoList({pattern}, QDir::Files, QDir::Time))
        paths.append(each.absoluteFilePath());
    return paths;
}
