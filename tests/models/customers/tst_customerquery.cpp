// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerquery.h"

#include "models/customers/customerline.h"

#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CustomerQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        perform(db, TestOrigin, u"Add"_s, [](Operation &operation) {
            for (int i = 0; i < Customers; ++i) {
                Customer customer{.name = nameOf(i), .email = u"c%1@shop.example"_s.arg(i)};
                if (i % 10 == 0)
                    customer.tags = u"tenth"_s;
                if (i % 100 == 7)
                    customer.note = u"rare"_s;
                if (i == 1'234)
                    customer.city = u"Onlytown"_s;
                saveCustomer(operation, customer);
            }
        });
    }

    void listsTheFirstFoundByNameHoweverCommonTheTermIs_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("from");

        QTest::newRow("everybody") << u"customer"_s << 1 << 0;
        QTest::newRow("everybody by a fragment") << u"@shop.ex"_s << 1 << 0;
        QTest::newRow("one in ten") << u"tenth"_s << 10 << 0;
        QTest::newRow("one in a hundred") << u"rare"_s << 100 << 7;
        QTest::newRow("one") << u"onlytown"_s << int(Customers) << 1'234;
        QTest::newRow("common and common") << u"cust @shop"_s << 1 << 0;
        QTest::newRow("common and rare") << u"cust rare"_s << 100 << 7;
        QTest::newRow("common that exclude each other") << u"tenth rare"_s << 0 << 0;
        QTest::newRow("nobody") << u"nobody"_s << 0 << 0;
    }

    void listsTheFirstFoundByNameHoweverCommonTheTermIs()
    {
        QFETCH(QString, search);
        QFETCH(int, every);
        QFETCH(int, from);
        QStringList expected;
        for (int i = from; every > 0 && i < Customers; i += every)
            expected.append(nameOf(i));
        expected.sort();

        QCOMPARE(names({.search = search}), expected);
        QCOMPARE(names({.search = search}, 5), expected.mid(0, 5));
        QCOMPARE(names({.search = search}, Customers), expected);
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(names({.search = search, .query = {.sort = {{u"name"_s, Qt::DescendingOrder}}}}), expected);
        QCOMPARE(names({.search = search, .query = {.sort = {{u"name"_s, Qt::DescendingOrder}}}}, 5), expected.mid(0, 5));
    }

    void searchesAmongTheRecordsOfAFigureOnly()
    {
        const std::vector<qint64> all = customerIds(db, {});
        CustomerQuery query{.search = u"customer"_s, .records = std::vector<qint64>{all[5], all[3]}};
        QCOMPARE(customerIds(db, query), (std::vector<qint64>{all[3], all[5]}));
        query.records = std::vector<qint64>();
        QCOMPARE(customerIds(db, query), std::vector<qint64>());
    }

private:
    static constexpr int Customers = 2'000;

    /** Spreads the names, so that neighbours by name are not neighbours by id. */
    static QString nameOf(int i) { return u"Customer %1"_s.arg((i * 7) % Customers, 4, 10, QChar(u'0')); }

    QStringList names(const CustomerQuery &query, int limit = 0)
    {
        QStringList names;
        const std::vector<qint64> ids = customerIds(db, query, limit);
        const std::vector<CustomerLine> lines = customerLines(db, ids);
        for (const qint64 id : ids)
            names.append(std::find_if(lines.begin(), lines.end(), [id](const CustomerLine &line) { return line.id.value == id; })->name);
        return names;
    }

    TestDatabase testDatabase;
    Connection db{testDatabase.url};
};

QTEST_GUILESS_MAIN(CustomerQueryTest)
#include "tst_customerquery.moc"
