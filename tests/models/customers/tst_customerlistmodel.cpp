// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerlistmodel.h"

#include "models/customers/customerfields.h"
#include "models/history/history.h"
#include "models/purchases/purchase.h"
#include "models/sample/samplerandom.h"
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
        QTest::addColumn<QString>("column");
        QTest::addColumn<QStringList>("ascending");
        QTest::addColumn<QStringList>("descending");

        const auto row = [](const char *column, const QString &ascending, const QString &descending) {
            QTest::newRow(column) << QString::fromLatin1(column) << ascending.split(u'|') << descending.split(u'|');
        };
        row("name", u"Adam|Élan|elan zwei|Zoë"_s, u"Zoë|elan zwei|Élan|Adam"_s);
        row("company", u"Zoë|elan zwei|Adam|Élan"_s, u"Adam|elan zwei|Zoë|Élan"_s);
        row("phase", u"Zoë|Élan|elan zwei|Adam"_s, u"Adam|Élan|elan zwei|Zoë"_s);
        row("city", u"Zoë|Adam|Élan|elan zwei"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("email", u"Adam|Zoë|Élan|elan zwei"_s, u"Zoë|Adam|Élan|elan zwei"_s);
        row("phone", u"Zoë|Adam|Élan|elan zwei"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("last_purchase", u"Adam|Zoë|Élan|elan zwei"_s, u"Zoë|Adam|Élan|elan zwei"_s);
        row("purchases", u"Élan|elan zwei|Zoë|Adam"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("revenue", u"Élan|elan zwei|Zoë|Adam"_s, u"Adam|Zoë|Élan|elan zwei"_s);
        row("next_step", u"Zoë|Adam|Élan|elan zwei"_s, u"Zoë|Adam|Élan|elan zwei"_s);
    }

    void sortsByEveryColumnInBothDirections()
    {
        QFETCH(QString, column);
        QFETCH(QStringList, ascending);
        QFETCH(QStringList, descending);
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.sort(int(model.columns().indexOf(column)), Qt::AscendingOrder);
        QTRY_COMPARE(names(model), ascending);
        model.sort(int(model.columns().indexOf(column)), Qt::DescendingOrder);
        QTRY_COMPARE(names(model), descending);
    }

    void showsNumbersAndDaysInTheWayOfTheLocale()
    {
        CustomerListModel model(*database);

        QTRY_COMPARE(text(model, 0, u"revenue"_s), u"€1,235.56"_s);
        QCOMPARE(text(model, 0, u"purchases"_s), u"2"_s);
        QCOMPARE(text(model, 0, u"last_purchase"_s), QLocale().toString(QDate(2026, 4, 1), QLocale::ShortFormat));
        QCOMPARE(text(model, 1, u"revenue"_s), QString());
        QCOMPARE(text(model, 3, u"next_step"_s),
                 QLocale().toString(QDate(2026, 12, 1), QLocale::ShortFormat) + u" Send the <b>offer</b>"_s);
        QCOMPARE(model.index(0, columnOf(model, u"revenue"_s)).data(Qt::AccessibleTextRole).toString(), u"Revenue: €1,235.56"_s);
        QVERIFY(model.index(0, columnOf(model, u"revenue"_s)).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
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
        QTRY_COMPARE(text(model, 1, u"purchases"_s), u"1"_s);
        (void)writer.undo(HistoryStore(db).undoable()->id).wait();
        (void)writer.undo(HistoryStore(db).undoable()->id).wait();
        QTRY_COMPARE(names(model).size(), 4);
    }

    void showsTheColumnsThatAreWanted()
    {
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(names(model).size(), 4);

        model.setQuery({.query = {.columns = {u"city"_s, u"gone"_s, u"name"_s, u"kind"_s, u"role"_s}}});
        QCOMPARE(model.columnCount(), 5);
        QTRY_COMPARE(text(model, 0, u"name"_s), u"Adam"_s);
        QCOMPARE(text(model, 0, u"city"_s), u"Bonn"_s);
        QCOMPARE(text(model, 0, u"gone"_s), QString());
        QCOMPARE(text(model, 0, u"kind"_s), u"Person"_s);
        QCOMPARE(text(model, 0, u"role"_s), u"loyal"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"City"_s);
        model.setQuery({.search = u"columns:revenue,name"_s});
        QCOMPARE(model.columns(), (QStringList{u"revenue"_s, u"name"_s}));
        QTRY_COMPARE(text(model, 0, u"revenue"_s), u"€1,235.56"_s);
        model.setQuery({.search = u"columns:revenu"_s}); // Mistyped: the list stays as it is.
        QCOMPARE(model.columns(), (QStringList{u"revenue"_s, u"name"_s}));
        model.setQuery({});
        QCOMPARE(model.columns(), usualColumns());
    }

    void saysWhatWasBoughtInTwelveMonths()
    {
        TestDatabase fresh;
        Connection own(fresh.url);
        const CustomerId ada = aCustomer(own, u"Ada"_s).id;
        const QDate today = QDate::currentDate();
        perform(own, TestOrigin, u"Buy"_s, [&](Operation &operation) {
            for (const auto &[day, amount] : {std::pair{trendStart(today).addDays(-1), 1}, {trendStart(today), 20}, {today.addMonths(-1), 300},
                                              {today, 4'000}, {today, -1'000}, {QDate(today.year(), today.month(), 1).addMonths(1), 50'000}}) {
                Purchase purchase{.customer = ada, .day = day, .amount = amount, .currency = u"EUR"_s};
                operation.insert(purchase);
            }
        });

        const std::vector<CustomerRow> rows = customerRows(own, {ada.value}, {u"trend"_s});
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().trend, (Trend{20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300, 3'000}));
        QCOMPARE(customerRows(own, {ada.value}, {u"name"_s}).front().trend, Trend{});
    }

    void putsGroupsUnderHeads()
    {
        CustomerListModel model(*database);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(names(model).size(), 4);

        model.setQuery({.query = {.sort = {{u"name"_s, Qt::DescendingOrder}}, .group = u"phase"_s}});
        QTRY_COMPARE(outline(model), (QStringList{u"[1] Phase: Reach"_s, u"Zoë"_s, u"[2] Phase: Conversion"_s, u"elan zwei"_s, u"Élan"_s, u"[1] Phase: Loyalty"_s, u"Adam"_s}));
        QCOMPARE(model.customerCount(), 4);
        QCOMPARE(model.customersBetween(0, 6), 4);
        QCOMPARE(model.customersBetween(1, 3), 2);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));

        model.setQuery({.query = {.group = u"city"_s}});
        QTRY_COMPARE(outline(model), (QStringList{u"[1] City: Ålesund"_s, u"Zoë"_s, u"[1] City: Bonn"_s, u"Adam"_s, u"[2] City: none"_s, u"Élan"_s, u"elan zwei"_s}));
        model.setQuery({.search = u"group:last_purchase"_s});
        QTRY_COMPARE(outline(model), (QStringList{u"[1] Last purchase: April 2026"_s, u"Adam"_s, u"[1] Last purchase: May 2026"_s, u"Zoë"_s, u"[2] Last purchase: none"_s, u"Élan"_s, u"elan zwei"_s}));
        model.setQuery({.search = u"group:last_purchase zoë"_s});
        QTRY_COMPARE(outline(model), (QStringList{u"[1] Last purchase: May 2026"_s, u"Zoë"_s}));
        model.setQuery({.search = u"group:last_purchase zoë citty:x"_s}); // Mistyped: the heads stay, too.
        QTest::qWait(100);
        QCOMPARE(outline(model), (QStringList{u"[1] Last purchase: May 2026"_s, u"Zoë"_s}));
        model.setQuery({});
        QTRY_COMPARE(names(model).size(), 4);
    }

    void groupsByEveryFieldThatCanBeSortedBy()
    {
        const FieldCatalogue fields = customerFields(db);
        const std::vector<qint64> all = customerIds(db, {});
        for (const QueryField &field : fields.fields) {
            if (!FieldCatalogue::canSortBy(field)) {
                QVERIFY_THROWS_EXCEPTION(Failure, (void)groupedCustomerIds(db, {.query = {.group = field.name}}));
                continue;
            }
            std::vector<qint64> grouped = groupedCustomerIds(db, {.query = {.group = field.name}});
            QVERIFY2(grouped.front() == -grouped[1], qPrintable(field.name));
            const std::vector<CustomerRow> rows = customerRows(db, grouped, {u"name"_s, field.name}, field.name);
            QCOMPARE(std::ranges::count_if(rows, &CustomerRow::isHead), std::ranges::count_if(grouped, [](qint64 id) { return id < 0; }));
            std::erase_if(grouped, [](qint64 id) { return id < 0; });
            QVERIFY2(std::ranges::is_permutation(grouped, all), qPrintable(field.name));
        }
    }

    void theTotalsAreThoseOfTheListWhateverHappens()
    {
        TestDatabase fresh;
        Connection own(fresh.url);
        SampleRandom random(7, 7);
        for (int i = 0; i < 30; ++i)
            stored(own, {.name = u"Customer %1"_s.arg(i), .city = i % 2 ? u"Bonn"_s : u"Rome"_s});
        auto opened = Database::open(fresh.url);
        QVERIFY(opened);
        Writer writer(**opened, u"colleague"_s);
        CustomerListModel model(**opened);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CustomerTotals shown;
        connect(&model, &CustomerListModel::totalled, &model, [&](const CustomerTotals &totals) { shown = totals; });
        const QStringList searches{QString(), u"city:bonn"_s, u"bought>0"_s, u"spent>=500 group:city"_s, u"customer 1"_s, u"-city:rome sort:-revenue"_s};

        for (int step = 0; step < 60; ++step) {
            const std::vector<qint64> everybody = customerIds(own, {});
            const CustomerId someone{everybody[size_t(random.below(qint64(everybody.size())))]};
            switch (random.below(5)) {
            case 0:
                model.setQuery({.search = searches.at(random.below(searches.size()))});
                break;
            case 1: {
                Customer customer = own.find(someone);
                customer.city = customer.city == u"Bonn" ? u"Rome"_s : u"Bonn"_s;
                (void)writer.perform(u"Move"_s, &saveCustomer, customer).wait();
                break;
            }
            case 2: {
                const qint64 amount = random.below(2'000) - 400;
                (void)writer.perform(u"Buy"_s, [someone, amount](Operation &operation) {
                    Purchase purchase{.customer = someone, .day = QDate(2026, 6, 1), .amount = amount, .currency = u"EUR"_s};
                    operation.insert(purchase);
                }).wait();
                break;
            }
            case 3:
                (void)writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Customer new"_s, .city = u"Bonn"_s}).wait();
                break;
            case 4:
                if (const auto last = HistoryStore(own).undoable())
                    (void)writer.undo(last->id).wait();
                break;
            }
            QTRY_VERIFY(model.isLoaded());
            std::vector<qint64> wanted = customerIds(own, model.query());
            const auto listed = [&] {
                std::vector<qint64> ids = model.ids();
                std::erase_if(ids, [](qint64 id) { return id < 0; });
                return ids;
            };
            QTRY_COMPARE(qint64(listed().size()), qint64(wanted.size()));
            QTRY_COMPARE(shown, customerTotals(own, listed()));
        }
    }

private:
    /** The names, and between them the heads with the number of their customers. */
    static QStringList outline(const CustomerListModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHead(row))
                lines.append(u"[%1] %2"_s.arg(model.groupSize(row)).arg(model.index(row, 0).data().toString()));
            else
                lines.append(text(model, row, u"name"_s));
        }
        return lines;
    }

    static int columnOf(const CustomerListModel &model, const QString &field) { return int(model.columns().indexOf(field)); }

    static QString text(const CustomerListModel &model, int row, const QString &field)
    {
        return model.index(row, columnOf(model, field)).data().toString();
    }

    static QStringList names(const CustomerListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(text(model, row, u"name"_s));
        return all;
    }

    TestDatabase testDatabase;
    Connection db{testDatabase.url};
    std::unique_ptr<Database> database;
};

QTEST_GUILESS_MAIN(CustomerListModelTest)
#include "tst_customerlistmodel.moc"
