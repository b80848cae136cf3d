// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarmodel.h"

#include "models/calendar/movetask.h"
#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CalendarModelTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsARowForEachEntryAndFollowsChanges()
    {
        TestDatabase business;
        Connection db(business.url);
        const Customer ada = aCustomer(db, u"Ada"_s);
        const QDate day(2027, 3, 1);
        perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.customer = ada.id, .title = u"Call"_s, .dueDay = day, .dueMinute = 540});
        perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.customer = ada.id, .title = u"Write"_s, .dueDay = day.addDays(2)});
        const auto database = std::move(Database::open(business.url).value());
        Writer writer(*database, TestOrigin.actor);
        CalendarModel model(*database);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &CalendarModel::loaded);

        model.show({.span = {day, day.addDays(6)}});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Call · Ada"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLocale().toString(day, QLocale::LongFormat)));
        QCOMPARE(model.rowsOf(day), std::pair(0, 1));
        QCOMPARE(model.rowsOf(day.addDays(1)), std::pair(1, 0));
        QCOMPARE(model.rowsOf(day.addDays(2)), std::pair(1, 1));

        const CalendarEntry call = model.entry(0);
        QVERIFY(writer.perform(u"Move"_s, &moveTask, TaskId{call.record}, CalendarTime{.day = day.addDays(4), .minute = 600, .minutes = 30}).wait());
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(model.rowOf(call), 1);
        QCOMPARE(model.entry(1).day, day.addDays(4));
        QCOMPARE(model.entry(1).minute, 600);
        QCOMPARE(model.entry(1).minutes, 30);

        QVERIFY(writer.undo(HistoryStore(db).undoable()->id).wait());
        QTRY_COMPARE(loaded.size(), 3);
        QCOMPARE(model.entry(0), call);
    }

    void movesATaskOfAnotherZoneToTheTimeThatWasChosenHere()
    {
        TestDatabase business;
        Connection db(business.url);
        const Task there = perform(db, TestOrigin, u"Plan"_s, &saveTask,
                                   Task{.title = u"There"_s, .dueDay = QDate(2027, 3, 1), .dueMinute = 600, .zone = u"Pacific/Kiritimati"_s}).value;

        const QDate day(2027, 3, 8);
        const Task moved = perform(db, TestOrigin, u"Move"_s, &moveTask, there.id, CalendarTime{.day = day, .minute = 720}).value;
        QCOMPARE(moved.zone, u"Pacific/Kiritimati"_s);
        QCOMPARE(dueAt(moved), localInstant(day, QTime(12, 0)));

        const Task anyTime = perform(db, TestOrigin, u"Move"_s, &moveTask, there.id, CalendarTime{.day = day}).value;
        QVERIFY(!anyTime.dueMinute);
        QCOMPARE(anyTime.dueDay, day);

        perform(db, TestOrigin, u"Done"_s, &completeTask, there.id, ActivityId());
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Move"_s, &moveTask, there.id, CalendarTime{.day = day.addDays(1)}));
    }
};

QTEST_GUILESS_MAIN(CalendarModelTest)
#include "tst_calendarmodel.moc"
