// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/savecontract.h"

#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/contracts/contractstore.h"
#include "models/duplicates/mergecustomers.h"
#include "models/history/changedescription.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SaveContractTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db.reset();
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
        m_ada = aCustomer(*m_db, u"Ada"_s);
    }

    void storesAContractWithItsProduct()
    {
        const Contract stored = save({.customer = m_ada.id, .started = QDate(2026, 1, 1), .amount = 2990}, u" Gold  membership "_s).value;

        QCOMPARE(m_db->find(stored.id), stored);
        QCOMPARE(stored.currency, business(*m_db).currency);
        QCOMPARE(m_db->find(stored.product).name, u"Gold membership"_s);
        const Contract second = save({.customer = m_ada.id, .started = QDate(2026, 2, 1)}, u"GOLD membership"_s).value;
        QCOMPARE(second.product, stored.product);
        QVERIFY(!save({.customer = m_ada.id, .started = QDate(2026, 2, 1)}, {}).value.product);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QDate>("started");
        QTest::addColumn<QDate>("ended");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no start") << QDate() << QDate() << qint64(0) << QString();
        QTest::newRow("ends before it starts") << QDate(2026, 1, 2) << QDate(2026, 1, 1) << qint64(0) << QString();
        QTest::newRow("a reason without an end") << QDate(2026, 1, 2) << QDate() << qint64(0) << u"Price"_s;
        QTest::newRow("negative") << QDate(2026, 1, 2) << QDate() << qint64(-1) << QString();
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QDate, started);
        QFETCH(QDate, ended);
        QFETCH(qint64, amount);
        QFETCH(QString, reason);

        QVERIFY_THROWS_EXCEPTION(Failure, save({.customer = m_ada.id, .started = started, .ended = ended, .amount = amount, .reason = reason}, {}));
        QVERIFY(!ContractStore(*m_db).areThereAny());
    }

    void noticesThatSomebodyElseSavedFirst()
    {
        Contract contract = save({.customer = m_ada.id, .started = QDate(2026, 1, 1)}, {}).value;
        perform(*m_db, TestOrigin, u"End"_s, &endContract, contract.id, QDate(2026, 3, 1), u"Price"_s);

        contract.note = u"late"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, save(contract, {}));
    }

    void endsAContractAndTellsWhatChanged()
    {
        const Contract contract = save({.customer = m_ada.id, .started = QDate(2026, 1, 1), .amount = 100}, {}).value;

        const auto ended = perform(*m_db, TestOrigin, u"End"_s, &endContract, contract.id, QDate(2026, 3, 1), u" Price "_s);

        QVERIFY(!ended.value.isRunningOn(QDate(2026, 3, 1)));
        QVERIFY(ended.value.isRunningOn(QDate(2026, 2, 28)));
        QStringList changed;
        for (const ChangedField &field : describeChanges(*m_db, ended.performed.operation, 10))
            changed.append(field.record + u": "_s + field.field + u": "_s + field.after);
        changed.sort();
        QCOMPARE(changed.size(), 2);
        QVERIFY(changed[0].contains(u"End: "));
        QVERIFY(changed[1].endsWith(u"Reason: Price"));
        Contract dearer = ended.value;
        dearer.amount = 250;
        dearer.period = ContractPeriod::Year;
        const auto saved = save(dearer, {});
        changed.clear();
        for (const ChangedField &field : describeChanges(*m_db, saved.performed.operation, 10))
            changed.append(field.before + u" → "_s + field.after);
        changed.sort();
        QVERIFY(changed.contains(u"each month → each year"_s));
        QVERIFY(changed.contains(moneyText({100, contract.currency}) + u" → "_s + moneyText({250, contract.currency})));
    }

    void listsRunningContractsFirst()
    {
        save({.customer = m_ada.id, .started = QDate(2020, 1, 1), .ended = QDate(2021, 1, 1), .reason = u"Price"_s}, u"Old"_s);
        save({.customer = m_ada.id, .started = QDate(2022, 1, 1), .ended = QDate(2023, 1, 1), .reason = u"Price"_s}, u"Newer"_s);
        save({.customer = m_ada.id, .started = QDate(2019, 1, 1)}, u"Running"_s);
        const Customer ben = aCustomer(*m_db, u"Ben"_s);
        save({.customer = ben.id, .started = QDate(2019, 1, 1), .ended = QDate(2023, 1, 1), .reason = u"Moved"_s}, u"Old"_s);

        QStringList names;
        for (const NamedContract &each : ContractStore(*m_db).of(m_ada.id))
            names.append(each.product);

        QCOMPARE(names, (QStringList{u"Running"_s, u"Newer"_s, u"Old"_s}));
        QCOMPARE(ContractStore(*m_db).reasons(5), (QStringList{u"Price"_s, u"Moved"_s}));
        QCOMPARE(ContractStore(*m_db).products(2), (QStringList{u"Old"_s, u"Newer"_s}));
    }

    void goesIntoTheBinAndComesBackWithItsCustomer()
    {
        const Contract contract = save({.customer = m_ada.id, .started = QDate(2026, 1, 1)}, u"Gold"_s).value;
        perform(*m_db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {m_ada.id.value}, .all = {}}, std::shared_ptr<Progress>());
        QVERIFY(!ContractStore(*m_db).areThereAny());

        perform(*m_db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional(std::vector{m_ada.id.value}), std::shared_ptr<Progress>());

        QCOMPARE(m_db->find(contract.id).product, contract.product);
    }

    void followsItsCustomerIntoAMerge()
    {
        const Customer twin = aCustomer(*m_db, u"Ada L"_s);
        const Contract contract = save({.customer = twin.id, .started = QDate(2026, 1, 1)}, {}).value;

        perform(*m_db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = m_ada.id, .gone = {twin.id}, .choices = {}, .seen = {}});

        QCOMPARE(m_db->find(contract.id).customer, m_ada.id);
    }

    void undoesDeletingAndAdding()
    {
        const QStringList before = TestDatabase::dump(*m_db);
        const auto added = save({.customer = m_ada.id, .started = QDate(2026, 1, 1), .note = u"n"_s}, u"Gold"_s);
        const QStringList with = TestDatabase::dump(*m_db);
        const auto removed = perform(*m_db, TestOrigin, u"Delete"_s, &removeContract, added.value.id);
        QVERIFY(!ContractStore(*m_db).areThereAny());

        undoOperation(*m_db, TestOrigin, removed.performed.operation);
        QCOMPARE(m_db->find(added.value.id).note, u"n"_s);
        undoOperation(*m_db, TestOrigin, added.performed.operation);

        QVERIFY(!ContractStore(*m_db).areThereAny());
        QVERIFY(m_db->select<Product>(u"ORDER BY id"_s).empty());
        QVERIFY(with != before);
    }

private:
    Written<Contract> save(const Contract &contract, const QString &product)
    {
        return perform(*m_db, TestOrigin, u"Save"_s, &saveContract, contract, product);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
    Customer m_ada;
};

QTEST_GUILESS_MAIN(SaveContractTest)
#include "tst_savecontract.moc"
