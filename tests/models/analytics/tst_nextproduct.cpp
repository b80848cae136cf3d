// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/nextproduct.h"

#include <QTest>

namespace {

constexpr qint64 Bike = 11;
constexpr qint64 Bell = 12;
constexpr qint64 Tent = 13;

void addMany(NextProductCounter &counter, int times, const std::vector<ProductDays> &products)
{
    for (int i = 0; i < times; ++i)
        counter.add(products);
}

} // namespace

class NextProductTest : public QObject
{
    Q_OBJECT

private slots:
    void dividesTheChanceAfterAProductByTheChanceAtAll()
    {
        NextProductCounter counter;
        addMany(counter, 6, {{Bike, 1, 1}, {Bell, 5, 5}});
        addMany(counter, 4, {{Bike, 1, 1}});
        addMany(counter, 1, {{Tent, 1, 1}, {Bell, 9, 9}});
        addMany(counter, 9, {{Tent, 1, 1}});

        const std::vector<NextProduct> next = counter.after(std::array{Bike}, 5);

        QCOMPARE(next, (std::vector<NextProduct>{{Bell, Bike, 6, 10, 7, 20}}));
        QCOMPARE(next.front().chanceAfter(), 0.6);
        QCOMPARE(next.front().chanceAtAll(), 0.35);
        QCOMPARE(next.front().score(), 0.6 / 0.35);
        QVERIFY(counter.after(std::array{Bike}, 7).empty());
        QVERIFY(counter.after(std::array{Tent}, 1).empty()); // One of ten is less than anybody's seven of twenty.
    }

    void countsLaterDaysOnly()
    {
        NextProductCounter counter;
        addMany(counter, 5, {{Bike, 1, 1}, {Bell, 1, 1}}); // Together.
        addMany(counter, 5, {{Bell, 1, 1}, {Bike, 3, 3}}); // The other way round.
        addMany(counter, 5, {{Tent, 1, 1}});

        QVERIFY(counter.after(std::array{Bike}, 1).empty());
        QCOMPARE(counter.after(std::array{Bell}, 1).front().product, Bike);
        QCOMPARE(counter.after(std::array{Bell}, 1).front().followed, qint64(5));
    }

    void countsAProductThatWasBoughtAgainLater()
    {
        NextProductCounter counter;
        addMany(counter, 3, {{Bell, 1, 8}, {Bike, 4, 4}});
        addMany(counter, 3, {{Tent, 1, 1}});

        const std::vector<NextProduct> next = counter.after(std::array{Bike}, 1);

        QCOMPARE(next, (std::vector<NextProduct>{{Bell, Bike, 3, 3, 3, 6}}));
    }

    void offersNothingThatTheCustomerHas()
    {
        NextProductCounter counter;
        addMany(counter, 6, {{Bike, 1, 1}, {Bell, 5, 5}});
        addMany(counter, 6, {{Tent, 1, 1}});

        QVERIFY(counter.after(std::array{Bike, Bell}, 1).empty());
        QVERIFY(counter.after({}, 1).empty());
        QCOMPARE(counter.customers(), qint64(12));
    }

    void answersAtOnceWhereThereAreThousandsOfProducts()
    {
        constexpr qint64 Products = 6'000; // More than the table of pairs holds.
        constexpr qint64 Together = 40;
        NextProductCounter counter;
        for (qint64 begin = 0; begin < Products; begin += Together) {
            std::vector<ProductDays> products;
            for (qint64 i = begin; i < begin + Together; ++i)
                products.push_back({i, i, i});
            counter.add(products);
        }
        std::vector<qint64> owned;
        for (qint64 product = 0; product < Products; product += 2)
            owned.push_back(product);

        const std::vector<NextProduct> next = counter.after(owned, 1);

        QCOMPARE(next.size(), size_t(Products / 2));
        for (const NextProduct &each : next) {
            QCOMPARE(each.product % 2, qint64(1));
            QVERIFY(each.after < each.product && each.after / Together == each.product / Together);
            QCOMPARE(each.score(), double(Products / Together));
        }
    }
};

QTEST_GUILESS_MAIN(NextProductTest)
#include "tst_nextproduct.moc"
