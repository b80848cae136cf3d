// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phaseflow.h"

#include <QTest>

#include <random>
#include <set>

namespace {

constexpr qint64 Day = 86'400'000;

/** Reach to loyalty, lapsed and lost in one life cycle; a retired phase of it; and another life cycle with roles of its own. */
std::vector<PhasePlace> places()
{
    std::vector<PhasePlace> places;
    for (int i = 0; i < 7; ++i)
        places.push_back({.phase = 1 + i, .lifeCycle = 1, .position = i, .role = i, .isLapsed = i == 5, .isLost = i == 6});
    places.push_back({.phase = 8, .lifeCycle = 1, .position = 0, .role = 3, .isRetired = true});
    for (int i = 0; i < 3; ++i)
        places.push_back({.phase = 9 + i, .lifeCycle = 2, .position = 2 - i, .role = 3 * i, .isLost = i == 2});
    return places;
}

PhasePlace place(qint64 phase)
{
    return places().at(size_t(phase - 1));
}

CustomerStays staysOf(qint64 customer, const std::vector<std::pair<qint64, qint64>> &phasesSince)
{
    CustomerStays stays{.customer = customer};
    for (size_t i = 0; i < phasesSince.size(); ++i) {
        Stay stay{.visit = 100 * customer + qint64(i), .phase = phasesSince[i].first, .entered = phasesSince[i].second * Day,
                  .enteredDay = phasesSince[i].second, .leftDay = 1000};
        if (i + 1 < phasesSince.size()) {
            stay.left = phasesSince[i + 1].second * Day;
            stay.leftDay = phasesSince[i + 1].second;
        }
        stays.stays.push_back(stay);
    }
    return stays;
}

/** Visits without gaps, some of them of no length, that go anywhere; in any order. */
CustomerStays randomStays(qint64 customer, std::mt19937 &random)
{
    std::vector<std::pair<qint64, qint64>> way;
    qint64 day = qint64(random() % 300);
    const size_t count = 1 + random() % 8;
    for (size_t i = 0; i < count; ++i) {
        way.emplace_back(1 + qint64(random() % places().size()), day);
        day += random() % 3 == 0 ? 0 : qint64(random() % 60);
    }
    CustomerStays stays = staysOf(customer, way);
    if (random() % 10 == 0) { // What a correction by hand in the database may leave behind: nobody knows where to.
        stays.stays.back().left = day * Day;
        stays.stays.back().leftDay = day;
    }
    std::shuffle(stays.stays.begin(), stays.stays.end(), random);
    sortStays(stays.stays);
    return stays;
}

qint64 sumOf(const PhaseFlow &flow)
{
    qint64 sum = 0;
    for (const OutcomeTotal &total : flow.outcomes)
        sum += total.entries;
    return sum;
}

} // namespace

class PhaseFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheOutcomeOfAMove_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("outcome");

        const auto row = [](const char *name, qint64 from, qint64 to, Outcome outcome) {
            QTest::newRow(name) << from << to << int(outcome);
        };
        row("to the next", 1, 2, Outcome::Advanced);
        row("over several", 1, 5, Outcome::Advanced);
        row("to an earlier one", 4, 2, Outcome::Back);
        row("to the lapsed", 4, 6, Outcome::Lost);
        row("to the lost", 1, 7, Outcome::Lost);
        row("from the lapsed to the lost", 6, 7, Outcome::Lost);
        row("from the lost to the lapsed", 7, 6, Outcome::Back);
        row("from the lapsed", 6, 4, Outcome::Back);
        row("from the lost", 7, 5, Outcome::Back);
        row("from a retired one to the same role", 8, 4, Outcome::Sideways);
        row("from a retired one, by role and not by place", 8, 2, Outcome::Back);
        row("to a retired one, by role", 2, 8, Outcome::Advanced);
        row("to another life cycle, same role", 1, 9, Outcome::Sideways);
        row("to another life cycle, further", 2, 10, Outcome::Advanced);
        row("to another life cycle, less far", 5, 10, Outcome::Back);
        row("to the lost of another life cycle", 4, 11, Outcome::Lost);
        row("from lost to lost", 7, 11, Outcome::Sideways);
    }

    void tellsTheOutcomeOfAMove()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(int, outcome);

        QCOMPARE(int(outcomeOf(place(from), place(to))), outcome);
    }

    void givesEveryEntryOneOutcome()
    {
        PhaseFlowBuilder builder(places(), 0, 1000 * Day);
        builder.add(staysOf(1, {{1, 0}, {2, 10}, {4, 15}, {2, 40}, {6, 50}}));
        builder.add(staysOf(2, {{1, 5}, {2, 7}, {2, 9}, {7, 30}}));

        const PhaseFlow &acquire = builder.flows()[1];
        QCOMPARE(acquire.entered, (OutcomeTotal{4, 2}));
        QCOMPARE(acquire.of(Outcome::Advanced), (OutcomeTotal{1, 1}));
        QCOMPARE(acquire.of(Outcome::Lost), (OutcomeTotal{2, 2}));
        QCOMPARE(acquire.of(Outcome::Sideways), (OutcomeTotal{1, 1}));
        QCOMPARE(acquire.lapsed, qint64(1));
        QCOMPARE(builder.flows()[3].of(Outcome::Back), (OutcomeTotal{1, 1}));
        QCOMPARE(builder.flows()[5].of(Outcome::Still), (OutcomeTotal{1, 1}));
        QCOMPARE(acquire.next.at(4).median(), std::optional<qint64>(5));
    }

    void countsTheEntriesOfThePeriodOnly()
    {
        PhaseFlowBuilder builder(places(), 10 * Day, 40 * Day);
        builder.add(staysOf(1, {{1, 9}, {2, 10}, {4, 39}, {5, 40}}));

        QCOMPARE(builder.flows()[0].entered.entries, qint64(0));
        QCOMPARE(builder.flows()[1].of(Outcome::Advanced).entries, qint64(1));
        QCOMPARE(builder.flows()[3].of(Outcome::Advanced).entries, qint64(1));
        QCOMPARE(builder.flows()[4].entered.entries, qint64(0));
    }

    void censorsWhoIsStillThere()
    {
        PhaseFlowBuilder builder(places(), 0, 1000 * Day);
        builder.add(staysOf(1, {{1, 0}, {2, 10}}));
        for (qint64 customer = 2; customer < 6; ++customer)
            builder.add(staysOf(customer, {{1, 500}}));

        QVERIFY(!builder.flows()[0].days().median());
        QCOMPARE(builder.flows()[0].days().events, qint64(1));
        QCOMPARE(builder.flows()[0].days().n, qint64(5));
    }

    void ordersStaysThatBeginTogetherByTheirEnds()
    {
        std::vector<Stay> stays{{.visit = 1, .phase = 2, .entered = 5}, {.visit = 2, .phase = 1, .entered = 5, .left = 5}};

        sortStays(stays);

        QCOMPARE(stays.front().visit, qint64(2));
    }

    void alwaysAddsUp()
    {
        std::mt19937 random(20261123);
        for (int round = 0; round < 200; ++round) {
            const qint64 from = qint64(random() % 300);
            const qint64 to = from + qint64(random() % 300);
            PhaseFlowBuilder builder(places(), from * Day, to * Day);
            std::array<qint64, OutcomeCount> outcomes{};
            std::set<qint64> losers;
            qint64 entries = 0;
            qint64 losses = 0;
            for (qint64 customer = 1; customer <= 20; ++customer) {
                const CustomerStays stays = randomStays(customer, random);
                builder.add(stays);
                builder.forEachEntry(stays, [&](const Stay &, Outcome outcome) {
                    ++entries;
                    ++outcomes[size_t(outcome)];
                });
                builder.forEachLoss(stays, [&](const Stay &stay, const Stay *previous) {
                    ++losses;
                    losers.insert(customer);
                    QVERIFY(place(stay.phase).isEnd());
                    QVERIFY(!previous || outcomeOf(place(previous->phase), place(stay.phase)) == Outcome::Lost);
                });
                QCOMPARE(std::count_if(stays.stays.begin(), stays.stays.end(), [](const Stay &stay) { return !stay.left; }) <= 1, true);
            }
            qint64 entered = 0;
            std::array<qint64, OutcomeCount> counted{};
            for (const PhaseFlow &flow : builder.flows()) {
                QCOMPARE(sumOf(flow), flow.entered.entries);
                qint64 followed = flow.still.total();
                for (const auto &[next, days] : flow.next)
                    followed += days.total();
                QCOMPARE(followed, flow.entered.entries);
                QCOMPARE(flow.days().n, flow.entered.entries);
                QCOMPARE(flow.days().events, flow.entered.entries - flow.of(Outcome::Still).entries);
                QVERIFY(flow.lapsed <= flow.of(Outcome::Lost).entries);
                QVERIFY(flow.entered.customers <= flow.entered.entries);
                for (size_t i = 0; i < OutcomeCount; ++i) {
                    QVERIFY(flow.outcomes[i].customers <= flow.outcomes[i].entries);
                    counted[i] += flow.outcomes[i].entries;
                }
                entered += flow.entered.entries;
            }
            QCOMPARE(entered, entries);
            QCOMPARE(counted, outcomes);
            QVERIFY(qint64(losers.size()) <= losses);
        }
    }
};

QTEST_GUILESS_MAIN(PhaseFlowTest)
#include "tst_phaseflow.moc"
