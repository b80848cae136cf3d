// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/workingdays.h"

#include "models/tasks/holiday.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const Weekdays MondayToFriday = Weekdays::fromText(u"MO,TU,WE,TH,FR"_s);
}

class WorkingDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void aWorkingDayStays()
    {
        const WorkingDays days(MondayToFriday);
        const QDate friday(2026, 11, 27);

        QVERIFY(days.isWorkingDay(friday));
        QCOMPARE(days.nextWorkingDay(friday), friday);
    }

    void aWeekendGivesTheMondayAfterIt()
    {
        const WorkingDays days(MondayToFriday);

        QVERIFY(!days.isWorkingDay(QDate(2026, 11, 28)));
        QCOMPARE(days.nextWorkingDay(QDate(2026, 11, 28)), QDate(2026, 11, 30));
        QCOMPARE(days.nextWorkingDay(QDate(2026, 11, 29)), QDate(2026, 11, 30));
    }

    void holidaysBesideAWeekendAreLeftOutWithIt()
    {
        const WorkingDays days(MondayToFriday, {QDate(2026, 12, 25), QDate(2026, 12, 28)});

        QCOMPARE(days.nextWorkingDay(QDate(2026, 12, 25)), QDate(2026, 12, 29));
    }

    void withoutAnyDayOfTheWeekEveryDayCounts()
    {
        const QDate sunday(2026, 11, 29);
        const WorkingDays days({}, {sunday});

        QCOMPARE(days.nextWorkingDay(sunday), sunday);
    }

    void areThoseOfTheBusinessAndItsHolidays()
    {
        Business changed = business(db);
        changed.workingDays = Weekdays::fromText(u"TU,SA"_s);
        perform(db, TestOrigin, u"Set"_s, [&](Operation &operation) {
            operation.update(changed);
            Holiday holiday{.day = QDate(2026, 11, 28), .name = u"Fair"_s};
            operation.insert(holiday);
        });

        QCOMPARE(workingDays(db).nextWorkingDay(QDate(2026, 11, 25)), QDate(2026, 12, 1));
    }

private:
    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "tst_workingdays.moc"
