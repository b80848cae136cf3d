// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarstore.h"

#include "models/base/localtime.h"
#include "models/tasks/saveholiday.h"
#include "models/tasks/savetask.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class CalendarStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = aCustomer(*db, u"Ada"_s);
    }

    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void listsTasksOfTheSpanByDayAndTime()
    {
        plan({.title = u"Late"_s, .dueDay = Monday.addDays(1), .dueMinute = 15 * 60});
        plan({.title = u"Any time"_s, .dueDay = Monday.addDays(1)});
        plan({.title = u"Early"_s, .dueDay = Monday.addDays(1), .dueMinute = 8 * 60, .minutes = 45});
        plan({.title = u"Before"_s, .dueDay = Monday.addDays(-1)});
        plan({.title = u"After"_s, .dueDay = Monday.addDays(7)});
        plan({.customer = {}, .title = u"First"_s, .dueDay = Monday}, false);

        QCOMPARE(titles(week()), (QStringList{u"First"_s, u"Any time · Ada"_s, u"Early · Ada"_s, u"Late · Ada"_s}));
        const CalendarEntry early = week().entries.at(2);
        QCOMPARE(early.minute, 8 * 60);
        QCOMPARE(early.minutes, 45);
        QVERIFY(early.canMove());
    }

    void showsTimesOfOtherZonesByTheClocksHere()
    {
        plan({.title = u"There"_s, .dueDay = Monday.addDays(6), .dueMinute = 23 * 60, .zone = u"Pacific/Honolulu"_s});
        plan({.title = u"Far east"_s, .dueDay = Monday, .dueMinute = 60, .zone = u"Pacific/Kiritimati"_s});

        const QDateTime there = instantOf(Monday.addDays(6), QTime(23, 0), QTimeZone("Pacific/Honolulu")).toLocalTime();
        const CalendarContent content = store().content({.span = {there.date(), there.date()}}, Monday);
        QCOMPARE(titles(content), (QStringList{u"There · Ada"_s}));
        QCOMPARE(content.entries.front().minute, there.time().msecsSinceStartOfDay() / 60'000);
        const QDate before = instantOf(Monday, QTime(1, 0), QTimeZone("Pacific/Kiritimati")).toLocalTime().date();
        QCOMPARE(titles(store().content({.span = {before, before}}, Monday)), (QStringList{u"Far east · Ada"_s}));
    }

    void whatComesBackStandsOnEachDayToCome()
    {
        plan({.title = u"Weekly"_s, .dueDay = Monday.addDays(-14), .recurrence = Recurrence::fromText(u"FREQ=WEEKLY;BYDAY=MO,TH"_s)});

        const CalendarContent content = week(Monday.addDays(-10));
        QCOMPARE(days(content), (QList<int>{0, 3}));
        QVERIFY(content.entries.front().isProjected);
        QVERIFY(!content.entries.front().canMove());
        QCOMPARE(days(week(Monday)), (QList<int>{3})); // What did not happen until today will not any more.
        QCOMPARE(days(week(Monday.addDays(9))), QList<int>());

        const CalendarContent due = store().content({.span = {Monday.addDays(-14), Monday.addDays(-8)}}, Monday.addDays(-14));
        QCOMPARE(days(due), (QList<int>{-14, -11}));
        QVERIFY(!due.entries.front().isProjected);
        QVERIFY(due.entries.back().isProjected);
    }

    void comesBackOnWorkingDaysOnly()
    {
        perform(*db, TestOrigin, u"Holiday"_s, &saveHoliday, Holiday{.day = Monday.addDays(4), .name = u"Fair"_s});
        plan({.title = u"On the 1st"_s, .dueDay = Monday.addDays(-3), .recurrence = {.unit = RecurrenceUnit::Weeks}, .onWorkingDays = true});

        QCOMPARE(days(store().content({.span = {Monday, Monday.addDays(10)}}, Monday.addDays(-3))), (QList<int>{7}));
    }

    void whatIsDoneStandsThereIfWanted()
    {
        const Task task = plan({.title = u"Done"_s, .dueDay = Monday});
        perform(*db, TestOrigin, u"Done"_s, &completeTask, task.id, ActivityId());

        QVERIFY(week().entries.front().isDone);
        QVERIFY(!week().entries.front().canMove());
        QCOMPARE(store().content({.span = span(), .showsDone = false}, Monday).entries.size(), size_t(0));
    }

    void meetingsAndVisitsThatTookPlaceStandThereAndCallsIfWanted()
    {
        happen({.kind = ActivityKind::Meeting, .at = instantOf(Monday, QTime(10, 30), QTimeZone::systemTimeZone()), .minutes = 90, .topic = u"Plans"_s});
        happen({.kind = ActivityKind::Visit, .at = instantOf(Monday, QTime(14, 0), QTimeZone::systemTimeZone())});
        happen({.kind = ActivityKind::Call, .at = instantOf(Monday, QTime(9, 0), QTimeZone::systemTimeZone()), .minutes = 5, .topic = u"Ring"_s});
        happen({.kind = ActivityKind::Call, .at = instantOf(Monday, QTime(9, 0), QTimeZone::systemTimeZone()), .topic = u"Nobody there"_s});
        happen({.kind = ActivityKind::Note, .at = instantOf(Monday, QTime(9, 0), QTimeZone::systemTimeZone()), .topic = u"Note"_s});

        QCOMPARE(titles(week()), (QStringList{u"Plans · Ada"_s, u"Visit · Ada"_s}));
        QCOMPARE(week().entries.front().minute, 10 * 60 + 30);
        QCOMPARE(titles(store().content({.span = span(), .showsCalls = true}, Monday)), (QStringList{u"Ring · Ada"_s, u"Plans · Ada"_s, u"Visit · Ada"_s}));
    }

    void aTaskThatBecameAMeetingStandsThereOnce()
    {
        const Task task = plan({.title = u"Meet"_s, .dueDay = Monday, .kind = TaskKind::Meeting});
        const Activity meeting = happen({.kind = ActivityKind::Meeting, .at = noonOf(Monday), .minutes = 60, .topic = u"Met"_s});
        perform(*db, TestOrigin, u"Done"_s, &completeTask, task.id, meeting.id);

        QCOMPARE(titles(week()), (QStringList{u"Met · Ada"_s}));
    }

    void tellsWhoseTheyAreAndShowsOnesPersonsOnly()
    {
        plan({.title = u"Mine"_s, .dueDay = Monday, .owner = u"zoe"_s});
        plan({.title = u"Yours"_s, .dueDay = Monday, .owner = u"Émile"_s});

        QCOMPARE(week().owners, (QStringList{u"Émile"_s, u"zoe"_s}));
        const CalendarContent mine = store().content({.span = span(), .owner = u"zoe"_s}, Monday);
        QCOMPARE(titles(mine), (QStringList{u"Mine · Ada"_s}));
        QCOMPARE(mine.owners.size(), 2);
    }

    void ofVeryFullDaysItSaysHowManyMoreThereAre()
    {
        perform(*db, TestOrigin, u"Plan"_s, [&](Operation &operation) {
            for (int i = 0; i < CalendarStore::MostOfDay + 7; ++i)
                saveTask(operation, {.title = u"Task %1"_s.arg(i), .dueDay = Monday});
        });

        QCOMPARE(week().entries.size(), size_t(CalendarStore::MostOfDay));
        QCOMPARE(week().unlisted.at(Monday), 7);
    }

    void tellsOnWhichDaysNobodyWorks()
    {
        perform(*db, TestOrigin, u"Holiday"_s, &saveHoliday, Holiday{.day = Monday.addDays(1), .name = u"Fair"_s});

        const CalendarContent content = week();
        QCOMPARE(content.holidays.at(Monday.addDays(1)), u"Fair"_s);
        QVERIFY(content.isWorkingDay(Monday));
        QVERIFY(!content.isWorkingDay(Monday.addDays(1)));
        QVERIFY(!content.isWorkingDay(Monday.addDays(5)));
    }

    void readsNoMoreThanTheSpanHolds()
    {
        if (!db->dialect().isSqlite())
            QSKIP("Tells how SQLite finds the rows.");
        const auto plan = [&](const QString &condition) {
            Rows rows = db->run(u"EXPLAIN QUERY PLAN SELECT * FROM "_s + condition);
            rows.next();
            return rows.text(3);
        };
        QVERIFY(plan(u"task WHERE done_at IS NULL AND due_day >= 1 AND due_day <= 2"_s).contains(u"task_open"_s));
        QVERIFY(plan(u"task WHERE done_at IS NOT NULL AND due_day >= 1 AND due_day <= 2"_s).contains(u"task_done_by_day"_s));
        QVERIFY(plan(u"task WHERE done_at IS NULL AND recurrence <> '' AND due_day <= 2"_s).contains(u"task_recurring"_s));
        QVERIFY(plan(u"activity WHERE kind IN ('visit', 'meeting') AND at >= 1 AND at < 2"_s).contains(u"activity_meetings"_s));
        QVERIFY(plan(u"activity WHERE kind = 'call' AND minutes > 0 AND at >= 1 AND at < 2 ORDER BY at LIMIT 9"_s).contains(u"activity_in_period"_s));
    }

private:
    Task plan(Task task, bool forAda = true)
    {
        if (forAda)
            task.customer = ada.id;
        return perform(*db, TestOrigin, u"Plan"_s, &saveTask, task).value;
    }

    Activity happen(Activity activity)
    {
        activity.customer = ada.id;
        perform(*db, TestOrigin, u"Log"_s, [&](Operation &operation) { operation.insert(activity); });
        return activity;
    }

    CalendarStore store() { return CalendarStore(*db); }
    static CalendarSpan span() { return {Monday, Monday.addDays(6)}; }
    CalendarContent week(QDate today = Monday) { return store().content({.span = span()}, today); }

    static QStringList titles(const CalendarContent &content)
    {
        QStringList all;
        for (const CalendarEntry &entry : content.entries)
            all.append(shownTitle(entry));
        return all;
    }
    static QList<int> days(const CalendarContent &content)
    {
        QList<int> all;
        for (const CalendarEntry &entry : content.entries)
            all.append(int(Monday.daysTo(entry.day)));
        return all;
    }

    static constexpr QDate Monday = QDate::fromJulianDay(2461368); // 2026-11-23

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    Customer ada;
};

QTEST_GUILESS_MAIN(CalendarStoreTest)
#include "tst_calendarstore.moc"
