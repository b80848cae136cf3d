// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phasecounts.h"

#include <QTest>

class PhaseCountsTest : public QObject
{
    Q_OBJECT

    using Counts = std::map<qint64, std::vector<qint64>>;

private slots:
    void countsWhoIsInAPhaseAtEachInstant()
    {
        PhaseCountBuilder builder({100, 200, 300});
        builder.add(1, 50, 150);
        builder.add(2, 150, {});
        builder.add(1, 120, 250);
        builder.add(1, 260, 270);
        builder.add(3, 301, {});

        QCOMPARE(builder.counts(), (Counts{{1, {1, 1, 0}}, {2, {0, 1, 1}}}));
    }

    void countsAVisitFromItsBeginningUpToItsEnd()
    {
        PhaseCountBuilder builder({100, 200});
        builder.add(1, 100, 200);
        builder.add(2, 200, {});

        QCOMPARE(builder.counts(), (Counts{{1, {1, 0}}, {2, {0, 1}}}));
    }

    void countsACustomerWhoMovesOnce()
    {
        PhaseCountBuilder builder({10, 20, 30, 40});
        builder.add(1, 5, 15);
        builder.add(2, 15, 35);
        builder.add(1, 35, {});

        std::vector<qint64> sum(4);
        for (const auto &[phase, counts] : builder.counts()) {
            for (size_t i = 0; i < counts.size(); ++i)
                sum[i] += counts[i];
        }
        QCOMPARE(sum, (std::vector<qint64>{1, 1, 1, 1}));
    }

    void countsNothingWithoutInstants()
    {
        PhaseCountBuilder builder({});
        builder.add(1, 0, {});

        QVERIFY(builder.counts().empty());
    }
};

QTEST_GUILESS_MAIN(PhaseCountsTest)
#include "tst_phasecounts.moc"
