// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarimport.h"

#include "models/base/localtime.h"
#include "models/calendar/calendarexport.h"
#include "models/calendar/calendarreader.h"
#include "models/calendar/movetask.h"
#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class CalendarImportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!canReadCalendars())
            QSKIP("Built without libical.");
    }

    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = stored(*db, {.name = u"Ada"_s, .email = u"ada@example.org"_s});
    }

    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void makesTasksOfToDosAndEvents()
    {
        const CalendarImportResult result = import(
            todo("UID:1\nSUMMARY:Call\\, back\nDUE;TZID=Europe/Berlin:" + stamp(3, "T093000") + "\nPRIORITY:2\nDESCRIPTION:a\\nb\nCATEGORIES:call")
            + event("UID:2\nSUMMARY:Meet\nDTSTART;TZID=America/New_York:" + stamp(4, "T140000") + "\nDTEND;TZID=America/New_York:" + stamp(4, "T153000")
                    + "\nATTENDEE:mailto:nobody@example.org\nATTENDEE;CN=Ada:MAILTO:Ada@Example.org\nLOCATION:Harbour\n"
                      "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT20M\nEND:VALARM")
            + event("UID:3\nSUMMARY:Fair\nDTSTART;VALUE=DATE:" + stamp(5)) + todo("UID:4\nSUMMARY:Long ago\nDUE;VALUE=DATE:20200101"));

        QCOMPARE(result.created, 4);
        QVERIFY(result.rejections.isEmpty());
        const Task call = task(u"1"_s);
        QCOMPARE(call.title, u"Call, back"_s);
        QCOMPARE(call.kind, TaskKind::Call);
        QCOMPARE(call.dueDay, today.addDays(3));
        QCOMPARE(call.dueMinute, 570);
        QCOMPARE(call.zone, u"Europe/Berlin"_s);
        QCOMPARE(call.priority, Priority::High);
        QCOMPARE(call.note, u"a\nb"_s);
        const Task meet = task(u"2"_s);
        QCOMPARE(meet.kind, TaskKind::Meeting);
        QCOMPARE(meet.customer, ada.id);
        QCOMPARE(meet.minutes, 90);
        QCOMPARE(meet.remindMinutes, 20);
        QCOMPARE(meet.note, u"Harbour"_s);
        QCOMPARE(meet.zone, u"America/New_York"_s);
        QVERIFY(!task(u"3"_s).dueMinute);
        QCOMPARE(task(u"4"_s).dueDay, QDate(2020, 1, 1)); // Still to be done.
    }

    void importingAgainUpdatesInsteadOfDoubling()
    {
        const QByteArray before = event("UID:a\nSUMMARY:Meet\nDTSTART:" + stamp(4, "T140000Z") + "\nDURATION:PT1H") + todo("UID:b\nSUMMARY:Buy\nDUE;VALUE=DATE:" + stamp(9));
        QCOMPARE(import(before).created, 2);
        const CalendarImportResult again = import(before);
        QCOMPARE(again.created + again.updated, 0);
        QCOMPARE(again.unchanged, 2);

        const CalendarImportResult moved = import(event("UID:a\nSUMMARY:Meet later\nDTSTART:" + stamp(5, "T150000Z") + "\nDURATION:PT1H") + todo("UID:b\nSUMMARY:Buy\nDUE;VALUE=DATE:" + stamp(9) + "\nSTATUS:COMPLETED"));
        QCOMPARE(moved.updated, 2);
        QCOMPARE(tasks(), 2);
        QCOMPARE(task(u"a"_s).title, u"Meet later"_s);
        QCOMPARE(dueAt(task(u"a"_s)), QDateTime(today.addDays(5), QTime(15, 0), Qt::UTC));
        QVERIFY(task(u"b"_s).doneAt.isValid());
        undoOperation(*db, TestOrigin, HistoryStore(*db).undoable()->id);
        QCOMPARE(task(u"a"_s).title, u"Meet"_s);
        QVERIFY(!task(u"b"_s).doneAt.isValid());
    }

    void leavesOutWhatIsOverDoneOrCancelled()
    {
        const QByteArray content = event("UID:1\nSUMMARY:Over\nDTSTART:20200101T100000Z") + todo("UID:2\nSUMMARY:Done\nDUE:" + stamp(1, "T100000Z") + "\nCOMPLETED:20250101T100000Z")
            + event("UID:3\nSUMMARY:Off\nSTATUS:CANCELLED\nDTSTART:" + stamp(1, "T100000Z"));
        QCOMPARE(import(content).skipped, 3);
        QCOMPARE(tasks(), 0);
        QCOMPARE(import(content, {.takesPast = true}).created, 1);
    }

    void rulesThatTasksHaveStayRules_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("recurrence");
        QTest::newRow("daily") << QByteArray("20300107") << QByteArray("FREQ=DAILY;INTERVAL=2") << u"FREQ=DAILY;INTERVAL=2"_s;
        QTest::newRow("on working days") << QByteArray("20300107") << QByteArray("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR") << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
        QTest::newRow("weekly") << QByteArray("20300107") << QByteArray("FREQ=WEEKLY;WKST=SU;BYDAY=MO,FR") << u"FREQ=WEEKLY;BYDAY=MO,FR"_s;
        QTest::newRow("monthly") << QByteArray("20300107") << QByteArray("FREQ=MONTHLY;BYMONTHDAY=7") << u"FREQ=MONTHLY"_s;
        QTest::newRow("end of month") << QByteArray("20300131") << QByteArray("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1") << u"FREQ=MONTHLY"_s;
        QTest::newRow("yearly") << QByteArray("20300107") << QByteArray("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=7") << u"FREQ=YEARLY"_s;
        QTest::newRow("other weeks") << QByteArray("20300107") << QByteArray("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU") << QString();
        QTest::newRow("until") << QByteArray("20300107") << QByteArray("FREQ=DAILY;UNTIL=20300110") << QString();
        QTest::newRow("second Tuesday") << QByteArray("20300108") << QByteArray("FREQ=MONTHLY;BYDAY=2TU") << QString();
        QTest::newRow("skips short months") << QByteArray("20300131") << QByteArray("FREQ=MONTHLY") << QString();
        QTest::newRow("another day") << QByteArray("20300107") << QByteArray("FREQ=MONTHLY;BYMONTHDAY=8") << QString();
    }

    void rulesThatTasksHaveStayRules()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, rule);
        const CalendarFile file = readCalendar(calendar(event("UID:1\nSUMMARY:X\nDTSTART;VALUE=DATE:" + start + "\nRRULE:" + rule)), {QDate(2030, 1, 1), QDate(2030, 12, 31)});
        QVERIFY(file.items.at(0).recurs);
        QVERIFY(!file.items.at(0).returnDays.empty());
        QTEST(file.items.at(0).recurrence.toText(), "recurrence");
    }

    void otherRulesBecomeSingleTasksWithinAYear()
    {
        const CalendarImportResult result = import(event("UID:1\nSUMMARY:Board\nDTSTART;TZID=Europe/Berlin:20200114T100000\nRRULE:FREQ=MONTHLY;BYDAY=2TU") + event("UID:2\nSUMMARY:Course\nDTSTART;VALUE=DATE:" + stamp(1) + "\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:" + stamp(2))
                                                   + event("UID:2\nRECURRENCE-ID;VALUE=DATE:" + stamp(3) + "\nSUMMARY:Course moved\nDTSTART;VALUE=DATE:" + stamp(20)));
        QCOMPARE(result.created, 12 + 2 + 1);
        QCOMPARE(result.remarks.size(), 2);
        for (const Task &each : db->select<Task>(u"WHERE title = ?"_s, u"Board"_s)) {
            QCOMPARE(each.dueDay.dayOfWeek(), int(Qt::Tuesday));
            QVERIFY(each.dueDay.day() > 7 && each.dueDay.day() <= 14);
            QCOMPARE(each.dueMinute, 600);
        }
        QStringList days;
        for (const Task &each : db->select<Task>(u"WHERE title LIKE ? ORDER BY due_day"_s, u"Course%"_s))
            days.append(QString::number(today.daysTo(each.dueDay)));
        QCOMPARE(days, (QStringList{u"1"_s, u"4"_s, u"20"_s}));
    }

    void whatWentOnSinceStaysWhereItIs()
    {
        const QByteArray content = todo("UID:1\nSUMMARY:Water\nDTSTART;VALUE=DATE:20240101\nDURATION:P1D\nRRULE:FREQ=DAILY");
        QCOMPARE(import(content).created, 1);
        QCOMPARE(task(u"1"_s).dueDay, today);
        QVERIFY(task(u"1"_s).recurrence.recurs());
        perform(*db, TestOrigin, u"Move"_s, &moveTask, task(u"1"_s).id, CalendarTime{.day = today.addDays(5)});
        QCOMPARE(import(content).unchanged, 1);
        QCOMPARE(task(u"1"_s).dueDay, today.addDays(5));
    }

    void saysWhyItRejects()
    {
        const CalendarImportResult result = import(event("UID:1\nSUMMARY:When?") + todo("UID:2\nSUMMARY:Some day") + event("UID:3\nDTSTART:" + stamp(1, "T100000Z")) + event("UID:4\nSUMMARY:Fine\nDTSTART:" + stamp(1, "T100000Z")) + "BEGIN:VEVENT\nSUMMARY:Cut");
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejections.size(), 4);
        QCOMPARE(result.rejections.front().line, 3);
    }

    void aDryRunChangesNothing()
    {
        const QString path = folder.filePath(u"dry.ics"_s);
        write(path, calendar(event("UID:1\nSUMMARY:Meet\nDTSTART:" + stamp(1, "T100000Z"))));
        const QStringList before = TestDatabase::dump(*db);
        QCOMPARE(tryCalendarImport(*db, TestOrigin, path, {}).created, 1);
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(perform(*db, TestOrigin, u"Import"_s, &importCalendarFile, path, CalendarImportOptions{.owner = u"bea"_s}).value.created, 1);
        QCOMPARE(task(u"1"_s).owner, u"bea"_s);
        QCOMPARE(HistoryStore(*db).undoable()->label, u"Import 1 task(s) from a calendar"_s);
    }

    void whatWasExportedComesBackUnchanged()
    {
        QRandomGenerator random(3);
        perform(*db, TestOrigin, u"Plan"_s, [&](Operation &operation) {
            for (int i = 0; i < 150; ++i) {
                Task task{.title = u"Täsk, %1; \\ 😀"_s.arg(i), .dueDay = today.addDays(random.bounded(-20, 200))};
                if (random.bounded(2))
                    task.customer = ada.id;
                task.kind = TaskKind(random.bounded(int(namesOf<TaskKind>.size())));
                task.priority = Priority(random.bounded(3));
                if (random.bounded(2)) {
                    task.dueMinute = random.bounded(24 * 60);
                    task.zone = QStringList{u"Europe/Berlin"_s, u"UTC"_s, u"Australia/Lord_Howe"_s, QString()}.at(random.bounded(4));
                    task.minutes = random.bounded(2) ? random.bounded(1, 200) : 0;
                }
                if (random.bounded(2))
                    task.remindMinutes = random.bounded(3000);
                if (random.bounded(2))
                    task.note = u"One\nTwo, three"_s.repeated(random.bounded(1, 20));
                if (random.bounded(2))
                    task.recurrence = {.unit = RecurrenceUnit(random.bounded(1, 5)), .every = random.bounded(1, 4)};
                task.recursAfterDone = task.recurrence.recurs() && random.bounded(4) == 0;
                task = saveTask(operation, task);
                if (random.bounded(5) == 0)
                    completeTask(operation, task.id);
            }
            Activity met{.customer = ada.id, .kind = ActivityKind::Meeting, .at = operation.now().addDays(-1), .minutes = 30};
            operation.insert(met);
        });
        const QStringList before = TestDatabase::dump(*db);
        const QByteArray exported = exportedCalendar(*db, {.since = today.addDays(-100)});
        QVERIFY(exported.count("BEGIN:VTODO") + exported.count("BEGIN:VEVENT") > 150);

        const auto imported = perform(*db, TestOrigin, u"Import"_s, [&](Operation &operation) { return importCalendar(operation, readCalendar(exported, importSpan(today)), {}); });

        QVERIFY2(imported.value.rejections.isEmpty(), qPrintable(imported.value.rejections.value(0).reason));
        QCOMPARE(imported.value.created, 0);
        QCOMPARE(imported.value.updated, 0);
        QVERIFY(!imported.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void aChangedExportChangesWhatWasChanged()
    {
        perform(*db, TestOrigin, u"Plan"_s, &saveTask, Task{.customer = ada.id, .title = u"Call"_s, .dueDay = today.addDays(2), .dueMinute = 600, .zone = u"Europe/Berlin"_s});
        QByteArray exported = exportedCalendar(*db, {});
        exported.replace("SUMMARY:Call (Ada)", "SUMMARY:Call again (Ada)").replace("T100000\r\n", "T113000\r\n");
        QCOMPARE(perform(*db, TestOrigin, u"Import"_s, [&](Operation &operation) { return importCalendar(operation, readCalendar(exported, importSpan(today)), {}); }).value.updated, 1);
        const Task changed = db->select<Task>(u"WHERE 1 = 1"_s).front();
        QCOMPARE(changed.title, u"Call again"_s);
        QCOMPARE(changed.dueMinute, 690);
        QCOMPARE(changed.zone, u"Europe/Berlin"_s);
        QCOMPARE(changed.customer, ada.id);
    }

    void knowsTimeZonesByManyNames_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("IANA") << QByteArray() << QByteArray("Europe/Berlin");
        QTest::newRow("with a program's name") << QByteArray() << QByteArray("/example.org/20050126_1/Europe/Berlin");
        QTest::newRow("Windows") << QByteArray() << QByteArray("W. Europe Standard Time");
        QTest::newRow("its own") << QByteArray("BEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n") << QByteArray("Here");
    }

    void knowsTimeZonesByManyNames()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, name);
        const CalendarFile file = readCalendar(calendar(zone + event("UID:1\nSUMMARY:X\nDTSTART;TZID=\"" + name + "\":20300110T120000")), importSpan(today));
        const CalendarItem item = file.items.at(0);
        QCOMPARE(dueAt({.dueDay = item.day, .dueMinute = item.minute, .zone = item.zone}), QDateTime(QDate(2030, 1, 10), QTime(11, 0), Qt::UTC));
        QVERIFY(file.remarks.isEmpty());
    }

    void findsHolidays()
    {
        const QByteArray content = calendar(event("UID:1\nSUMMARY:Christmas\nDTSTART;VALUE=DATE:20001225\nDTEND;VALUE=DATE:20001227\nRRULE:FREQ=YEARLY")
                                            + event("UID:2\nSUMMARY:Meeting\nDTSTART:20300101T100000Z") + event("UID:3\nSUMMARY:Once\nDTSTART;VALUE=DATE:20300601") + event("UID:4\nSUMMARY:Long ago\nDTSTART;VALUE=DATE:20100601"));
        const CalendarSpan span{QDate(2030, 1, 1), QDate(2031, 12, 31)};
        QStringList found;
        for (const Holiday &each : holidaysIn(readCalendar(content, span), span))
            found.append(each.day.toString(Qt::ISODate) + u' ' + each.name);
        QCOMPARE(found, (QStringList{u"2030-06-01 Once"_s, u"2030-12-25 Christmas"_s, u"2030-12-26 Christmas"_s, u"2031-12-25 Christmas"_s, u"2031-12-26 Christmas"_s}));
    }

    void hostileFilesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
        row("empty", "");
        row("no calendar", "Hello\nWorld");
        row("binary", QByteArray::fromHex("00ff10fe42454749") + QByteArray(3000, '\0'));
        row("deep nesting", "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n").repeated(100'000));
        row("only ends", "BEGIN:VCALENDAR\n" + QByteArray("END:VEVENT\n").repeated(100'000));
        row("unclosed", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + QByteArray("SUMMARY:x\n").repeated(200'000));
        row("huge line", calendar(event("SUMMARY:" + QByteArray(15'000'000, 'x') + "\nDTSTART:20300101T000000Z")));
        row("huge fold", calendar(event("SUMMARY:x\n" + QByteArray(" x\n").repeated(2'000'000) + "DTSTART:20300101T000000Z")));
        row("NUL", calendar(event(QByteArray("SUMMARY:a\0b\nDTSTART:20300101T000000Z", 36))));
        row("invalid UTF-8", calendar(event("SUMMARY:\xff\xfe\xc3\nDTSTART:20300101T000000Z")));
        row("impossible days", calendar(event("SUMMARY:x\nDTSTART:20300231T250000Z") + event("SUMMARY:x\nDTSTART:00000000") + event("SUMMARY:x\nDTSTART:99999999T999999")));
        row("far years", calendar(event("SUMMARY:x\nDTSTART:00010101T000000Z\nRRULE:FREQ=DAILY") + event("SUMMARY:x\nDTSTART;VALUE=DATE:99991231\nRRULE:FREQ=DAILY")));
        row("every second", calendar(event("SUMMARY:x\nDTSTART:20000101T000000Z\nRRULE:FREQ=SECONDLY")));
        row("never", calendar(event("SUMMARY:x\nDTSTART:20000101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").repeated(50)));
        row("never by day", calendar(event("SUMMARY:x\nDTSTART:20000101T000000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30").repeated(50)));
        row("every second of every day", calendar(event("SUMMARY:x\nDTSTART:20000101T000000Z\nRRULE:FREQ=DAILY;BYHOUR=" + numbers(24) + ";BYMINUTE=" + numbers(60) + ";BYSECOND=" + numbers(60)).repeated(50)));
        row("bad rules", calendar(event("SUMMARY:x\nDTSTART:20300101T000000Z\nRRULE:FREQ=;;INTERVAL=-1;BYDAY=99XX") + event("SUMMARY:x\nDTSTART:20300101T000000Z\nRRULE:FREQ=DAILY;INTERVAL=99999999999")));
        row("other calendars", calendar(event("SUMMARY:x\nDTSTART:20300101T000000Z\nRRULE:RSCALE=CHINESE;FREQ=YEARLY")));
        row("zone of seconds", calendar("BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n" + event("SUMMARY:x\nDTSTART;TZID=Z:20300101T000000")));
        row("zone within itself", calendar("BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:VTIMEZONE\nTZID:Z\nEND:VTIMEZONE\nEND:VTIMEZONE\n" + event("SUMMARY:x\nDTSTART;TZID=Z:20300101T000000")));
        row("many exceptions", calendar(event("SUMMARY:x\nDTSTART:20300101T000000Z\nRRULE:FREQ=DAILY\n" + QByteArray("EXDATE:20300102T000000Z\n").repeated(9'000))));
        row("long durations", calendar(event("SUMMARY:x\nDTSTART:20300101T000000Z\nDURATION:P99999999999999W") + event("SUMMARY:x\nDTSTART;VALUE=DATE:20300101\nDTEND;VALUE=DATE:90000101")));
        row("odd alarms", calendar(event("SUMMARY:x\nDTSTART:20300101T000000Z\nBEGIN:VALARM\nTRIGGER:-P99999D\nEND:VALARM\nBEGIN:VALARM\nTRIGGER;VALUE=DATE-TIME:x\nEND:VALARM\nBEGIN:VALARM\nEND:VALARM")));
        row("parameters", calendar(event("SUMMARY;" + QByteArray("A=B;").repeated(20'000) + "X=\"unclosed:x\nDTSTART;TZID=:20300101T000000\nATTENDEE;CN=\"a;b:mailto:x")));
        row("line of colons", calendar(event(QByteArray(":").repeated(9'000) + "\n;;;\n=\n\\\nSUMMARY\nDTSTART")));
    }

    void hostileFilesDoNoHarm()
    {
        QFETCH(QByteArray, content);
        try {
            const CalendarFile file = readCalendar(content, importSpan(today));
            perform(*db, TestOrigin, u"Import"_s, [&](Operation &operation) { return importCalendar(operation, file, {.takesPast = true}); });
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
            QVERIFY(!failure.error.message.isEmpty());
        }
        for (const Task &each : db->select<Task>(u"WHERE 1 = 1"_s)) {
            QVERIFY(!each.title.isEmpty());
            QVERIFY(each.dueDay.year() > 1500 && each.dueDay.year() < 9100);
        }
    }

    void brokenCopiesOfAGoodFileDoNoHarm()
    {
        QRandomGenerator random(17);
        const QByteArray good = calendar("BEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n"
                                         + event("UID:1\nSUMMARY:Meet\nDTSTART;TZID=Here:" + stamp(3, "T100000") + "\nDTEND;TZID=Here:" + stamp(3, "T110000") + "\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=9\nEXDATE;TZID=Here:" + stamp(5, "T100000") + "\nBEGIN:VALARM\nTRIGGER;RELATED=END:-PT5M\nACTION:DISPLAY\nEND:VALARM"));
        for (int i = 0; i < 1500; ++i) {
            QByteArray broken = good;
            for (int changes = random.bounded(1, 6); changes > 0; --changes) {
                const int at = random.bounded(int(broken.size()));
                switch (random.bounded(4)) {
                case 0: broken[at] = char(random.bounded(256)); break;
                case 1: broken.remove(at, random.bounded(1, 30)); break;
                case 2: broken.insert(at, broken.mid(random.bounded(int(broken.size())), 25)); break;
                default: broken.insert(at, QByteArray(random.bounded(1, 9), "0123456789;:=\n\",-"[random.bounded(17)])); break;
                }
            }
            try {
                for (const CalendarItem &item : readCalendar(broken, importSpan(today)).items)
                    QVERIFY(item.day.isValid() && !item.summary.isEmpty() && item.minute.value_or(0) < 24 * 60 && item.minutes >= 0);
            } catch (const Failure &failure) {
                QCOMPARE(failure.error.kind, Error::Kind::Invalid);
            }
        }
    }

    void refusesFilesThatAreTooLarge()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, readCalendar(QByteArray(LargestCalendar + 1, 'x'), importSpan(today)));
        QVERIFY_THROWS_EXCEPTION(Failure, readCalendarFile(folder.filePath(u"missing.ics"_s), importSpan(today)));
    }

private:
    static QByteArray calendar(const QByteArray &components)
    {
        QByteArray all = "BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "END:VCALENDAR\n";
        return all.replace("\n", "\r\n");
    }
    static QByteArray event(const QByteArray &lines) { return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n"; }
    static QByteArray todo(const QByteArray &lines) { return "BEGIN:VTODO\n" + lines + "\nEND:VTODO\n"; }
    static QByteArray numbers(int count)
    {
        QByteArrayList all;
        for (int i = 0; i < count; ++i)
            all.append(QByteArray::number(i));
        return all.join(',');
    }
    QByteArray stamp(int days, const char *time = "") const { return today.addDays(days).toString(u"yyyyMMdd"_s).toLatin1() + time; }

    CalendarImportResult import(const QByteArray &components, const CalendarImportOptions &options = {})
    {
        const CalendarFile file = readCalendar(calendar(components), importSpan(today));
        return perform(*db, TestOrigin, u"Import"_s, [&](Operation &operation) { return importCalendar(operation, file, options); }).value;
    }

    Task task(const QString &uid) { return db->select<Task>(u"WHERE calendar_uid = ? ORDER BY id"_s, uid).at(0); }
    qint64 tasks()
    {
        Rows rows = db->run(u"SELECT count(*) FROM task"_s);
        rows.next();
        return rows.integer(0);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }

    const QDate today = QDate::currentDate();
    QTemporaryDir folder;
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    Customer ada;
};

QTEST_GUILESS_MAIN(CalendarImportTest)
#include "tst_calendarimport.moc"
