// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerlistmodel.h"

#include "models/purchases/purchase.h"
#include "models/tasks/task.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CustomerListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CustomerId zoe = stored(db, {.name = u"Zoë"_s, .company = u"Ärzte"_s, .email = u"zoe@a.example"_s, .phone = u"111 111 111"_s, .city = u"Ålesund"_s}).id;
        const CustomerId adam = stored(db, {.name = u"Adam"_s, .company = u"Zeta"_s, .email = u"adam@b.example"_s, .phone = u"999 999 999"_s, .city = u"Bonn"_s,
                                            .phase = phaseWithRole(db, PhaseRole::Loyal).id}).id;
        stored(db, {.name = u"Élan"_s, .phase = phaseWithRole(db, PhaseRole::Convert).id});
        stored(db, {.name = u"elan zwei"_s, .company = u"beta"_s, .phase = phaseWithRole(db, PhaseRole::Convert).id});
        perform(db, TestOrigin, u"Fill"_s, [&](Operation &operation) {
            Purchase small{.customer = zoe, .day = QDate(2026, 5, 1), .amount = 500, .currency = u"EUR"_s};
            operation.insert(small);
            Purchase large{.customer = adam, .day = QDate(2026, 3, 1), .amount = 123456, .currency = u"EUR"_s};
            operation.insert(large);
            Purchase again{.customer = adam, .day = QDate(2026, 4, 1), .amount = 100, .currency = u"EUR"_s};
            operation.insert(again);
            Task later{.customer = zoe, .title = u"Later"_s, .dueDay = QDate(2026, 12, 9), .createdAt = operation.now()};
            operation.insert(later);
            Task sooner{.customer = zoe, .title = u"Send the <b>offer</b>"_s, .dueDay = QDate(2026, 12, 1), .createdAt = operation.now()};
            operation.insert(sooner);
        });
        auto opened = Database::open(testDatabase.url);
        QVERIFY(opened);
        database = std::move(opened.value());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    }

    void sortsByEveryColumnInBothDirections_data()
    {
        QTest::addColumn<CustomerColumn>("column");
        QTest::addColumn<QStringList>("ascending");
        QTest::addColumn<QStringList>("descending");

        const auto row = [](const char *name, CustomerColumn column, const QString &ascending, const QString &descending) {
            QTest::newRow(name) << column << ascending.split(u'|') << descending.split(u'|');
        };
        row("name", CustomerColumn::Name, u"Adam|Élan|elan zwei|Zoë"_s, u"Zoë|elan zwei|Élan|Adam"_s);
        row("company", CustomerColumn::Company, u"Zoë|elan zwei|Adam|Élan"_s, u"Adam|elan zwei|Zoë|Élan"_s);
        row("phase", CustomerColumn::Phase, u"Zoë|Élan|elan zwei|Adam"_s, u"Adam|Élan|elan zwei|Zoë"_s);
        row("city", CustomerColumn::City, u"Zoë|Adam|Élan|elan zwei"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("e-mail", CustomerColumn::Email, u"Adam|Zoë|Élan|elan zwei"_s, u"Zoë|Adam|Élan|elan zwei"_s);
        row("phone", CustomerColumn::Phone, u"Zoë|Adam|Élan|elan zwei"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("last purchase", CustomerColumn::LastPurchase, u"Adam|Zoë|Élan|elan zwei"_s, u"Zoë|Adam|Élan|elan zwei"_s);
        row("purchases", CustomerColumn::Purchases, u"Élan|elan zwei|Zoë|Adam"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("revenue", CustomerColumn::Revenue, u"Élan|elan zwei|Zoë|Adam"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("next step", CustomerColumn::NextStep, u"Zoë|Adam|Élan|elan zwei"_s, u"Zoë|Adam|Élan|elan zwei"_s);
    }

    void sortsByEveryColumnInBothDirections()
    {
        QFETCH(CustomerColumn, column);
        QFETCH(QStringList, ascending);
        QFETCH(QStringList, descending);
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.sort(int(column), Qt::AscendingOrder);
        QTRY_COMPARE(names(model), ascending);
        model.sort(int(column), Qt::DescendingOrder);
        QTRY_COMPARE(names(model), descending);
    }

    void showsNumbersAndDaysInTheWayOfTheLocale()
    {
        CustomerListModel model(*database);

        QTRY_COMPARE(text(model, 0, CustomerColumn::Revenue), u"€1,235.56"_s);
        QCOMPARE(text(model, 0, CustomerColumn::Purchases), u"2"_s);
        QCOMPARE(text(model, 0, CustomerColumn::LastPurchase), QLocale().toString(QDate(2026, 4, 1), QLocale::ShortFormat));
        QCOMPARE(text(model, 1, CustomerColumn::Revenue), QString());
        QCOMPARE(text(model, 3, CustomerColumn::NextStep),
                 QLocale().toString(QDate(2026, 12, 1), QLocale::ShortFormat) + u" Send the <b>offer</b>"_s);
        QCOMPARE(model.index(0, int(CustomerColumn::Revenue)).data(Qt::AccessibleTextRole).toString(), u"Revenue: €1,235.56"_s);
        QVERIFY(model.index(0, int(CustomerColumn::Revenue)).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void showsWhatWasTypedLast()
    {
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        for (const QString &typed : {u"e"_s, u"el"_s, u"ela"_s, u"elan"_s, u"elan z"_s})
            model.setQuery({.search = typed});

        QTRY_COMPARE(names(model), QStringList{u"elan zwei"_s});
        model.setQuery({});
        QTRY_COMPARE(names(model).size(), 4);
    }

    void showsOnlyTheGivenCustomers()
    {
        CustomerListModel model(*database);
        QTRY_COMPARE(names(model).size(), 4);
        std::vector<qint64> many{model.idAt(1).value, model.idAt(3).value};
        for (qint64 id = 1'000'000; id < 1'050'000; ++id)
            many.push_back(id);

        model.setQuery({.records = many});
        QTRY_COMPARE(names(model), (QStringList{u"Élan"_s, u"Zoë"_s}));
        model.setQuery({.search = u"zo"_s, .records = many});
        QTRY_COMPARE(names(model), QStringList{u"Zoë"_s});
        model.setQuery({.records = std::vector<qint64>()});
        QTRY_COMPARE(names(model), QStringList());
    }

    void followsWhatOthersWrite()
    {
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Writer writer(*database, u"colleague"_s);
        QTRY_COMPARE(names(model).size(), 4);

        (void)writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Bea"_s}).wait();
        QTRY_COMPARE(names(model), (QStringList{u"Adam"_s, u"Bea"_s, u"Élan"_s, u"elan zwei"_s, u"Zoë"_s}));
        const CustomerId bea = model.idAt(1);
        const auto buy = [bea](Operation &operation) {
            Purchase purchase{.customer = bea, .day = QDate(2026, 6, 1), .amount = 700, .currency = u"EUR"_s};
            operation.insert(purchase);
        };
        (void)writer.perform(u"Buy"_s, buy).wait();
        QTRY_COMPARE(text(model, 1, CustomerColumn::Purchases), u"1"_s);
        (void)writer.undo(HistoryStore(db).undoable()->id).wait();
        (void)writer.undo(HistoryStore(db).undoable()->id).wait();
        QTRY_COMPARE(names(model).size(), 4);
    }

private:
    static QString text(const CustomerListModel &model, int row, CustomerColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }

    static QStringList names(const CustomerListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(text(model, row, CustomerColumn::Name));
        return all;
    }

    TestDatabase testDatabase;
    Connection db{testDatabase.url};
    std::unique_ptr<Database> database;
};

QTEST_GUILESS_MAIN(CustomerListModelTest)
#include "tst_customerlistmodel.moc"
