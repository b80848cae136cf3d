// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/ui/board/openboard.h"
#include "ui/common/messagebar.h"
#include "ui/kanban/cardbuttons.h"
#include "ui/kanban/carddrag.h"
#include "ui/moving/movedialog.h"

#include "models/purchases/purchase.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void someCustomers(Connection &db)
{
    aCustomer(db, u"Ada Lovelace"_s, PhaseRole::Reach);
    aCustomer(db, u"Bob Stone"_s, PhaseRole::Reach);
    aCustomer(db, u"Cleo <b>Young</b>"_s, PhaseRole::Reach);
    const Customer dora = aCustomer(db, u"Dora Finch"_s, PhaseRole::Convert);
    perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) {
        Purchase purchase{.customer = dora.id, .day = QDate(2026, 5, 4), .amount = 123400, .currency = u"EUR"_s};
        operation.insert(purchase);
    });
}

/** The same board for every test. */
struct SomeBoard : OpenBoard
{
    explicit SomeBoard(const TestServices::Prepare &prepare = &someCustomers, TestServices::Access access = TestServices::Access::Write)
        : OpenBoard(prepare, access)
    {
    }
};

bool drop(CardList &on, const QMimeData *data)
{
    return dropOn(*on.viewport(), on.viewport()->rect().center(), data);
}

} // namespace

class BoardPageTest : public QObject
{
    Q_OBJECT

private slots:
    void searchesByQueriesAndKeepsTheBoardWhenOneIsMistyped()
    {
        SomeBoard board;
        QVERIFY(board.settled);
        auto *search = board.page.findChild<QLineEdit *>(u"searchField"_s);
        const auto *mistake = board.page.findChild<MessageBar *>(u"mistakeBar"_s);
        QTest::keyClicks(search, u"role:reach name:ada,bob"_s);
        QTRY_COMPARE(board.names(PhaseRole::Reach), (QStringList{u"Ada Lovelace"_s, u"Bob Stone"_s}));
        QTRY_COMPARE(board.names(PhaseRole::Convert), QStringList());

        QTest::keyClicks(search, u" (vip"_s);
        QTRY_VERIFY(mistake->isVisible());
        QVERIFY(board.page.isSettled());
        QCOMPARE(board.names(PhaseRole::Reach), (QStringList{u"Ada Lovelace"_s, u"Bob Stone"_s}));
        search->setText(u"bought:any"_s);
        QTRY_VERIFY(!mistake->isVisible());
        QTRY_COMPARE(board.names(PhaseRole::Convert), QStringList{u"Dora Finch"_s});
    }

    void showsAColumnForEachPhaseWithCountAndMoney()
    {
        SomeBoard board;
        QVERIFY(board.settled);
        QCOMPARE(board.page.findChildren<KanbanHeader *>().size(), 7);
        QCOMPARE(board.names(PhaseRole::Reach), (QStringList{u"Ada Lovelace"_s, u"Bob Stone"_s, u"Cleo <b>Young</b>"_s}));
        QVERIFY2(board.header(PhaseRole::Reach).contains(u'3'), qPrintable(board.header(PhaseRole::Reach)));
        QVERIFY2(board.header(PhaseRole::Convert).contains(moneyText({123400, u"EUR"_s})), qPrintable(board.header(PhaseRole::Convert)));
    }

    void aCardMovesByKeysAndTakesSelectionAndFocusAlong()
    {
        SomeBoard board;
        board.click(PhaseRole::Reach, 1);
        QCOMPARE(board.nameOfCurrent(), u"Bob Stone"_s);

        QTest::keyClick(&board.view(PhaseRole::Reach), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);

        QTRY_COMPARE(board.names(PhaseRole::Acquire), QStringList(u"Bob Stone"_s));
        QTRY_VERIFY(board.view(PhaseRole::Acquire).hasFocus());
        QCOMPARE(board.nameOfCurrent(), u"Bob Stone"_s);
        QTRY_COMPARE(board.names(PhaseRole::Reach), (QStringList{u"Ada Lovelace"_s, u"Cleo <b>Young</b>"_s}));
        QTRY_VERIFY(board.header(PhaseRole::Reach).contains(u'2'));
        QVERIFY(board.view(PhaseRole::Reach).selectedCards().empty());
        QVERIFY(board.result().contains(u"Bob Stone"_s));

        QTest::keyClick(&board.view(PhaseRole::Acquire), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(board.names(PhaseRole::Reach).size(), 3);
        QTRY_COMPARE(board.nameOfCurrent(), u"Bob Stone"_s);
    }

    void severalCardsMoveByDragAsOneOperation()
    {
        SomeBoard board;
        board.click(PhaseRole::Reach, 0);
        board.click(PhaseRole::Reach, 2, Qt::ControlModifier);
        CardList &from = board.view(PhaseRole::Reach);
        const std::vector<qint64> chosen = from.selectedCards();
        QCOMPARE(chosen.size(), size_t(2));
        const std::unique_ptr<QMimeData> data(board.drag(PhaseRole::Reach, chosen));
        const auto before = HistoryStore(board.test.db).latest(1).front();

        QVERIFY(drop(board.view(PhaseRole::Loyal), data.get()));

        QTRY_COMPARE(board.names(PhaseRole::Loyal), (QStringList{u"Ada Lovelace"_s, u"Cleo <b>Young</b>"_s}));
        QTRY_COMPARE(board.view(PhaseRole::Loyal).selectedCards(), chosen);
        const auto latest = HistoryStore(board.test.db).latest(2);
        QVERIFY(latest[0].id != before.id);
        QCOMPARE(latest[1].id, before.id);
    }

    void refusesADropFromAnotherBusiness()
    {
        SomeBoard board;
        SomeBoard other;
        const std::unique_ptr<QMimeData> data(other.drag(PhaseRole::Reach, {other.view(PhaseRole::Reach).cards().ids().front()}));
        QVERIFY(!drop(board.view(PhaseRole::Loyal), data.get()));
    }

    void aCardMovesByItsButtons()
    {
        SomeBoard board;
        board.click(PhaseRole::Convert, 0);
        CardButtons *buttons = board.view(PhaseRole::Convert).buttons();
        QVERIFY(buttons->isVisible());

        QTest::mouseClick(buttons->findChild<QToolButton *>(u"moveRightButton"_s), Qt::LeftButton);

        QTRY_COMPARE(board.names(PhaseRole::Retain), QStringList(u"Dora Finch"_s));
        QTRY_VERIFY(board.view(PhaseRole::Retain).buttons()->isVisible());
        QVERIFY(!board.view(PhaseRole::Convert).buttons()->isVisible());
    }

    void aCardMovesByTheMenu()
    {
        SomeBoard board;
        board.click(PhaseRole::Reach, 0);
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&board.view(PhaseRole::Reach), &menuKey);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *moveMenu = board.page.findChild<QMenu *>(u"moveMenu"_s);
        QVERIFY(menu->actions().contains(moveMenu->menuAction()));

        moveMenu->popup({});
        QTest::keyClick(moveMenu, Qt::Key_4);

        QTRY_COMPARE(board.names(PhaseRole::Retain), QStringList(u"Ada Lovelace"_s));
        menu->close();
    }

    void movingToAPhaseThatAsksOpensTheMoveDialogFirst()
    {
        SomeBoard board;
        board.click(PhaseRole::Reach, 0);
        auto *moveMenu = board.page.findChild<QMenu *>(u"moveMenu"_s);
        moveMenu->popup({});
        QTest::keyClick(moveMenu, Qt::Key_7);
        auto *dialog = board.test.window.findChild<MoveDialog *>();
        QVERIFY(dialog);
        QCOMPARE(board.names(PhaseRole::Lost), QStringList());

        auto *reason = dialog->findChild<QComboBox *>(u"reason"_s);
        QTest::keyClicks(reason->lineEdit(), u"Sailed away"_s);
        QTest::keyClick(reason, Qt::Key_Return);

        QTRY_COMPARE(board.names(PhaseRole::Lost), QStringList(u"Ada Lovelace"_s));
        QTRY_VERIFY(!board.test.window.findChild<MoveDialog *>());
        const CustomerId ada{board.view(PhaseRole::Lost).cards().ids().front()};
        QCOMPARE(LifeCycleStore(board.test.db).visits(ada).back().reason, u"Sailed away"_s);
    }

    void aCancelledReasonIsThereAgainTheNextTime()
    {
        SomeBoard board;
        board.click(PhaseRole::Reach, 0);
        auto *moveMenu = board.page.findChild<QMenu *>(u"moveMenu"_s);
        const auto ask = [&] {
            moveMenu->popup({});
            QTest::keyClick(moveMenu, Qt::Key_7);
            return board.test.window.findChild<MoveDialog *>();
        };
        MoveDialog *dialog = ask();
        QTest::keyClicks(dialog->findChild<QComboBox *>(u"reason"_s)->lineEdit(), u"Half a reas"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!board.test.window.findChild<MoveDialog *>());
        QCOMPARE(board.names(PhaseRole::Reach).size(), 3);

        QCOMPARE(ask()->typed().reason, u"Half a reas"_s);
    }

    void arrowsWalkWithinAndBetweenColumns()
    {
        SomeBoard board;
        board.page.focusStart();
        QVERIFY(board.view(PhaseRole::Reach).hasFocus());
        QCOMPARE(board.nameOfCurrent(), u"Ada Lovelace"_s);

        QTest::keyClick(&board.view(PhaseRole::Reach), Qt::Key_Down);
        QCOMPARE(board.nameOfCurrent(), u"Bob Stone"_s);
        QTest::keyClick(&board.view(PhaseRole::Reach), Qt::Key_Right);
        QVERIFY(board.view(PhaseRole::Convert).hasFocus());
        QCOMPARE(board.nameOfCurrent(), u"Dora Finch"_s);
        QVERIFY(board.view(PhaseRole::Reach).selectedCards().empty());
        QTest::keyClick(&board.view(PhaseRole::Convert), Qt::Key_Left);
        QVERIFY(board.view(PhaseRole::Reach).hasFocus());
    }

    void enterOpensTheCustomer()
    {
        SomeBoard board;
        board.page.focusStart();
        QTest::keyClick(&board.view(PhaseRole::Reach), Qt::Key_Return);
        QCOMPARE(board.test.navigator.opened.back(), (Place{.page = u"customer"_s, .record = board.page.currentCustomer().value}));
    }

    void typingFindsACardByTheBeginningOfItsName()
    {
        SomeBoard board;
        board.page.focusStart();
        QTest::keyClicks(&board.view(PhaseRole::Reach), u"cle"_s);
        QTRY_COMPARE(board.nameOfCurrent(), u"Cleo <b>Young</b>"_s);
    }

    void theFilterNarrowsCardsAndTotalsAndEscapeClearsIt()
    {
        SomeBoard board;
        board.page.focusSearch();
        QWidget *field = board.page.focusWidget();
        QTest::keyClicks(field, u"dora"_s);
        QTRY_COMPARE(board.names(PhaseRole::Reach), QStringList());
        QCOMPARE(board.names(PhaseRole::Convert), QStringList(u"Dora Finch"_s));
        QTRY_VERIFY(board.header(PhaseRole::Reach).contains(u'0'));

        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(board.view(PhaseRole::Convert).hasFocus());

        board.page.focusSearch();
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(board.names(PhaseRole::Reach).size(), 3);
    }

    void saysWhenNobodyIsFoundAndWhenThereIsNobody()
    {
        SomeBoard board;
        board.page.focusSearch();
        QTest::keyClicks(board.page.focusWidget(), u"nobody"_s);
        auto *stack = board.page.findChild<QStackedWidget *>();
        QTRY_COMPARE(stack->currentIndex(), 2);
        QTest::mouseClick(stack->currentWidget()->findChild<QWidget *>(u"clearFilterButton"_s), Qt::LeftButton);
        QTRY_COMPARE(stack->currentIndex(), 0);

        SomeBoard empty{TestServices::Prepare()};
        stack = empty.page.findChild<QStackedWidget *>();
        QTRY_COMPARE(stack->currentIndex(), 1);
        empty.test.writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Eve"_s}).then(this, [](const auto &) {});
        QTRY_COMPARE(stack->currentIndex(), 0);
    }

    void whatOthersChangeShowsByItself()
    {
        SomeBoard board;
        aCustomer(board.test.db, u"Zoe Late"_s, PhaseRole::Retain);
        board.test.changed();
        QTRY_COMPARE(board.names(PhaseRole::Retain), QStringList(u"Zoe Late"_s));
        QTRY_VERIFY(board.header(PhaseRole::Retain).contains(u'1'));
    }

    void nothingMovesInAReadOnlyDatabase()
    {
        SomeBoard board(&someCustomers, TestServices::Access::Read);
        QVERIFY(board.settled);
        board.click(PhaseRole::Reach, 0);
        CardList &cards = board.view(PhaseRole::Reach);
        QVERIFY(!cards.dragEnabled());
        QVERIFY(!cards.buttons()->isVisible());
        auto *moveMenu = board.page.findChild<QMenu *>(u"moveMenu"_s);
        moveMenu->popup({});
        for (const QAction *action : moveMenu->actions())
            QVERIFY(!action->isEnabled());
        moveMenu->close();
        const std::unique_ptr<QMimeData> data(board.drag(PhaseRole::Reach, {cards.cards().ids().front()}));
        QVERIFY(!drop(board.view(PhaseRole::Loyal), data.get()));
        QTest::keyClick(&cards, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(board.names(PhaseRole::Reach).size(), 3);
    }

    void leftIsLeftInARightToLeftLanguage()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        SomeBoard board;
        board.click(PhaseRole::Convert, 0);
        QTest::keyClick(&board.view(PhaseRole::Convert), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(board.names(PhaseRole::Retain), QStringList(u"Dora Finch"_s));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void hasANameForEveryWidget()
    {
        SomeBoard board;
        board.click(PhaseRole::Reach, 0);
        QCOMPARE(widgetsWithoutName(&board.page), QStringList());
    }
};

QTEST_MAIN(BoardPageTest)
#include "tst_boardpage.moc"
