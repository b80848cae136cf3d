// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/nps.h"

#include "tests/support/referencedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool isNear(double actual, double expected, double tolerance = 1e-9)
{
    return std::abs(actual - expected) <= tolerance;
}

int monthOf(int year, int month)
{
    return monthNumber(QDate(year, month, 1));
}

} // namespace

class NpsTest : public QObject
{
    Q_OBJECT

private slots:
    void scoresThePublishedExamples()
    {
        const NetPromoterScore score = netPromoterScore({50, 30, 20});
        QCOMPARE(score.value, 30.0);
        QVERIFY(isNear(score.interval.lower, 14.05, 0.005));
        QVERIFY(isNear(score.interval.upper, 44.20, 0.005));

        const NetPromoterScore few = netPromoterScore({7, 3, 2});
        QVERIFY(isNear(few.value, 41.7, 0.05));
        QVERIFY(isNear(few.interval.lower, -5.5, 0.05));
        QVERIFY(isNear(few.interval.upper, 72.2, 0.05));
    }

    void agreesWithTheReference()
    {
        const QString path = referenceFile(u"reference/other.json"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll())[u"nps_worked_examples"].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue &example : examples) {
            const NetPromoterScore score = netPromoterScore({example[u"promoters"].toInteger(),
                                                             example[u"passives"].toInteger(),
                                                             example[u"detractors"].toInteger()});
            const QJsonArray interval = example[u"adjusted_wald95"].toArray();
            QVERIFY(isNear(score.value, example[u"nps"].toDouble()));
            QVERIFY(isNear(score.interval.lower, std::max(-100.0, interval[0].toDouble())));
            QVERIFY(isNear(score.interval.upper, std::min(100.0, interval[1].toDouble())));
        }
    }

    void sortsTheScores()
    {
        NpsAnswers answers;
        for (int score = 0; score <= 10; ++score)
            answers.add(score);

        QCOMPARE(answers, (NpsAnswers{2, 2, 7}));
    }

    void scoresNothingFromFewAnswers()
    {
        QVERIFY(!reportableScore({}));
        QVERIFY(!reportableScore({9, 0, 0}));
        QVERIFY(reportableScore({9, 0, 1}));
    }

    void countsTheLatestAnswerOfEachCustomerInEachPeriod()
    {
        NpsBuilder builder({}, QDate(2025, 3, 15));
        builder.add(1, dayNumber(QDate(2025, 1, 2)), 2);
        builder.add(1, dayNumber(QDate(2025, 1, 30)), 9);
        builder.add(1, dayNumber(QDate(2025, 3, 1)), 7);
        builder.add(2, dayNumber(QDate(2025, 1, 31)), 0);

        QCOMPARE(builder.answers(), (NpsAnswers{0, 1, 1}));
        QCOMPARE(builder.months(), (std::vector<NpsMonth>{{monthOf(2025, 1), {1, 0, 1}, true},
                                                          {monthOf(2025, 2), {}, true},
                                                          {monthOf(2025, 3), {0, 1, 0}, false}}));
    }

    void countsEveryAnswerOfTheUnnamed()
    {
        NpsBuilder builder({}, QDate(2025, 1, 31));
        builder.add(0, dayNumber(QDate(2025, 1, 2)), 10);
        builder.add(0, dayNumber(QDate(2025, 1, 2)), 0);
        builder.add(7, dayNumber(QDate(2025, 1, 2)), 8);

        QCOMPARE(builder.answers(), (NpsAnswers{1, 1, 1}));
        QCOMPARE(builder.months(), (std::vector<NpsMonth>{{monthOf(2025, 1), {1, 1, 1}, true}}));
    }

    void looksAtItsPeriodOnly()
    {
        NpsBuilder builder(QDate(2025, 1, 1), QDate(2025, 1, 31));
        builder.add(1, dayNumber(QDate(2024, 12, 31)), 10);
        builder.add(1, dayNumber(QDate(2025, 1, 1)), 0);
        builder.add(1, dayNumber(QDate(2025, 2, 1)), 10);

        QCOMPARE(builder.answers(), (NpsAnswers{0, 0, 1}));
        QCOMPARE(builder.months().size(), size_t(1));
    }

    void saysNothingWithoutAnswers()
    {
        QCOMPARE(NpsBuilder({}, QDate(2025, 1, 31)).answers().count(), qint64(0));
        QVERIFY(NpsBuilder({}, QDate(2025, 1, 31)).months().empty());
    }
};

QTEST_GUILESS_MAIN(NpsTest)
#include "tst_nps.moc"
