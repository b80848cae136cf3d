// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/lifecycle/boardcolumnmodel.h"
#include "models/lifecycle/boardposition.h"
#include "models/lifecycle/movephase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class BoardColumnModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        retain = phaseWithRole(db, PhaseRole::Retain);
        loyal = phaseWithRole(db, PhaseRole::Loyal);
        for (const QString &name : {u"Cleo"_s, u"Ada"_s, u"Bob"_s})
            aCustomer(db, name, PhaseRole::Retain);
        aCustomer(db, u"Zoe"_s, PhaseRole::Loyal);
        auto opened = Database::open(business.url);
        QVERIFY(opened);
        database = std::move(opened.value());
        writer = std::make_unique<Writer>(*database, u"tester"_s);
    }

    void showsTheCustomersOfItsPhaseByName()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s, {});
        model.wake();
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(names(model), (QStringList{u"Ada"_s, u"Bob"_s, u"Cleo"_s}));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(retain.name));
    }

    void keepsTheOtherCardsWhenOneMovesAway()
    {
        BoardColumnModel from(*database, retain, u"EUR"_s, {});
        from.wake();
        BoardColumnModel to(*database, loyal, u"EUR"_s, {});
        to.wake();
        QAbstractItemModelTester fromTester(&from);
        QAbstractItemModelTester toTester(&to);
        QTRY_COMPARE(from.rowCount(), 3);
        QTRY_COMPARE(to.rowCount(), 1);
        const QPersistentModelIndex cleo = from.index(2, 0);
        const CustomerId bob = from.idAt(1);

        (void)writer->perform(u"Move"_s, &movePhase, PhaseMove{.customer = bob, .phase = loyal.id}).wait();

        QTRY_COMPARE(names(from), (QStringList{u"Ada"_s, u"Cleo"_s}));
        QTRY_COMPARE(names(to), (QStringList{u"Bob"_s, u"Zoe"_s}));
        QCOMPARE(cleo.row(), 1);

        (void)writer->perform(u"Move"_s, &movePhase, PhaseMove{.customer = bob, .phase = retain.id}).wait();
        QTRY_COMPARE(names(from).size(), qsizetype(3));
    }

    void showsANewCallAtOnce()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s, {});
        model.wake();
        QTRY_COMPARE(names(model).size(), qsizetype(3));
        QTRY_VERIFY(model.lineAt(0));
        QCOMPARE(model.lineAt(0)->lastTouch, Touch::None);

        const Activity call{.customer = model.idAt(0), .at = QDateTime::currentDateTimeUtc()};
        (void)writer->perform(u"Log"_s, [call](Operation &operation) {
            Activity logged = call;
            operation.insert(logged);
        }).wait();

        QTRY_COMPARE(model.lineAt(0)->lastTouch, Touch::Call);
    }

    void filters()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s, {});
        model.wake();
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setQuery({.search = u"bob"_s});
        QTRY_COMPARE(names(model), QStringList(u"Bob"_s));
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void readsNothingUntilItIsWoken()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s, {});
        model.setQuery({.search = u"bob"_s});
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isLoaded());
        model.wake();
        QTRY_COMPARE(names(model), QStringList(u"Bob"_s));
    }

    void aRenamedCardGoesToItsNewPlaceAndTheOthersStay()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s, {});
        model.wake();
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(names(model).size(), qsizetype(3));
        const QPersistentModelIndex cleo = model.index(2, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Customer ada = db.find(model.idAt(0));
        ada.name = u"Bonnie"_s;

        (void)writer->perform(u"Rename"_s, &saveCustomer, ada).wait();

        QTRY_COMPARE(names(model), (QStringList{u"Bob"_s, u"Bonnie"_s, u"Cleo"_s}));
        QCOMPARE(cleo.row(), 2);
        QVERIFY(resets.isEmpty());
        ada = db.find(ada.id);
        ada.name = u"Ada"_s;
        (void)writer->perform(u"Rename"_s, &saveCustomer, ada).wait();
        QTRY_COMPARE(names(model), (QStringList{u"Ada"_s, u"Bob"_s, u"Cleo"_s}));
    }

    void showsAnotherOrderAndFollowsIt()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s, {});
        model.wake();
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(names(model).size(), qsizetype(3));
        const CustomerId bob = model.idAt(1);
        model.setQuery({.order = BoardOrder::ByHand});
        QTRY_VERIFY(model.isLoaded());
        (void)writer->perform(u"Place"_s, &placeCards, retain.id, std::vector{bob}, CardPlace{CardPlace::Where::Top}).wait();
        QTRY_COMPARE(names(model), (QStringList{u"Bob"_s, u"Ada"_s, u"Cleo"_s}));
    }

private:
    static QStringList names(const BoardColumnModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }

    TestDatabase business;
    Connection db{business.url};
    std::unique_ptr<Database> database;
    std::unique_ptr<Writer> writer;
    Phase retain;
    Phase loyal;
};

QTEST_GUILESS_MAIN(BoardColumnModelTest)
#include "tst_boardcolumnmodel.moc"
