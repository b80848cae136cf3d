// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/saveholiday.h"

#include "models/history/history.h"
#include "models/tasks/holidaystore.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class SaveHolidayTest : public QObject
{
    Q_OBJECT

private slots:
    void addsChangesAndDeletesHolidays()
    {
        const Holiday fair = perform(db, TestOrigin, u"Add"_s, &saveHoliday, Holiday{.day = Day, .name = u" Fair\n"_s}).value;
        QCOMPARE(fair.name, u"Fair"_s);
        Holiday moved = fair;
        moved.day = Day.addDays(1);
        perform(db, TestOrigin, u"Change"_s, &saveHoliday, moved);
        QCOMPARE(store().all().front().day, Day.addDays(1));

        const auto removed = perform(db, TestOrigin, u"Delete"_s, &deleteHoliday, fair.id);
        QVERIFY(store().all().empty());
        undoOperation(db, TestOrigin, removed.performed.operation);
        QCOMPARE(store().all().size(), size_t(1));
        perform(db, TestOrigin, u"Delete"_s, &deleteHoliday, fair.id);
    }

    void refusesWhatIsMissingOrThereAlready()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, save({.name = u"When?"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, save({.day = Day, .name = u" "_s}));
        save({.day = Day.addDays(30), .name = u"One"_s});
        QVERIFY_THROWS_EXCEPTION(Failure, save({.day = Day.addDays(30), .name = u"Two"_s}));
    }

    void importsThoseOfOtherDays()
    {
        save({.day = Day.addDays(50), .name = u"Known"_s});
        const auto import = perform(db, TestOrigin, u"Import"_s, &importHolidays,
                                    std::vector<Holiday>{{.day = Day.addDays(50), .name = u"Again"_s}, {.day = Day.addDays(51), .name = u"New"_s}, {.day = Day.addDays(51), .name = u"Twice"_s}}).value;
        QCOMPARE(import, (HolidayImport{.added = 1, .skipped = 2}));
        QCOMPARE(store().on(Day.addDays(50)).front().name, u"Known"_s);
        QCOMPARE(store().on(Day.addDays(51)).front().name, u"New"_s);
    }

    void keepsTheDaysOfTheWeek()
    {
        const Weekdays days{{Qt::Tuesday, Qt::Saturday}};
        const auto saved = perform(db, TestOrigin, u"Save"_s, &saveWorkingDays, days);
        QCOMPARE(store().restDays().workingDays, days);
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Save"_s, &saveWorkingDays, Weekdays()));
        undoOperation(db, TestOrigin, saved.performed.operation);
        QCOMPARE(store().restDays().workingDays, Business().workingDays);
    }

private:
    Holiday save(const Holiday &holiday) { return perform(db, TestOrigin, u"Add"_s, &saveHoliday, holiday).value; }
    HolidayStore store() { return HolidayStore(db); }

    static constexpr QDate Day = QDate::fromJulianDay(2461368);

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(SaveHolidayTest)
#include "tst_saveholiday.moc"
