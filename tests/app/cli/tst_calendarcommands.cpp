// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarreader.h"
#include "models/tasks/savetask.h"
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class CalendarCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void exportsAFileAndAFolder()
    {
        perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.title = u"Call"_s, .dueDay = QDate(2030, 1, 7), .owner = u"bea"_s});
        const QString file = folder.filePath(u"out.ics"_s);
        QCOMPARE(cli({u"calendar"_s, u"export"_s, u"-o"_s, file}).status, 0);
        QVERIFY(content(file).contains("SUMMARY:Call\r\n"));
        const Answer nothing = cli({u"calendar"_s, u"export"_s, u"-o"_s, file, u"--owner"_s, u"nobody"_s});
        QCOMPARE(nothing.status, 1);
        QVERIFY(nothing.complaints.contains("no tasks"));
        QVERIFY(QDir(folder.path()).mkdir(u"kept"_s));
        const Answer kept = cli({u"calendar"_s, u"export"_s, u"--folder"_s, folder.filePath(u"kept"_s), u"--owner"_s, u"bea"_s});
        QCOMPARE(kept.status, 0);
        QVERIFY2(kept.output.startsWith("1 files written"), kept.output);
        QCOMPARE(cli({u"calendar"_s, u"export"_s}).status, 2);
        QCOMPARE(cli({u"calendar"_s, u"sing"_s}).status, 2);
        QCOMPARE(cli({u"calendar"_s}).status, 2);
    }

    void importsAndTriesFirst()
    {
        if (!canReadCalendars())
            QSKIP("Built without libical.");
        const QString file = put("BEGIN:VTODO\r\nUID:1\r\nSUMMARY:Buy\r\nDUE;VALUE=DATE:20300101\r\nEND:VTODO\r\nBEGIN:VTODO\r\nSUMMARY:When\r\nEND:VTODO\r\n");
        const QJsonObject tried = json({u"calendar"_s, u"import"_s, file, u"--dry-run"_s, u"--format"_s, u"json"_s});
        QCOMPARE(tried.value(u"created"_s).toInt(), 1);
        QVERIFY(tried.value(u"operation"_s).isNull());
        QCOMPARE(tried.value(u"rejected"_s).toArray().at(0).toObject().value(u"line"_s).toInt(), 8);
        QCOMPARE(json({u"calendar"_s, u"import"_s, file, u"--dry-run"_s, u"--format"_s, u"json"_s}), tried);
        const QJsonObject done = json({u"calendar"_s, u"import"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(done.value(u"created"_s).toInt(), 1);
        QVERIFY(done.value(u"operation"_s).toInt() > 0);
        const QJsonObject again = json({u"calendar"_s, u"import"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(again.value(u"unchanged"_s).toInt(), 1);
        QVERIFY(again.value(u"operation"_s).isNull());
        QCOMPARE(cli({u"calendar"_s, u"import"_s, folder.filePath(u"missing.ics"_s)}).status, 1);
        QCOMPARE(cli({u"calendar"_s, u"import"_s}).status, 2);
    }

    void keepsHolidays()
    {
        QCOMPARE(cli({u"holidays"_s, u"add"_s, u"2030-12-24"_s, u"Christmas Eve"_s}).status, 0);
        QCOMPARE(cli({u"holidays"_s, u"add"_s, u"2030-12-24"_s, u"Again"_s}).status, 1);
        QCOMPARE(cli({u"holidays"_s, u"add"_s, u"24.12."_s, u"When"_s}).status, 2);
        QCOMPARE(cli({u"holidays"_s, u"list"_s, u"--format"_s, u"csv"_s}).output, QByteArray("day,name\n2030-12-24,Christmas Eve\n"));
        if (canReadCalendars()) {
            const QString file = put("BEGIN:VEVENT\r\nSUMMARY:New Year\r\nDTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n");
            QVERIFY(cli({u"holidays"_s, u"import"_s, file}).output.startsWith("5 added"));
            QVERIFY(cli({u"holidays"_s, u"import"_s, file}).output.startsWith("0 added, 5 skipped"));
        }
        QCOMPARE(cli({u"holidays"_s, u"delete"_s, u"2030-12-24"_s}).status, 0);
        QCOMPARE(cli({u"holidays"_s, u"delete"_s, u"2030-12-24"_s}).status, 1);
        QCOMPARE(cli({u"holidays"_s, u"list"_s, u"more"_s}).status, 2);
        QCOMPARE(cli({u"holidays"_s}).status, 2);
    }

private:
    static QString placeOf(const TestDatabase &database)
    {
        return database.url.scheme() == u"sqlite" ? database.url.path() : database.url.toString();
    }
    Answer cli(const QStringList &arguments) { return regularsCli(QStringList{u"--database"_s, placeOf(database)} + arguments); }
    QJsonObject json(const QStringList &arguments) { return QJsonDocument::fromJson(cli(arguments).output).object(); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString put(const QByteArray &components)
    {
        QFile file(folder.filePath(u"in.ics"_s));
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write");
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n");
        return file.fileName();
    }

    TestDatabase database;
    Connection db{database.url};
    QTemporaryDir folder;
};

QTEST_GUILESS_MAIN(CalendarCommandsTest)
#include "tst_calendarcommands.moc"
