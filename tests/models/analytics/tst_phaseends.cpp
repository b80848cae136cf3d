// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseends.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ReportedPhase phaseAt(qint64 id, int position, int role, bool isLost = false)
{
    return {.place = {.phase = id, .lifeCycle = 1, .position = position, .role = role, .isLost = isLost}};
}

DayCounts daysOf(std::initializer_list<qint64> days)
{
    DayCounts counts;
    for (const qint64 day : days)
        counts.add(day);
    return counts;
}

} // namespace

class PhaseEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoAdvancedWasLostWentElsewhereOrIsStillThere()
    {
        LifeCycleReport report;
        report.phases = {phaseAt(1, 0, 0), phaseAt(2, 1, 1), phaseAt(3, 2, 2), phaseAt(4, 3, 6, true)};
        PhaseFlow flow{.phase = 2};
        flow.next[1] = daysOf({40});    // Back.
        flow.next[3] = daysOf({10, 10}); // Advanced.
        flow.next[4] = daysOf({30});    // Lost.
        flow.next[0] = daysOf({50});    // Nobody knows where.
        flow.still = daysOf({20, 60});

        const CompetingCurves curves = phaseEnds(report, 1, flow);

        QCOMPARE(curves.n, qint64(7));
        QCOMPARE(curves.ended, (std::vector<qint64>{2, 1, 2}));
        QCOMPARE(curves.at(10)->incidence[size_t(PhaseEnd::Advanced)], 2.0 / 7.0);
        QCOMPARE(curves.at(30)->incidence[size_t(PhaseEnd::Lost)], 5.0 / 7.0 / 4.0);
        QCOMPARE(curves.at(30)->atRisk, qint64(4));
        const CompetingStep &last = curves.steps.back();
        QVERIFY(std::abs(last.open + last.incidence[0] + last.incidence[1] + last.incidence[2] - 1.0) < 1e-12);
    }

    void isReadByPrograms()
    {
        CompetingBuilder builder(PhaseEndCount);
        builder.add(3, size_t(PhaseEnd::Lost));
        builder.add(5, {});

        const QJsonObject json = phaseEndsJson(builder.curves());

        QCOMPARE(json[u"n"_s].toInteger(), qint64(2));
        QCOMPARE(json[u"time"_s], (QJsonArray{3, 5}));
        QCOMPARE(json[u"at_risk"_s], (QJsonArray{2, 1}));
        QCOMPARE(json[u"open"_s], (QJsonArray{0.5, 0.5}));
        QCOMPARE(json[u"lost"_s], (QJsonArray{0.5, 0.5}));
        QCOMPARE(json[u"advanced"_s], (QJsonArray{0, 0}));
        QCOMPARE(json[u"se_lost"_s].toArray().size(), qsizetype(2));
        QVERIFY(json.contains(u"elsewhere"_s));
    }
};

QTEST_GUILESS_MAIN(PhaseEndsTest)
#include "tst_phaseends.moc"
