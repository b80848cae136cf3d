// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/basket.h"

#include "models/analytics/basketreports.h"
#include "tests/support/referencedata.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

struct Groceries
{
    BasketCounter counter;
    QStringList names;

    explicit Groceries(const QString &path)
    {
        QHash<QString, qint64> ids;
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return;
        while (!file.atEnd()) {
            std::vector<qint64> basket;
            for (const QString &field : QString::fromUtf8(file.readLine()).split(u',')) {
                const QString name = field.trimmed();
                if (!ids.contains(name)) {
                    ids.insert(name, names.size());
                    names.append(name);
                }
                basket.push_back(ids.value(name));
            }
            counter.add(basket);
        }
    }

    std::vector<NamedPair> pairs(qint64 leastCount) const
    {
        std::vector<NamedPair> named;
        for (ProductPair pair : counter.pairs(leastCount)) {
            if (names.at(pair.b).toUtf8() < names.at(pair.a).toUtf8()) {
                std::swap(pair.a, pair.b);
                std::swap(pair.withA, pair.withB);
            }
            named.push_back({pair, names.at(pair.a), names.at(pair.b)});
        }
        sortPairs(named);
        return named;
    }
};

void compareWith(const QString &path, const std::vector<NamedPair> &pairs)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    file.readLine();
    size_t row = 0;
    for (; !file.atEnd(); ++row) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const NamedPair &found = pairs.at(row);
        QCOMPARE(found.a, fields[0]);
        QCOMPARE(found.b, fields[1]);
        QCOMPARE(found.pair.withA, fields[2].toLongLong());
        QCOMPARE(found.pair.withB, fields[3].toLongLong());
        QCOMPARE(found.pair.both, fields[4].toLongLong());
        const std::array figures{found.pair.support(), found.pair.confidenceAB(), found.pair.confidenceBA(), found.pair.lift(),
                                 found.pair.leverage()};
        for (qsizetype i = 0; i < 5; ++i)
            QVERIFY(std::abs(figures.at(size_t(i)) - fields[5 + i].toDouble()) <= 1e-9 * std::abs(fields[5 + i].toDouble()));
    }
    QCOMPARE(row, size_t(20));
}

} // namespace

class BasketTest : public QObject
{
    Q_OBJECT

private slots:
    void countsPairsOnceABasket()
    {
        BasketCounter counter;
        for (const std::vector<qint64> &basket : std::vector<std::vector<qint64>>{{1, 2}, {2, 1, 3}, {1}, {3}})
            counter.add(basket);

        const std::vector<ProductPair> pairs = counter.pairs(2);

        QCOMPARE(pairs, (std::vector<ProductPair>{{1, 2, 2, 3, 2, 4}}));
        QCOMPARE(pairs.front().support(), 0.5);
        QCOMPARE(pairs.front().confidenceBA(), 1.0);
        QCOMPARE(pairs.front().lift(), 4.0 / 3.0);
        QCOMPARE(pairs.front().leverage(), 0.5 - 6.0 / 16.0);
        QCOMPARE(counter.pairs(1).size(), size_t(3));
    }

    void countsProductsBeyondTheTableToo()
    {
        BasketCounter counter;
        for (qint64 product = 0; product < 7000; ++product)
            counter.add(std::array{product});
        for (int i = 0; i < 3; ++i)
            counter.add(std::array<qint64, 3>{10, 6990, 6991});

        QCOMPARE(counter.pairs(3).size(), size_t(3));
        QCOMPARE(counter.products(), size_t(7000));
    }

    void asksForTenBasketsOrOneInTwoHundred()
    {
        BasketCounter counter;
        QCOMPARE(counter.leastCount(), qint64(10));
        for (int i = 0; i < 2001; ++i)
            counter.add(std::array<qint64, 1>{1});
        QCOMPARE(counter.leastCount(), qint64(11));
    }

    void agreesWithTheReference()
    {
        const QString path = referenceFile(u"data/groceries/groceries.csv"_s);
        const QString byLift = referenceFile(u"reference/groceries_pairs_top20_by_lift.csv"_s);
        const QString bySupport = referenceFile(u"reference/groceries_pairs_top20_by_support.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        REGULARS_NEED_REFERENCE_DATA(byLift);
        REGULARS_NEED_REFERENCE_DATA(bySupport);
        const Groceries groceries(path);
        QCOMPARE(groceries.counter.baskets(), qint64(9835));
        QCOMPARE(groceries.counter.products(), size_t(169));
        QCOMPARE(groceries.counter.pairs(1).size(), size_t(9636));
        QCOMPARE(groceries.counter.leastCount(), qint64(50));

        std::vector<NamedPair> pairs = groceries.pairs(50);

        QCOMPARE(pairs.size(), size_t(605));
        compareWith(byLift, pairs);
        std::sort(pairs.begin(), pairs.end(), [](const NamedPair &one, const NamedPair &other) {
            return std::tuple(-one.pair.both, one.a.toUtf8(), one.b.toUtf8()) < std::tuple(-other.pair.both, other.a.toUtf8(), other.b.toUtf8());
        });
        compareWith(bySupport, pairs);
    }
};

QTEST_GUILESS_MAIN(BasketTest)
#include "tst_basket.moc"
