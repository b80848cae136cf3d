// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/satisfactionreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SatisfactionReportTest : public QObject
{
    Q_OBJECT

private slots:
    void countsFourAndFiveOfFiveAsContent()
    {
        SatisfactionAnswers answers{.scale = scaleOf(Satisfaction::Csat)};
        for (const int score : {5, 4, 3, 1, 5, 5, 4, 4, 5, 2})
            answers.add(score);

        const auto score = answers.score();

        QVERIFY(score);
        QCOMPARE(score->value, 0.7);
        QCOMPARE(score->interval, wilsonInterval(7, 10));
    }

    void countsFiveToSevenOfSevenAsEasy()
    {
        SatisfactionAnswers answers{.scale = scaleOf(Satisfaction::Ces)};
        for (const int score : {7, 5, 4})
            answers.add(score);
        QCOMPARE(answers.content, qint64(2));
    }

    void showsNoScoreOfFewerThanTenAnswers()
    {
        SatisfactionReport report;
        report.answers = {.scale = scaleOf(Satisfaction::Csat), .content = 9};
        report.basis.n = 9;
        describe(report);

        const Report printed = printable(report);

        QVERIFY(!report.answers.score());
        QVERIFY(printed.values[u"score"_s].isNull());
        QVERIFY(printed.values[u"lower"_s].isNull());
        QCOMPARE(printed.values[u"n"_s].toInteger(), qint64(9));
        QVERIFY(printed.basis.warnings.join(u' ').contains(u"10"_s));
        QVERIFY(printed.basis.definition.contains(u"4 to 5 of 5"_s));
    }

    void countsTheLatestAnswerOfEachCustomerAndMonth()
    {
        LatestAnswers<SatisfactionAnswers> answers({}, QDate(2025, 2, 28), {.scale = scaleOf(Satisfaction::Csat)});
        answers.add(1, dayNumber(QDate(2025, 1, 3)), 1);
        answers.add(1, dayNumber(QDate(2025, 1, 9)), 5);
        answers.add(1, dayNumber(QDate(2025, 2, 9)), 2);
        answers.add(2, dayNumber(QDate(2025, 1, 9)), 4);

        QCOMPARE(answers.answers().content, qint64(1));
        QCOMPARE(answers.answers().others, qint64(1));
        QCOMPARE(answers.months().size(), size_t(2));
        QCOMPARE(answers.months()[0].answers.content, qint64(2));
        QCOMPARE(answers.months()[1].answers.others, qint64(1));
    }
};

QTEST_GUILESS_MAIN(SatisfactionReportTest)
#include "tst_satisfactionreport.moc"
