// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/base/day.h"
#include "models/lifecycle/boardcards.h"
#include "models/lifecycle/boardposition.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryfailure.h"
#include "models/purchases/purchase.h"
#include "models/segments/segment.h"
#include "models/tasks/task.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class BoardCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database.emplace();
        db.emplace(database->url);
        phase = phaseWithRole(*db, PhaseRole::Loyal).id;
        const QDate today = QDate::currentDate();
        zoe = stored(*db, {.name = u"Zoe"_s, .owner = u"Mara"_s, .phase = phase, .phaseSince = noonOf(today.addDays(-10))});
        elan = stored(*db, {.name = u"Élan"_s, .owner = u"Jonas"_s, .phase = phase, .phaseSince = noonOf(today.addDays(-30))});
        fay = stored(*db, {.name = u"Fay"_s, .phase = phase, .phaseSince = noonOf(today.addDays(-20))});
        aCustomer(*db, u"Elsewhere"_s, PhaseRole::Reach);
        add(Purchase{.customer = zoe.id, .day = today.addDays(-5), .amount = 500, .currency = u"EUR"_s});
        add(Purchase{.customer = fay.id, .day = today.addDays(-2), .amount = 900, .currency = u"EUR"_s});
        add(Task{.customer = elan.id, .title = u"Call"_s, .dueDay = today.addDays(3), .createdAt = noonOf(today)});
        add(Task{.customer = zoe.id, .title = u"Call"_s, .dueDay = today.addDays(-3), .createdAt = noonOf(today)});
    }

    void ordersTheCardsOfAColumn_data()
    {
        QTest::addColumn<BoardOrder>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("name") << BoardOrder::Name << QStringList{u"Élan"_s, u"Fay"_s, u"Zoe"_s};
        QTest::newRow("value") << BoardOrder::Value << QStringList{u"Fay"_s, u"Zoe"_s, u"Élan"_s};
        QTest::newRow("age") << BoardOrder::Age << QStringList{u"Élan"_s, u"Fay"_s, u"Zoe"_s};
        QTest::newRow("next step") << BoardOrder::NextStep << QStringList{u"Zoe"_s, u"Élan"_s, u"Fay"_s};
        QTest::newRow("last touch") << BoardOrder::LastTouch << QStringList{u"Élan"_s, u"Zoe"_s, u"Fay"_s};
        QTest::newRow("by hand") << BoardOrder::ByHand << QStringList{u"Élan"_s, u"Fay"_s, u"Zoe"_s};
    }
    void ordersTheCardsOfAColumn()
    {
        QFETCH(const BoardOrder, order);
        QFETCH(const QStringList, names);
        const BoardQuery query{.phase = phase, .order = order};
        const std::vector<qint64> all = boardCards(*db, query);
        QCOMPARE(namesOf(all), names);
        QCOMPARE(namesOf(boardCards(*db, query, 2)), names.mid(0, 2));

        std::vector<PlacedCard> placed;
        for (size_t row = 0; row < all.size(); ++row)
            placed.push_back({all[row], row + 1 < all.size() ? all[row + 1] : 0});
        QCOMPARE(placedCards(*db, query, all), placed);
        QCOMPARE(placedCards(*db, query, {all[1], 4711}), std::vector{placed[1]});
        QVERIFY(placedCards(*db, query, {}).empty());
    }

    void narrowsByTheSearchAndTheRow()
    {
        BoardQuery query{.phase = phase, .search = u"elan"_s};
        QCOMPARE(namesOf(boardCards(*db, query)), QStringList(u"Élan"_s));
        query = {.phase = phase, .group = {BoardGroup::Kind::Owner, u"Mara"_s}};
        QCOMPARE(namesOf(boardCards(*db, query)), QStringList(u"Zoe"_s));
        query.group = {BoardGroup::Kind::Owner, QString()};
        QCOMPARE(namesOf(boardCards(*db, query)), QStringList(u"Fay"_s));
        query.group = {.kind = BoardGroup::Kind::OtherOwners, .apart = {u"Mara"_s, QString()}};
        QCOMPARE(namesOf(boardCards(*db, query)), QStringList(u"Élan"_s));
        query.search = u"(vip"_s;
        QVERIFY_THROWS_EXCEPTION(QueryFailure, boardCards(*db, query));
    }

    void rowsOfSegmentsHoldWhomTheQueryMeans()
    {
        add(Segment{.name = u"Buyers"_s, .query = QString::fromUtf8(QJsonDocument(queryToJson({.condition = Condition::test(u"revenue"_s, Comparison::More, {{u"6"_s}})})).toJson())});
        BoardQuery query{.phase = phase, .group = {BoardGroup::Kind::Segment, u"Buyers"_s}};
        QCOMPARE(namesOf(boardCards(*db, query)), QStringList(u"Fay"_s));
        query.group = {.kind = BoardGroup::Kind::NoSegment, .apart = {u"Buyers"_s}};
        QCOMPARE(namesOf(boardCards(*db, query)), (QStringList{u"Élan"_s, u"Zoe"_s}));
    }

    void findsTheFirstCardByTheBeginningOfItsName()
    {
        BoardQuery query{.phase = phase};
        QCOMPARE(firstCardNamed(*db, query, u"ELA"_s), elan.id.value);
        QCOMPARE(firstCardNamed(*db, query, u"g"_s), qint64(0));
        query.search = u"zoe"_s;
        QCOMPARE(firstCardNamed(*db, query, u"f"_s), qint64(0));
    }

private:
    template<typename Record>
    void add(Record record)
    {
        perform(*db, TestOrigin, u"Add"_s, [record](Operation &operation) mutable { operation.insert(record); });
    }

    QStringList namesOf(const std::vector<qint64> &ids)
    {
        QStringList names;
        for (const qint64 id : ids)
            names.append(db->find(CustomerId{id}).name);
        return names;
    }

    std::optional<TestDatabase> database;
    std::optional<Connection> db;
    PhaseId phase;
    Customer zoe;
    Customer elan;
    Customer fay;
};

QTEST_GUILESS_MAIN(BoardCardsTest)
#include "tst_boardcards.moc"
