// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/logrank.h"

#include "tests/support/referencedata.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

#define COMPARE_CLOSE(actual, expected)                                                                                    \
    QVERIFY2(std::abs((actual) - (expected)) <= 1e-9 * std::max(1.0, std::abs(expected)),                                  \
             qPrintable(u"%1 is not %2"_s.arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)))

/** How long the customers of the telephone company stayed, by what \a column says of them. */
std::map<QString, SurvivalCurve> telcoBy(const QString &path, const QString &column)
{
    QFile file(path);
    std::map<QString, SurvivalBuilder> groups;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        groups[cells.at(header.indexOf(column))].add(cells.at(header.indexOf(u"tenure")).toDouble(), cells.at(header.indexOf(u"Churn")) == u"Yes");
    }
    std::map<QString, SurvivalCurve> curves;
    for (const auto &[name, times] : groups)
        curves.emplace(name, times.curve());
    return curves;
}

std::vector<SurvivalCurve> all(const std::map<QString, SurvivalCurve> &groups)
{
    std::vector<SurvivalCurve> curves;
    for (const auto &[name, curve] : groups)
        curves.push_back(curve);
    return curves;
}

SurvivalCurve curveOf(const std::vector<std::pair<double, bool>> &times)
{
    SurvivalBuilder builder;
    for (const auto &[time, ended] : times)
        builder.add(time, ended);
    return builder.curve();
}

} // namespace

class LogRankTestCase : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithWhatIsWorkedOutByHand()
    {
        // At 1: 2 + 2 at risk, one of the first ends. At 2: 1 + 2, one of the second. At 3: 1 + 1, the first. At 4: 0 + 1.
        const auto test = logRank({curveOf({{1, true}, {3, true}}), curveOf({{2, true}, {4, true}})});

        QVERIFY(test);
        const double difference = 2.0 - (2.0 / 4 + 1.0 / 3 + 1.0 / 2);
        const double variance = 1.0 / 4 + 2.0 / 9 + 1.0 / 4;
        COMPARE_CLOSE(test->chiSquared, difference * difference / variance);
        QCOMPARE(test->degreesOfFreedom, 1);
    }

    void findsNoDifferenceBetweenEqualGroups()
    {
        const SurvivalCurve curve = curveOf({{1, true}, {2, false}, {3, true}, {5, true}});

        const auto test = logRank({curve, curve, curve});

        QVERIFY(test && std::abs(test->chiSquared) < 1e-12);
        QCOMPARE(test->degreesOfFreedom, 2);
        COMPARE_CLOSE(test->p(), 1.0);
    }

    void leavesOutGroupsThatCouldHaveHadNoEnd()
    {
        const SurvivalCurve early = curveOf({{0, false}, {1, false}});
        const SurvivalCurve one = curveOf({{2, true}, {3, true}});
        const SurvivalCurve other = curveOf({{4, true}, {5, false}});

        QCOMPARE(logRank({early, one, other})->degreesOfFreedom, 1);
        COMPARE_CLOSE(logRank({early, one, other})->chiSquared, logRank({one, other})->chiSquared);
        QVERIFY(!logRank({early, one}));
        QVERIFY(!logRank({one}));
        QVERIFY(!logRank({}));
    }

    void knowsTheTailOfChiSquared_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("p");

        QTest::newRow("one degree") << 3.841458820694124 << 1 << 0.05;
        QTest::newRow("two degrees") << 5.991464547107979 << 2 << 0.05;
        QTest::newRow("three degrees") << 7.814727903251179 << 3 << 0.05;
        QTest::newRow("four degrees") << 9.487729036781154 << 4 << 0.05;
        QTest::newRow("seven degrees") << 18.475306906582357 << 7 << 0.01;
        QTest::newRow("ten degrees") << 2.155856481304609 << 10 << 0.995;
    }

    void knowsTheTailOfChiSquared()
    {
        QFETCH(double, value);
        QFETCH(int, degrees);
        QFETCH(double, p);
        COMPARE_CLOSE(std::exp(logChiSquaredTail(value, degrees)), p);
        QCOMPARE(logChiSquaredTail(0.0, degrees), 0.0);
    }

    void goesOnWhereTheChanceIsTooSmallForANumber()
    {
        // Two degrees: e^(−x/2) exactly; one degree: the asymptotic series takes over without a step.
        COMPARE_CLOSE(logChiSquaredTail(4000.0, 2), -2000.0);
        const double below = logChiSquaredTail(1249.9999, 1);
        const double above = logChiSquaredTail(1250.0001, 1);
        QVERIFY(std::abs(above - below + 0.0001 * (1 + 1.0 / 1250)) < 1e-7);
        QCOMPARE((LogRankTest{2352.9, 2, -510.9}.p()), 0.0);
    }

    void agreesWithTheReference_data()
    {
        QTest::addColumn<QString>("column");
        for (const auto *column : {"Contract", "InternetService", "PaymentMethod", "SeniorCitizen", "gender"})
            QTest::newRow(column) << QString::fromLatin1(column);
    }

    void agreesWithTheReference()
    {
        const QString data = referenceFile(u"data/telco_churn/Telco-Customer-Churn.csv"_s);
        const QString reference = referenceFile(u"reference/telco_km.json"_s);
        REGULARS_NEED_REFERENCE_DATA(data);
        REGULARS_NEED_REFERENCE_DATA(reference);
        QFETCH(QString, column);
        QFile file(reference);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object()[u"logrank_"_s + column].toObject();
        QVERIFY(!expected.isEmpty());

        const auto test = logRank(all(telcoBy(data, column)));

        QVERIFY(test);
        COMPARE_CLOSE(test->chiSquared, expected[u"chisq"_s].toDouble());
        QCOMPARE(test->degreesOfFreedom, expected[u"df"_s].toInt());
        if (expected.contains(u"log10p"_s))
            COMPARE_CLOSE(test->log10P, expected[u"log10p"_s].toDouble());
        if (const double p = expected[u"p"_s].toDouble(); p > 0)
            QVERIFY(std::abs(test->p() / p - 1) < 1e-9);
    }

    void agreesWithTheReferenceOnPairs()
    {
        const QString data = referenceFile(u"data/telco_churn/Telco-Customer-Churn.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(data);
        const auto groups = telcoBy(data, u"Contract"_s);

        const auto test = logRank({groups.at(u"One year"_s), groups.at(u"Two year"_s)});

        COMPARE_CLOSE(test->chiSquared, 256.217766805607);
        QVERIFY(std::abs(test->p() / 1.145448331986e-57 - 1) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(LogRankTestCase)
#include "tst_logrank.moc"
