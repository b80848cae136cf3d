// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/survival.h"

#include "tests/support/referencedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 1e-9;

#define COMPARE_NEAR(actual, expected)                                                                                     \
    QVERIFY2(std::abs((actual) - (expected)) <= Tolerance, qPrintable(u"%1 is not %2"_s.arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)))

/** The lines of a comma-separated file without quotes inside its fields, the first one left out. */
QList<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine();
    while (!file.atEnd())
        lines.append(QString::fromUtf8(file.readLine()).trimmed().remove(u'"').split(u','));
    return lines;
}

constexpr qsizetype Tenure = 5;
constexpr qsizetype Contract = 15;
constexpr qsizetype Churn = 20;

/** All customers of the telephone company, or those with \a contract. */
SurvivalBuilder telco(const QString &path, const QString &contract = {})
{
    SurvivalBuilder survival;
    for (const QStringList &line : linesOf(path)) {
        if (contract.isEmpty() || line.at(Contract) == contract)
            survival.add(line.at(Tenure).toDouble(), line.at(Churn) == u"Yes");
    }
    return survival;
}

} // namespace

class SurvivalTest : public QObject
{
    Q_OBJECT

private slots:
    void multipliesTheSharesThatLast()
    {
        SurvivalBuilder survival;
        survival.add(1, true);
        survival.add(2, false);
        survival.add(3, true);
        survival.add(3, false);
        survival.add(5, true);

        const SurvivalCurve curve = survival.curve();

        QCOMPARE(curve.n, qint64(5));
        QCOMPARE(curve.events, qint64(3));
        QCOMPARE(curve.steps.size(), size_t(4));
        COMPARE_NEAR(curve.steps[0].survival, 0.8);
        QCOMPARE(curve.steps[2].atRisk, qint64(3));
        COMPARE_NEAR(curve.survivalAt(3), 0.8 * 2 / 3);
        COMPARE_NEAR(curve.survivalAt(0.5), 1.0);
        COMPARE_NEAR(curve.survivalAt(9), 0.0);
        QCOMPARE(curve.median(), std::optional(5.0));
        QVERIFY(std::isnan(curve.steps.back().lower));
    }

    void countsOpenVisitsForAsLongAsTheyLasted()
    {
        SurvivalBuilder finished;
        finished.add(10, true, 5);
        SurvivalBuilder all = finished;
        all.add(100, false, 20);

        QCOMPARE(finished.curve().median(), std::optional(10.0));
        QVERIFY(!all.curve().median());
        COMPARE_NEAR(all.curve().survivalAt(10), 0.8);
    }

    void takesTheEarliestTimeThatHalfDoNotOutlast()
    {
        SurvivalBuilder survival;
        for (int day = 1; day <= 4; ++day)
            survival.add(day, true);

        QCOMPARE(survival.curve().median(), std::optional(2.0));
        QVERIFY(!SurvivalBuilder().curve().median());
    }

    void boundsTheMedianByTheIntervalOfTheCurve()
    {
        SurvivalBuilder survival;
        for (int day = 1; day <= 40; ++day)
            survival.add(day, true);
        const SurvivalCurve curve = survival.curve();

        const auto lower = curve.medianLower();
        const auto upper = curve.medianUpper();

        QVERIFY(lower && upper && *lower < 20 && *upper > 20);
        for (const SurvivalStep &step : curve.steps) {
            QCOMPARE(step.lower <= 0.5, step.time >= *lower && !std::isnan(step.lower));
            QCOMPARE(step.upper <= 0.5, step.time >= *upper && !std::isnan(step.upper));
        }
    }

    void bringsTheSameForWhatIsAddedTogetherOrOneByOne()
    {
        SurvivalBuilder together;
        together.add(3, true, 2);
        together.add(4, false, 3);
        together.add(4, true, 0);
        SurvivalBuilder single;
        for (int i = 0; i < 3; ++i)
            single.add(4, false);
        for (int i = 0; i < 2; ++i)
            single.add(3, true);

        QCOMPARE(together.curve().n, single.curve().n);
        COMPARE_NEAR(together.curve().survivalAt(3), single.curve().survivalAt(3));
    }

    void keepsThePlainIntervalBetweenZeroAndOne()
    {
        SurvivalBuilder survival;
        survival.add(1, true);
        survival.add(2, true);
        survival.add(3, false);

        for (const SurvivalStep &step : survival.curve(SurvivalInterval::Plain).steps)
            QVERIFY(step.lower >= 0.0 && step.upper <= 1.0);
    }

    void agreesWithTheReference()
    {
        const QString data = referenceFile(u"data/telco_churn/Telco-Customer-Churn.csv"_s);
        const QString reference = referenceFile(u"reference/telco_km_overall.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(data);
        REGULARS_NEED_REFERENCE_DATA(reference);
        const SurvivalBuilder survival = telco(data);
        const SurvivalCurve logLog = survival.curve();
        const SurvivalCurve plain = survival.curve(SurvivalInterval::Plain);
        const QList<QStringList> lines = linesOf(reference);

        QCOMPARE(logLog.n, qint64(7043));
        QCOMPARE(logLog.events, qint64(1869));
        QCOMPARE(qsizetype(logLog.steps.size()), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList &line = lines.at(i);
            const SurvivalStep &step = logLog.steps[size_t(i)];
            QCOMPARE(step.time, line.at(0).toDouble());
            QCOMPARE(step.atRisk, line.at(1).toLongLong());
            QCOMPARE(step.events, line.at(2).toLongLong());
            QCOMPARE(step.censored, line.at(3).toLongLong());
            COMPARE_NEAR(step.survival, line.at(4).toDouble());
            COMPARE_NEAR(step.standardError, line.at(5).toDouble());
            if (line.at(6) == u"NA")
                QVERIFY(std::isnan(step.lower) && std::isnan(step.upper));
            else
                COMPARE_NEAR(step.lower, line.at(6).toDouble());
            if (line.at(7) != u"NA")
                COMPARE_NEAR(step.upper, line.at(7).toDouble());
            COMPARE_NEAR(plain.steps[size_t(i)].lower, line.at(8).toDouble());
            COMPARE_NEAR(plain.steps[size_t(i)].upper, line.at(9).toDouble());
        }
    }

    void agreesWithTheReferenceOnMediansAndMeans()
    {
        const QString data = referenceFile(u"data/telco_churn/Telco-Customer-Churn.csv"_s);
        const QString reference = referenceFile(u"reference/telco_km.json"_s);
        REGULARS_NEED_REFERENCE_DATA(data);
        REGULARS_NEED_REFERENCE_DATA(reference);
        QFile file(reference);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject mean = answers[u"restricted_mean_72"_s].toObject();

        const RestrictedMean restricted = telco(data).curve().restrictedMean(72);

        COMPARE_NEAR(restricted.mean, mean[u"rmean"_s].toDouble());
        COMPARE_NEAR(restricted.standardError, mean[u"se"_s].toDouble());
        QVERIFY(!telco(data).curve().median());
        for (const QJsonValue &each : answers[u"logrank_Contract"_s][u"median"_s].toArray()) {
            const QString contract = each[u"group"_s].toString().section(u'=', 1);
            const auto median = telco(data, contract).curve().median();
            const QString expected = each[u"50"_s].toString();
            QCOMPARE(median ? QString::number(*median) : QString(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(SurvivalTest)
#include "tst_survival.moc"
