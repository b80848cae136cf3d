// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/history/history.h"
#include "models/lifecycle/boardcards.h"
#include "models/lifecycle/movecards.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class MoveCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database.emplace();
        db.emplace(database->url);
        retain = phaseWithRole(*db, PhaseRole::Retain).id;
        loyal = phaseWithRole(*db, PhaseRole::Loyal).id;
        names = QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
        ids.clear();
        for (const QString &name : names)
            ids.push_back(aCustomer(*db, name, PhaseRole::Retain).id);
    }

    void cardsStandWhereTheyWerePut()
    {
        put({3}, {CardPlace::Where::Top});
        QCOMPARE(shown(), u"DABCE"_s);
        put({0}, {CardPlace::Where::Bottom});
        QCOMPARE(shown(), u"DBCEA"_s);
        put({4}, above(2));
        QCOMPARE(shown(), u"DBECA"_s);
        put({0}, above(3));
        QCOMPARE(shown(), u"ADBEC"_s);
        put({2, 1}, above(0));
        QCOMPARE(shown(), u"CBADE"_s);
        put({1}, above(1));
        QCOMPARE(shown(), u"CBADE"_s);
    }

    void manyRandomPlacesKeepTheOrderThatPeopleMade()
    {
        QRandomGenerator random(7);
        QString expected = shown();
        for (int round = 0; round < 120; ++round) {
            const int moved = random.bounded(5);
            const int other = random.bounded(5);
            if (moved == other)
                continue;
            expected.remove(QChar(u'A' + moved));
            if (round % 9 == 0)
                expected.append(QChar(u'A' + moved));
            else
                expected.insert(expected.indexOf(QChar(u'A' + other)), QChar(u'A' + moved));
            put({moved}, round % 9 == 0 ? CardPlace{CardPlace::Where::Bottom} : above(other));
            QCOMPARE(shown(), expected);
        }
    }

    void makesRoomWhereRanksRunOut()
    {
        put({4}, {CardPlace::Where::Top});
        for (int round = 0; round < 60; ++round)
            put({round % 2 == 0 ? 3 : 2}, above(4)); // Halves the room each time.
        QCOMPARE(shown(), u"DCEAB"_s);
        put({0}, {CardPlace::Where::Bottom});
        for (int round = 0; round < 61; ++round)
            put({round % 2 == 0 ? 3 : 2}, above(0));
        QCOMPARE(shown(), u"EBCDA"_s);
    }

    void whoMovesOnLosesThePlaceAndHasItAgainWhenThatIsUndone()
    {
        put({3}, {CardPlace::Where::Top});
        const auto moved = perform(*db, TestOrigin, u"Move"_s, &moveCards, std::vector{ids[3]}, PhaseMove{.phase = loyal}, CardChange{});
        QCOMPARE(moved.value, qint64(1));
        QCOMPARE(shown(), u"ABCE"_s);
        const auto undone = undoOperation(*db, TestOrigin, moved.performed.operation);
        QVERIFY(undone.operation.value > 0);
        QCOMPARE(shown(), u"DABCE"_s);
    }

    void moveOwnerAndPlaceAreOneOperation()
    {
        perform(*db, TestOrigin, u"Move"_s, &moveCards, std::vector{ids[0]}, PhaseMove{.phase = loyal}, CardChange{});
        const QStringList before = TestDatabase::dump(*db);
        const auto moved = perform(*db, TestOrigin, u"Move"_s, &moveCards, std::vector{ids[2], ids[1]}, PhaseMove{.phase = loyal},
                                   CardChange{.owner = u" Mara "_s, .place = above(0)});
        QCOMPARE(moved.value, qint64(2));
        QCOMPARE(shown(loyal), u"CBA"_s);
        QCOMPARE(db->find(ids[1]).owner, u"Mara"_s);
        QCOMPARE(db->find(ids[0]).owner, QString());
        undoOperation(*db, TestOrigin, moved.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void rowsShowTheSameOrderWithoutTheOthers()
    {
        for (const int each : {1, 3, 4})
            perform(*db, TestOrigin, u"Assign"_s, &moveCards, std::vector{ids[size_t(each)]}, PhaseMove{.phase = retain}, CardChange{.owner = u"Mara"_s});
        put({4}, {CardPlace::Where::Top});
        put({1}, {CardPlace::Where::Bottom});
        const BoardQuery query{.phase = retain, .order = BoardOrder::ByHand, .group = {BoardGroup::Kind::Owner, u"Mara"_s}};
        QCOMPARE(boardCards(*db, query), (std::vector{ids[4].value, ids[3].value, ids[1].value}));
        QCOMPARE(placedCards(*db, query, {ids[4].value}), (std::vector<PlacedCard>{{ids[4].value, ids[3].value}}));
    }

private:
    CardPlace above(int other) const { return {CardPlace::Where::Above, ids[size_t(other)]}; }

    void put(const std::vector<int> &which, const CardPlace &place)
    {
        std::vector<CustomerId> customers;
        for (const int each : which)
            customers.push_back(ids[size_t(each)]);
        perform(*db, TestOrigin, u"Put"_s, &moveCards, customers, PhaseMove{.phase = retain}, CardChange{.place = place});
    }

    QString shown() { return shown(retain); }
    QString shown(PhaseId phase)
    {
        QString letters;
        for (const qint64 id : boardCards(*db, {.phase = phase, .order = BoardOrder::ByHand}))
            letters += db->find(CustomerId{id}).name;
        return letters;
    }

    std::optional<TestDatabase> database;
    std::optional<Connection> db;
    PhaseId retain;
    PhaseId loyal;
    QStringList names;
    std::vector<CustomerId> ids;
};

QTEST_GUILESS_MAIN(MoveCardsTest)
#include "tst_movecards.moc"
