// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/customers/customerstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/toast.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/jobpanel.h"
#include "ui/shell/placehistory.h"
#include "ui/shell/windowactions.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheStartPageWithoutCustomers()
    {
        TestServices test;
        MainWindow window(test.services);
        window.openFirst();
        QTRY_VERIFY(window.currentPage());
        QCOMPARE(window.currentPage()->objectName(), u"startPage"_s);
    }

    void beginsWithTheFirstPageOfTheRail()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        MainWindow window(test.services);
        window.openFirst();
        QTRY_VERIFY(window.currentPage());
        QVERIFY(window.currentPage()->objectName() != u"startPage"_s);
    }

    void remembersThePage()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        {
            MainWindow window(test.services);
            window.openPage(u"history"_s);
            window.close();
        }
        MainWindow window(test.services);
        window.openFirst();
        QTRY_VERIFY(window.currentPage());
        QCOMPARE(window.currentPage()->objectName(), u"historyPage"_s);
    }

    void goesBackAndForwardByKeys()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        MainWindow window(test.services);
        showActive(window);
        window.openPage(u"customers"_s);
        window.openPage(u"history"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage()->objectName(), u"customersPage"_s);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.currentPage()->objectName(), u"historyPage"_s);
        QVERIFY(!window.actions().find(u"forward"_s)->isEnabled());
    }

    void undoesByTheMenuAndByTheToast()
    {
        TestServices test;
        MainWindow window(test.services);
        showActive(window);
        const auto count = [&] { return *test.services.reader().run(&CustomerStore::count).wait(); };
        QAction *undo = window.actions().find(u"undo"_s);
        (void)test.writer.perform(u"Add Eve"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait();
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"Add Eve"));
        auto *toast = window.findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->text(), u"Add Eve"_s);
        toast->findChild<QToolButton *>(u"toastActionButton"_s)->click();
        QTRY_COMPARE(count(), 0);
        QTRY_VERIFY(!undo->isEnabled());

        (void)test.writer.perform(u"Add Bob"_s, &saveCustomer, Customer{.name = u"Bob"_s}).wait();
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(count(), 0);
    }

    void saysWhatCouldNotBeUndone()
    {
        TestServices test;
        MainWindow window(test.services);
        showActive(window);
        (void)test.writer.perform(u"Add Eve"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait();
        auto *toast = window.findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        Customer eve = test.db.select<Customer>({}).front();
        {
            Operation edit(test.db, TestOrigin, u"Rename"_s);
            eve.name = u"Eva"_s;
            edit.update(eve);
            edit.commit();
        }
        toast->findChild<QToolButton *>(u"toastActionButton"_s)->click();
        const auto bars = window.findChildren<MessageBar *>(u"messageBar"_s);
        const auto saysSo = [&bars] {
            return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) { return bar->isVisible() && bar->text().contains(u"Eva"); });
        };
        QTRY_VERIFY(saysSo());
    }

    void saysThatItIsReadOnly()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); }, TestServices::Access::Read);
        MainWindow window(test.services);
        window.QWidget::show();
        const auto *bar = window.findChild<MessageBar *>(u"readOnlyBar"_s);
        QVERIFY(bar && bar->isVisible());
        QVERIFY(!window.actions().find(u"undo"_s)->isEnabled());
    }

    void findsCustomersAndActionsInThePalette()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada Lovelace"_s); });
        MainWindow window(test.services);
        showActive(window);
        window.openPage(u"history"_s);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<CommandPalette *>();
        auto *field = window.findChild<QLineEdit *>(u"paletteField"_s);
        auto *list = window.findChild<QListView *>(u"paletteList"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"love"_s);
        const auto lists = [list](const QString &title) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString() == title)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(lists(u"Ada Lovelace"_s));
        field->setText(u">dark theme"_s);
        QVERIFY(!lists(u"Ada Lovelace"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(test.theme.choice(), Theme::Choice::Dark);
        test.theme.choose(Theme::Choice::Light);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void keepsItsBarsShort()
    {
        TestServices test;
        MainWindow window(test.services);
        QVERIFY(window.menuBar()->actions().size() <= 9);
        int buttons = 0;
        for (const QAction *action : window.findChild<QToolBar *>()->actions())
            buttons += action->icon().isNull() ? 0 : 1;
        QVERIFY(buttons > 3);
        QVERIFY(buttons <= 8);
    }

    void givesEveryActionItsWords()
    {
        TestServices test;
        MainWindow window(test.services);
        QSet<QString> keys;
        for (const QAction *action : window.actions().all()) {
            QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty() && !action->icon().isNull(), qPrintable(action->objectName()));
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }

    void namesEverything()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        MainWindow window(test.services);
        window.openPage(u"start"_s);
        window.openPage(u"history"_s);
        QCOMPARE(widgetsWithoutName(&window).join(u'\n'), QString());
    }

    void fitsLettersOfWords()
    {
        QVERIFY(fuzzyScore(u"lc"_s, u"Log a call"_s));
        QVERIFY(fuzzyScore(u"LOVE"_s, u"Ada Lovelace"_s));
        QVERIFY(fuzzyScore(u"uber"_s, u"Über uns"_s));
        QVERIFY(!fuzzyScore(u"cl"_s, u"Log a"_s));
        QVERIFY(!fuzzyScore(u"aa"_s, u"a"_s));
        QVERIFY(fuzzyScore(u"his"_s, u"History"_s) > fuzzyScore(u"his"_s, u"Show this list"_s));
        QCOMPARE(fuzzyScore(u""_s, u"anything"_s), 0);
    }

    void forgetsWhatWasAheadWhenGoingElsewhere()
    {
        PlaceHistory history;
        history.visit({.page = u"a"_s});
        history.visit({.page = u"b"_s});
        history.visit({.page = u"b"_s});
        QCOMPARE(history.back().page, u"a"_s);
        QVERIFY(!history.canGoBack());
        history.visit({.page = u"c"_s});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().page, u"a"_s);
    }

    void showsLongWorkAfterAMoment()
    {
        JobPanel panel;
        {
            Job job(u"Importing"_s);
            panel.follow(&job);
            QVERIFY(!panel.isVisible());
            QTRY_VERIFY(panel.isVisible());
            emit job.finished();
            QVERIFY(!panel.isVisible());
        }
        QVERIFY(!panel.isBusy());
        {
            Job job(u"Importing"_s);
            panel.follow(&job);
        }
        QVERIFY(!panel.isBusy());
    }

private:
    static void showActive(MainWindow &window)
    {
        window.QWidget::show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
