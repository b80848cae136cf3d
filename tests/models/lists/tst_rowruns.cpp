// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/rowruns.h"

#include <QTest>

class RowRunsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsMissing()
    {
        QCOMPARE(runsMissing({1, 2, 3, 4, 5, 6}, {3, 4, 6}), (std::vector<RowRun>{{0, 1}, {4, 4}}));
        QCOMPARE(runsMissing({1, 2, 3}, {1, 2}), (std::vector<RowRun>{{2, 2}}));
        QCOMPARE(runsMissing({1, 2}, {}), (std::vector<RowRun>{{0, 1}}));
        QCOMPARE(runsMissing({7}, {7}), std::vector<RowRun>());
    }

    void refusesOtherOrdersAndOtherIds()
    {
        QVERIFY(!runsMissing({1, 2, 3}, {3, 1}));
        QVERIFY(!runsMissing({1, 2, 3}, {1, 4}));
        QVERIFY(!runsMissing({1, 2}, {1, 2, 3}));
    }

    void refusesTooManyRuns()
    {
        QVERIFY(runsMissing({1, 2, 3, 4, 5}, {2, 4}, 3));
        QVERIFY(!runsMissing({1, 2, 3, 4, 5}, {2, 4}, 2));
    }
};

QTEST_GUILESS_MAIN(RowRunsTest)
#include "tst_rowruns.moc"
