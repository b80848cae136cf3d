// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitystore.h"
#include "models/tasks/taskstore.h"
#include "tests/support/ui/testservices.h"
#include "ui/activities/quicklogdialog.h"
#include "ui/chooser/customerchooser.h"
#include "ui/shell/mainwindow.h"

#include <QListView>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

/** The real window, from a customer to a logged call, by key events only. */
class ThreeKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = stored(db, {.name = u"Ada Lovelace"_s, .phone = u"+44 20 7946 0958"_s});
            bob = aCustomer(db, u"Bob"_s);
        });
        window = std::make_unique<MainWindow>(test->services);
        window->QMainWindow::show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void cleanup()
    {
        window.reset();
        test.reset();
    }

    void fromACustomerACallIsThreeKeys()
    {
        window->openCustomer(ada.id);
        QTRY_VERIFY(window->isSettled());
        keys = 0;

        press(Qt::Key_L, Qt::ControlModifier);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(keys, 3);
        QCOMPARE(activities(ada).front().kind, ActivityKind::Call);
        QCOMPARE(activities(ada).front().outcome, u"reached"_s);
        QCOMPARE(activities(ada).front().customer, ada.id);
        QTRY_VERIFY(!dialog());
    }

    void withoutWaitingForAnythingToo()
    {
        window->openCustomer(ada.id);
        QTRY_VERIFY(window->isSettled());
        keys = 0;

        press(Qt::Key_L, Qt::ControlModifier);
        press(Qt::Key_2, Qt::AltModifier); // Suggests a follow-up by itself.
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(keys, 3);
        QCOMPARE(activities(ada).front().outcome, u"no-answer"_s);
        const auto open = TaskStore(test->db).openOf(ada.id);
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open.front().dueDay, QDate::currentDate().addDays(1));
    }

    void fromTheListOfCustomersToo()
    {
        window->openPage(u"customers"_s);
        QTRY_VERIFY(window->isSettled());
        auto *table = window->currentPage()->findChild<QAbstractItemView *>(u"customerTable"_s);
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        press(Qt::Key_Down);
        QTRY_COMPARE(window->currentPage()->currentCustomer(), ada.id);
        keys = 0;

        press(Qt::Key_L, Qt::ControlModifier);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(keys, 3);
    }

    void aWholeListIsCalledOneAfterTheOther()
    {
        window->openPage(u"customers"_s);
        QTRY_VERIFY(window->isSettled());
        auto *table = window->currentPage()->findChild<QAbstractItemView *>(u"customerTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);

        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(dialog()->findChild<CustomerChooser *>()->text(), ada.name);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QTRY_COMPARE(dialog()->findChild<CustomerChooser *>()->text(), bob.name);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(bob).size(), size_t(1));
        QTRY_VERIFY(!dialog());
    }

private:
    /** To the window that has the keyboard, as from the desktop. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(QApplication::focusWindow());
        QWindow *before = QApplication::focusWindow();
        ++keys;
        QTest::keyClick(before, key, modifiers);
        if (modifiers == Qt::ControlModifier)
            QTRY_VERIFY(QApplication::focusWindow() && QApplication::focusWindow() != before); // The dialog opens.
    }

    QuickLogDialog *dialog() const
    {
        const auto all = window->findChildren<QuickLogDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    std::vector<Activity> activities(const Customer &customer) { return ActivityStore(test->db).of(customer.id); }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<MainWindow> window;
    Customer ada;
    Customer bob;
    int keys = 0;
};

QTEST_MAIN(ThreeKeysTest)
#include "tst_threekeys.moc"
