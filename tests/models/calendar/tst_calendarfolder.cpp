// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarfolder.h"

#include "models/tasks/savetask.h"
#include "tests/support/testdatabase.h"

#include <QDir>

using namespace Qt::StringLiterals;

class CalendarFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAFileForEachTask()
    {
        Task call = plan({.title = u"Call"_s, .dueDay = QDate(2030, 1, 7)});
        const Task write = plan({.title = u"Write"_s, .dueDay = QDate(2030, 1, 8), .owner = u"bea"_s});
        QCOMPARE(update(), (CalendarFolderResult{.written = 2}));
        QCOMPARE(update(), (CalendarFolderResult{.unchanged = 2}));
        QCOMPARE(files().size(), 2);

        call.title = u"Call again"_s;
        call = perform(db, TestOrigin, u"Change"_s, &saveTask, call).value;
        QCOMPARE(update(), (CalendarFolderResult{.written = 1, .unchanged = 1}));
        QVERIFY(content(files().at(0)).contains("SUMMARY:Call again") || content(files().at(1)).contains("SUMMARY:Call again"));

        perform(db, TestOrigin, u"Delete"_s, &deleteTask, write.id);
        QCOMPARE(update(), (CalendarFolderResult{.removed = 1, .unchanged = 1}));
        QCOMPARE(files().size(), 1);
    }

    void removesOnlyWhatIsItsOwn()
    {
        const Task call = plan({.title = u"Call"_s, .dueDay = QDate(2030, 1, 7)});
        update();
        const QString name = files().at(0);
        const QByteArray ours = content(name);
        put(u"other.ics"_s, ours);
        put(u"regulars-0000.ics"_s, ours);
        put(u"regulars-notes.ics"_s, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        perform(db, TestOrigin, u"Delete"_s, &deleteTask, call.id);
        put(name, QByteArray(ours).replace("X-REGULARS-BUSINESS:", "X-REGULARS-BUSINESS:other-"));
        QCOMPARE(update(), (CalendarFolderResult{}));
        put(name, ours);
        QCOMPARE(update(), (CalendarFolderResult{.removed = 1}));
        QCOMPARE(files().size(), 3);
    }

    void holdsOnePersonsTasksOnly()
    {
        plan({.title = u"Mine"_s, .dueDay = QDate(2030, 1, 7), .owner = u"zoe"_s});
        plan({.title = u"Yours"_s, .dueDay = QDate(2030, 1, 7), .owner = u"bea"_s});
        QCOMPARE(updateCalendarFolder(db, folder.path(), {.owner = u"zoe"_s}).written, 1);
    }

    void saysIfTheFolderIsGoneOrCannotBeWritten()
    {
        plan({.title = u"Call"_s, .dueDay = QDate(2030, 1, 7)});
        QVERIFY_THROWS_EXCEPTION(Failure, updateCalendarFolder(db, folder.filePath(u"missing"_s), {}));
        QVERIFY_THROWS_EXCEPTION(Failure, updateCalendarFolder(db, QString(), {}));
        QVERIFY_THROWS_EXCEPTION(Failure, updateCalendarFolder(db, u"/proc"_s, {}));
    }

    void cleanup()
    {
        for (const Task &task : db.select<Task>(u"WHERE 1 = 1"_s))
            perform(db, TestOrigin, u"Delete"_s, &deleteTask, task.id);
        for (const QString &name : files())
            QFile::remove(folder.filePath(name));
    }

private:
    Task plan(const Task &task) { return perform(db, TestOrigin, u"Plan"_s, &saveTask, task).value; }
    CalendarFolderResult update() { return updateCalendarFolder(db, folder.path(), {}); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    QByteArray content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }

    TestDatabase database;
    Connection db{database.url};
    QTemporaryDir folder;
};

QTEST_GUILESS_MAIN(CalendarFolderTest)
#include "tst_calendarfolder.moc"
