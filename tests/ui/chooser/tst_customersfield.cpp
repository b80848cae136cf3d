// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/customersfield.h"

#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/chooser/customerchooser.h"

#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class CustomersFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = aCustomer(db, u"Ada"_s);
            bob = aCustomer(db, u"<b>Bob</b>"_s);
        });
        window = std::make_unique<QWidget>();
        field = new CustomersField(test->services.reader(), u"Guests"_s, window.get());
        (new QVBoxLayout(window.get()))->addWidget(field);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        field->setFocus();
    }

    void cleanup()
    {
        window.reset();
        test.reset();
    }

    void addsOneAfterTheOtherAndNobodyTwice()
    {
        QSignalSpy changed(field, &CustomersField::changed);
        add(u"ada"_s);
        add(u"bob"_s);
        QCOMPARE(ids(), (std::vector{ada.id, bob.id}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(list()->item(1)->text(), u"<b>Bob</b>"_s);

        add(u"ada"_s);
        QCOMPARE(ids(), (std::vector{ada.id, bob.id}));
        QCOMPARE(list()->currentRow(), 0);
        QCOMPARE(changed.size(), 2);
    }

    void offersNoNewCustomer()
    {
        QTest::keyClicks(QApplication::focusWidget(), u"0170 5551234"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(200);

        QVERIFY(ids().empty());
        QVERIFY(!matches()->isVisible());
    }

    void deletesTheMarkedOne()
    {
        field->setCustomers({ada, bob});
        list()->setFocus();
        list()->setCurrentRow(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(ids(), std::vector{bob.id});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(ids().empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(ids().empty());
    }

    void everyPartHasAName() { QCOMPARE(widgetsWithoutName(window.get()), QStringList()); }

private:
    void add(const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTRY_VERIFY(matches()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QListWidget *list() const { return field->findChild<QListWidget *>(u"customers"_s); }
    QListView *matches() const { return window->findChild<QListView *>(u"customerMatches"_s); }
    std::vector<CustomerId> ids() const
    {
        std::vector<CustomerId> all;
        for (const Customer &each : field->customers())
            all.push_back(each.id);
        return all;
    }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<QWidget> window;
    CustomersField *field = nullptr;
    Customer ada;
    Customer bob;
};

QTEST_MAIN(CustomersFieldTest)
#include "tst_customersfield.moc"
