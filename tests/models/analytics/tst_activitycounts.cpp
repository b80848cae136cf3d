// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activitycounts.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

class ActivityCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByGroupAndTellsCustomersApart()
    {
        ActivityCounter counter;
        counter.add({.customer = 1, .group = 7, .kind = 0, .reach = Reach::Reached, .minutes = 5});
        counter.add({.customer = 1, .group = 7, .kind = 0, .reach = Reach::NotReached});
        counter.add({.customer = 2, .group = 7, .kind = 0});
        counter.add({.customer = 1, .group = -3, .kind = 3, .minutes = 30});

        const auto groups = counter.groups();
        QCOMPARE(groups.size(), size_t(2));
        const ActivityCounts &seven = groups.at(7);
        QCOMPARE(seven.activities, 3);
        QCOMPARE(seven.customers, 2);
        QCOMPARE(seven.byKind[0], 3);
        QCOMPARE(seven.customersByKind[0], 2);
        QCOMPARE(seven.tried, 2);
        QCOMPARE(seven.reached, 1);
        QCOMPARE(seven.customersTried, 1);
        QCOMPARE(seven.customersReached, 1);
        QCOMPARE(seven.minutes, 5);
        QCOMPARE(*seven.reachRate(), 0.5);
        QCOMPARE(seven.reachInterval(), wilsonInterval(1, 2));
        QVERIFY(!groups.at(-3).reachRate());
        QCOMPARE(counter.all().activities, 4);
        QCOMPARE(counter.all().customers, 2);
        QCOMPARE(counter.all().minutes, 35);
    }

    void sumsTellTheCustomersOfBothApart()
    {
        ActivitySum first;
        first.add({.customer = 1, .kind = 0, .reach = Reach::NotReached, .minutes = 5});
        first.add({.customer = 9, .kind = 3});
        ActivitySum second;
        second.add({.customer = 1, .kind = 0, .reach = Reach::Reached, .minutes = 2});
        second.add({.customer = 2, .kind = 0, .isUnlisted = true});
        ActivitySum both;
        for (const ActivitySum &each : {first, second})
            both.add(each);

        QCOMPARE(both.counts().activities, 4);
        QCOMPARE(both.counts().customers, 3);
        QCOMPARE(both.counts().customersByKind[0], 2);
        QCOMPARE(both.counts().customersByKind[3], 1);
        QCOMPARE(both.counts().customersTried, 1);
        QCOMPARE(both.counts().customersReached, 1);
        QCOMPARE(both.counts().tried, 2);
        QCOMPARE(both.counts().minutes, 7);
        QCOMPARE(both.counts().unlisted, 1);
    }

    void agreesWithSetsOnRandomActivities()
    {
        QRandomGenerator random(5);
        ActivityCounter counter;
        std::vector<CountedActivity> all;
        for (int i = 0; i < 3000; ++i) {
            all.push_back({.customer = random.bounded(1, 40), .group = random.bounded(-5, 5), .kind = random.bounded(6U),
                           .reach = Reach(random.bounded(3)), .minutes = random.bounded(90)});
            counter.add(all.back());
        }
        qint64 sum = 0;
        for (const auto &[group, counts] : counter.groups()) {
            std::set<qint64> customers;
            std::set<qint64> visited;
            std::set<qint64> reached;
            qint64 tried = 0;
            for (const CountedActivity &each : all) {
                if (each.group != group)
                    continue;
                customers.insert(each.customer);
                if (each.kind == 3)
                    visited.insert(each.customer);
                if (each.kind == 0 && each.reach == Reach::Reached)
                    reached.insert(each.customer);
                tried += each.kind == 0 && each.reach != Reach::Unknown ? 1 : 0;
            }
            QCOMPARE(counts.customers, qint64(customers.size()));
            QCOMPARE(counts.customersByKind[3], qint64(visited.size()));
            QCOMPARE(counts.customersReached, qint64(reached.size()));
            QCOMPARE(counts.tried, tried);
            sum += counts.activities;
        }
        QCOMPARE(sum, qint64(all.size()));
    }
};

QTEST_GUILESS_MAIN(ActivityCountsTest)
#include "tst_activitycounts.moc"
