// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "models/activities/activity.h"
#include "models/base/localtime.h"
#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/overlaps.h"
#include "ui/calendar/weekview.h"
#include "ui/common/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;

class CalendarPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = aCustomer(db, u"Ada"_s);
            plan(db, {.customer = ada.id, .title = u"Call"_s, .dueDay = today, .kind = TaskKind::Call, .dueMinute = 600, .minutes = 60});
            plan(db, {.customer = ada.id, .title = u"Write"_s, .dueDay = today});
            plan(db, {.title = u"Other"_s, .dueDay = today, .owner = u"bea"_s, .dueMinute = 630, .minutes = 60});
        });
        open();
    }

    void cleanup()
    {
        page.reset();
        test.reset();
    }

    void showsTheMonthAndItsEntries()
    {
        QCOMPARE(list(), static_cast<QListView *>(find<MonthView>()));
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(titles(), (QStringList{u"Write · Ada"_s, u"Call · Ada"_s, u"Other"_s}));
        for (int row = 0; row < 3; ++row)
            QVERIFY(!list()->visualRect(list()->model()->index(row, 0)).isEmpty());
        QVERIFY(page->findChild<PlainLabel *>(u"calendarTitle"_s)->text().contains(QString::number(today.year())));
        QCOMPARE(widgetsWithoutName(page.get()), QStringList());
    }

    void theModelKeepsTheRules()
    {
        new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page.get());
        press(Qt::Key_PageDown);
        settle();
        press(Qt::Key_PageUp);
        settle();
        press(Qt::Key_W);
        settle();
        press(Qt::Key_A);
        settle();
    }

    void screenReadersFindEachEntry()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::List);
        QCOMPARE(interface->childCount(), 3);
        QVERIFY(interface->child(0)->text(QAccessible::Name).contains(u"Write · Ada"_s));
        QVERIFY(interface->child(0)->text(QAccessible::Name).contains(QLocale().toString(today, QLocale::LongFormat)));
        QVERIFY(asEnglish(list()->accessibleDescription()).contains(u"3 entr"_s));
    }

    void arrowsGoFromDayToDayAndThroughItsEntries()
    {
        press(Qt::Key_Down);
        QCOMPARE(current(), u"Call · Ada"_s);
        press(Qt::Key_Up);
        QCOMPARE(current(), u"Write · Ada"_s);
        press(Qt::Key_Right);
        settle();
        QVERIFY(!list()->currentIndex().isValid());
        press(Qt::Key_Left);
        settle();
        QCOMPARE(current(), u"Write · Ada"_s);
        press(Qt::Key_Up); // A week before.
        settle();
        press(Qt::Key_Down);
        settle();
        QTRY_COMPARE(current(), u"Write · Ada"_s);
    }

    void keysGoToOtherMonthsAndBackToToday()
    {
        const QString title = page->findChild<PlainLabel *>(u"calendarTitle"_s)->text();
        press(Qt::Key_PageDown);
        QVERIFY(page->findChild<PlainLabel *>(u"calendarTitle"_s)->text() != title);
        settle();
        press(Qt::Key_T);
        QCOMPARE(page->findChild<PlainLabel *>(u"calendarTitle"_s)->text(), title);
        settle();
        QCOMPARE(current(), u"Write · Ada"_s);
    }

    void enterOpensAndCompletesWithControl()
    {
        press(Qt::Key_Return);
        QCOMPARE(triggered().action, u"edit-task"_s);
        QCOMPARE(triggered().subject.record, taskCalled(u"Write"_s).id.value);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(triggered().action, u"complete-task"_s);
        press(Qt::Key_C);
        QCOMPARE(test->navigator.opened.back().record, ada.id.value);
    }

    void nPlansSomethingOnTheDay()
    {
        press(Qt::Key_Right);
        press(Qt::Key_N);
        QCOMPARE(triggered().action, u"new-task"_s);
        QCOMPARE(triggered().subject.at, today.addDays(1).startOfDay());
        press(Qt::Key_W);
        settle();
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_N);
        QCOMPARE(triggered().subject.at.toLocalTime(), QDateTime(today.addDays(1), QTime(9, 30, 1)));
    }

    void keysMoveAnEntryInOneStepThatCanBeUndone()
    {
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(taskCalled(u"Write"_s).dueDay, today.addDays(1));
        QVERIFY(!test->navigator.said.isEmpty());
        QTRY_COMPARE(current(), u"Write · Ada"_s); // And stays where the person is.
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(taskCalled(u"Write"_s).dueDay, today.addDays(8));
        QVERIFY(test->writer.undo(HistoryStore(test->db).undoable()->id).wait());
        QCOMPARE(taskCalled(u"Write"_s).dueDay, today.addDays(1));
    }

    void keysMayBeFasterThanTheDatabase()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(taskCalled(u"Write"_s).dueDay, today.addDays(3));
        QTRY_COMPARE(current(), u"Write · Ada"_s);
    }

    void keysMoveAndLengthenWithinTheWeek()
    {
        press(Qt::Key_W);
        settle();
        press(Qt::Key_Down);
        QCOMPARE(current(), u"Call · Ada"_s);
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(taskCalled(u"Call"_s).dueMinute, 615);
        settle();
        QTRY_COMPARE(current(), u"Call · Ada"_s);
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(taskCalled(u"Call"_s).minutes, 75);
        QCOMPARE(taskCalled(u"Call"_s).dueMinute, 615);
    }

    void dragMovesToAnotherDay()
    {
        const QDate from = today;
        const QDate to = today.day() > 15 ? today.addDays(-1) : today.addDays(1);
        const QRect rect = rectOf(u"Call · Ada"_s);
        press(to < from ? Qt::Key_Left : Qt::Key_Right);
        const int step = list()->viewport()->width() / 7;
        const bool wraps = (to < from ? from : to).dayOfWeek() == int(QLocale().firstDayOfWeek());
        const QPoint by = wraps ? QPoint(to < from ? 6 * step : -6 * step, (to < from ? -1 : 1) * list()->viewport()->height() / 6) : QPoint(to < from ? -step : step, 0);
        drag(rect.center(), rect.center() + by);
        QTRY_COMPARE(taskCalled(u"Call"_s).dueDay, to);
        QCOMPARE(taskCalled(u"Call"_s).dueMinute, 600);
        QCOMPARE(HistoryStore(test->db).latest(1).size(), size_t(1));
    }

    void dragInTheWeekChangesTimeAndLength()
    {
        press(Qt::Key_W);
        settle();
        const QRect rect = rectOf(u"Call · Ada"_s);
        QVERIFY(rect.height() > 10);
        drag(rect.center(), rect.center() + QPoint(0, rect.height())); // It lasts an hour.
        QTRY_COMPARE(taskCalled(u"Call"_s).dueMinute, 660);
        QTRY_VERIFY(rectOf(u"Call · Ada"_s).top() > rect.top());
        const QRect later = rectOf(u"Call · Ada"_s);
        drag(later.center() + QPoint(0, later.height() / 2 - 2), later.center() + QPoint(0, later.height()));
        QTRY_COMPARE(taskCalled(u"Call"_s).minutes, 90);
        QCOMPARE(taskCalled(u"Call"_s).dueMinute, 660);
    }

    void escapeEndsADrag()
    {
        const QRect rect = rectOf(u"Call · Ada"_s);
        QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, rect.center());
        moveTo(rect.center() + QPoint(0, 90));
        press(Qt::Key_Escape);
        QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, rect.center() + QPoint(0, 90));
        QTest::qWait(50);
        QCOMPARE(taskCalled(u"Call"_s).dueDay, today);
    }

    void whatOverlapsStandsSideBySide()
    {
        press(Qt::Key_W);
        settle();
        QVERIFY(!rectOf(u"Call · Ada"_s).intersects(rectOf(u"Other"_s)));
        QVERIFY(rectOf(u"Call · Ada"_s).bottom() > rectOf(u"Other"_s).top());
    }

    void doubleClickOpensOrPlans()
    {
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, rectOf(u"Write · Ada"_s).center());
        QCOMPARE(triggered().action, u"edit-task"_s);
        QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, QPoint(list()->viewport()->width() - 8, list()->viewport()->height() - 4));
        QCOMPARE(triggered().action, u"new-task"_s);
    }

    void filtersByOwnerAndRemembersIt()
    {
        auto *owners = page->findChild<QComboBox *>(u"ownerFilter"_s);
        QTRY_VERIFY(owners->findData(u"bea"_s) > 0);
        owners->setCurrentIndex(owners->findData(u"bea"_s));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        press(Qt::Key_A);
        open();
        QCOMPARE(list(), static_cast<QListView *>(find<AgendaView>()));
        QTRY_COMPARE(titles(), (QStringList{u"Other"_s}));
    }

    void theAgendaListsAndSaysWhenThereIsNothing()
    {
        press(Qt::Key_A);
        settle();
        QTRY_COMPARE(titles(), (QStringList{u"Write · Ada"_s, u"Call · Ada"_s, u"Other"_s}));
        press(Qt::Key_PageDown, Qt::ControlModifier);
        settle();
        QTRY_VERIFY(page->findChild<QWidget *>(u"nothingPlanned"_s)->isVisible());
        page->findChild<QAction *>(u"goToday"_s)->trigger();
        QTRY_VERIFY(find<AgendaView>()->isVisible());
        QTRY_COMPARE(titles().size(), 3);
    }

    void aFullDaySaysHowManyMoreThereAre()
    {
        perform(test->db, TestOrigin, u"Plan"_s, [&](Operation &operation) {
            for (int i = 0; i < 40; ++i)
                saveTask(operation, {.title = u"Task"_s, .dueDay = today});
        });
        test->changed();
        QTRY_COMPARE(list()->model()->rowCount(), 43);
        const QRect last = list()->visualRect(list()->model()->index(42, 0));
        QVERIFY(last.isEmpty());
        const QRect first = list()->visualRect(list()->model()->index(0, 0));
        int shown = 0;
        for (int row = 0; row < 43; ++row)
            shown += !list()->visualRect(list()->model()->index(row, 0)).isEmpty();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, first.center() + QPoint(0, shown * (first.height() + 1)));
        QVERIFY(find<AgendaView>()->isVisible());
    }

    void mirrorsFromRightToLeft()
    {
        const int before = rectOf(u"Write · Ada"_s).center().x();
        page->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(qAbs(rectOf(u"Write · Ada"_s).center().x() - (list()->viewport()->width() - before)) < 12);
        QVERIFY(!page->grab().isNull());
        press(Qt::Key_W);
        settle();
        QVERIFY(!page->grab().isNull());
    }

    void cannotMoveWhereNothingMayBeChanged()
    {
        page.reset();
        test = std::make_unique<TestServices>([this](Connection &db) { plan(db, {.title = u"Write"_s, .dueDay = today}); }, TestServices::Access::Read);
        open();
        QVERIFY(!page->findChild<QAction *>(u"moveLater"_s)->isEnabled());
        QVERIFY(!page->findChild<QAction *>(u"newTask"_s)->isEnabled());
        const QRect rect = rectOf(u"Write"_s);
        drag(rect.center(), rect.center() + QPoint(0, 120));
        QTest::qWait(50);
        QCOMPARE(taskCalled(u"Write"_s).dueDay, today);
    }

    void putsOverlapsIntoColumns()
    {
        std::vector<SideBySide> spans{{0, 60}, {30, 90}, {60, 70}, {90, 100}};
        putSideBySide(spans);
        QCOMPARE(spans[0].column, 0);
        QCOMPARE(spans[1].column, 1);
        QCOMPARE(spans[2].column, 0);
        QCOMPARE(spans[2].columns, 2);
        QCOMPARE(spans[3].column, 0);
        QCOMPARE(spans[3].columns, 1);
    }

private:
    static void plan(Connection &db, const Task &task) { perform(db, TestOrigin, u"Plan"_s, &saveTask, task); }

    void open()
    {
        test->services.navigator = &test->navigator;
        page = std::make_unique<CalendarPage>(test->services);
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->focusStart();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY(page->isSettled());
        QCoreApplication::processEvents();
    }

    template<typename View>
    View *find() const { return page->findChild<View *>(); }

    QListView *list() const
    {
        for (QListView *each : {static_cast<QListView *>(find<MonthView>()), static_cast<QListView *>(find<WeekView>())}) {
            if (each->isVisible())
                return each;
        }
        return find<AgendaView>();
    }

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data().toString());
        return all;
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    QRect rectOf(const QString &title) const { return list()->visualRect(list()->model()->index(int(titles().indexOf(title)), 0)); }
    RecordingNavigator::Triggered triggered() const { return test->navigator.triggered.empty() ? RecordingNavigator::Triggered() : test->navigator.triggered.back(); }
    Task taskCalled(const QString &title) { return test->db.select<Task>(u"WHERE title = ?"_s, title).at(0); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(list(), key, modifiers); }

    /** Not by the cursor of the platform, whose events come whenever they like. */
    void moveTo(const QPoint &position) const
    {
        QWidget *viewport = list()->viewport();
        QMouseEvent event(QEvent::MouseMove, position, viewport->mapToGlobal(position), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    }

    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i)
            moveTo(from + (to - from) * i / 5);
        QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, to);
    }

    const QDate today = QDate::currentDate();
    std::unique_ptr<TestServices> test;
    std::unique_ptr<CalendarPage> page;
    Customer ada;
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
