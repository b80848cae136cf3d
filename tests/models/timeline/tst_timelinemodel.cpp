// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodel.h"

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/savetask.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        ada = stored(db, {.name = u"Ada"_s, .phaseSince = QDateTime(QDate(2026, 1, 10), QTime(10, 0))}).id;
        other = stored(db, {.name = u"Other"_s, .phaseSince = QDateTime(QDate(2026, 1, 10), QTime(10, 0))}).id;
        perform(db, TestOrigin, u"Fill"_s, [&](Operation &operation) {
            fill(operation, ada);
            fill(operation, other);
            Product coffee{.name = u"Coffee"_s};
            operation.insert(coffee);
            const auto bought = operation.db().select<Purchase>(u"WHERE customer_id = ? AND amount > 0"_s, ada);
            PurchaseLine line{.purchase = bought.front().id, .product = coffee.id, .quantity = 2, .amount = 1250};
            operation.insert(line);
            movePhase(operation, {.customer = ada, .phase = phaseWithRole(operation.db(), PhaseRole::Retain).id,
                                  .at = QDateTime(QDate(2026, 2, 20), QTime(10, 0)), .reason = u"Came back"_s, .leavingReason = u"Knew us"_s});
        });
        auto opened = Database::open(testDatabase.url);
        QVERIFY(opened);
        database = std::move(opened.value());
    }

    void putsWhatIsPlannedOnTopThenTheNewestFirst()
    {
        TimelineModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.show(ada, TimelineFilter::All);

        QTRY_COMPARE(titles(model), (QStringList{u"Sooner"_s, u"Later"_s, u"tester added this customer"_s, u"Reach → Retention · 41 day(s) in Reach"_s,
                                                 u"Complaint · open"_s, u"Return, €12.50"_s, u"Note"_s, u"Purchase, €12.50"_s,
                                                 u"Call · No answer"_s, u"Began in Reach"_s}));
        QCOMPARE(model.lineAt(3)->detail, u"left: Knew us · Came back"_s);
        QCOMPARE(model.lineAt(7)->detail, u"2 × Coffee"_s);
        QCOMPARE(model.lineAt(8)->detail, u"<b>bold</b>\nsecond line"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"To do by "_s + QLocale().toString(QDate(2030, 1, 1), QLocale::LongFormat) + u", Sooner, tester"_s);
    }

    void beginsEachDayOnce()
    {
        TimelineModel model(*database);
        model.show(ada, TimelineFilter::All);
        QTRY_COMPARE(titles(model).value(9), u"Began in Reach"_s);

        QList<bool> starts;
        for (int row = 0; row < model.rowCount(); ++row)
            starts.append(model.startsDay(row));
        QCOMPARE(starts, (QList<bool>{true, true, true, true, true, true, true, false, false, true}));
    }

    void filtersAndCounts()
    {
        TimelineModel model(*database);
        QSignalSpy counted(&model, &TimelineModel::counted);
        model.show(ada, TimelineFilter::Purchases);

        QTRY_COMPARE(titles(model), (QStringList{u"Return, €12.50"_s, u"Purchase, €12.50"_s}));
        QTRY_VERIFY(!counted.isEmpty());
        QCOMPARE(counted.last().first().value<TimelineCounts>(), (TimelineCounts{10, 4, 2, 0, 1, 2, 0, 1}));
        model.show(ada, TimelineFilter::Contacts);
        QTRY_COMPARE(titles(model), (QStringList{u"Sooner"_s, u"Later"_s, u"Note"_s, u"Call · No answer"_s}));
        model.show(ada, TimelineFilter::Phases);
        QTRY_COMPARE(titles(model).size(), 2);
        model.show(ada, TimelineFilter::Feedback);
        QTRY_COMPARE(titles(model), QStringList{u"Complaint · open"_s});
    }

    void searchesInWhatTheLinesSay()
    {
        TimelineModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&model, &TimelineModel::counted);
        model.show(ada, TimelineFilter::All);

        model.search(u"second  LÎNE"_s);
        QTRY_COMPARE(titles(model), QStringList{u"Call · No answer"_s});
        QTRY_VERIFY(!counted.isEmpty());
        QTRY_COMPARE(counted.last().first().value<TimelineCounts>(), (TimelineCounts{1, 1, 0, 0, 0, 0, 0, 0}));
        model.search(u"coffee"_s);
        QTRY_COMPARE(titles(model), QStringList{u"Purchase, €12.50"_s});
        model.search(u"coffee tea"_s);
        QTRY_COMPARE(titles(model), QStringList());
        model.search({});
        QTRY_COMPARE(titles(model).size(), 10);
    }

    void findsWhatIsWrittenMeanwhile()
    {
        const CustomerId busy = aCustomer(db, u"Found"_s).id;
        TimelineModel model(*database);
        Writer writer(*database, u"colleague"_s);
        model.show(busy, TimelineFilter::All);
        model.search(u"umbrella"_s);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);

        (void)writer.perform(u"Plan"_s, &saveTask, Task{.customer = busy, .title = u"Umbrella"_s, .dueDay = QDate(2030, 1, 1)}).wait();

        QTRY_COMPARE(titles(model), QStringList{u"Umbrella"_s});
    }

    void followsWhatIsWritten()
    {
        TimelineModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Writer writer(*database, u"colleague"_s);
        model.show(other, TimelineFilter::All);
        QTRY_COMPARE(titles(model).value(0), u"Sooner"_s);

        (void)writer.perform(u"Done"_s, &completeTask, TaskId{recordOf(model.idAt(0))}, ActivityId{}).wait();

        QTRY_COMPARE(titles(model).value(0), u"Later"_s);
        QTRY_COMPARE(titles(model).value(1), u"Done: Sooner"_s);
        QCOMPARE(titles(model).size(), 9);
    }

    void showsNothingOfTheCustomerBefore()
    {
        TimelineModel model(*database);
        model.show(ada, TimelineFilter::All);
        QTRY_COMPARE(titles(model).size(), 10);

        model.show(aCustomer(db, u"Newcomer"_s).id, TimelineFilter::All);

        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(titles(model).size(), 2);
        QTRY_VERIFY(titles(model).contains(u"Began in Reach"_s));
    }

    void holdsTenThousandEntries()
    {
        const CustomerId busy = aCustomer(db, u"Busy"_s).id;
        perform(db, TestOrigin, u"Import"_s, [&](Operation &operation) {
            BulkRecords<Activity> activities(operation.db());
            for (int i = 0; i < 10'000; ++i) {
                Activity call{.customer = busy, .at = QDateTime(QDate(2020, 1, 1), QTime(0, 0)).addSecs(i * 3600), .topic = QString::number(i)};
                activities.add(call);
            }
            activities.finish();
            operation.added(activities);
        });
        TimelineModel model(*database);

        model.show(busy, TimelineFilter::All);

        QTRY_COMPARE(model.rowCount(), 10'002);
        QTRY_COMPARE(model.index(10'001, 0).data().toString(), u"Call · 0"_s);
        model.search(u"call 4711"_s);
        QTRY_COMPARE(titles(model), QStringList{u"Call · 4711"_s});
    }

private:
    static void fill(Operation &operation, CustomerId customer)
    {
        Activity call{.customer = customer, .kind = ActivityKind::Call, .outcome = u"no-answer"_s,
                      .at = QDateTime(QDate(2026, 2, 1), QTime(9, 0)), .note = u"<b>bold</b>\nsecond line"_s, .doneBy = u"Kim"_s};
        operation.insert(call);
        Activity note{.customer = customer, .kind = ActivityKind::Note, .at = QDateTime(QDate(2026, 2, 1), QTime(23, 30))};
        operation.insert(note);
        Purchase purchase{.customer = customer, .day = QDate(2026, 2, 1), .amount = 1250, .currency = u"EUR"_s};
        operation.insert(purchase);
        Purchase returned{.customer = customer, .day = QDate(2026, 2, 2), .amount = -1250, .currency = u"EUR"_s};
        operation.insert(returned);
        Feedback complaint{.customer = customer, .kind = FeedbackKind::Complaint, .text = u"Too late"_s,
                           .at = QDateTime(QDate(2026, 2, 3), QTime(12, 0))};
        operation.insert(complaint);
        saveTask(operation, {.customer = customer, .title = u"Later"_s, .dueDay = QDate(2030, 2, 1)});
        saveTask(operation, {.customer = customer, .title = u"Sooner"_s, .dueDay = QDate(2030, 1, 1)});
    }

    static QStringList titles(const TimelineModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    }

    TestDatabase testDatabase;
    Connection db{testDatabase.url};
    std::unique_ptr<Database> database;
    CustomerId ada;
    CustomerId other;
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
