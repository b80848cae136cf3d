// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lossreasons.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LossReasonsTest : public QObject
{
    Q_OBJECT

private slots:
    void putsTheMostFrequentReasonFirst()
    {
        LossReasonBuilder builder;
        builder.add(1, u"Moved away"_s, 100);
        builder.add(2, u"Too expensive"_s, 10);
        builder.add(3, u"Too expensive"_s, 20);
        builder.add(4, {}, 5);

        const auto reasons = builder.reasons();

        QCOMPARE(reasons, (std::vector<LossReason>{{u"Too expensive"_s, 2, 2, 30, 0.5, 0.5},
                                                   {u"Moved away"_s, 1, 1, 100, 0.25, 0.75},
                                                   {QString(), 1, 1, 5, 0.25, 1.0}}));
    }

    void countsLossesWithoutAReasonAndPutsThemLast()
    {
        LossReasonBuilder builder;
        builder.add(1, {}, 0);
        builder.add(2, {}, 0);
        builder.add(3, u"Moved away"_s, 0);

        QCOMPARE(builder.reasons().back().losses, qint64(2));
        QVERIFY(builder.reasons().back().reason.isEmpty());
    }

    void countsTheMoneyOfACustomerOnce()
    {
        LossReasonBuilder builder;
        builder.add(1, u"Season is over"_s, 70);
        builder.add(1, u"Season is over"_s, 70);

        QCOMPARE(builder.reasons(), (std::vector<LossReason>{{u"Season is over"_s, 2, 1, 70, 1.0, 1.0}}));
    }

    void hasNothingToSayWithoutLosses() { QVERIFY(LossReasonBuilder().reasons().empty()); }
};

QTEST_GUILESS_MAIN(LossReasonsTest)
#include "tst_lossreasons.moc"
