// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/rebuild.h"

#include "models/activities/activity.h"
#include "models/analytics/purchaseloader.h"
#include "models/customers/customerstore.h"
#include "models/purchases/purchase.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RebuildTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        for (const QString &name : {u"Ada"_s, u"Bob"_s, u"Cem"_s}) {
            const Customer customer = stored(*db, {.name = name, .tags = u"vip"_s});
            perform(*db, TestOrigin, u"Live"_s, [&](Operation &operation) {
                for (int i = 0; i < 5 && name != u"Cem"_s; ++i) {
                    Purchase bought{.customer = customer.id, .day = QDate(2026, 1, 1).addDays(i * i * 9), .amount = 500, .currency = u"EUR"_s};
                    operation.insert(bought);
                }
                Activity call{.customer = customer.id, .at = QDateTime::currentDateTimeUtc()};
                operation.insert(call);
            });
        }
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void mendsWhatDoesNotMatchTheRecords_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("nothing") << u"UPDATE customer SET purchases = purchases"_s;
        QTest::newRow("summaries") << u"UPDATE customer SET purchases = 9, revenue = 9, first_purchase_day = 1, usual_gap_days = 3, purchase_days = 4"_s;
        QTest::newRow("activities") << u"UPDATE customer SET last_activity_at = NULL, open_complaints = 3"_s;
        QTest::newRow("tags") << u"DELETE FROM customer_tag"_s;
        QTest::newRow("counts") << u"UPDATE purchase_counts SET last_day = last_day - 1"_s;
        QTest::newRow("no counts") << u"DELETE FROM purchase_counts"_s;
        QTest::newRow("counts of nobody") << u"INSERT INTO purchase_counts (block, last_day, counts) SELECT 77, last_day, counts FROM purchase_counts"_s;
    }

    void mendsWhatDoesNotMatchTheRecords()
    {
        QFETCH(QString, damage);
        const QStringList before = TestDatabase::dump(*db);
        db->run(damage);
        QCOMPARE(findProblems(*db).isEmpty(), QByteArray(QTest::currentDataTag()) == "nothing");

        rebuildSummaries(*db);

        QCOMPARE(findProblems(*db), QStringList());
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(CustomerStore(*db).search(u"vip"_s, 5).size(), size_t(3));
        QCOMPARE(loadPurchaseReports(*db, {.asOf = QDate(2026, 12, 31)}).churn.history.customers, qint64(2));
    }

private:
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
};

QTEST_GUILESS_MAIN(RebuildTest)
#include "tst_rebuild.moc"
