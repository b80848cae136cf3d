// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"
#include "models/upkeep/check.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = aCustomer(*db, u"Ada"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        perform(*db, TestOrigin, u"Live"_s, [&](Operation &operation) {
            movePhase(operation, {.customer = ada.id, .phase = phaseWithRole(*db, PhaseRole::Convert).id});
            Purchase bought{.customer = ada.id, .day = QDate(2026, 1, 1), .amount = 500, .currency = u"EUR"_s};
            operation.insert(bought);
            Purchase returned{.customer = ada.id, .day = QDate(2026, 2, 1), .amount = -200, .currency = u"EUR"_s};
            operation.insert(returned);
            Activity call{.customer = ada.id, .at = now};
            operation.insert(call);
            Feedback complaint{.customer = ada.id, .at = now};
            operation.insert(complaint);
            Task task{.customer = ada.id, .title = u"Call"_s, .dueDay = QDate(2026, 3, 1), .createdAt = now};
            operation.insert(task);
        });
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void nothingIsWrongWithWhatOperationsWrote()
    {
        QCOMPARE(findProblems(*db), QStringList());
        Connection reader(database->url, Connection::Access::Read);
        QCOMPARE(findProblems(reader), QStringList());
    }

    void everyContradictionIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no open visit") << u"UPDATE phase_visit SET left_at = entered_at + 10 WHERE left_at IS NULL"_s;
        QTest::newRow("another phase") << u"UPDATE customer SET phase_id = phase_id + 1"_s;
        QTest::newRow("another moment") << u"UPDATE customer SET phase_since = phase_since - 1"_s;
        QTest::newRow("gap") << u"UPDATE phase_visit SET entered_at = entered_at - 1000, left_at = left_at - 500 WHERE left_at IS NOT NULL"_s;
        QTest::newRow("overlap") << u"UPDATE phase_visit SET left_at = left_at + 1000 WHERE left_at IS NOT NULL"_s;
        QTest::newRow("number of purchases") << u"UPDATE customer SET purchases = 2"_s;
        QTest::newRow("days with a purchase") << u"UPDATE customer SET purchase_days = 2"_s;
        QTest::newRow("revenue") << u"UPDATE customer SET revenue = 500"_s;
        QTest::newRow("first purchase") << u"UPDATE customer SET first_purchase_day = NULL"_s;
        QTest::newRow("last purchase") << u"UPDATE customer SET last_purchase_day = 1"_s;
        QTest::newRow("rhythm") << u"UPDATE customer SET usual_gap_days = 3"_s;
        QTest::newRow("activity") << u"UPDATE customer SET last_activity_at = NULL"_s;
        QTest::newRow("feedback") << u"UPDATE customer SET last_feedback_at = 1"_s;
        QTest::newRow("complaints") << u"UPDATE customer SET open_complaints = 0"_s;
        QTest::newRow("task") << u"UPDATE customer SET next_task_day = 1"_s;
        QTest::newRow("last task") << u"UPDATE customer SET last_task_day = 1"_s;
    }

    void everyContradictionIsNamed()
    {
        QFETCH(QString, sql);
        db->run(sql);
        const QStringList problems = findProblems(*db);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(QString::number(ada.id.value)));
    }

    void aSearchIndexThatMissesACustomerIsNamed()
    {
        if (!db->dialect().isSqlite())
            QSKIP("a server's search indexes are ordinary ones");
        db->run(u"INSERT INTO customer_words (customer_words) VALUES ('delete-all')"_s);
        QCOMPARE(findProblems(*db).size(), 1);
    }

    void aReferenceToNothingIsNamed()
    {
        if (!db->dialect().isSqlite())
            QSKIP("a server does not let it happen");
        db->run(u"PRAGMA foreign_keys = OFF"_s);
        db->run(u"UPDATE activity SET customer_id = 4711"_s);
        QVERIFY(findProblems(*db).first().contains(u"activity"_s));
    }

    void aMissingBusinessIsNamed()
    {
        db->run(u"DELETE FROM business"_s);
        QCOMPARE(findProblems(*db).size(), 1);
    }

private:
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    Customer ada;
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
