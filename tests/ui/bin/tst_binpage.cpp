// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/binpage.h"

#include "models/bin/binstore.h"
#include "models/bin/deletecustomers.h"
#include "models/customers/customerstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>

using namespace Qt::StringLiterals;

class BinPageTest : public QObject
{
    Q_OBJECT

private slots:
    void restoresTheSelectedByKeys()
    {
        TestServices test(&threeDeleted);
        BinPage page(test.services);
        const QAbstractItemModelTester tester(table(page)->model());
        show(page);
        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        QTest::keyClicks(search(page), u"bob"_s);
        QTRY_COMPARE(countText(page), u"1 customer(s)"_s);
        QTest::keyClick(search(page), Qt::Key_Down);
        QVERIFY(table(page)->hasFocus());
        QTest::keyClick(table(page), Qt::Key_Return);

        QTRY_COMPARE(BinStore(test.db).count(), qint64(2));
        QCOMPARE(CustomerStore(test.db).withName(u"Bob"_s).size(), size_t(1));
        QTest::keyClick(search(page), Qt::Key_Escape);
        QTRY_COMPARE(countText(page), u"2 customer(s)"_s);
    }

    void restoresEverybody()
    {
        TestServices test(&threeDeleted);
        BinPage page(test.services);
        show(page);
        QTRY_VERIFY(page.findChild<QAction *>(u"restoreAll"_s)->isEnabled());
        page.findChild<QAction *>(u"restoreAll"_s)->trigger();

        QTRY_COMPARE(CustomerStore(test.db).count(), qint64(3));
        QTRY_COMPARE(countText(page), u"0 customer(s)"_s);
        QVERIFY(!table(page)->isVisible());
        QVERIFY(!page.findChild<QAction *>(u"emptyBin"_s)->isEnabled());
    }

    void asksBeforeItErases()
    {
        TestServices test(&threeDeleted);
        test.window.show();
        BinPage page(test.services);
        show(page);
        QTRY_VERIFY(page.findChild<QAction *>(u"emptyBin"_s)->isEnabled());
        page.findChild<QAction *>(u"emptyBin"_s)->trigger();
        auto *question = test.window.findChild<QMessageBox *>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTest::qWait(50);
        QCOMPARE(BinStore(test.db).count(), qint64(3));

        page.findChild<QAction *>(u"emptyBin"_s)->trigger();
        QMessageBox *second = nullptr;
        for (QMessageBox *each : test.window.findChildren<QMessageBox *>()) {
            if (each->isVisible())
                second = each;
        }
        QVERIFY(second);
        for (QAbstractButton *button : second->buttons()) {
            if (button != second->defaultButton())
                button->click();
        }
        QTRY_COMPARE(BinStore(test.db).count(), qint64(0));
    }

    void saysWhyOneCannotComeBack()
    {
        TestServices test(&threeDeleted);
        BinPage page(test.services);
        show(page);
        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        test.db.run(u"DELETE FROM phase"_s);
        page.findChild<QAction *>(u"restoreAll"_s)->trigger();

        QTRY_VERIFY(page.findChild<MessageBar *>()->isVisible());
        QCOMPARE(BinStore(test.db).count(), qint64(3));
    }

    void everyControlHasAName()
    {
        TestServices test(&threeDeleted);
        BinPage page(test.services);
        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

private:
    static void threeDeleted(Connection &db)
    {
        std::vector<qint64> ids;
        for (const QString &name : {u"Ada"_s, u"Bob"_s, u"Cyd"_s})
            ids.push_back(aCustomer(db, name).id.value);
        perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = ids, .all = {}}, std::shared_ptr<Progress>());
    }

    static void show(QWidget &page)
    {
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static QLineEdit *search(const QWidget &page) { return page.findChild<QLineEdit *>(u"searchField"_s); }
    static QTableView *table(const QWidget &page) { return page.findChild<QTableView *>(u"binTable"_s); }
    static QString countText(const QWidget &page) { return asEnglish(page.findChild<PlainLabel *>(u"binCount"_s)->text()); }
};

QTEST_MAIN(BinPageTest)
#include "tst_binpage.moc"
