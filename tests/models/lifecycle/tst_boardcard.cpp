// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcard.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BoardCardTest : public QObject
{
    Q_OBJECT

private slots:
    void isStalledWhenNothingHappenedForLongerThanThePhaseAllows()
    {
        BoardCard card{.name = u"Ada"_s, .enteredPhase = today.addDays(-15)};
        QVERIFY(card.isStalled(conversion, today));
        card.enteredPhase = today.addDays(-14);
        QVERIFY(!card.isStalled(conversion, today));
    }

    void aTouchKeepsACardFromBeingStalled()
    {
        BoardCard card{.enteredPhase = today.addDays(-90), .lastTouch = Touch::Call, .lastTouchDay = today.addDays(-14)};
        QVERIFY(!card.isStalled(conversion, today));
        card.lastTouchDay = today.addDays(-15);
        QVERIFY(card.isStalled(conversion, today));
        card.enteredPhase = today.addDays(-3);
        QVERIFY(!card.isStalled(conversion, today));
    }

    void somethingPlannedKeepsACardFromBeingStalledButNotSomethingOverdue()
    {
        BoardCard card{.enteredPhase = today.addDays(-90), .firstTaskDay = today.addDays(-2), .lastTaskDay = today.addDays(-2)};
        QVERIFY(card.isStalled(conversion, today));
        card.lastTaskDay = today;
        QVERIFY(!card.isStalled(conversion, today));
    }

    void neverStallsWhereThePhaseSetsNoLimitOrTheCustomerIsLost()
    {
        const BoardCard card{.enteredPhase = today.addDays(-900)};
        QVERIFY(!card.isStalled(Phase{.name = u"Reach"_s}, today));
        QVERIFY(!card.isStalled(Phase{.name = u"Lost"_s, .role = PhaseRole::Lost, .stalledDays = 14}, today));
    }

    void theNextStepIsTheFirstTaskThatIsNotDone()
    {
        QCOMPARE(BoardCard{}.nextStep(today), NextStep::None);
        QCOMPARE(BoardCard{.firstTaskDay = today}.nextStep(today), NextStep::Planned);
        QCOMPARE(BoardCard{.firstTaskDay = today.addDays(-1)}.nextStep(today), NextStep::Overdue);
    }

    void saysWhyItIsStalled()
    {
        const BoardCard card{.enteredPhase = today.addDays(-16), .lastTouch = Touch::Call, .lastTouchDay = today.addDays(-15)};
        const QString text = stalledText(card, conversion, today);
        QVERIFY2(text.contains(u"Conversion"_s) && text.contains(u"16"_s) && text.contains(u"15"_s), qPrintable(text));
        QVERIFY(text.contains(lastTouchText(card, today)));
        QVERIFY(text.contains(nextStepText(card, today)));
    }

    void speaksOfEverythingOnIt()
    {
        const BoardCard card{.name = u"Ada"_s, .company = u"Analytical Engines"_s, .city = u"London"_s, .revenue = 123450, .enteredPhase = today};
        const QString text = spokenText(card, conversion, u"EUR"_s, today);
        for (const QString &part : {u"Ada"_s, u"Analytical Engines"_s, u"London"_s, u"Conversion"_s, nextStepText(card, today)})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

private:
    const QDate today{2026, 3, 15};
    const Phase conversion{.name = u"Conversion"_s, .role = PhaseRole::Convert, .stalledDays = 14};
};

QTEST_GUILESS_MAIN(BoardCardTest)
#include "tst_boardcard.moc"
