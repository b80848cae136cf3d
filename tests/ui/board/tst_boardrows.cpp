// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/ui/board/openboard.h"
#include "ui/board/limitsdialog.h"
#include "ui/common/messagebar.h"
#include "ui/kanban/cardbuttons.h"
#include "ui/kanban/kanbancell.h"

#include "models/lifecycle/phaselimits.h"
#include "models/lists/query/queryjson.h"
#include "models/segments/segment.h"

#include <QJsonDocument>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

const QString Mara = u"owner:Mara"_s;
const QString Jonas = u"owner:Jonas"_s;

void owned(Connection &db)
{
    stored(db, {.name = u"Ada"_s, .owner = u"Jonas"_s});
    stored(db, {.name = u"Bob"_s, .owner = u"Jonas"_s});
    stored(db, {.name = u"Cleo"_s, .owner = u"Mara"_s});
    stored(db, {.name = u"Dora"_s, .owner = u"Mara"_s, .phase = phaseWithRole(db, PhaseRole::Convert).id});
    stored(db, {.name = u"Eve"_s});
    perform(db, TestOrigin, u"Save"_s, [](Operation &operation) {
        Segment segment{.name = u"Mara's"_s, .query = QString::fromUtf8(QJsonDocument(queryToJson({.condition = Condition::test(u"owner"_s, Comparison::Equals, {{u"Mara"_s}})})).toJson())};
        operation.insert(segment);
    });
}

enum Order { ByName, ByValue, ByAge, ByNextStep, ByLastTouch, ByHand };
enum Rows { NoRows, Owners, SegmentsTitle, FirstSegment };

struct OwnedBoard : OpenBoard
{
    OwnedBoard() : OpenBoard(&owned) {}

    bool chooseRows(Rows rows, qsizetype expected)
    {
        choose(u"rowsButton"_s, rows);
        return QTest::qWaitFor([&] { return page.findChildren<KanbanLane *>().size() == expected && page.isSettled(); });
    }
    bool putInOrderByHand()
    {
        choose(u"orderButton"_s, ByHand);
        return QTest::qWaitFor([&] { return page.isSettled(); });
    }
};

constexpr auto MoveKeys = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class BoardRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void cardsArePutInOrderByKeysButtonsMenuAndDrag()
    {
        OwnedBoard board;
        QVERIFY(board.settled);
        QVERIFY(board.putInOrderByHand());
        const PhaseRole reach = PhaseRole::Reach;
        board.click(reach, 0);
        QTest::keyClick(&board.view(reach), Qt::Key_Down, MoveKeys);
        QTRY_COMPARE(board.names(reach), (QStringList{u"Bob"_s, u"Ada"_s, u"Cleo"_s, u"Eve"_s}));
        QTRY_COMPARE(board.nameOfCurrent(), u"Ada"_s);
        QTest::keyClick(&board.view(reach), Qt::Key_End, MoveKeys);
        QTRY_COMPARE(board.names(reach), (QStringList{u"Bob"_s, u"Cleo"_s, u"Eve"_s, u"Ada"_s}));
        QTRY_COMPARE(board.nameOfCurrent(), u"Ada"_s);
        QTest::keyClick(&board.view(reach), Qt::Key_Up, MoveKeys);
        QTRY_COMPARE(board.names(reach), (QStringList{u"Bob"_s, u"Cleo"_s, u"Ada"_s, u"Eve"_s}));
        QTRY_COMPARE(board.nameOfCurrent(), u"Ada"_s);

        QTest::mouseClick(board.view(reach).buttons()->findChild<QToolButton *>(u"moveUpButton"_s), Qt::LeftButton);
        QTRY_COMPARE(board.names(reach), (QStringList{u"Bob"_s, u"Ada"_s, u"Cleo"_s, u"Eve"_s}));

        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&board.view(reach), &menuKey);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *top = board.page.findChild<QAction *>(u"moveToTop"_s);
        QVERIFY(menu->actions().contains(top));
        menu->close();
        top->trigger();
        QTRY_COMPARE(board.names(reach), (QStringList{u"Ada"_s, u"Bob"_s, u"Cleo"_s, u"Eve"_s}));

        CardList &cards = board.view(reach);
        const std::unique_ptr<QMimeData> eve(board.drag(reach, {cards.cards().ids().back()}));
        const QRect bob = cards.visualRect(cards.cards().index(1, 0));
        QVERIFY(dropOn(*cards.viewport(), {bob.center().x(), bob.top() + 2}, eve.get()));
        QTRY_COMPARE(board.names(reach), (QStringList{u"Ada"_s, u"Eve"_s, u"Bob"_s, u"Cleo"_s}));
    }

    void upAndDownSayWhichOrderTheyNeed()
    {
        OwnedBoard board;
        board.click(PhaseRole::Reach, 0);
        QTest::keyClick(&board.view(PhaseRole::Reach), Qt::Key_Down, MoveKeys);
        QVERIFY(!board.result().isEmpty());
        QCOMPARE(board.names(PhaseRole::Reach), (QStringList{u"Ada"_s, u"Bob"_s, u"Cleo"_s, u"Eve"_s}));
    }

    void rowsOfOwnersHoldTheirCustomersAndTheirCounts()
    {
        OwnedBoard board;
        QVERIFY(board.chooseRows(Owners, 3));
        QCOMPARE(board.names(PhaseRole::Reach, Jonas), (QStringList{u"Ada"_s, u"Bob"_s}));
        QCOMPARE(board.names(PhaseRole::Reach, Mara), QStringList(u"Cleo"_s));
        QCOMPARE(board.names(PhaseRole::Reach, u"owner:"_s), QStringList(u"Eve"_s));
        QVERIFY(board.header(PhaseRole::Reach).contains(u'4'));
        const auto heads = board.page.findChildren<QToolButton *>(u"laneHead"_s);
        QCOMPARE(heads.size(), 3);
        QVERIFY2(heads.front()->text().contains(u"Jonas"_s) && heads.front()->text().contains(u'2'), qPrintable(heads.front()->text()));
        QCOMPARE(widgetsWithoutName(&board.page), QStringList());
    }

    void aDropOnAnotherRowGivesTheCustomerToItsOwnerInTheSameOperation()
    {
        OwnedBoard board;
        QVERIFY(board.chooseRows(Owners, 3));
        const CustomerId ada{board.list(PhaseRole::Reach, Jonas)->cards().ids().front()};
        const std::unique_ptr<QMimeData> data(board.drag(PhaseRole::Reach, {ada.value}, Jonas));
        const auto before = HistoryStore(board.test.db).latest(1).front().id;

        QVERIFY(dropOn(*board.list(PhaseRole::Retain, Mara)->viewport(), {5, 5}, data.get()));

        QTRY_COMPARE(board.names(PhaseRole::Retain, Mara), QStringList(u"Ada"_s));
        QTRY_COMPARE(board.names(PhaseRole::Reach, Jonas), QStringList(u"Bob"_s));
        QCOMPARE(board.test.db.find(ada).owner, u"Mara"_s);
        QCOMPARE(HistoryStore(board.test.db).latest(2).back().id, before);
        QTRY_VERIFY(board.list(PhaseRole::Retain, Mara)->hasFocus());
    }

    void aCustomerIsAssignedByTheMenu()
    {
        OwnedBoard board;
        QVERIFY(board.chooseRows(Owners, 3));
        board.click(PhaseRole::Reach, 1, {}, Jonas);
        auto *owners = board.page.findChild<QMenu *>(u"ownerMenu"_s);
        owners->popup({});
        QCOMPARE(owners->actions().size(), 3);
        QVERIFY(!owners->actions().at(0)->isEnabled());
        owners->actions().at(1)->trigger();
        owners->close();
        QTRY_COMPARE(board.names(PhaseRole::Reach, Mara), (QStringList{u"Bob"_s, u"Cleo"_s}));
        QVERIFY(board.result().contains(u"Mara"_s));
    }

    void arrowsLeadToTheRowsAboveAndBelow()
    {
        OwnedBoard board;
        QVERIFY(board.chooseRows(Owners, 3));
        board.page.focusStart();
        QCOMPARE(board.nameOfCurrent(), u"Ada"_s);
        for (const QString &name : {u"Bob"_s, u"Cleo"_s, u"Eve"_s}) {
            QTest::keyClick(board.board().active(), Qt::Key_Down);
            QCOMPARE(board.nameOfCurrent(), name);
        }
        QTest::keyClick(board.board().active(), Qt::Key_Up);
        QCOMPARE(board.nameOfCurrent(), u"Cleo"_s);
        QTest::keyClick(board.board().active(), Qt::Key_Right);
        QCOMPARE(board.nameOfCurrent(), u"Dora"_s);
    }

    void aRowFoldsAndStaysFolded()
    {
        OwnedBoard board;
        QVERIFY(board.chooseRows(Owners, 3));
        auto *head = board.page.findChildren<QToolButton *>(u"laneHead"_s).front();
        head->setFocus();
        QTest::keyClick(head, Qt::Key_Space);
        QVERIFY(!board.list(PhaseRole::Reach, Jonas));
        QVERIFY(board.list(PhaseRole::Reach, Mara));
        BoardPage again(board.test.services);
        QCOMPARE(again.findChild<KanbanView *>()->foldedGroups(), QSet<QString>{Jonas});
    }

    void segmentsAreRowsThatRefuseCardsOfOthers()
    {
        OwnedBoard board;
        QVERIFY(board.chooseRows(FirstSegment, 2));
        const QString segment = u"segment:Mara's"_s;
        QTRY_COMPARE(board.names(PhaseRole::Reach, segment), QStringList(u"Cleo"_s));
        QTRY_COMPARE(board.names(PhaseRole::Reach, u"rest"_s), (QStringList{u"Ada"_s, u"Bob"_s, u"Eve"_s}));
        const std::unique_ptr<QMimeData> ada(board.drag(PhaseRole::Reach, {board.list(PhaseRole::Reach, u"rest"_s)->cards().ids().front()}, u"rest"_s));
        QVERIFY(dropOn(*board.list(PhaseRole::Retain, segment)->viewport(), {5, 5}, ada.get()));
        QTRY_VERIFY(std::ranges::any_of(board.page.findChildren<MessageBar *>(), &QWidget::isVisible));
        QCOMPARE(board.names(PhaseRole::Reach, u"rest"_s).size(), qsizetype(3));

        board.click(PhaseRole::Reach, 0, {}, segment);
        QTest::keyClick(board.list(PhaseRole::Reach, segment), Qt::Key_Right, MoveKeys);
        QTRY_COMPARE(board.names(PhaseRole::Acquire, segment), QStringList(u"Cleo"_s));
    }

    void theHeaderSaysWhenThereAreTooManyOrTooFew()
    {
        OwnedBoard board;
        board.headerOf(PhaseRole::Reach).findChild<QToolButton *>(u"columnMenuButton"_s)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->findChild<QAction *>(u"limitsAction"_s)->trigger();
        menu->close();
        auto *dialog = board.test.window.findChild<LimitsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        auto *fewest = dialog->findChild<QSpinBox *>(u"fewest"_s);
        auto *most = dialog->findChild<QSpinBox *>(u"most"_s);
        fewest->setValue(5);
        most->setValue(3);
        QTest::keyClick(most, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisibleTo(dialog));
        fewest->setValue(1);
        QTest::keyClick(most, Qt::Key_Return);
        const QString many = asEnglish(u"too many"_s);
        QTRY_VERIFY2(asEnglish(board.header(PhaseRole::Reach)).contains(many), qPrintable(board.header(PhaseRole::Reach)));
        QCOMPARE(phaseWithRole(board.test.db, PhaseRole::Reach).most, std::optional(3));

        perform(board.test.db, TestOrigin, u"Limit"_s, &limitPhase, phaseWithRole(board.test.db, PhaseRole::Reach).id, std::optional(9), std::optional<int>());
        board.test.changed();
        QTRY_VERIFY2(asEnglish(board.header(PhaseRole::Reach)).contains(u"too few"_s), qPrintable(board.header(PhaseRole::Reach)));
    }

    void aCollapsedColumnStaysSoAndStillTakesCards()
    {
        OwnedBoard board;
        board.page.focusStart();
        QTest::keyClick(&board.view(PhaseRole::Reach), Qt::Key_K, MoveKeys);
        QVERIFY(!board.list(PhaseRole::Reach));
        QCOMPARE(board.nameOfCurrent(), u"Dora"_s);
        board.headerOf(PhaseRole::Retain).findChild<QToolButton *>(u"collapseColumnButton"_s)->click();
        QVERIFY(!board.list(PhaseRole::Retain));

        KanbanCell *retain = nullptr;
        for (KanbanCell *cell : board.page.findChildren<KanbanCell *>()) {
            if (cell->place().column == board.column(PhaseRole::Retain))
                retain = cell;
        }
        const std::unique_ptr<QMimeData> dora(board.drag(PhaseRole::Convert, {board.view(PhaseRole::Convert).cards().ids().front()}));
        QVERIFY(dropOn(*retain, {3, 3}, dora.get()));
        QTRY_COMPARE(board.names(PhaseRole::Convert), QStringList());
        QTRY_VERIFY2(board.header(PhaseRole::Retain).contains(u'1'), qPrintable(board.header(PhaseRole::Retain)));

        BoardPage again(board.test.services);
        QCOMPARE(again.findChild<KanbanView *>()->collapsedColumns().size(), 2);
        board.page.findChild<QAction *>(u"showAllColumns"_s)->trigger();
        QTRY_COMPARE(board.names(PhaseRole::Retain), QStringList(u"Dora"_s));
    }

    void orderAndRowsAreKept()
    {
        OwnedBoard board;
        board.choose(u"orderButton"_s, ByValue);
        QVERIFY(board.chooseRows(Owners, 3));
        BoardPage again(board.test.services);
        again.show();
        QTRY_COMPARE(again.findChildren<KanbanLane *>().size(), 3);
        QCOMPARE(again.findChild<QToolButton *>(u"orderButton"_s)->text(), board.page.findChild<QToolButton *>(u"orderButton"_s)->text());
    }
};

QTEST_MAIN(BoardRowsTest)
#include "tst_boardrows.moc"
