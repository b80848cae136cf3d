// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/purchaseimport.h"

#include "tests/models/exchange/importfixture.h"
#include "tests/support/referencedata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** The CDNOW sample as a CSV file: customer, date, quantity, amount. */
QByteArray asCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray csv = "customer,date,quantity,amount\n";
    while (!file.atEnd()) {
        const auto fields = file.readLine().simplified().split(' ');
        csv += fields.at(0) + ',' + fields.at(2) + ',' + fields.at(3) + ',' + fields.at(4) + '\n';
    }
    return csv;
}

/** What the customer's row says of purchases: how many, their sum, the first and the last day. */
QList<qint64> sumsOf(Connection &db, const QString &name)
{
    Rows rows = db.run(u"SELECT purchases, revenue, first_purchase_day, last_purchase_day FROM customer WHERE name = ?"_s, name);
    if (!rows.next())
        return {};
    return {rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)};
}

} // namespace

class PurchaseImportTest : public QObject
{
    Q_OBJECT

private slots:
    void importsThePurchasesOfCdnow()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        ImportFixture fixture;
        const QStringList before = fixture.dump();
        const QString file = fixture.file(asCsv(path));
        const auto plan = guessImportPlan(file);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->kind, ImportKind::Purchases);
        const auto check = fixture.check(*plan);
        QCOMPARE(check.created, 6919);
        QCOMPARE(check.newCustomers, 2357);
        QCOMPARE(fixture.dump(), before);

        const auto result = fixture.import(*plan);
        QCOMPARE(result.rows, 6919);
        QCOMPARE(result.created, 6919);
        QCOMPARE(result.newCustomers, 2357);
        QCOMPARE(rejectionsOf(result), QStringList());
        const auto sums = fixture.db().select<Purchase>(u"ORDER BY id"_s);
        QCOMPARE(sums.size(), 6919);
        QCOMPARE(sums.front().day, QDate(1997, 1, 1));
        QCOMPARE(sums.front().amount, 2933);
        const Customer first = fixture.customer(u"00004"_s);
        QCOMPARE(first.externalId, u"00004"_s);
        QCOMPARE(sumsOf(fixture.db(), u"00004"_s),
                 (QList<qint64>{4, 2933 + 2973 + 1496 + 2648, dayNumber(QDate(1997, 1, 1)), dayNumber(QDate(1997, 12, 12))}));

        const auto again = fixture.import(*plan);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.skipped, 6919);

        undoOperation(fixture.db(), TestOrigin, result.operation);
        QCOMPARE(fixture.dump(), before);
    }

    void recognizesCustomersInFourWays()
    {
        ImportFixture fixture;
        const Customer ada = stored(fixture.db(), {.externalId = u"K7"_s, .name = u"Ada King"_s, .email = u"ada@example.com"_s,
                                                   .phone = u"+44 20 7946 0001"_s});
        const auto result = fixture.importPurchases("customer,date,amount\nK7,2024-01-01,1\nADA@example.com,2024-01-02,2\n"
                                                    "020 7946 0001,2024-01-03,3\nada king,2024-01-04,4\n");
        QCOMPARE(result.created, 4);
        QCOMPARE(result.newCustomers, 0);
        for (const Purchase &purchase : fixture.db().select<Purchase>({}))
            QCOMPARE(purchase.customer, ada.id);
    }

    void makesUnknownCustomers()
    {
        ImportFixture fixture;
        const auto result = fixture.importPurchases("customer,date,amount\nBen Miller,2024-01-01,1\nben miller,2024-01-02,1\n"
                                                    "c@example.com,2024-01-01,1\n+49 30 1234567,2024-01-01,1\n4711,2024-01-01,1\n");
        QCOMPARE(result.created, 5);
        QCOMPARE(result.newCustomers, 4);
        QCOMPARE(fixture.customer(u"Ben Miller"_s).externalId, QString());
        QCOMPARE(fixture.customer(u"c@example.com"_s).email, u"c@example.com"_s);
        QCOMPARE(fixture.customer(u"+49 30 1234567"_s).phone, u"+49 30 1234567"_s);
        QCOMPARE(fixture.customer(u"4711"_s).externalId, u"4711"_s);
        QCOMPARE(LifeCycleStore(fixture.db()).visits(fixture.customer(u"4711"_s).id).size(), 1);
    }

    void makesNobodyIfAskedNotTo()
    {
        ImportFixture fixture;
        aCustomer(fixture.db(), u"Ada"_s);
        auto plan = fixture.plan("customer,date,amount\nAda,2024-01-01,1\nBen,2024-01-01,1\n", ImportKind::Purchases);
        plan.createsUnknown = false;
        const auto result = fixture.import(plan);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejectedLines, (std::vector<qint64>{3}));
    }

    void joinsTheLinesOfAnInvoice()
    {
        ImportFixture fixture;
        const QByteArray content = "customer,date,invoice,product,quantity,amount\n"
                                   "Ada,2024-01-01,R1,Tea,2,7.00\nAda,2024-01-01,R1,Cake,1,3.50\n"
                                   "Ben,2024-01-01,R2,tea,1,3.50\n"
                                   "Ada,2024-01-01,R1,Milk,1,1.00\n"
                                   "Ada,2024-01-02,R1,Tea,-1,-3.50\n";
        const auto result = fixture.importPurchases(content);
        QCOMPARE(result.rows, 5);
        QCOMPARE(result.created, 3);
        const auto purchases = fixture.db().select<Purchase>(u"ORDER BY id"_s);
        QCOMPARE(purchases.size(), 3);
        QCOMPARE(purchases.at(0).amount, 1150);
        QCOMPARE(purchases.at(1).amount, 350);
        QCOMPARE(purchases.at(2).amount, -350);
        QCOMPARE(fixture.db().select<PurchaseLine>(u"WHERE purchase_id = ?"_s, purchases.at(0).id).size(), 3);
        QCOMPARE(fixture.db().select<Product>({}).size(), 3);
        QCOMPARE(sumsOf(fixture.db(), u"Ada"_s).first(2), (QList<qint64>{1, 800}));
        QCOMPARE(fixture.importPurchases(content).skipped, 5);
    }

    void multipliesTheQuantityByThePriceOfOneWhereThereIsNoAmount()
    {
        ImportFixture fixture;
        const auto result = fixture.importPurchases("InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
                                                    "536365,A,6,2010-12-01 08:26:00,2.55,17850\n"
                                                    "536365,B,8,2010-12-01 08:26:00,0.0625,17850\n"
                                                    "C536366,A,-1,2010-12-02 09:00:00,2.55,17850\n"
                                                    "536367,C,2,2010-12-03 09:00:00,many,17850\n");
        QCOMPARE(result.rejected(), 1);
        const auto purchases = fixture.db().select<Purchase>(u"ORDER BY id"_s);
        QCOMPARE(purchases.size(), size_t(2));
        QCOMPARE(purchases.at(0).amount, 1530 + 50);
        QCOMPARE(purchases.at(1).amount, -255);
    }

    void takesAPriceForTheAmountWhereThereAreNoQuantities()
    {
        ImportFixture fixture;
        fixture.importPurchases("customer,date,price\nAda,2024-01-01,3.50\n");
        QCOMPARE(fixture.db().select<Purchase>({}).front().amount, 350);
    }

    void prefersTheAmountToThePriceOfOne()
    {
        ImportFixture fixture;
        fixture.importPurchases("customer,date,qty,price,total\nAda,2024-01-01,3,2.00,5.50\nAda,2024-01-02,3,2.00,\n");
        const auto purchases = fixture.db().select<Purchase>(u"ORDER BY id"_s);
        QCOMPARE(purchases.at(0).amount, 550);
        QCOMPARE(purchases.at(1).amount, 600);
    }

    void readsAmountsAndDatesAsTheFileWritesThem()
    {
        ImportFixture fixture;
        const auto result = fixture.importPurchases("Kunde;Datum;Betrag\nAda;31.12.2023;\"1.234,56 €\"\nAda;1.2.2024;12,5-\n");
        QCOMPARE(rejectionsOf(result), QStringList());
        const auto purchases = fixture.db().select<Purchase>(u"ORDER BY id"_s);
        QCOMPARE(purchases.at(0).day, QDate(2023, 12, 31));
        QCOMPARE(purchases.at(0).amount, 123456);
        QCOMPARE(purchases.at(1).amount, -1250);
    }

    void rejectsRowsWithLineAndReason()
    {
        ImportFixture fixture;
        aCustomer(fixture.db(), u"Eve"_s);
        aCustomer(fixture.db(), u"Eve"_s);
        const auto result = fixture.importPurchases("customer,date,amount,product,quantity\n"
                                                    "Ada,13/02/2024,1,,\n"
                                                    "Ada,31/02/2024,1,,\n"
                                                    "Ada,13/02/2024,free,,\n"
                                                    ",13/02/2024,1,,\n"
                                                    "Ada,,1,,\n"
                                                    "Ada,13/02/2024,,,\n"
                                                    "Ada,13/02/2024,$5,,\n"
                                                    "Ada,13/02/2999,5,,\n"
                                                    "Eve,13/02/2024,5,,\n"
                                                    "Ada,13/02/2024,5,Tea,many\n");
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejectedLines, (std::vector<qint64>{3, 4, 5, 6, 7, 8, 9, 10, 11}));
        const QStringList reasons = rejectionsOf(result);
        const QStringList words{u"31/02/2024"_s, u"free"_s, u"missing"_s, u"missing"_s, u"missing"_s, u"USD"_s, u"future"_s,
                                u"2 customers"_s, u"many"_s};
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY2(reasons.at(i).contains(words.at(i)), qPrintable(reasons.at(i)));
    }

    void keepsTheSumsRightBesideEarlierPurchases()
    {
        ImportFixture fixture;
        fixture.importPurchases("customer,date,amount\nAda,2024-01-01,10\n");
        QByteArray many = "customer,date,amount\n";
        for (int i = 0; i < 1200; ++i)
            many += "Ada,2024-01-02,1." + QByteArray::number(10 + i % 90) + "\nBen,2024-01-03,2\n";
        const auto result = fixture.importPurchases(many);
        QCOMPARE(result.created, 2400);
        const QString sums = u"SELECT count(*) FROM customer WHERE revenue <> (SELECT sum(amount) FROM purchase WHERE customer_id = customer.id) "
                             "OR purchases <> (SELECT count(*) FROM purchase WHERE customer_id = customer.id)"_s;
        Rows rows = fixture.db().run(sums);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 0);
    }

    void cannotUpdate()
    {
        ImportFixture fixture;
        auto plan = fixture.plan("customer,date,amount\nAda,2024-01-01,1\n", ImportKind::Purchases);
        plan.updateBy = u"name"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, fixture.import(plan));
    }
};

QTEST_GUILESS_MAIN(PurchaseImportTest)
#include "tst_purchaseimport.moc"
