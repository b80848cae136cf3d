// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/competing.h"

#include "models/analytics/survival.h"
#include "tests/support/referencedata.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double Tolerance = 1e-9;

enum End : size_t { Won, Lost, Ends };

#define COMPARE_NEAR(actual, expected)                                                                                     \
    QVERIFY2(std::abs((actual) - (expected)) <= Tolerance, qPrintable(u"%1 is not %2"_s.arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)))

/** The deals of \a path from their engagement on; the open ones until the end of 2017. */
CompetingBuilder dealsOf(const QString &path)
{
    CompetingBuilder builder(Ends);
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return builder;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const QDate engaged = QDate::fromString(fields.at(5), Qt::ISODate);
        if (!engaged.isValid())
            continue;
        const bool isWon = fields.at(4) == u"Won";
        const bool isOpen = !isWon && fields.at(4) != u"Lost";
        const QDate end = isOpen ? QDate(2017, 12, 31) : QDate::fromString(fields.at(6), Qt::ISODate);
        builder.add(double(engaged.daysTo(end)), isOpen ? std::nullopt : std::optional(size_t(isWon ? Won : Lost)));
    }
    return builder;
}

} // namespace

class CompetingTest : public QObject
{
    Q_OBJECT

private slots:
    void dividesWhatEndedByWhatWasOpen()
    {
        CompetingBuilder builder(Ends);
        builder.add(10, Won);
        builder.add(20, {});
        builder.add(30, Lost);
        builder.add(40, {});

        const CompetingCurves curves = builder.curves();

        QCOMPARE(curves.n, qint64(4));
        QCOMPARE(curves.ended, (std::vector<qint64>{1, 1}));
        QVERIFY(!curves.at(9));
        QCOMPARE(curves.at(10)->incidence, (std::vector<double>{0.25, 0.0}));
        QCOMPARE(curves.at(29)->open, 0.75);
        QCOMPARE(curves.at(30)->incidence, (std::vector<double>{0.25, 0.375}));
        QCOMPARE(curves.at(99)->open, 0.375);
        QCOMPARE(curves.at(30)->atRisk, qint64(2));
    }

    void makesOneOfAllTheShares()
    {
        QRandomGenerator random(3);
        CompetingBuilder builder(3);
        SurvivalBuilder survival;
        for (int i = 0; i < 400; ++i) {
            const double time = random.bounded(60);
            const int end = random.bounded(4);
            builder.add(time, end == 3 ? std::nullopt : std::optional(size_t(end)));
            survival.add(time, end != 3);
        }

        const SurvivalCurve lasting = survival.curve();
        for (const CompetingStep &step : builder.curves().steps) {
            COMPARE_NEAR(step.open + step.incidence[0] + step.incidence[1] + step.incidence[2], 1.0);
            COMPARE_NEAR(step.open, lasting.survivalAt(step.time));
        }
    }

    void isTheKaplanMeierCurveWhereThereIsOneWayToEnd()
    {
        CompetingBuilder builder(1);
        SurvivalBuilder survival;
        for (int i = 1; i <= 30; ++i) {
            builder.add(i % 12, i % 3 == 0 ? std::nullopt : std::optional(size_t(0)));
            survival.add(i % 12, i % 3 != 0);
        }

        const std::vector<SurvivalStep> steps = survival.curve().steps;
        const CompetingCurves curves = builder.curves();
        QCOMPARE(curves.steps.size(), steps.size());
        for (size_t i = 0; i < steps.size(); ++i) {
            COMPARE_NEAR(1.0 - curves.steps[i].incidence[0], steps[i].survival);
            if (steps[i].survival > 0.0)
                COMPARE_NEAR(curves.steps[i].standardError[0], steps[i].standardError);
        }
    }

    void agreesWithTheReference()
    {
        const QString table = referenceFile(u"reference/crm_pipeline_cumulative_incidence.json"_s);
        const QString deals = referenceFile(u"data/crm_pipeline/sales_pipeline.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(table);
        REGULARS_NEED_REFERENCE_DATA(deals);
        QFile file(table);
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject reference = QJsonDocument::fromJson(file.readAll()).object();

        const CompetingCurves curves = dealsOf(deals).curves();

        QCOMPARE(curves.n, reference[u"n"_s].toInteger());
        QVERIFY(!reference[u"table"_s].toArray().isEmpty());
        for (const QJsonValue &row : reference[u"table"_s].toArray()) {
            const CompetingStep *step = curves.at(row[u"day"_s].toDouble());
            QVERIFY(step);
            COMPARE_NEAR(step->open, row[u"open"_s].toDouble());
            COMPARE_NEAR(step->incidence[Won], row[u"won"_s].toDouble());
            COMPARE_NEAR(step->incidence[Lost], row[u"lost"_s].toDouble());
            COMPARE_NEAR(step->standardError[Won], row[u"se_won"_s].toDouble());
            COMPARE_NEAR(step->standardError[Lost], row[u"se_lost"_s].toDouble());
        }
    }
};

QTEST_GUILESS_MAIN(CompetingTest)
#include "tst_competing.moc"
