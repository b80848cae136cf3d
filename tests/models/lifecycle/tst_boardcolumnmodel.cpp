// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/lifecycle/boardcolumnmodel.h"
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
        BoardColumnModel model(*database, retain, u"EUR"_s);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(names(model), (QStringList{u"Ada"_s, u"Bob"_s, u"Cleo"_s}));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(retain.name));
    }

    void keepsTheOtherCardsWhenOneMovesAway()
    {
        BoardColumnModel from(*database, retain, u"EUR"_s);
        BoardColumnModel to(*database, loyal, u"EUR"_s);
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
        BoardColumnModel model(*database, retain, u"EUR"_s);
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

    void filtersAndFindsByTheFirstLetters()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(*model.firstNamed(u"cl"_s).wait()), 2);

        model.setSearch(u"bob"_s);
        QTRY_COMPARE(names(model), QStringList(u"Bob"_s));
        model.setSearch(QString());
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void whatIsDraggedCannotBeDroppedIntoAnotherBusiness()
    {
        BoardColumnModel model(*database, retain, u"EUR"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0), model.index(2, 0)}));
        QCOMPARE(model.customersDropped(*dragged), (std::vector<CustomerId>{model.idAt(0), model.idAt(2)}));

        TestDatabase other;
        const auto opened = Database::open(other.url);
        QVERIFY(opened);
        BoardColumnModel elsewhere(**opened, retain, u"EUR"_s);
        QVERIFY(elsewhere.customersDropped(*dragged).empty());
        QMimeData text;
        text.setText(u"1"_s);
        QVERIFY(model.customersDropped(text).empty());
        QMimeData cut;
        cut.setData(model.mimeTypes().first(), dragged->data(model.mimeTypes().first()).chopped(3));
        QVERIFY(model.customersDropped(cut).empty());
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
