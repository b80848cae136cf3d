// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/customers/correctvisitdialog.h"
#include "ui/customers/phasehistory.h"

#include "models/lifecycle/movephase.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

class PhaseHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheFiguresOfEachPhaseAndEveryVisit()
    {
        Shown shown;
        QCOMPARE(shown.stages->model()->rowCount(), 3);
        QCOMPARE(shown.text(shown.stages, 0, 5), u"30"_s);
        QCOMPARE(shown.text(shown.stages, 2, 5), u"20"_s);
        QCOMPARE(asEnglish(shown.text(shown.stages, 2, 2)), u"never"_s);
        QCOMPARE(shown.phases(), (QStringList{u"Ret"_s, u"Con"_s, u"Rea"_s}));
        QCOMPARE(shown.text(shown.visits, 0, 4), u"Came back"_s);
        QCOMPARE(shown.text(shown.visits, 1, 5), u"Had enough"_s);
        QCOMPARE(shown.text(shown.visits, 1, 6), TestOrigin.actor);
    }

    void correctsAVisitByTheKeyboardAlone()
    {
        Shown shown;
        QTest::keyClick(shown.visits, Qt::Key_Down);
        QTest::keyClick(shown.visits, Qt::Key_Return);
        CorrectVisitDialog *dialog = shown.dialog();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *day = dialog->findChild<DateEdit *>(u"visitEntered"_s);
        day->setFocus();
        day->clear();
        QTest::keyClicks(day, shown.daysAgo(50).date().toString(Qt::ISODate));
        auto *note = dialog->findChild<QPlainTextEdit *>(u"visitNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Said so"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(shown.text(shown.visits, 1, 8), u"Said so"_s);
        const auto visits = LifeCycleStore(shown.test.db).visits(shown.ada);
        QCOMPARE(visits[1].enteredAt, shown.daysAgo(50));
        QCOMPARE(visits[0].leftAt, visits[1].enteredAt);
        QCOMPARE(visits[1].leavingReason, u"Had enough"_s);
        QTRY_VERIFY(!shown.dialog());
        QVERIFY(asEnglish(HistoryStore(shown.test.db).undoable()->label).startsWith(u"Correct"_s));
    }

    void correctsThePhaseAndJoinsNeighbours()
    {
        Shown shown;
        QTest::keyClick(shown.visits, Qt::Key_Return);
        auto *phase = shown.dialog()->findChild<QComboBox *>(u"visitPhase"_s);
        phase->setCurrentIndex(phase->findData(phaseWithRole(shown.test.db, PhaseRole::Convert).id.value));
        QVERIFY(!shown.dialog()->findChild<QComboBox *>(u"visitLeavingReason"_s));
        QTest::mouseClick(shown.dialog()->findChild<QPushButton *>(u"saveVisit"_s), Qt::LeftButton);

        QTRY_COMPARE(shown.phases(), (QStringList{u"Con"_s, u"Rea"_s}));
        QCOMPARE(shown.test.db.find(shown.ada).phase, phaseWithRole(shown.test.db, PhaseRole::Convert).id);
    }

    void keepsWhatWasTypedWhenItCannotBe()
    {
        Shown shown;
        QTest::keyClick(shown.visits, Qt::Key_Return);
        auto *day = shown.dialog()->findChild<DateEdit *>(u"visitEntered"_s);
        day->setDate(QDate::currentDate().addDays(-900));
        QTest::mouseClick(shown.dialog()->findChild<QPushButton *>(u"saveVisit"_s), Qt::LeftButton);
        auto *bar = shown.dialog()->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(asEnglish(bar->text()).contains(u"remove"_s));
        day->setDate({});
        QTest::mouseClick(shown.dialog()->findChild<QPushButton *>(u"saveVisit"_s), Qt::LeftButton);
        QTRY_VERIFY(asEnglish(bar->text()).contains(u"Enter the day"_s));
        QVERIFY(shown.dialog()->isVisible());
    }

    void delRemovesAVisitButNotTheOnlyOne()
    {
        Shown shown;
        QTest::keyClick(shown.visits, Qt::Key_Down);
        QTest::keyClick(shown.visits, Qt::Key_Delete);
        QTRY_COMPARE(shown.phases(), (QStringList{u"Ret"_s, u"Rea"_s}));
        QTest::keyClick(shown.visits, Qt::Key_Delete);
        QTRY_COMPARE(shown.phases().size(), 1);
        QVERIFY(!shown.history.findChild<QAction *>(u"removeVisit"_s)->isEnabled());
        QVERIFY(shown.history.findChild<QAction *>(u"correctVisit"_s)->isEnabled());
    }

    void asksToMove()
    {
        Shown shown;
        QSignalSpy asked(&shown.history, &PhaseHistory::moveRequested);
        shown.history.findChild<QAction *>(u"movePhases"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        QVERIFY(shown.visits->actions().contains(shown.history.findChild<QAction *>(u"movePhases"_s)));
    }

    void whoMayOnlyLookChangesNothing()
    {
        Shown shown(TestServices::Access::Read);
        for (const QString &name : {u"movePhases"_s, u"correctVisit"_s, u"removeVisit"_s})
            QVERIFY(!shown.history.findChild<QAction *>(name)->isEnabled());
    }

    void hasANameForEveryWidget()
    {
        Shown shown;
        QCOMPARE(widgetsWithoutName(&shown.history), QStringList());
        QTest::keyClick(shown.visits, Qt::Key_Return);
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog()));
        QCOMPARE(widgetsWithoutName(shown.dialog()), QStringList());
        shown.dialog()->findChild<QComboBox *>(u"visitPhase"_s)->setFocus();
        QStringList order;
        while (order.size() < 9) {
            order.append(shown.dialog()->focusWidget()->objectName());
            QTest::keyClick(shown.dialog()->focusWidget(), Qt::Key_Tab);
        }
        order.removeDuplicates(); // Tab stops at the hours and at the minutes.
        QCOMPARE(order.first(5), (QStringList{u"visitPhase"_s, u"visitEntered"_s, u"visitEnteredTime"_s, u"visitReason"_s, u"visitNote"_s}));
    }

private:
    struct Shown
    {
        explicit Shown(TestServices::Access access = TestServices::Access::Write)
            : test(
                  [this](Connection &db) {
                      ada = stored(db, {.name = u"Ada"_s, .phaseSince = daysAgo(70)}).id;
                      move(db, PhaseRole::Convert, 40, u"Asked"_s, {});
                      move(db, PhaseRole::Retain, 20, u"Came back"_s, u"Had enough"_s);
                  },
                  access)
            , history(test.services)
            , stages(history.findChild<QTableView *>(u"stageTable"_s))
            , visits(history.findChild<QTableView *>(u"visitTable"_s))
            , stageTester(stages->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
            , visitTester(visits->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            test.window.show();
            history.resize(900, 600);
            history.show();
            history.showCustomer(ada);
            visits->setFocus();
            if (!QTest::qWaitForWindowActive(&history) || !QTest::qWaitFor([this] { return visits->model()->rowCount() == 3; }))
                qFatal("the visits did not show");
        }

        static QDateTime daysAgo(int days) { return QDateTime(QDate::currentDate().addDays(-days), QTime(0, 0)).toUTC(); }
        void move(Connection &db, PhaseRole role, int days, const QString &reason, const QString &leavingReason) const
        {
            perform(db, TestOrigin, u"Move"_s, &movePhase,
                    PhaseMove{.customer = ada, .phase = phaseWithRole(db, role).id, .at = daysAgo(days), .reason = reason, .leavingReason = leavingReason});
        }
        static QString text(const QTableView *table, int row, int column) { return table->model()->index(row, column).data().toString(); }
        QStringList phases() const
        {
            QStringList all;
            for (int row = 0; row < visits->model()->rowCount(); ++row)
                all.append(text(visits, row, 0).left(3));
            return all;
        }
        CorrectVisitDialog *dialog() const { return test.window.findChild<CorrectVisitDialog *>(); }

        CustomerId ada;
        TestServices test;
        PhaseHistory history;
        QTableView *stages;
        QTableView *visits;
        QAbstractItemModelTester stageTester;
        QAbstractItemModelTester visitTester;
    };
};

QTEST_MAIN(PhaseHistoryTest)
#include "tst_phasehistory.moc"
