// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerpage.h"

#include "models/activities/activity.h"
#include "models/customers/customerstore.h"
#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/customerform.h"
#include "ui/moving/movedialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

class CustomerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoItIsAndWhatHappened()
    {
        TestServices test(&ada);
        CustomerPage page(test.services);
        open(page, test);

        QCOMPARE(text(page, u"customerName"_s), u"Ada <b>Lovelace</b>"_s);
        QVERIFY(asEnglish(text(page, u"customerPhase"_s)).startsWith(u"Reach"_s));
        QVERIFY(text(page, u"nextStep"_s).contains(u"Send the offer"_s));
        QCOMPARE(page.findChild<QToolButton *>(u"writeEmail"_s)->text(), u"ada@example.com"_s);
        QCOMPARE(timeline(page)->model()->rowCount(), 3);
    }

    void editsWithTheKeyboardAlone()
    {
        TestServices test(&ada);
        CustomerPage page(test.services);
        open(page, test);

        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        QVERIFY(field(page, u"name"_s)->hasFocus());
        field(page, u"city"_s)->setFocus();
        QTest::keyClicks(field(page, u"city"_s), u"London"_s);
        QTest::keyClick(field(page, u"city"_s), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(CustomerStore(test.db).search(u"london"_s, 5).size(), size_t(1));
        QTRY_VERIFY(timeline(page)->isVisible());
        QTRY_COMPARE(text(page, u"factAddress"_s), u"London"_s);
    }

    void escapeGivesUpWhatWasTyped()
    {
        TestServices test(&ada);
        CustomerPage page(test.services);
        open(page, test);
        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        QTest::keyClicks(field(page, u"name"_s), u"x"_s);

        QTest::keyClick(field(page, u"name"_s), Qt::Key_Escape);

        QVERIFY(timeline(page)->isVisible());
        QCOMPARE(HistoryStore(test.db).undoable()->label, u"Prepare"_s);
    }

    void keepsWhatWasTypedWhenSomebodyElseSavedFirst()
    {
        TestServices test(&ada);
        CustomerPage page(test.services);
        open(page, test);
        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        field(page, u"city"_s)->setText(u"Turin"_s);
        Customer theirs = test.db.find(page.currentCustomer());
        theirs.city = u"Paris"_s;
        perform(test.db, TestOrigin, u"Theirs"_s, &saveCustomer, theirs);

        QTest::keyClick(field(page, u"city"_s), Qt::Key_Return, Qt::ControlModifier);

        auto *form = page.findChild<CustomerForm *>();
        auto *bar = form->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(field(page, u"city"_s)->text(), u"Turin"_s);
        QCOMPARE(test.db.find(page.currentCustomer()).city, u"Paris"_s);
        form->findChild<QAction *>(u"reload"_s)->trigger();
        QTRY_COMPARE(field(page, u"city"_s)->text(), u"Paris"_s);
        QVERIFY(!bar->isVisible());
    }

    void addsANewCustomer()
    {
        TestServices test;
        CustomerPage page(test.services);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));

        page.showPlace({.page = u"customer"_s, .search = u"  Grace "_s});
        QCOMPARE(field(page, u"name"_s)->text(), u"Grace"_s);
        QVERIFY(field(page, u"name"_s)->hasFocus());
        QTest::keyClick(field(page, u"name"_s), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(CustomerStore(test.db).count(), qint64(1));
        QTRY_COMPARE(text(page, u"customerName"_s), u"Grace"_s);
        QCOMPARE(test.navigator.opened.back().record, page.currentCustomer().value);
    }

    void asksForANameAndADateThatIsOne()
    {
        TestServices test;
        CustomerPage page(test.services);
        page.show();
        page.showPlace({.page = u"customer"_s});
        auto *bar = page.findChild<CustomerForm *>()->findChild<MessageBar *>();

        QTest::keyClick(field(page, u"city"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asEnglish(bar->text()).contains(u"name"_s));
        field(page, u"name"_s)->setText(u"Ada"_s);
        QTest::keyClicks(field(page, u"birthday"_s), u"someday"_s);
        QTest::keyClick(field(page, u"birthday"_s), Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(asEnglish(bar->text()).contains(u"birthday"_s));
        QCOMPARE(CustomerStore(test.db).count(), qint64(0));
    }

    void asksBeforeLeavingWhatIsNotSaved()
    {
        TestServices test([](Connection &db) {
            ada(db);
            aCustomer(db, u"Bea"_s);
        });
        const CustomerId bea = CustomerStore(test.db).withName(u"Bea"_s).front().id;
        CustomerPage page(test.services);
        open(page, test);
        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        field(page, u"city"_s)->setText(u"Turin"_s);

        page.showPlace({.page = u"customer"_s, .record = bea.value});
        QCOMPARE(field(page, u"city"_s)->text(), u"Turin"_s);
        page.findChild<QAction *>(u"saveAndGo"_s)->trigger();

        QTRY_COMPARE(text(page, u"customerName"_s), u"Bea"_s);
        QCOMPARE(CustomerStore(test.db).search(u"turin"_s, 5).size(), size_t(1));
    }

    void movesAndAsksWhyWherePhasesWantAReason()
    {
        TestServices test(&ada);
        const Phase retention = phaseWithRole(test.db, PhaseRole::Retain);
        const Phase lost = phaseWithRole(test.db, PhaseRole::Lost);
        CustomerPage page(test.services);
        open(page, test);
        QMenu *menu = page.findChild<QAction *>(u"moveTo"_s)->menu();
        QTRY_COMPARE(menu->actions().size(), 7 + 2);

        menu->actions().at(retention.position)->trigger();
        QTRY_VERIFY(asEnglish(text(page, u"customerPhase"_s)).startsWith(asEnglish(retention.name)));
        menu->actions().at(lost.position)->trigger();
        auto *dialog = test.window.findChild<MoveDialog *>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QComboBox *>(u"reason"_s);
        QTest::keyClicks(reason->lineEdit(), u"Moved away"_s);
        QTest::keyClick(reason, Qt::Key_Return);

        QTRY_VERIFY(asEnglish(text(page, u"customerPhase"_s)).startsWith(asEnglish(lost.name)));
        QCOMPARE(LifeCycleStore(test.db).visits(page.currentCustomer()).back().reason, u"Moved away"_s);
    }

    void offersWhatOtherFeaturesDo()
    {
        TestServices test(&ada);
        CustomerPage page(test.services);
        open(page, test);

        page.findChild<QAction *>(u"logCall"_s)->trigger();
        page.findChild<QAction *>(u"noteFeedback"_s)->trigger();

        const std::vector<RecordingNavigator::Triggered> expected{{u"log-call"_s, {.customer = page.currentCustomer()}},
                                                                  {u"note-feedback"_s, {.customer = page.currentCustomer()}}};
        QCOMPARE(test.navigator.triggered, expected);
    }

    void hostileTextsStayTextAndBreakNoLayout()
    {
        const QString huge = QString(10'000, u'W');
        TestServices test([&](Connection &db) {
            stored(db, {.name = huge, .company = huge, .email = huge, .phone = huge, .street = u"<img src=x>"_s, .tags = huge, .note = huge});
        });
        CustomerPage page(test.services);
        page.resize(1000, 700);
        page.show();
        page.showPlace({.page = u"customer"_s, .record = CustomerStore(test.db).search({}, 1).front().id.value});
        QTRY_VERIFY(!text(page, u"factNote"_s).isEmpty());

        QVERIFY(page.minimumSizeHint().width() <= 1000);
        QCOMPARE(page.width(), 1000);
        QCOMPARE(page.findChild<PlainLabel *>(u"factAddress"_s)->textFormat(), Qt::PlainText);
        QVERIFY(!page.grab().isNull());
        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        QCOMPARE(field(page, u"name"_s)->text(), huge);
    }

    void numbersAreCalledAndAddressesWrittenTo()
    {
        TestServices test([](Connection &db) { stored(db, {.name = u"Ada Lovelace"_s, .email = u"ada@example.com"_s, .phone = u"030 1234567"_s}); });
        CustomerPage page(test.services);
        open(page, test);

        page.findChild<QToolButton *>(u"callPhone"_s)->click();
        page.findChild<QToolButton *>(u"writeEmail"_s)->click();

        const CustomerId ada = page.currentCustomer();
        QVERIFY(test.navigator.triggered
                == (std::vector<RecordingNavigator::Triggered>{{u"call"_s, {.customer = ada, .text = u"030 1234567"_s}},
                                                               {u"write-mail"_s, {.customer = ada, .text = u"ada@example.com"_s}}}));
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        TestServices test(&ada, TestServices::Access::Read);
        CustomerPage page(test.services);
        open(page, test);

        for (const auto &name : {u"logCall"_s, u"noteFeedback"_s, u"editCustomer"_s, u"moveTo"_s, u"taskDone"_s})
            QVERIFY2(!page.findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    }

    void everyControlHasAName()
    {
        TestServices test(&ada);
        CustomerPage page(test.services);
        open(page, test);

        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

private:
    static void ada(Connection &db)
    {
        perform(db, TestOrigin, u"Prepare"_s, [](Operation &operation) {
            const Customer customer = saveCustomer(operation, {.name = u"Ada <b>Lovelace</b>"_s, .email = u"ada@example.com"_s});
            saveTask(operation, {.customer = customer.id, .title = u"Send the offer"_s, .dueDay = QDate::currentDate().addDays(2)});
        });
    }

    static void open(CustomerPage &page, TestServices &test)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.showPlace({.page = u"customer"_s, .record = CustomerStore(test.db).search(u"lovelace"_s, 1).front().id.value});
        QTRY_VERIFY(page.isSettled());
    }

    static QString text(const QWidget &page, const QString &name) { return page.findChild<PlainLabel *>(name)->text(); }
    static QLineEdit *field(const QWidget &page, const QString &name) { return page.findChild<QLineEdit *>(name); }
    static QListView *timeline(const QWidget &page) { return page.findChild<QListView *>(u"timeline"_s); }
};

QTEST_MAIN(CustomerPageTest)
#include "tst_customerpage.moc"
