// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarfolder.h"

#include "models/base/writefile.h"
#include "models/calendar/calendaruid.h"
#include "models/database/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
const QString Prefix = u"regulars-"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFolder)
};

/** A name that is the same for the same uid, and safe whatever another program made up as one. */
QString fileNameOf(const QString &uid)
{
    return Prefix + QString::fromLatin1(QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha1).toHex()) + u".ics"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(LargestFile) : QByteArray();
}

/** Whether this business wrote the file, and nobody put another in its place: it says so, and is called after the uid that it holds. */
bool isOurs(const QString &name, const QByteArray &content, const CalendarUids &uids)
{
    const QByteArray unfolded = QByteArray(content).replace("\r\n ", "");
    const qsizetype at = unfolded.indexOf("\r\nUID:");
    if (at < 0 || !unfolded.contains("\r\nX-REGULARS-BUSINESS:" + uids.business().toUtf8() + "\r\n"))
        return false;
    QByteArray uid = unfolded.mid(at + 6, unfolded.indexOf("\r\n", at + 6) - at - 6);
    uid.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    return fileNameOf(QString::fromUtf8(uid)) == name;
}

std::map<QString, QByteArray> wantedFiles(Connection &db, const CalendarExport &what, const CalendarUids &uids, bool &isFull)
{
    const Snapshot snapshot(db);
    std::map<QString, QByteArray> files;
    const auto take = [&](const auto &items) {
        for (const auto &each : items) {
            if (int(files.size()) == MostCalendarFiles) {
                isFull = true;
                return;
            }
            CalendarWriter writer(uids.business());
            writer.add(each);
            files.insert_or_assign(fileNameOf(each.uid), writer.finish());
        }
    };
    take(calendarTasks(db, what, MostCalendarFiles + 1));
    take(calendarMeetings(db, what, MostCalendarFiles + 1));
    return files;
}

} // namespace

CalendarFolderResult updateCalendarFolder(Connection &db, const QString &folder, const CalendarExport &what)
{
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        throw Failure(Error::Kind::NotFound, Texts::tr("The folder %1 for the calendar is not there. Choose another one.").arg(QDir::toNativeSeparators(folder)));
    CalendarFolderResult result;
    const CalendarUids uids(db);
    const std::map<QString, QByteArray> files = wantedFiles(db, what, uids, result.isFull);
    for (const auto &[name, content] : files) {
        if (contentOf(place.filePath(name)) == content) {
            ++result.unchanged;
            continue;
        }
        if (const Result<Done> written = writeFile(place.filePath(name), content); !written)
            throw Failure(written.error());
        ++result.written;
    }
    for (const QString &name : place.entryList({Prefix + u"*.ics"_s}, QDir::Files)) {
        if (files.contains(name) || !isOurs(name, contentOf(place.filePath(name)), uids))
            continue;
        if (!QFile::remove(place.filePath(name)))
            throw Failure(Error::Kind::Invalid, Texts::tr("The file %1 cannot be removed from the folder of the calendar.").arg(QDir::toNativeSeparators(place.filePath(name))));
        ++result.removed;
    }
    return result;
}
