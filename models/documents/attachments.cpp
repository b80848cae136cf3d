// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/attachments.h"

#include "models/base/paths.h"
#include "models/base/writefile.h"
#include "models/database/dialect.h"
#include "models/documents/filename.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HashDigits = 64;

bool isHash(const QString &text)
{
    return text.size() == HashDigits && std::all_of(text.begin(), text.end(), [](QChar c) { return u"0123456789abcdef"_s.contains(c); });
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Error refusal(const QString &why)
{
    return {Error::Kind::Invalid, why};
}

/** Where copies for other programs lie. */
QString openedFolder()
{
    return stateFolder() + u"/opened"_s;
}

Result<Done> makeFolder(const QString &path)
{
    if (QDir().mkpath(path)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return Done{};
    }
    return refusal(QCoreApplication::translate("Attachments", "The folder %1 cannot be made. Make sure that the disk is not full and that you may write there.").arg(path));
}

} // namespace

Attachments::Attachments(const QUrl &database)
    : m_folder((Dialect::forUrl(database).isSqlite() ? QFileInfo(database.path()).absolutePath() : stateFolder()) + u"/attachments"_s)
{
}

QString Attachments::pathOf(const QString &sha256) const
{
    return isHash(sha256) ? m_folder + u'/' + sha256.left(2) + u'/' + sha256 : QString();
}

Result<Document> Attachments::keep(const QString &path) const
{
    QFile file(path);
    const QString name = isolated(documentName(path));
    if (!QFileInfo(path).isFile())
        return refusal(QCoreApplication::translate("Attachments", "%1 is not a file. Choose files, not folders.").arg(name));
    if (file.size() > LargestFile)
        return refusal(QCoreApplication::translate("Attachments", "%1 is too large: documents may have %2 at most. Nothing was added.")
                           .arg(name, QLocale().formattedDataSize(LargestFile, 0)));
    if (!file.open(QFile::ReadOnly))
        return refusal(QCoreApplication::translate("Attachments", "%1 cannot be read: %2. Nothing was added.").arg(name, file.errorString()));
    const QByteArray content = file.read(LargestFile + 1); // It may grow while it is read, and devices have no size.
    if (content.size() > LargestFile || file.error() != QFile::NoError)
        return refusal(QCoreApplication::translate("Attachments", "%1 cannot be read to its end. Nothing was added.").arg(name));
    Document document{.name = documentName(path), .sha256 = hashOf(content), .size = content.size()};
    document.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(document.name, content).name();
    if (stateOf(document, true) != ContentState::Present) {
        const QString target = pathOf(document.sha256);
        if (const auto made = makeFolder(m_folder); !made)
            return made.error();
        if (const auto made = makeFolder(QFileInfo(target).absolutePath()); !made)
            return made.error();
        if (const auto written = writeFile(target, content); !written)
            return written.error();
    }
    return document;
}

ContentState Attachments::stateOf(const Document &document, bool thorough) const
{
    const QFileInfo file(pathOf(document.sha256));
    if (!file.isFile())
        return ContentState::Missing;
    if (file.size() != document.size)
        return ContentState::Changed;
    if (!thorough)
        return ContentState::Present;
    QFile opened(file.filePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isSame = opened.open(QFile::ReadOnly) && hash.addData(&opened) && QString::fromLatin1(hash.result().toHex()) == document.sha256;
    return isSame ? ContentState::Present : ContentState::Changed;
}

Result<QByteArray> Attachments::content(const Document &document) const
{
    QFile file(pathOf(document.sha256));
    const QString name = isolated(document.name.left(100));
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::NotFound, QCoreApplication::translate("Attachments", "The content of %1 is missing. Bring the folder %2 back from a backup.").arg(name, m_folder)};
    QByteArray content = file.read(LargestFile + 1);
    if (hashOf(content) != document.sha256)
        return refusal(QCoreApplication::translate("Attachments", "The content of %1 is not what was added: something changed it. Bring the folder %2 back from a backup.")
                           .arg(name, m_folder));
    return content;
}

Result<Done> Attachments::copyTo(const Document &document, const QString &target) const
{
    const auto read = content(document);
    if (!read)
        return read.error();
    return writeFile(target, *read);
}

Result<Done> Attachments::copyAll(const QString &folder) const
{
    const QString target = folder + u"/attachments"_s;
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(m_folder).absoluteFilePath())
        return Done{};
    for (QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        const QString name = files.fileName();
        const QString copy = target + u'/' + name.left(2) + u'/' + name;
        if (!isHash(name) || QFileInfo(copy).size() == file.size())
            continue;
        for (const QString &each : {target, QFileInfo(copy).absolutePath()}) {
            if (const auto made = makeFolder(each); !made)
                return made.error();
        }
        if (!file.open(QFile::ReadOnly))
            return refusal(QCoreApplication::translate("Attachments", "The document %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        if (const auto written = writeFile(copy, file.readAll()); !written)
            return written.error();
    }
    return Done{};
}

void Attachments::forgetOpened()
{
    QDir(openedFolder()).removeRecursively();
}

Result<QString> Attachments::prepareToOpen(const Document &document) const
{
    const QString folder = openedFolder() + u'/' + document.sha256;
    for (const QString &each : {openedFolder(), folder}) {
        if (const auto made = makeFolder(each); !made)
            return made.error();
    }
    const QString target = folder + u'/' + safeFileName(document.name);
    if (const auto copied = copyTo(document, target); !copied)
        return copied.error();
    return target;
}
