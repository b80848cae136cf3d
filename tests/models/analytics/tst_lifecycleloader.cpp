// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecycleloader.h"

#include "models/analytics/lossloader.h"
#include "models/analytics/phaseguideloader.h"
#include "models/analytics/reportloader.h"
#include "models/base/day.h"
#include "models/lists/query/queryjson.h"
#include "models/purchases/purchase.h"
#include "models/segments/segment.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2025, 12, 31);

struct Step
{
    PhaseRole role;
    QDate day;
    QString reason = {};
    QString leavingReason = {};
};

qint64 sumOf(const PhaseFlow &flow)
{
    qint64 sum = 0;
    for (const OutcomeTotal &total : flow.outcomes)
        sum += total.entries;
    return sum;
}

} // namespace

class LifeCycleLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
    }

    void cleanup()
    {
        m_db.reset();
        m_database.reset();
    }

    void countsCustomersPerPhaseOverTime()
    {
        const qint64 ada = follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 31)}, {PhaseRole::Retain, QDate(2025, 3, 31)}});
        follow(u"Bob"_s, {{PhaseRole::Reach, QDate(2025, 2, 10)}});

        const LifeCycleReport report = loadLifeCycleReport(*m_db, {.asOf = QDate(2025, 4, 1)});

        QCOMPARE(report.months.size(), size_t(4));
        QCOMPARE(report.step, ReportStep::Month);
        QCOMPARE(report.ends.back(), QDate(2025, 4, 1));
        QCOMPARE(report.all.customers, qint64(2));
        QCOMPARE(report.phases.size(), LifeCycleStore(*m_db).phases().size());
        LifeCycleCustomerLoader behind(*m_db);
        for (size_t i = 0; i < report.phases.size(); ++i) {
            const PhaseId phase{report.phases[i].place.phase};
            const std::vector<qint64> expected = report.phases[i].role == u"reach" ? std::vector<qint64>{1, 2, 1, 1}
                : report.phases[i].role == u"retain"                               ? std::vector<qint64>{0, 0, 1, 1}
                                                                                   : std::vector<qint64>(4);
            QCOMPARE(report.all.atMonths[i], expected);
            QCOMPARE(report.all.atEnds[i], expected);
            QCOMPARE(report.all.now[i], expected.back());
            for (size_t month = 0; month < report.ends.size(); ++month)
                QCOMPARE(qint64(behind.inPhase({.asOf = QDate(2025, 4, 1)}, phase, report.ends[month], {}).size()), expected[month]);
        }
        QCOMPARE(behind.inPhase({.asOf = QDate(2025, 4, 1)}, phase(PhaseRole::Retain), QDate(2025, 4, 1), {}), std::vector{ada});
    }

    void countsByDaysAndWeeksInShortPeriods()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Acquire, QDate(2025, 3, 5)}});

        const LifeCycleReport days = loadLifeCycleReport(*m_db, {.asOf = AsOf, .from = QDate(2025, 3, 3), .to = QDate(2025, 3, 6)});
        const LifeCycleReport weeks = loadLifeCycleReport(*m_db, {.asOf = AsOf, .from = QDate(2025, 2, 1), .to = QDate(2025, 4, 30)});

        QCOMPARE(days.step, ReportStep::Day);
        QCOMPARE(days.ends.size(), size_t(4));
        QCOMPARE(days.all.atEnds[0], (std::vector<qint64>{1, 1, 0, 0}));
        QCOMPARE(days.all.atEnds[1], (std::vector<qint64>{0, 0, 1, 1}));
        QCOMPARE(weeks.step, ReportStep::Week);
        QCOMPARE(weeks.ends.front(), QDate(2025, 2, 2));
    }

    void tellsWhatBecameOfTheEntries()
    {
        const qint64 ada = follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Acquire, QDate(2025, 1, 11)}});
        const qint64 bob = follow(u"Bob"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Lost, QDate(2025, 1, 21), u"Too expensive"_s}});
        const qint64 eve = follow(u"Eve"_s, {{PhaseRole::Reach, QDate(2025, 6, 1)}});
        follow(u"Old"_s, {{PhaseRole::Reach, QDate(2024, 1, 1)}, {PhaseRole::Loyal, QDate(2025, 2, 1)}});
        const ReportOptions options{.asOf = AsOf, .from = QDate(2025, 1, 1), .to = QDate(2025, 12, 31)};

        const LifeCycleReport report = loadLifeCycleReport(*m_db, options);

        const PhaseFlow &reach = report.all.flows[0];
        QCOMPARE(reach.entered, (OutcomeTotal{3, 3}));
        QCOMPARE(reach.of(Outcome::Advanced).entries, qint64(1));
        QCOMPARE(reach.of(Outcome::Lost).entries, qint64(1));
        QCOMPARE(reach.of(Outcome::Still).entries, qint64(1));
        QCOMPARE(reach.days().median(), std::optional(20.0));
        LifeCycleCustomerLoader behind(*m_db);
        const PhaseId first = phase(PhaseRole::Reach);
        QCOMPARE(behind.whoEntered(options, first, {}, {}), (std::vector{ada, bob, eve}));
        QCOMPARE(behind.whoEntered(options, first, Outcome::Advanced, {}), std::vector{ada});
        QCOMPARE(behind.whoEntered(options, first, Outcome::Lost, {}), std::vector{bob});
        QCOMPARE(behind.whoEntered(options, first, Outcome::Still, {}), std::vector{eve});
    }

    void looksAtNothingAfterItsDay()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Acquire, QDate(2025, 3, 1)}});

        const LifeCycleReport report = loadLifeCycleReport(*m_db, {.asOf = QDate(2025, 2, 1)});

        QCOMPARE(report.all.flows[0].of(Outcome::Still).entries, qint64(1));
        QCOMPARE(report.all.flows[1].entered.entries, qint64(0));
        QCOMPARE(report.all.now[0], qint64(1));
    }

    void sortsReasonsForLossWithTheMoneyThatWentWithThem()
    {
        const qint64 ada = follow(u"Ada"_s, {{PhaseRole::Retain, QDate(2025, 1, 1)}, {PhaseRole::Lapsed, QDate(2025, 5, 1), u"Moved away"_s}});
        const qint64 bob = follow(u"Bob"_s, {{PhaseRole::Retain, QDate(2025, 1, 1), {}, u"Unhappy"_s}, {PhaseRole::Lost, QDate(2025, 5, 1)}});
        const qint64 eve = follow(u"Eve"_s, {{PhaseRole::Retain, QDate(2025, 1, 1)}, {PhaseRole::Lost, QDate(2025, 5, 1)}});
        follow(u"Ida"_s, {{PhaseRole::Retain, QDate(2025, 1, 1)}, {PhaseRole::Lost, QDate(2025, 6, 1), u"Moved away"_s}});
        buy(ada, QDate(2025, 4, 30), 1000);
        buy(ada, QDate(2024, 5, 1), 500);
        buy(ada, QDate(2025, 5, 2), 700);
        buy(ada, QDate(2025, 2, 1), 99, u"USD"_s);
        buy(ada, QDate(2025, 3, 1), -200);
        const ReportOptions options{.asOf = AsOf};

        const LifeCycleReport report = loadLifeCycleReport(*m_db, options);

        QCOMPARE(report.all.losses, (std::vector<LossReason>{{u"Moved away"_s, 2, 2, 800, 0.5, 0.5},
                                                             {u"Unhappy"_s, 1, 1, 0, 0.25, 0.75},
                                                             {QString(), 1, 1, 0, 0.25, 1.0}}));
        LifeCycleCustomerLoader behind(*m_db);
        QCOMPARE(behind.whoWereLost(options, u"Unhappy"_s, {}), std::vector{bob});
        QCOMPARE(behind.whoWereLost(options, {}, {}), std::vector{eve});
        QCOMPARE(behind.whoWereLost(options, u"Moved away"_s, {}).size(), size_t(2));
    }

    void findsTheRevenueOfManyLossesAsItDoesOfFew()
    {
        const qint64 ada = follow(u"Ada"_s, {{PhaseRole::Retain, QDate(2025, 1, 1)}});
        const qint64 bob = follow(u"Bob"_s, {{PhaseRole::Retain, QDate(2025, 1, 1)}});
        for (int month = 1; month <= 12; ++month) {
            buy(ada, QDate(2024, month, 15), month);
            buy(bob, QDate(2025, month, 15), 100 * month);
        }
        buy(bob, QDate(2025, 2, 1), 5000, u"USD"_s);
        std::vector<Loss> losses{{ada, dayNumber(QDate(2024, 6, 30))}, {ada, dayNumber(QDate(2025, 6, 30))}, {bob, dayNumber(QDate(2025, 3, 15))}};
        const std::vector<qint64> few = revenueBefore(*m_db, losses, u"EUR"_s, AsOf);
        QCOMPARE(few, (std::vector<qint64>{21, 57, 600}));

        for (qint64 nobody = bob + 1; losses.size() < 25'000; ++nobody)
            losses.push_back({nobody, dayNumber(AsOf)});
        std::vector<qint64> many = revenueBefore(*m_db, losses, u"EUR"_s, AsOf);

        many.resize(few.size());
        QCOMPARE(many, few);
    }

    void splitsByOwnerAndSource()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}}, u"Mia"_s, u"Fair"_s);
        const qint64 bob = follow(u"Bob"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Acquire, QDate(2025, 2, 1)}}, u"Tom"_s);
        const qint64 eve = follow(u"Eve"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Lost, QDate(2025, 2, 1), u"Rude"_s}}, u"Tom"_s);
        follow(u"Ida"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}});
        const ReportOptions options{.asOf = AsOf, .by = GroupBy::Owner};

        const LifeCycleReport report = loadLifeCycleReport(*m_db, options);

        QCOMPARE(report.groups.size(), size_t(3));
        QCOMPARE(report.groups.front().name, u"Tom"_s);
        QCOMPARE(report.groups.front().flows[0].entered.entries, qint64(2));
        QCOMPARE(report.groups.front().losses.front().reason, u"Rude"_s);
        qint64 entries = 0;
        for (const LifeCycleGroup &group : report.groups)
            entries += group.entries();
        QCOMPARE(entries, report.all.entries());
        LifeCycleCustomerLoader behind(*m_db);
        const PhaseId first = phase(PhaseRole::Reach);
        QCOMPARE(behind.whoEntered(options, first, {}, u"Tom"_s), (std::vector{bob, eve}));
        QCOMPARE(behind.whoEntered(options, first, {}, QString(u""_s)).size(), size_t(1));
        QCOMPARE(loadLifeCycleReport(*m_db, {.asOf = AsOf, .by = GroupBy::Source}).groups.size(), size_t(2));
    }

    void splitsBySegmentsThatMayOverlap()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}}, u"Mia"_s);
        follow(u"Bob"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}}, u"Tom"_s);
        follow(u"Eve"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}});
        addSegment(u"Of Mia"_s, u"mia"_s);
        addSegment(u"Of somebody"_s, {});

        const LifeCycleReport report = loadLifeCycleReport(*m_db, {.asOf = AsOf, .by = GroupBy::Segment});

        QMap<QString, qint64> customers;
        for (const LifeCycleGroup &group : report.groups)
            customers.insert(group.name, group.customers);
        QCOMPARE(customers, (QMap<QString, qint64>{{u""_s, 1}, {u"Of Mia"_s, 1}, {u"Of somebody"_s, 2}}));
        QVERIFY(!funnelBasis(report).warnings.isEmpty());
    }

    void looksAtTheCustomersOfItsQueryOnly()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}});
        follow(u"Bob"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}});
        const ReportOptions options{.asOf = AsOf, .query = u"name:bob"_s};

        QCOMPARE(loadLifeCycleReport(*m_db, options).all.entries(), qint64(1));
        QCOMPARE(LifeCycleCustomerLoader(*m_db).whoEntered(options, phase(PhaseRole::Reach), {}, {}).size(), size_t(1));
        QVERIFY_THROWS_EXCEPTION(Failure, loadLifeCycleReport(*m_db, {.query = u"phase:nonsense"_s}));
    }

    void namesFormerPhasesAndKeepsAddingUp()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Acquire, QDate(2025, 2, 1)}, {PhaseRole::Convert, QDate(2025, 3, 1)}});
        LifeCycle former{.name = u"Former"_s};
        m_db->insert(former);
        Phase foreign{.lifeCycle = former.id, .name = u"Old friends"_s, .role = PhaseRole::Loyal};
        m_db->insert(foreign);
        Phase retired = m_db->find(phase(PhaseRole::Acquire));
        retired.isRetired = true;
        m_db->update(retired);
        follow(u"Bob"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}}, {}, {}, foreign.id);

        const LifeCycleReport report = loadLifeCycleReport(*m_db, {.asOf = AsOf});

        QStringList former_;
        for (size_t i = 0; i < report.phases.size(); ++i) {
            QCOMPARE(sumOf(report.all.flows[i]), report.all.flows[i].entered.entries);
            if (report.phases[i].isFormer)
                former_.append(report.phases[i].name);
        }
        QCOMPARE(former_, (QStringList{u"Acquisition"_s, u"Old friends"_s}));
        QCOMPARE(report.all.customers, qint64(2));
        QVERIFY(!phasesBasis(report).warnings.isEmpty());
    }

    void alwaysAddsUpAndOpensWhatItCounted()
    {
        std::mt19937 random(7);
        const QStringList owners{u"Mia"_s, u"Tom"_s, QString()};
        for (int i = 0; i < 40; ++i) {
            std::vector<Step> way;
            QDate day = QDate(2025, 1, 1).addDays(qint64(random() % 200));
            for (size_t step = 0; step <= random() % 6; ++step) {
                way.push_back({PhaseRole(random() % 7), day, random() % 2 == 0 ? u"Why"_s : QString()});
                day = day.addDays(random() % 4 == 0 ? 0 : qint64(random() % 50));
            }
            follow(u"Customer %1"_s.arg(i), way, owners.at(qsizetype(random() % 3)));
        }
        const ReportOptions options{.asOf = QDate(2025, 10, 1), .from = QDate(2025, 2, 1), .to = QDate(2025, 9, 1), .by = GroupBy::Owner};

        const LifeCycleReport report = loadLifeCycleReport(*m_db, options);

        LifeCycleCustomerLoader behind(*m_db);
        std::vector<LifeCycleGroup> parts = report.groups;
        parts.push_back(report.all);
        for (size_t part = 0; part < parts.size(); ++part) {
            const std::optional<QString> group = part < report.groups.size() ? std::optional(parts[part].name) : std::nullopt;
            for (size_t i = 0; i < report.phases.size(); ++i) {
                const PhaseId phase{report.phases[i].place.phase};
                const PhaseFlow &flow = parts[part].flows[i];
                QCOMPARE(sumOf(flow), flow.entered.entries);
                for (size_t outcome = 0; outcome < OutcomeCount; ++outcome)
                    QCOMPARE(qint64(behind.whoEntered(options, phase, Outcome(outcome), group).size()), flow.outcomes[outcome].customers);
                for (size_t step = 0; step < report.ends.size(); step += 7)
                    QCOMPARE(qint64(behind.inPhase(options, phase, report.ends[step], group).size()), parts[part].atEnds[i][step]);
            }
            for (const LossReason &reason : parts[part].losses)
                QCOMPARE(qint64(behind.whoWereLost(options, reason.reason, group).size()), reason.customers);
        }
    }

    void guidesThroughAPhase()
    {
        Phase acquire = m_db->find(phase(PhaseRole::Acquire));
        acquire.suggestedActivities = u"Call\n\n Send an offer "_s;
        m_db->update(acquire);
        follow(u"Ada"_s, {{PhaseRole::Acquire, QDate(2025, 1, 1)}, {PhaseRole::Convert, QDate(2025, 1, 11)}});
        follow(u"Bob"_s, {{PhaseRole::Acquire, QDate(2025, 1, 1)}, {PhaseRole::Convert, QDate(2025, 1, 21)}});
        follow(u"Eve"_s, {{PhaseRole::Acquire, QDate(2025, 1, 1)}, {PhaseRole::Lost, QDate(2025, 1, 5), u"Rude"_s}});
        follow(u"Ida"_s, {{PhaseRole::Acquire, QDate(2025, 1, 1)}});

        const PhaseGuides guides = loadPhaseGuides(*m_db, {.asOf = AsOf, .phase = u"acquire"_s});

        QCOMPARE(guides.phases.size(), size_t(1));
        const PhaseGuide &guide = guides.phases.front();
        QCOMPARE(guide.activities, (QStringList{u"Call"_s, u"Send an offer"_s}));
        QVERIFY(!guide.explanation.isEmpty());
        QCOMPARE(guide.customers, qint64(1));
        QCOMPARE(guide.entries, qint64(4));
        QCOMPARE(guide.open, qint64(1));
        QCOMPARE(guide.medianDays, std::optional(10.0));
        QCOMPARE(guide.followers.size(), size_t(2));
        QCOMPARE(guide.followers.front().n, qint64(2));
        QCOMPARE(guide.followers.front().share, 0.5);
        QCOMPARE(guide.followers.front().typicalDays, qint64(10));
        QCOMPARE(guide.followers.back().outcome, Outcome::Lost);
        QCOMPARE(loadPhaseGuides(*m_db, {.asOf = AsOf}).phases.size(), LifeCycleStore(*m_db).phases().size());
        QVERIFY_THROWS_EXCEPTION(Failure, loadPhaseGuides(*m_db, {.phase = u"nonsense"_s}));
    }

    void printsGroupsBesideTheWhole()
    {
        follow(u"Ada"_s, {{PhaseRole::Reach, QDate(2025, 1, 1)}, {PhaseRole::Lost, QDate(2025, 2, 1)}}, u"Mia"_s);
        for (const QString &name : {u"phases"_s, u"funnel"_s, u"loss-reasons"_s, u"transitions"_s}) {
            const Report report = loadReport(*m_db, name, {.asOf = AsOf, .by = GroupBy::Owner});
            const QJsonArray groups = report.values[u"groups"_s].toArray();
            QCOMPARE(groups.size(), 1);
            QCOMPARE(groups[0][u"name"_s].toString(), u"Mia"_s);
            QCOMPARE(report.columns.front().key, u"group"_s);
            QVERIFY(!report.rows.empty());
            QCOMPARE(report.rows.front()[0].toString(), u"Mia"_s);
            for (const QJsonArray &row : report.rows)
                QCOMPARE(row.size(), qsizetype(report.columns.size()));
        }
        QVERIFY_THROWS_EXCEPTION(Failure, loadReport(*m_db, u"nps"_s, {.by = GroupBy::Owner}));
    }

private:
    PhaseId phase(PhaseRole role) { return phaseWithRole(*m_db, role).id; }

    /** A customer whose visits are \a way, the last of them in \a last if that is set. */
    qint64 follow(const QString &name, const std::vector<Step> &way, const QString &owner = {}, const QString &source = {},
                  PhaseId last = {})
    {
        const PhaseId end = last ? last : phase(way.back().role);
        Customer customer{.name = name, .source = source, .owner = owner, .createdAt = noonOf(way.front().day), .phase = end,
                          .phaseSince = noonOf(way.back().day)};
        m_db->insert(customer);
        for (size_t i = 0; i < way.size(); ++i) {
            const bool isLast = i + 1 == way.size();
            PhaseVisit visit{.customer = customer.id,
                             .phase = isLast ? end : phase(way[i].role),
                             .enteredAt = noonOf(way[i].day),
                             .leftAt = isLast ? QDateTime() : noonOf(way[i + 1].day),
                             .reason = way[i].reason,
                             .leavingReason = way[i].leavingReason};
            m_db->insert(visit);
        }
        return customer.id.value;
    }

    void buy(qint64 customer, QDate day, qint64 amount, const QString &currency = u"EUR"_s)
    {
        Purchase purchase{.customer = {customer}, .day = day, .amount = amount, .currency = currency};
        m_db->insert(purchase);
    }

    void addSegment(const QString &name, const QString &owner)
    {
        Query query;
        query.condition = owner.isEmpty() ? Condition::test(u"owner"_s, Comparison::Filled)
                                          : Condition::test(u"owner"_s, Comparison::Has, {{owner}});
        Segment segment{.name = name, .query = QString::fromUtf8(QJsonDocument(queryToJson(query)).toJson())};
        m_db->insert(segment);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(LifeCycleLoaderTest)
#include "tst_lifecycleloader.moc"
