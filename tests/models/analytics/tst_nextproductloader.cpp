// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/basketloader.h"

#include "models/database/bulkinsert.h"
#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 5'000;
constexpr int Products = 240;
constexpr qint64 LeastCount = 10;
const QDate Begin(2024, 1, 1);
const QDate AsOf(2025, 6, 30);

/** What was bought and kept, as a list in memory has it. */
struct Bought
{
    qint64 customer;
    QDate day;
    qint64 product;
};

} // namespace

/** The next product of a large shop, compared with a count that looks at each customer for each pair of products. */
class NextProductLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
        fillShop();
        QVERIFY2(m_purchases > 30'000, qPrintable(QString::number(m_purchases)));
        QVERIFY(m_bought.size() > 60'000);
    }

    void cleanupTestCase()
    {
        m_db.reset();
        m_database.reset();
    }

    void findsWhatANaiveCountFinds_data()
    {
        QTest::addColumn<int>("customer");
        QTest::newRow("the first") << 0;
        QTest::newRow("someone in between") << 1234;
        QTest::newRow("who has a bit of everything") << Customers / 2;
        QTest::newRow("the last") << Customers - 1;
    }

    void findsWhatANaiveCountFinds()
    {
        QFETCH(int, customer);
        const qint64 id = m_customers.at(size_t(customer)).value;

        const NextProductReport report = loadNextProductReport(*m_db, {.asOf = AsOf, .customer = id});

        const std::map<qint64, NextProduct> expected = naiveNextProducts(id);
        QCOMPARE(report.products.size(), expected.size());
        QVERIFY(!expected.empty());
        for (const NextProduct &found : report.products) {
            const auto naive = expected.find(found.product);
            QVERIFY(naive != expected.end());
            QCOMPARE(found.score(), naive->second.score());
            QCOMPARE(found.later, naive->second.later);
            QCOMPARE(found.customers, naive->second.customers);
            if (found.after == naive->second.after)
                QCOMPARE(found, naive->second);
        }
        QVERIFY(std::ranges::is_sorted(report.products, std::greater(), &NextProduct::score));
    }

    void asksTheCustomersOfTheQueryOnly()
    {
        IdSet some;
        for (size_t i = 0; i < m_customers.size(); i += 2)
            some.insert(m_customers[i].value);
        const qint64 id = m_customers.at(1234).value;

        const NextProductReport report = loadNextProductReport(*m_db, {.asOf = AsOf, .customers = some, .customer = id});

        const std::map<qint64, NextProduct> expected = naiveNextProducts(id, &some);
        QCOMPARE(report.products.size(), expected.size());
        for (const NextProduct &found : report.products)
            QCOMPARE(found.score(), expected.at(found.product).score());
    }

private:
    /** Products lead to their neighbours; customers in the middle buy a lot; some purchases and some lines are given back. */
    void fillShop()
    {
        QRandomGenerator random(77);
        Transaction transaction(*m_db);
        BulkRecords<Product> products(*m_db);
        for (int i = 0; i < Products; ++i) {
            Product product{.name = u"Product %1"_s.arg(i)};
            products.add(product);
            m_products.push_back(product.id);
        }
        products.finish();
        const Customer any{.createdAt = Begin.startOfDay(Qt::UTC), .phase = phaseWithRole(*m_db, PhaseRole::Acquire).id, .phaseSince = Begin.startOfDay(Qt::UTC)};
        BulkRecords<Customer> customers(*m_db);
        for (int i = 0; i < Customers; ++i) {
            Customer customer = any;
            customer.name = u"Customer %1"_s.arg(i);
            customers.add(customer);
            m_customers.push_back(customer.id);
        }
        customers.finish();
        BulkRecords<Purchase> purchases(*m_db);
        BulkRecords<PurchaseLine> lines(*m_db);
        lines.referTo(purchases);
        for (int i = 0; i < Customers; ++i) {
            const int visits = i == Customers / 2 ? 60 : 1 + random.bounded(14);
            int favourite = random.bounded(Products);
            QDate day = Begin.addDays(random.bounded(200));
            for (int visit = 0; visit < visits; ++visit) {
                const bool isReturn = random.bounded(25) == 0;
                Purchase purchase{.customer = m_customers.at(size_t(i)), .day = day, .amount = isReturn ? -500 : 500, .currency = u"EUR"_s};
                purchases.add(purchase);
                for (int line = 1 + random.bounded(3); line > 0; --line) {
                    favourite = (favourite + random.bounded(3)) % Products;
                    const bool isLineReturn = isReturn || random.bounded(30) == 0;
                    PurchaseLine bought{.purchase = purchase.id, .product = m_products.at(size_t(favourite)), .amount = isLineReturn ? -100 : 100};
                    lines.add(bought);
                    if (!isLineReturn && day <= AsOf)
                        m_bought.push_back({purchase.customer.value, day, bought.product.value});
                }
                day = day.addDays(random.bounded(60));
            }
        }
        purchases.finish();
        lines.finish();
        m_purchases = purchases.count();
        transaction.commit();
    }

    std::map<qint64, NextProduct> naiveNextProducts(qint64 customer, const IdSet *some = nullptr) const
    {
        struct Days
        {
            QDate first;
            QDate last;
        };
        const auto placeOf = [this](qint64 product) { return size_t(product - m_products.front().value); };
        std::map<qint64, std::vector<Days>> daysOfCustomers;
        for (const Bought &each : m_bought) {
            Days &days = daysOfCustomers.try_emplace(each.customer, size_t(Products)).first->second.at(placeOf(each.product));
            days.first = days.first.isValid() ? std::min(days.first, each.day) : each.day;
            days.last = days.last.isValid() ? std::max(days.last, each.day) : each.day;
        }
        const std::vector<Days> owned = daysOfCustomers.at(customer);
        std::vector<QDate> firstDays;
        std::vector<std::vector<Days>> others;
        for (const auto &[id, days] : daysOfCustomers) {
            if (some && !some->contains(id))
                continue;
            others.push_back(days);
            firstDays.push_back(AsOf);
            for (const Days &each : days)
                firstDays.back() = each.first.isValid() ? std::min(firstDays.back(), each.first) : firstDays.back();
        }
        std::map<qint64, NextProduct> next;
        for (size_t product = 0; product < size_t(Products); ++product) {
            for (size_t after = 0; after < size_t(Products); ++after) {
                if (owned[product].first.isValid() || !owned[after].first.isValid())
                    continue;
                NextProduct found{.product = m_products[product].value, .after = m_products[after].value, .customers = qint64(others.size())};
                for (size_t i = 0; i < others.size(); ++i) {
                    const Days &bought = others[i][product];
                    const Days &had = others[i][after];
                    found.later += bought.last.isValid() && bought.last > firstDays[i] ? 1 : 0;
                    found.of += had.first.isValid() ? 1 : 0;
                    found.followed += had.first.isValid() && bought.last.isValid() && bought.last > had.first ? 1 : 0;
                }
                if (found.followed < LeastCount || found.score() <= 1.0)
                    continue;
                const auto [place, isNew] = next.try_emplace(found.product, found);
                if (!isNew && found.score() > place->second.score())
                    place->second = found;
            }
        }
        return next;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
    std::vector<CustomerId> m_customers;
    std::vector<ProductId> m_products;
    std::vector<Bought> m_bought;
    qint64 m_purchases = 0;
};

QTEST_GUILESS_MAIN(NextProductLoaderTest)
#include "tst_nextproductloader.moc"
