// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/base/day.h"
#include "models/lifecycle/boardfigures.h"
#include "models/lifecycle/phaselimits.h"
#include "models/lists/query/queryjson.h"
#include "models/purchases/purchase.h"
#include "models/segments/segment.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class BoardFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        retain = phaseWithRole(db, PhaseRole::Retain).id;
        reach = phaseWithRole(db, PhaseRole::Reach).id;
        const Customer ada = stored(db, {.name = u"Ada"_s, .owner = u"Mara"_s, .phase = retain, .phaseSince = noonOf(today.addDays(-100))});
        const Customer bob = stored(db, {.name = u"Bob"_s, .owner = u"Jonas"_s, .phase = retain, .phaseSince = noonOf(today.addDays(-100))});
        stored(db, {.name = u"Eve"_s, .phase = reach, .phaseSince = noonOf(today.addDays(-100))});
        add(Purchase{.customer = ada.id, .day = today, .amount = 123456, .currency = u"EUR"_s});
        add(Purchase{.customer = bob.id, .day = today.addDays(-99), .amount = 2500, .currency = u"EUR"_s});
        add(Segment{.name = u"Mara's"_s, .query = QString::fromUtf8(QJsonDocument(queryToJson({.condition = Condition::test(u"owner"_s, Comparison::Equals, {{u"Mara"_s}})})).toJson())});
        add(Segment{.name = u"Buyers"_s, .query = QString::fromUtf8(QJsonDocument(queryToJson({.condition = Condition::test(u"revenue"_s, Comparison::More, {{u"0"_s}})})).toJson())});
    }

    void countsCustomersMoneyAndStalledOnesOfEachColumn()
    {
        const BoardFigures figures = boardFigures(db, {}, {}, today);
        QCOMPARE(figures.groups, std::vector<BoardGroup>(1));
        QCOMPARE(figures.columns, figures.cells);
        QCOMPARE(figures.columns, (std::vector<BoardFigure>{{reach, 0, 1, 0, 1}, {retain, 0, 2, 125956, 1}}));
        QCOMPARE(boardFigures(db, u"bob"_s, {}, today).columns, (std::vector<BoardFigure>{{retain, 0, 1, 2500, 1}}));
        QVERIFY(boardFigures(db, u"nobody"_s, {}, today).columns.empty());
    }

    void divideIntoOwnersByNameAndNobodyLast()
    {
        const BoardFigures figures = boardFigures(db, {}, {BoardGrouping::Owner, {}}, today);
        QCOMPARE(figures.groups, (std::vector<BoardGroup>{{BoardGroup::Kind::Owner, u"Jonas"_s}, {BoardGroup::Kind::Owner, u"Mara"_s}, {BoardGroup::Kind::Owner, QString()}}));
        QCOMPARE(sorted(figures.cells), (std::vector<BoardFigure>{{retain, 0, 1, 2500, 1}, {retain, 1, 1, 123456, 0}, {reach, 2, 1, 0, 1}}));
        QCOMPARE(figures.columns, boardFigures(db, {}, {}, today).columns);
    }

    void ownersOfFewCustomersShareARow()
    {
        TestDatabase business;
        Connection other(business.url);
        for (int i = 0; i < int(MostBoardOwners) + 2; ++i)
            stored(other, {.name = u"Customer"_s, .owner = u"Owner %1"_s.arg(i)});
        stored(other, {.name = u"Customer"_s, .owner = u"Zoe"_s});
        stored(other, {.name = u"Customer"_s, .owner = u"Zoe"_s});
        const BoardFigures figures = boardFigures(other, {}, {BoardGrouping::Owner, {}}, today);
        QCOMPARE(figures.groups.size(), MostBoardOwners + 1);
        QCOMPARE(figures.groups.back().kind, BoardGroup::Kind::OtherOwners);
        QCOMPARE(figures.groups.back().apart.size(), qsizetype(MostBoardOwners));
        QCOMPARE(figures.groups.at(MostBoardOwners - 1).name, u"Zoe"_s);
        const auto others = std::ranges::find(figures.cells, MostBoardOwners, &BoardFigure::row);
        QVERIFY(others != figures.cells.end());
        QCOMPARE(others->customers, qint64(3));
    }

    void aCustomerStandsInTheRowOfEachSegment()
    {
        const BoardFigures figures = boardFigures(db, {}, {BoardGrouping::Segment, {u"Mara's"_s, u"Buyers"_s}}, today);
        QCOMPARE(figures.groups.size(), size_t(3));
        QCOMPARE(figures.groups.back().kind, BoardGroup::Kind::NoSegment);
        QCOMPARE(sorted(figures.cells), (std::vector<BoardFigure>{{retain, 0, 1, 123456, 0}, {retain, 1, 2, 125956, 1}, {reach, 2, 1, 0, 1}}));
        QCOMPARE(figures.columns, boardFigures(db, {}, {}, today).columns);
    }

    void limitsAreChangedAsOneOperationAndCompared()
    {
        perform(db, TestOrigin, u"Limit"_s, &limitPhase, retain, std::optional(2), std::optional(3));
        QCOMPARE(db.find(retain).fewest, std::optional(2));
        QCOMPARE(db.find(retain).most, std::optional(3));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Limit"_s, &limitPhase, retain, std::optional(4), std::optional(3)));
        QCOMPARE(limitState(1, 2, 3), LimitState::TooFew);
        QCOMPARE(limitState(2, 2, 3), LimitState::Within);
        QCOMPARE(limitState(4, 2, 3), LimitState::TooMany);
        QCOMPARE(limitState(4, {}, {}), LimitState::Within);
    }

private:
    static std::vector<BoardFigure> sorted(std::vector<BoardFigure> figures)
    {
        std::ranges::stable_sort(figures, {}, &BoardFigure::row);
        return figures;
    }

    template<typename Record>
    void add(Record record)
    {
        perform(db, TestOrigin, u"Add"_s, [record](Operation &operation) mutable { operation.insert(record); });
    }

    const QDate today = QDate::currentDate();
    TestDatabase database;
    Connection db{database.url};
    PhaseId retain;
    PhaseId reach;
};

QTEST_GUILESS_MAIN(BoardFiguresTest)
#include "tst_boardfigures.moc"
