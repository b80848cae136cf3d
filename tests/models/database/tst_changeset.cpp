// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/changefeed.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class ChangeSetTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyOneTouchesNothing()
    {
        const ChangeSet changes;
        QVERIFY(changes.isEmpty());
        QVERIFY(!changes.touches(u"customer"_s));
        QVERIFY(!changes.touches(u"customer"_s, 1));
        QVERIFY(!changes.touchesAny({u"customer"_s, u"task"_s}));
    }

    void knowsTheRecordsItTouches()
    {
        ChangeSet changes;
        changes.add(u"customer"_s, 17);
        changes.add(u"customer"_s, 17);
        changes.add(u"task"_s, 3);

        QVERIFY(!changes.isEmpty());
        QVERIFY(changes.touches(u"customer"_s));
        QVERIFY(changes.touches(u"customer"_s, 17));
        QVERIFY(!changes.touches(u"customer"_s, 3));
        QVERIFY(!changes.touches(u"purchase"_s));
        QVERIFY(changes.touchesAny({u"purchase"_s, u"task"_s}));
        QVERIFY(!changes.touchesAny({u"purchase"_s, u"feedback"_s}));
        QVERIFY(changes.knowsRecords(u"customer"_s));
        QCOMPARE(changes.records(u"customer"_s), QSet<qint64>{17});
    }

    void aRangeIncludesBothEnds()
    {
        ChangeSet changes;
        changes.addRange(u"customer"_s, 5, 7);
        QCOMPARE(changes.records(u"customer"_s), (QSet<qint64>{5, 6, 7}));

        changes.addRange(u"task"_s, 5, 4);
        QVERIFY(!changes.touches(u"task"_s));
    }

    void saysAnyOfThemPastAThousandInOneTable()
    {
        ChangeSet changes;
        for (qint64 id = 1; id <= 1000; ++id)
            changes.add(u"customer"_s, id);
        QVERIFY(changes.knowsRecords(u"customer"_s));
        QVERIFY(!changes.touches(u"customer"_s, 5000));

        changes.add(u"customer"_s, 1001);
        changes.add(u"task"_s, 1);
        QVERIFY(!changes.knowsRecords(u"customer"_s));
        QVERIFY(changes.records(u"customer"_s).isEmpty());
        QVERIFY(changes.touches(u"customer"_s, 5000));
        QVERIFY(changes.knowsRecords(u"task"_s));
    }

    void aLongRangeIsNotCounted()
    {
        ChangeSet changes;
        changes.addRange(u"customer"_s, 1, std::numeric_limits<qint64>::max());
        QVERIFY(!changes.knowsRecords(u"customer"_s));
        QVERIFY(changes.touches(u"customer"_s, 5000));
    }

    void aRangeMayMakeItAnyOfThem()
    {
        ChangeSet changes;
        changes.addRange(u"customer"_s, 1, 600);
        changes.addRange(u"customer"_s, 601, 1000);
        QVERIFY(changes.knowsRecords(u"customer"_s));
        changes.addRange(u"customer"_s, 1001, 1500);
        QVERIFY(!changes.knowsRecords(u"customer"_s));
        QVERIFY(changes.touches(u"customer"_s, 9000));
    }

    void aWholeTableForgetsItsRecords()
    {
        ChangeSet changes;
        changes.add(u"customer"_s, 17);
        changes.addWhole(u"customer"_s);
        changes.add(u"customer"_s, 18);
        QVERIFY(!changes.knowsRecords(u"customer"_s));
        QVERIFY(changes.records(u"customer"_s).isEmpty());
    }

    void everythingTouchesEverything()
    {
        const ChangeSet changes = ChangeSet::everything();
        QVERIFY(!changes.isEmpty());
        QVERIFY(changes.touches(u"customer"_s));
        QVERIFY(changes.touches(u"customer"_s, 1));
        QVERIFY(changes.touchesAny({u"task"_s}));
        QVERIFY(!changes.touchesAny({}));
        QVERIFY(!changes.knowsRecords(u"customer"_s));
    }
};

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "tst_changeset.moc"
