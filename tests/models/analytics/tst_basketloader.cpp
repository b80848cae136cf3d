// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/basketloader.h"

#include "models/analytics/reportloader.h"
#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class BasketLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
        m_customers.clear();
        m_next = 0;
        perform(*m_db, TestOrigin, u"Add"_s, [&](Operation &operation) {
            for (int i = 0; i < 30; ++i)
                m_customers.push_back(saveCustomer(operation, {.name = u"Customer %1"_s.arg(i)}).id);
        });
        m_bike = aProduct(u"Bike"_s);
        m_bell = aProduct(u"Bell"_s);
        m_tent = aProduct(u"Tent"_s);
    }

    void cleanup()
    {
        m_db.reset();
        m_database.reset();
    }

    void countsWhatIsInOnePurchase()
    {
        Transaction transaction(*m_db);
        for (int i = 0; i < 12; ++i)
            buy(customer(), QDate(2025, 1, 5), {m_bike, m_bell, m_bell});
        for (int i = 0; i < 8; ++i)
            buy(customer(), QDate(2025, 1, 6), {m_tent});
        buy(customer(), QDate(2025, 1, 7), {});
        transaction.commit();

        const BasketReport report = loadBasketReport(*m_db, {.asOf = QDate(2025, 1, 31)});

        QCOMPARE(report.baskets, qint64(20));
        QCOMPARE(report.leastCount, qint64(10));
        QCOMPARE(report.pairs.size(), size_t(1));
        QCOMPARE(report.pairs.front().a, u"Bell"_s);
        QCOMPARE(report.pairs.front().b, u"Bike"_s);
        QCOMPARE(report.pairs.front().pair.lift(), 12.0 * 20.0 / (12.0 * 12.0));
        QVERIFY(report.basis.warnings.join(u' ').contains(u"1 (4.8 %)"_s));
        const Report printed = loadReport(*m_db, u"basket"_s, {.asOf = QDate(2025, 1, 31)});
        QCOMPARE(printed.values[u"pairs"_s][0][u"confidence_ab"_s].toDouble(), 1.0);
    }

    void leavesReturnsAndOtherTimesOut()
    {
        buy(customer(), QDate(2025, 1, 5), {m_bike, m_bell}, -100);
        buy(customer(), QDate(2025, 3, 5), {m_bike, m_bell});
        const CustomerId bought = customer();
        buy(bought, QDate(2025, 1, 6), {m_tent});
        addLine(buy(bought, QDate(2025, 1, 7), {m_bike}), m_bell, -1);

        const BasketReport report = loadBasketReport(*m_db, {.asOf = QDate(2025, 1, 31), .minCount = 1});

        QCOMPARE(report.baskets, qint64(2));
        QVERIFY(report.pairs.empty());
        QVERIFY(!report.basis.warnings.isEmpty());
        QCOMPARE(loadBasketReport(*m_db, {.minCount = 1}).pairs.size(), size_t(1));
    }

    void listsNoMoreThanAskedFor()
    {
        buy(customer(), QDate(2025, 1, 5), {m_bike, m_bell, m_tent});

        QCOMPARE(loadBasketReport(*m_db, {.minCount = 1}).pairs.size(), size_t(3));
        QCOMPARE(loadBasketReport(*m_db, {.minCount = 1, .top = 2}).pairs.size(), size_t(2));
        IdSet nobody;
        QCOMPARE(loadBasketReport(*m_db, {.customers = nobody, .minCount = 1}).baskets, qint64(0));
    }

    void findsWhoBoughtBoth()
    {
        const CustomerId both = customer();
        buy(both, QDate(2025, 1, 5), {m_bike, m_bell});
        buy(both, QDate(2025, 1, 6), {m_bike, m_bell});
        const CustomerId apart = customer();
        buy(apart, QDate(2025, 1, 5), {m_bike});
        buy(apart, QDate(2025, 1, 6), {m_bell});
        buy(customer(), QDate(2025, 1, 5), {m_bike, m_bell}, -100);

        QCOMPARE(customersOfPair(*m_db, m_bike.value, m_bell.value, {}), std::vector<qint64>{both.value});
        QVERIFY(customersOfPair(*m_db, m_bike.value, m_bell.value, {.asOf = QDate(2025, 1, 4)}).empty());
    }

    void tellsWhatACustomerMayBuyNextAndWhy()
    {
        Transaction transaction(*m_db);
        for (int i = 0; i < 10; ++i) {
            const CustomerId rider = customer();
            buy(rider, QDate(2025, 1, 5), {m_bike});
            buy(rider, QDate(2025, 2, 5), {m_bell});
            buy(customer(), QDate(2025, 1, 5), {m_tent});
        }
        const CustomerId fresh = customer();
        buy(fresh, QDate(2025, 3, 1), {m_bike});
        transaction.commit();

        const Report report = loadReport(*m_db, u"next-product"_s, {.customer = fresh.value});

        QCOMPARE(report.basis.n, qint64(21));
        QCOMPARE(report.rows.size(), size_t(1));
        const QJsonValue next = report.values[u"products"_s][0];
        QCOMPARE(next[u"product"_s].toString(), u"Bell"_s);
        QCOMPARE(next[u"score"_s].toDouble(), (10.0 / 11.0) / (10.0 / 21.0));
        QVERIFY(next[u"because"_s].toString().contains(u"10 of 11"_s));
        QVERIFY(next[u"because"_s].toString().contains(u"Bike"_s));
        QVERIFY(loadReport(*m_db, u"next-product"_s, {.customer = customer().value}).rows.empty());
    }

    void readsPurchasesOfAnyLength()
    {
        Transaction transaction(*m_db);
        const CustomerId bought = customer();
        for (int i = 0; i < 50; ++i)
            buy(bought, QDate(2025, 1, 1).addDays(i), {m_bike, m_bell});
        const PurchaseId large = buy(bought, QDate(2025, 6, 1), {});
        m_db->run(u"INSERT INTO purchase_line (version, purchase_id, product_id, quantity, amount) "
                  "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 50050) "
                  "SELECT 1, cast(? AS bigint), CASE WHEN n = 50050 THEN cast(? AS bigint) ELSE cast(? AS bigint) END, 1, 0 FROM number"_s,
                  large, m_tent, m_bike);
        transaction.commit();

        const BasketReport report = loadBasketReport(*m_db, {.minCount = 1});

        QCOMPARE(report.baskets, qint64(51));
        QCOMPARE(report.pairs.size(), size_t(2));
    }

private:
    CustomerId customer() { return m_customers.at(m_next++); }

    ProductId aProduct(const QString &name)
    {
        Product product{.name = name};
        m_db->insert(product);
        return product.id;
    }

    PurchaseId buy(CustomerId customer, QDate day, const std::vector<ProductId> &products, qint64 amount = 100)
    {
        Purchase purchase{.customer = customer, .day = day, .amount = amount, .currency = u"EUR"_s};
        m_db->insert(purchase);
        for (const ProductId product : products)
            addLine(purchase.id, product, amount);
        return purchase.id;
    }

    void addLine(PurchaseId purchase, ProductId product, qint64 amount)
    {
        PurchaseLine line{.purchase = purchase, .product = product, .amount = amount};
        m_db->insert(line);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
    std::vector<CustomerId> m_customers;
    size_t m_next = 0;
    ProductId m_bike;
    ProductId m_bell;
    ProductId m_tent;
};

QTEST_GUILESS_MAIN(BasketLoaderTest)
#include "tst_basketloader.moc"
