// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/nextproducts.h"

#include "models/purchases/purchase.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

class NextProductsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsBoughtNextAndSaysWhy()
    {
        TestServices test(&fill);
        NextProducts next(test.services);
        next.showCustomer(customerCalled(test, u"Fresh"_s));

        QTRY_VERIFY(next.isVisibleTo(nullptr));
        auto *line = next.findChild<QToolButton *>(u"NextProduct1"_s);
        QVERIFY(line);
        QVERIFY(line->text().contains(u"Bell"_s));
        QVERIFY(!next.findChild<QToolButton *>(u"NextProduct2"_s));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QCOMPARE(test.navigator.said.size(), 1);
        QVERIFY(test.navigator.said.first().contains(u"Bike"_s));
        QCOMPARE(widgetsWithoutName(&next).join(u", "_s), QString());
    }

    void hidesWhereNothingCanBeTold()
    {
        TestServices test(&fill);
        NextProducts next(test.services);
        next.showCustomer(customerCalled(test, u"Fresh"_s));
        QTRY_VERIFY(next.isVisibleTo(nullptr));

        next.showCustomer(customerCalled(test, u"Rider 0"_s)); // Has both.

        QVERIFY(!next.isVisibleTo(nullptr));
        next.showCustomer(customerCalled(test, u"Nobody"_s));
        QVERIFY(test.services.background().run([](Connection &) { return true; }).wait());
        QCoreApplication::processEvents();
        QVERIFY(!next.isVisibleTo(nullptr));
    }

private:
    static void buy(Connection &db, CustomerId customer, QDate day, ProductId product)
    {
        Purchase purchase{.customer = customer, .day = day, .amount = 100, .currency = u"EUR"_s};
        db.insert(purchase);
        PurchaseLine line{.purchase = purchase.id, .product = product, .amount = 100};
        db.insert(line);
    }

    static void fill(Connection &db)
    {
        Product bike{.name = u"Bike"_s};
        Product bell{.name = u"Bell"_s};
        db.insert(bike);
        db.insert(bell);
        for (int i = 0; i < 12; ++i) {
            const CustomerId rider = aCustomer(db, u"Rider %1"_s.arg(i)).id;
            buy(db, rider, QDate(2025, 1, 5), bike.id);
            buy(db, rider, QDate(2025, 2, 5), bell.id);
            buy(db, aCustomer(db, u"Walker %1"_s.arg(i)).id, QDate(2025, 2, 5), bell.id);
        }
        buy(db, aCustomer(db, u"Fresh"_s).id, QDate(2025, 3, 5), bike.id);
        aCustomer(db, u"Nobody"_s);
    }

    static CustomerId customerCalled(TestServices &test, const QString &name)
    {
        Rows rows = test.db.run(u"SELECT id FROM customer WHERE name = ?"_s, name);
        return rows.next() ? CustomerId{rows.integer(0)} : CustomerId();
    }
};

QTEST_MAIN(NextProductsTest)
#include "tst_nextproducts.moc"
