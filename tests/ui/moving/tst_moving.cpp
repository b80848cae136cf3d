// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/testservices.h"
#include "ui/moving/moving.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class MovingTest : public QObject
{
    Q_OBJECT

private slots:
    void confirmsAtOnceWhereNobodyAsks()
    {
        Place place(&ada);
        place.moving.move(place.wish, place.phase(PhaseRole::Retain));
        QTRY_COMPARE(place.confirmed.size(), 1);
        QVERIFY(!place.dialog());
        QVERIFY(place.moving.finish({}));
        QVERIFY(!place.moving.finish(Error{.kind = Error::Kind::Database, .message = u"Full"_s, .details = {}}));
    }

    void asksWhereThePhaseLeftWantsAReason()
    {
        Place place(&askWhenLeaving);
        place.moving.move(place.wish, place.phase(PhaseRole::Retain));
        QVERIFY(place.moving.isAsking());
        QTRY_VERIFY(place.dialog());
        QVERIFY(place.confirmed.isEmpty());

        auto *reason = place.dialog()->findChild<QComboBox *>(u"leavingReason"_s);
        QTest::keyClicks(reason->lineEdit(), u"Bought"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(place.confirmed.size(), 1);
        QCOMPARE(place.move().leavingReason, u"Bought"_s);
        place.moving.finish({});
        QTRY_VERIFY(!place.dialog());
    }

    void doesNotAskWhoLeavesAnotherPhase()
    {
        Place place([](Connection &db) {
            askWhenLeaving(db);
            Customer bea = aCustomer(db, u"Bea"_s, PhaseRole::Loyal);
        });
        Rows rows = place.test.db.run(u"SELECT id FROM customer WHERE name = 'Bea'"_s);
        QVERIFY(rows.next());
        place.moving.move({.customers = {.ids = {rows.integer(0)}, .all = {}}, .count = 1, .name = u"Bea"_s}, place.phase(PhaseRole::Retain));
        QTRY_COMPARE(place.confirmed.size(), 1);
        QVERIFY(!place.dialog());
    }

    void whatWasTypedIsThereAgainForTheSameCustomersUntilItIsDone()
    {
        Place place(&ada);
        const auto type = [&](const QString &text) { place.dialog()->findChild<QComboBox *>(u"reason"_s)->setEditText(text); };
        place.moving.moveWithDetails(place.wish, place.phase(PhaseRole::Retain));
        type(u"Half a reas"_s);
        place.dialog()->reject();
        QTRY_VERIFY(!place.dialog());

        place.moving.moveWithDetails({.customers = {.ids = {4711}, .all = {}}, .count = 1, .name = u"Else"_s});
        QCOMPARE(place.dialog()->typed().reason, QString());
        QVERIFY(!place.dialog()->phase().id);
        place.dialog()->accept();
        QTRY_VERIFY(!place.dialog());
    }

    void theDraftComesBackAfterAFailureWithoutADialog()
    {
        Place place(&ada);
        place.moving.moveWithDetails(place.wish, place.phase(PhaseRole::Lost));
        auto *reason = place.dialog()->findChild<QComboBox *>(u"reason"_s);
        reason->setEditText(u"Moved away"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(place.confirmed.size(), 1);
        place.moving.closeDialog();
        QTRY_VERIFY(!place.dialog());
        QVERIFY(!place.moving.finish(Error{.kind = Error::Kind::Database, .message = u"Full"_s, .details = {}}));

        place.moving.moveWithDetails(place.wish);
        QCOMPARE(place.dialog()->typed().reason, u"Moved away"_s);
        QCOMPARE(place.dialog()->phase().role, PhaseRole::Lost);
        place.moving.finish({});
        QTRY_VERIFY(!place.dialog());
        place.moving.moveWithDetails(place.wish);
        QCOMPARE(place.dialog()->typed().reason, QString());
    }

    void asksNothingOfWhoMayOnlyLook()
    {
        Place place(&ada, TestServices::Access::Read);
        place.moving.moveWithDetails(place.wish);
        QVERIFY(!place.dialog());
    }

    void labelsSayWhenAMoveIsDatedBack()
    {
        const Phase phase{.name = u"Retention"_s};
        QVERIFY(!moveLabel(u"Ada"_s, phase, {}).contains(u"2026"_s));
        QVERIFY(moveLabel(u"Ada"_s, phase, {.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0))}).contains(u"2026"_s));
    }

private:
    static void ada(Connection &db) { (void)aCustomer(db, u"Ada"_s); }
    static void askWhenLeaving(Connection &db)
    {
        ada(db);
        Phase reach = phaseWithRole(db, PhaseRole::Reach);
        reach.asksReasonLeaving = true;
        db.update(reach);
    }

    struct Place
    {
        explicit Place(const TestServices::Prepare &prepare, TestServices::Access access = TestServices::Access::Write)
            : test(prepare, access)
            , moving(test.services, nullptr)
            , confirmed(&moving, &Moving::confirmed)
        {
            test.window.show();
            Rows rows = test.db.run(u"SELECT id FROM customer WHERE name = 'Ada'"_s);
            rows.next();
            wish = {.customers = {.ids = {rows.integer(0)}, .all = {}}, .count = 1, .name = u"Ada"_s};
            (void)test.services.reader().run(&LifeCycleStore::phases).wait();
            QCoreApplication::processEvents();
        }

        MoveDialog *dialog() const { return test.window.findChild<MoveDialog *>(); }
        Phase phase(PhaseRole role) { return phaseWithRole(test.db, role); }
        PhaseMove move() const { return confirmed.value(0).value(2).value<PhaseMove>(); }

        TestServices test;
        Moving moving;
        QSignalSpy confirmed;
        MoveWish wish;
    };
};

QTEST_MAIN(MovingTest)
#include "tst_moving.moc"
