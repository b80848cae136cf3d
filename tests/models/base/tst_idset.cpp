// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/idset.h"

#include <QTest>

class IdSetTest : public QObject
{
    Q_OBJECT

private slots:
    void containsWhatWasInserted()
    {
        const IdSet set = setOf({1, 63, 64, 1'000'000});
        QVERIFY(set.contains(1));
        QVERIFY(set.contains(63));
        QVERIFY(set.contains(64));
        QVERIFY(set.contains(1'000'000));
        QVERIFY(!set.contains(0));
        QVERIFY(!set.contains(65));
        QVERIFY(!set.contains(-1));
        QVERIFY(!set.contains(1'000'000'000));
    }

    void countsAnIdOnce()
    {
        QCOMPARE(setOf({7, 7, 8, 7}).size(), 2);
    }

    void givesItsIdsInOrder()
    {
        QCOMPARE(setOf({300, 5, 64, 5}).ids(), (std::vector<qint64>{5, 64, 300}));
        QCOMPARE(IdSet().ids(), std::vector<qint64>());
    }

    void intersectsSetsOfDifferentReach()
    {
        IdSet few = setOf({2, 3, 70});
        few.intersect(setOf({3, 70, 5'000}));
        QCOMPARE(few.ids(), (std::vector<qint64>{3, 70}));
        QCOMPARE(few.size(), 2);
        IdSet many = setOf({3, 70, 5'000});
        many.intersect(setOf({3}));
        QCOMPARE(many.ids(), std::vector<qint64>{3});
        many.intersect({});
        QCOMPARE(many.size(), 0);
        many.insert(5'000);
        QCOMPARE(many.ids(), std::vector<qint64>{5'000});
    }

private:
    static IdSet setOf(const std::vector<qint64> &ids)
    {
        IdSet set;
        for (const qint64 id : ids)
            set.insert(id);
        return set;
    }
};

QTEST_GUILESS_MAIN(IdSetTest)
#include "tst_idset.moc"
