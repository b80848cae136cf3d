// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/customers/customersmeant.h"
#include "models/customers/rhythm.h"
#include "models/customers/summaries.h"
#include "models/history/history.h"
#include "models/purchases/purchase.h"
#include "models/upkeep/check.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class RhythmTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheMedianOfTheGapsBetweenDaysWithPurchases_data()
    {
        QTest::addColumn<std::vector<qint64>>("days");
        QTest::addColumn<std::optional<double>>("gap");
        using Days = std::vector<qint64>;
        using Gap = std::optional<double>;
        QTest::newRow("never bought") << Days{} << Gap{};
        QTest::newRow("bought on two days") << Days{10, 20} << Gap{};
        QTest::newRow("three days") << Days{10, 20, 31} << Gap{10.5};
        QTest::newRow("four days") << Days{0, 30, 32, 39} << Gap{7.0};
        QTest::newRow("five days") << Days{0, 1, 3, 6, 100} << Gap{2.5};
    }

    void isTheMedianOfTheGapsBetweenDaysWithPurchases()
    {
        QFETCH(const std::vector<qint64>, days);
        QFETCH(const std::optional<double>, gap);
        QCOMPARE(usualGap(days), gap);
    }

    void isKeptThroughEveryWriteAndUndo()
    {
        QRandomGenerator random(7);
        const Customer ada = aCustomer(db, u"Ada"_s);
        const Customer bob = aCustomer(db, u"Bob"_s);
        std::vector<Purchase> bought;
        for (int step = 0; step < 80; ++step) {
            const auto write = [&](Operation &operation) {
                if (bought.size() < 4 || random.bounded(3) == 0) {
                    Purchase purchase{.customer = random.bounded(2) ? ada.id : bob.id,
                                      .day = QDate(2026, 1, 1).addDays(random.bounded(60)),
                                      .amount = random.bounded(-200, 1000),
                                      .currency = u"EUR"_s};
                    operation.insert(purchase);
                    bought.push_back(purchase);
                } else if (random.bounded(2)) {
                    Purchase &purchase = bought[random.bounded(quint32(bought.size()))];
                    purchase.customer = random.bounded(2) ? ada.id : bob.id;
                    purchase.day = purchase.day.addDays(random.bounded(-20, 20));
                    purchase.amount = random.bounded(-200, 1000);
                    operation.update(purchase);
                } else {
                    operation.remove(bought.back());
                    bought.pop_back();
                }
            };
            const auto written = perform(db, TestOrigin, u"Write"_s, write);
            compareWithPurchases(ada.id);
            compareWithPurchases(bob.id);
            if (step % 10 == 9 && written.performed.operation) {
                const Performed undone = undoOperation(db, TestOrigin, written.performed.operation);
                compareWithPurchases(ada.id);
                undoOperation(db, TestOrigin, undone.operation);
                bought = db.select<Purchase>(u"ORDER BY id"_s);
            }
        }
        QCOMPARE(findProblems(db), QStringList());
        db.run(u"UPDATE customer SET usual_gap_days = NULL, purchase_days = 0"_s);
        recountPurchases(db);
        compareWithPurchases(ada.id);
        compareWithPurchases(bob.id);
    }

    void tellsWhoIsLaterThanUsual()
    {
        const QDate today = QDate::currentDate();
        const Customer punctual = whoBought(u"Punctual"_s, {today.addDays(-40), today.addDays(-30), today.addDays(-20)});
        const Customer late = whoBought(u"Late"_s, {today.addDays(-55), today.addDays(-43), today.addDays(-31)});
        const Customer latest = whoBought(u"Latest"_s, {today.addDays(-51), today.addDays(-41), today.addDays(-31)});
        const Customer once = whoBought(u"Once"_s, {today.addDays(-500)});
        Q_UNUSED(punctual);
        Q_UNUSED(late);
        Q_UNUSED(once);
        QCOMPARE(found(u"late:yes"_s), std::vector<qint64>{latest.id.value});
        QCOMPARE(found(u"usual_gap:12"_s), std::vector<qint64>{late.id.value});
        QCOMPARE(found(u"usual_gap>9.5 usual_gap<11"_s).size(), size_t(2));
    }

private:
    std::vector<qint64> found(const QString &query)
    {
        const SqlCondition condition = customersMeant(db, query);
        std::vector<qint64> ids;
        for (Rows rows = db.runWith(u"SELECT id FROM customer WHERE "_s + condition.sql + u" ORDER BY id"_s, condition.values); rows.next();)
            ids.push_back(rows.integer(0));
        return ids;
    }

    Customer whoBought(const QString &name, const std::vector<QDate> &days)
    {
        const Customer customer = aCustomer(db, name);
        perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) {
            for (const QDate day : days) {
                Purchase purchase{.customer = customer.id, .day = day, .amount = 100, .currency = u"EUR"_s};
                operation.insert(purchase);
            }
        });
        return customer;
    }

    void compareWithPurchases(CustomerId customer)
    {
        std::vector<qint64> days;
        for (Rows rows = db.run(u"SELECT DISTINCT day FROM purchase WHERE customer_id = ? AND amount >= 0 ORDER BY day"_s, customer); rows.next();)
            days.push_back(rows.integer(0));
        Rows kept = db.run(u"SELECT usual_gap_days, purchase_days FROM customer WHERE id = ?"_s, customer);
        QVERIFY(kept.next());
        QCOMPARE(kept.as<std::optional<double>>(0), usualGap(days));
        QCOMPARE(kept.integer(1), qint64(days.size()));
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(RhythmTest)
#include "tst_rhythm.moc"
