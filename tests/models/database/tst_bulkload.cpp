// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/customers/customerstore.h"
#include "models/database/bulkload.h"
#include "models/database/transaction.h"
#include "models/upkeep/check.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BulkLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsIndexesAndTriggersBackExactly()
    {
        const QStringList before = definitions();
        QVERIFY(before.size() > 5);
        Transaction transaction(db);
        BulkLoad load(db, Tables, 5000);
        QVERIFY(load.isActive());
        QVERIFY(definitions().size() < before.size());
        load.finish();
        transaction.commit();
        QCOMPARE(definitions(), before);
    }

    void aFailureBringsThemBackToo()
    {
        const QStringList before = definitions();
        {
            Transaction transaction(db);
            BulkLoad load(db, Tables, 5000);
            QVERIFY_THROWS_EXCEPTION(Failure, db.run(u"INSERT INTO nowhere VALUES (1)"_s));
        }
        QCOMPARE(definitions(), before);
    }

    void leavesALargeTableOrAFewRowsAlone()
    {
        Transaction transaction(db);
        QVERIFY(!BulkLoad(db, Tables, 10).isActive());
    }

    void searchIsRightAfterwards()
    {
        aCustomer(db, u"Zwölf Boxkämpfer"_s);
        const Phase phase = LifeCycleStore(db).phases().front();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Transaction transaction(db);
        BulkRecords<Customer> customers(db);
        std::vector<CustomerId> ids;
        for (int i = 0; i < 1500; ++i) {
            Customer customer{.name = u"Kunde %1"_s.arg(i), .email = u"kunde%1@example.org"_s.arg(i), .createdAt = now,
                              .phase = phase.id, .phaseSince = now};
            customers.add(customer);
            ids.push_back(customer.id);
        }
        customers.finish();
        BulkRecords<PhaseVisit> visits(db);
        for (const CustomerId id : ids) {
            PhaseVisit visit{.customer = id, .phase = phase.id, .enteredAt = now, .movedBy = u"tester"_s};
            visits.add(visit);
        }
        visits.finish();
        transaction.commit();

        QCOMPARE(ids.size(), size_t(customers.count()));
        QCOMPARE(CustomerStore(db).search(u"kunde1234@"_s, 10).size(), size_t(1));
        QCOMPARE(CustomerStore(db).search(u"boxkampfer"_s, 10).size(), size_t(1));
        QVERIFY(aCustomer(db, u"One more"_s).id.value > customers.last());
        QCOMPARE(findProblems(db), QStringList());
    }

private:
    QStringList definitions()
    {
        QStringList all;
        for (const QString &table : Tables) {
            Rows rows = db.run(db.dialect().indexesAndTriggers(), table);
            while (rows.next())
                all.append(rows.text(1));
        }
        all.sort();
        return all;
    }

    const QStringList Tables{u"purchase"_s, u"purchase_line"_s, u"customer"_s};
    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(BulkLoadTest)
#include "tst_bulkload.moc"
