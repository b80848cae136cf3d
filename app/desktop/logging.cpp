// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <memory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(ProgramLog, "regulars", QtInfoMsg)

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr int OlderFiles = 2;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/** A file that makes room for itself: regulars.log becomes regulars.1.log, that one regulars.2.log. */
class RotatingFile
{
public:
    explicit RotatingFile(const QString &folder)
        : m_folder(folder)
        , m_file(path(0))
    {
        open();
    }

    void write(const QByteArray &line)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.size() > LargestFile)
            rotate();
        m_file.write(line);
        m_file.flush();
    }

private:
    QString path(int age) const { return m_folder + (age == 0 ? u"/regulars.log"_s : u"/regulars.%1.log"_s.arg(age)); }

    void open()
    {
        if (m_file.open(QFile::WriteOnly | QFile::Append))
            m_file.setPermissions(OwnerOnly);
    }

    void rotate()
    {
        m_file.close();
        QFile::remove(path(OlderFiles));
        for (int age = OlderFiles; age > 0; --age)
            QFile::rename(path(age - 1), path(age));
        open();
    }

    QString m_folder;
    QFile m_file;
    QMutex m_mutex;
};

std::unique_ptr<RotatingFile> theFile;
QtMessageHandler thePreviousHandler = nullptr;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (theFile && context.category && qstrncmp(context.category, "regulars", 8) == 0) {
        theFile->write(u"%1 %2 %3: %4\n"_s
                           .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(levelName(type)),
                                QLatin1StringView(context.category), message)
                           .toUtf8());
    }
    thePreviousHandler(type, context, message);
}

} // namespace

void startLogging(const QString &folder)
{
    QDir().mkpath(folder);
    theFile = std::make_unique<RotatingFile>(folder);
    if (!thePreviousHandler)
        thePreviousHandler = qInstallMessageHandler(keepMessage);
}
