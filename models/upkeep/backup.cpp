// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/backup.h"

#include "models/base/writefile.h"
#include "models/database/databasefile.h"
#include "models/database/dialect.h"
#include "models/documents/attachments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/** One line as GNU sha256sum writes it: a name with a backslash or a line break is escaped, and the line says so. */
QByteArray manifestLine(const QByteArray &hash, const QString &fileName)
{
    QString escaped = fileName;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return (escaped == fileName ? QByteArray() : QByteArray("\\")) + hash + "  " + QFile::encodeName(escaped) + '\n';
}

Result<Done> writeManifest(const QString &target)
{
    QFile file(target);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("backUp", "The backup %1 cannot be read back: %2. It was removed.").arg(target, file.errorString())};
    return writeFile(target + u".sha256"_s, manifestLine(hash.result().toHex(), QFileInfo(target).fileName()));
}

} // namespace

Result<Done> backUp(const QUrl &url, const QString &target)
{
    if (!Dialect::forUrl(url).isSqlite())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("backUp", "A database on a server is backed up with the server's own program. Run: "
                                                    "pg_dump --format=custom --file=BACKUP, with the database's address.")};
    if (QFileInfo::exists(target + u".sha256"_s))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("backUp", "The file %1 already exists. Choose another name.").arg(target + u".sha256"_s)};
    if (const auto copied = DatabaseFile(url.path()).copyTo(target); !copied)
        return copied;
    if (const auto listed = writeManifest(target); !listed) {
        QFile::remove(target);
        return listed;
    }
    return Attachments(url).copyAll(QFileInfo(target).absolutePath());
}
