// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/day.h"
#include "models/base/money.h"
#include "models/lifecycle/boardcard.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BoardCardTest : public QObject
{
    Q_OBJECT

private slots:
    void isStalledWhenNothingHappenedForLongerThanThePhaseAllows()
    {
        BoardCard card{.name = u"Ada"_s, .quietSince = noonOf(today.addDays(-15))};
        QVERIFY(card.isStalled(conversion, today));
        card.quietSince = noonOf(today.addDays(-14));
        QVERIFY(!card.isStalled(conversion, today));
    }

    void theCustomersOwnRhythmTakesThePlaceOfThePhasesDays()
    {
        BoardCard card{.quietSince = noonOf(today.addDays(-58)), .usualGap = 21.0};
        QVERIFY(!card.isStalled(conversion, today));
        card.quietSince = noonOf(today.addDays(-64));
        QVERIFY(card.isStalled(conversion, today));
        const Phase reach{.name = u"Reach"_s, .role = PhaseRole::Reach, .stalledDays = 14};
        card.quietSince = noonOf(today.addDays(-15));
        QVERIFY(card.isStalled(reach, today));
    }

    void somethingPlannedKeepsACardFromBeingStalledButNotSomethingOverdue()
    {
        BoardCard card{.quietSince = noonOf(today.addDays(-90)), .firstTaskDay = today.addDays(-2), .lastTaskDay = today.addDays(-2)};
        QVERIFY(card.isStalled(conversion, today));
        card.lastTaskDay = today;
        QVERIFY(!card.isStalled(conversion, today));
    }

    void neverStallsWhereThePhaseSetsNoLimitOrTheCustomerIsLost()
    {
        const BoardCard card{.quietSince = noonOf(today.addDays(-900))};
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

    void saysWhichRhythmItExceeds()
    {
        const BoardCard card{.enteredPhase = today.addDays(-200), .quietSince = noonOf(today.addDays(-88)), .usualGap = 21.4};
        const QString text = stalledText(card, conversion, today);
        QVERIFY2(text.contains(u"21"_s) && text.contains(u"88"_s) && text.contains(nextStepText(card, today)), qPrintable(text));
        QVERIFY(!text.contains(u"200"_s));
        const Card shown = shownCard(card, conversion, u"EUR"_s, today);
        QVERIFY(shown.isStalled);
        QVERIFY2(shown.history.contains(u"21"_s) && shown.history.contains(u"88"_s), qPrintable(shown.history));
    }

    void showsWhatACardShows()
    {
        const BoardCard card{.name = u"Ada"_s, .city = u"London"_s, .revenue = 123450, .enteredPhase = today.addDays(-3),
                             .lastTouch = Touch::Call, .lastTouchDay = today, .quietSince = noonOf(today), .firstTaskDay = today.addDays(-1)};
        const Card shown = shownCard(card, conversion, u"EUR"_s, today);
        QCOMPARE(shown.title, u"Ada"_s);
        QCOMPARE(shown.subtitle, u"London"_s);
        QCOMPARE(shown.amount, roundedMoneyText({123450, u"EUR"_s}));
        QVERIFY(shown.age.contains(u'3'));
        QCOMPARE(shown.nextStep, NextStep::Overdue);
        QCOMPARE(shown.step, nextStepText(card, today));
        QCOMPARE(shown.history, lastTouchText(card, today));
        QVERIFY(!shown.isStalled);
        QVERIFY(shownCard(BoardCard{.name = u"Bob"_s}, conversion, u"EUR"_s, today).amount.isEmpty());
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
