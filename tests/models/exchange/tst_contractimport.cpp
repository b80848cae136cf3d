// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contractimport.h"

#include "models/contracts/contractstore.h"
#include "models/history/history.h"
#include "tests/models/exchange/importfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Kind = ImportKind::Contracts;

std::vector<Contract> contracts(ImportFixture &fixture)
{
    return fixture.db().select<Contract>(u"ORDER BY id"_s);
}

QString productOf(ImportFixture &fixture, const Contract &contract)
{
    return contract.product ? fixture.db().find(contract.product).name : QString();
}

} // namespace

class ContractImportTest : public QObject
{
    Q_OBJECT

private slots:
    void importsContractsOfKnownAndNewCustomers()
    {
        ImportFixture fixture;
        const Customer ada = aCustomer(fixture.db(), u"Ada"_s);
        const auto plan = fixture.plan("customer,product,started,ended,amount,period,reason,number,note\n"
                                       "Ada,Gold,2024-01-31,,29.90,monthly,,M-1,Pays late\n"
                                       "Ben,gold,2024-02-01,2025-02-01,300,year,Moved away,,\n"
                                       "Ben,,2025-02-01,,5,week,,,\n",
                                       Kind);

        const ImportResult result = fixture.import(plan);

        QCOMPARE(rejectionsOf(result), QStringList());
        QCOMPARE(result.created, qint64(3));
        QCOMPARE(result.newCustomers, qint64(1));
        const auto all = contracts(fixture);
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].customer, ada.id);
        QCOMPARE(all[0].started, QDate(2024, 1, 31));
        QVERIFY(!all[0].ended.isValid());
        QCOMPARE(all[0].amount, qint64(2990));
        QCOMPARE(all[0].number, u"M-1"_s);
        QCOMPARE(all[0].note, u"Pays late"_s);
        QCOMPARE(productOf(fixture, all[0]), u"Gold"_s);
        QCOMPARE(all[1].product, all[0].product);
        QCOMPARE(all[1].ended, QDate(2025, 2, 1));
        QCOMPARE(all[1].reason, u"Moved away"_s);
        QCOMPARE(all[1].period, ContractPeriod::Year);
        QCOMPARE(productOf(fixture, all[2]), QString());
        QCOMPARE(all[2].period, ContractPeriod::Week);
        QCOMPARE(fixture.customer(u"Ben"_s).id, all[2].customer);
    }

    void guessesThatAFileWithStartAndEndHoldsContracts()
    {
        ImportFixture fixture;
        const auto plan = guessImportPlan(fixture.file("Mitgliedsnr;Tarif;Beginn;Ende;Beitrag;Grund\n17;Fit;31.01.2024;;19,90;\n18;Fit;28.02.2024;31.12.2024;19,90;Umzug\n"));

        QVERIFY(plan.has_value());
        QCOMPARE(plan->kind, Kind);
        QCOMPARE(plan->columns.fields, (QStringList{u"customer"_s, u"product"_s, u"started"_s, u"ended"_s, u"amount"_s, u"reason"_s}));
        const ImportResult result = fixture.import(*plan);
        QCOMPARE(result.created, qint64(2));
        QCOMPARE(contracts(fixture)[1].ended, QDate(2024, 12, 31));
        QCOMPARE(contracts(fixture)[1].amount, qint64(1990));
        QCOMPARE(guessImportPlan(fixture.file("customer,date,amount\nAda,2024-01-01,5.00\n"))->kind, ImportKind::Purchases);
    }

    void endsWhatIsThereAndSkipsTheRest()
    {
        ImportFixture fixture;
        fixture.import(fixture.plan("customer,product,started,ended,number\nAda,Gold,2024-01-01,,\nAda,Gold,2024-01-01,,\nBen,Gold,2024-01-01,,7\n", Kind));
        const QStringList before = fixture.dump();
        const auto again = fixture.plan("customer,product,started,ended,reason,number\nAda,Gold,2024-01-01,2024-06-01,Price,\n"
                                        "Ada,Gold,2024-01-01,,,\nBen,Silver,2024-01-02,2024-07-01,,7\nCara,Gold,2024-01-01,,,\n",
                                        Kind);
        const ImportResult checked = fixture.check(again);
        QCOMPARE(fixture.dump(), before);

        const ImportResult result = fixture.import(again);

        QCOMPARE(result.created, qint64(1));
        QCOMPARE(result.updated, qint64(2));
        QCOMPARE(result.skipped, qint64(1));
        QCOMPARE(checked.created, result.created);
        QCOMPARE(checked.updated, result.updated);
        QCOMPARE(checked.skipped, result.skipped);
        const auto all = contracts(fixture);
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(std::count_if(all.begin(), all.begin() + 2, [](const Contract &contract) { return contract.ended == QDate(2024, 6, 1) && contract.reason == u"Price"; }), 1);
        QCOMPARE(all[2].ended, QDate(2024, 7, 1));
        undoOperation(fixture.db(), TestOrigin, result.operation);
        QCOMPARE(contracts(fixture).size(), size_t(3));
        QVERIFY(!contracts(fixture)[2].ended.isValid());
    }

    void importsTheSameFileTwiceWithoutADifference()
    {
        ImportFixture fixture;
        const auto plan = fixture.plan("customer,product,started,ended\nAda,Gold,2024-01-01,2024-02-01\nAda,Gold,2024-01-01,2024-02-01\nBen,,2024-01-01,\n", Kind);
        fixture.import(plan);

        const ImportResult result = fixture.import(plan);

        QCOMPARE(result.skipped, qint64(3));
        QCOMPARE(contracts(fixture).size(), size_t(3));
    }

    void saysWhatIsWrongWithARow()
    {
        ImportFixture fixture;
        auto plan = fixture.plan("customer,started,ended,amount,period\nAda,2024-05-01,2024-04-30,1,month\nAda,,2024-04-30,1,month\n"
                                 "Ada,2024-05-01,,-3,month\nAda,2024-05-01,,3,fortnight\nAda,2024-05-01,,much,month\n,2024-05-01,,1,month\n",
                                 Kind);
        plan.decimal = u'.';

        const ImportResult result = fixture.import(plan);

        QCOMPARE(result.created, qint64(0));
        const QStringList rejections = rejectionsOf(result);
        QCOMPARE(rejections.size(), 6);
        QCOMPARE(rejections[0], u"2: End: “2024-04-30” is before the start."_s);
        QCOMPARE(rejections[1], u"3: Start: is missing."_s);
        QCOMPARE(rejections[2], u"4: Amount for a period: The amount of a contract cannot be negative."_s);
        QCOMPARE(rejections[3], u"5: Period: “fortnight” is no period: week, month, quarter or year."_s);
        QVERIFY(rejections[4].startsWith(u"6: Amount for a period:"));
        QCOMPARE(rejections[5], u"7: Customer: is missing."_s);
        QVERIFY(fixture.customers().empty());
    }

    void takesTheWholeImportBack()
    {
        ImportFixture fixture;
        const QStringList before = fixture.dump();
        const ImportResult result = fixture.import(fixture.plan("customer,product,started,ended\nAda,Gold,2024-01-01,\nBen,Silver,2024-01-01,2024-05-05\n", Kind));
        QVERIFY(result.operation);

        undoOperation(fixture.db(), TestOrigin, result.operation);

        QVERIFY(contracts(fixture).empty());
        QVERIFY(fixture.customers().empty());
        QVERIFY(fixture.db().select<Product>(u"ORDER BY id"_s).empty());
    }
};

QTEST_GUILESS_MAIN(ContractImportTest)
#include "tst_contractimport.moc"
