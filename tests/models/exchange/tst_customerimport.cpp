// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerimport.h"

#include "models/customers/customerstore.h"
#include "models/duplicates/likeness.h"
#include "tests/models/exchange/importfixture.h"
#include "tests/support/referencedata.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CustomerImportTest : public QObject
{
    Q_OBJECT

private slots:
    void importsEveryField()
    {
        ImportFixture fixture;
        const auto result = fixture.importCustomers(
            "id,name,kind,company,email,phone,street,postcode,city,country,source,phase,phase_since,tags,birthday,note,owner,created\n"
            "K7,Ada Lovelace,person,Engines Ltd,ada@example.com,+44 20 7946 0001,1 Main St,N1,London,UK,fair,Retention,2024-03-01,"
            "\"vip, maths\",1815-12-10,\"likes\ntea\",Bob,2024-01-02\n");
        QCOMPARE(result.rows, 1);
        QCOMPARE(result.created, 1);
        QCOMPARE(rejectionsOf(result), QStringList());
        const Customer ada = fixture.customer(u"Ada Lovelace"_s);
        QCOMPARE(ada.externalId, u"K7"_s);
        QCOMPARE(ada.kind, CustomerKind::Person);
        QCOMPARE(ada.company, u"Engines Ltd"_s);
        QCOMPARE(ada.email, u"ada@example.com"_s);
        QCOMPARE(ada.phone, u"+44 20 7946 0001"_s);
        QCOMPARE(ada.street, u"1 Main St"_s);
        QCOMPARE(ada.postcode, u"N1"_s);
        QCOMPARE(ada.city, u"London"_s);
        QCOMPARE(ada.country, u"UK"_s);
        QCOMPARE(ada.source, u"fair"_s);
        QCOMPARE(ada.tags, u"vip, maths"_s);
        QCOMPARE(ada.birthday, QDate(1815, 12, 10));
        QCOMPARE(ada.note, u"likes\ntea"_s);
        QCOMPARE(ada.owner, u"Bob"_s);
        QCOMPARE(ada.createdAt.toLocalTime().date(), QDate(2024, 1, 2));
        QCOMPARE(ada.phase, phaseWithRole(fixture.db(), PhaseRole::Retain).id);
        QCOMPARE(ada.phaseSince.toLocalTime().date(), QDate(2024, 3, 1));
        const auto visits = LifeCycleStore(fixture.db()).visits(ada.id);
        QCOMPARE(visits.size(), 1);
        QCOMPARE(visits.front().phase, ada.phase);
        QCOMPARE(visits.front().enteredAt, ada.phaseSince);
        QCOMPARE(visits.front().through, MovedThrough::Import);
    }

    void putsNewCustomersIntoTheFirstPhase()
    {
        ImportFixture fixture;
        fixture.importCustomers("name,city\nAda,London\n");
        const Customer ada = fixture.customer(u"Ada"_s);
        QCOMPARE(ada.phase, LifeCycleStore(fixture.db()).phases().front().id);
        QVERIFY(ada.phaseSince.isValid());
    }

    void isFoundBySearchAfterwards_data()
    {
        QTest::addColumn<int>("rows");

        QTest::newRow("few") << 3;
        QTest::newRow("many, with the indexes away meanwhile") << 1500;
    }

    void isFoundBySearchAfterwards()
    {
        QFETCH(int, rows);

        ImportFixture fixture;
        QByteArray content = "id,name,email\n";
        for (int i = 0; i < rows; ++i)
            content += "K" + QByteArray::number(i) + ",Zoë Müller" + QByteArray::number(i) + ",zoe" + QByteArray::number(i) + "@example.com\n";
        QCOMPARE(fixture.importCustomers(content).created, rows);
        CustomerStore store(fixture.db());
        QCOMPARE(store.search(u"muller2"_s, 1).size(), 1);
        QCOMPARE(store.search(u"oe2"_s, 1).size(), 1);
        QCOMPARE(fixture.importCustomers(content).skipped, rows);
    }

    void whatTooManyShareRecognizesNobody()
    {
        ImportFixture fixture;
        const QByteArray content = "name,email\nGuest,desk@hotel.example\n";
        for (int i = 0; i < SharedByTooMany - 1; ++i)
            stored(fixture.db(), {.name = u"Guest"_s, .email = u"desk@hotel.example"_s});
        QCOMPARE(fixture.importCustomers(content).skipped, 1);

        stored(fixture.db(), {.name = u"Guest"_s, .email = u"desk@hotel.example"_s});

        QCOMPARE(fixture.importCustomers(content).created, 1);
    }

    void importsTheCompaniesOfTheCrmPipeline()
    {
        const QString path = referenceFile(u"data/crm_pipeline/accounts.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        ImportFixture fixture;
        const QStringList before = fixture.dump();
        const auto plan = guessImportPlan(path);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->kind, ImportKind::Customers);
        const auto result = fixture.import(*plan);
        QCOMPARE(result.rows, 85);
        QCOMPARE(result.created, 85);
        QCOMPARE(result.rejected(), 0);
        const Customer acme = fixture.customer(u"Acme Corporation"_s);
        QCOMPARE(acme.kind, CustomerKind::Company);
        QCOMPARE(acme.country, u"United States"_s);

        const auto again = fixture.import(*plan);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.skipped, 85);
        QVERIFY(!again.operation);

        undoOperation(fixture.db(), TestOrigin, result.operation);
        QCOMPARE(fixture.dump(), before);
    }

    void countsBeforehandExactlyWhatItWillDo()
    {
        ImportFixture fixture;
        stored(fixture.db(), {.externalId = u"1"_s, .name = u"Ada"_s});
        const QStringList before = fixture.dump();
        const auto plan = fixture.plan("id,name,birthday\n1,Ada,\n2,Ben,\n2,Ben,\n3,,\n4,Cat,31/02/2024\n", ImportKind::Customers);
        const auto check = fixture.check(plan);
        QCOMPARE(fixture.dump(), before);
        const auto done = fixture.import(plan);
        QCOMPARE(check.rows, 5);
        QCOMPARE(check.created, 1);
        QCOMPARE(check.skipped, 2);
        QCOMPARE(check.rejected(), 2);
        QCOMPARE(done.rows, check.rows);
        QCOMPARE(done.created, check.created);
        QCOMPARE(done.skipped, check.skipped);
        QCOMPARE(rejectionsOf(done), rejectionsOf(check));
    }

    void rejectsRowsWithLineAndReason()
    {
        ImportFixture fixture;
        const auto result = fixture.importCustomers(
            "name,kind,phase,birthday,created\n"
            "\"two\nlines\",,,,\n"
            "Ada,robot,,,\n"
            "Ben,,Nirvana,,\n"
            "Cat,,,31/02/2024,\n"
            ",,Reach,,\n"
            "Dan,,,,2999-01-01\n"
            "Eve,,,,,,surplus\n"
            "Fay\n"
            "Gus,,,,\"open\n");
        QCOMPARE(result.created, 2);
        const QStringList rejections = rejectionsOf(result);
        QCOMPARE(rejections.size(), 7);
        QVERIFY(rejections.at(0).startsWith(u"4: "_s) && rejections.at(0).contains(u"robot"_s));
        QVERIFY(rejections.at(1).startsWith(u"5: "_s) && rejections.at(1).contains(u"Nirvana"_s));
        QVERIFY(rejections.at(2).startsWith(u"6: "_s) && rejections.at(2).contains(u"31/02/2024"_s));
        QVERIFY(rejections.at(3).startsWith(u"7: "_s) && rejections.at(3).contains(u"name"_s));
        QVERIFY(rejections.at(4).startsWith(u"8: "_s) && rejections.at(4).contains(u"future"_s));
        QVERIFY(rejections.at(5).startsWith(u"9: "_s) && rejections.at(5).contains(u"7 fields"_s));
        QVERIFY(rejections.at(6).startsWith(u"11: "_s) && rejections.at(6).contains(u"never closed"_s));
        QCOMPARE(fixture.customers().front().name, u"two lines"_s);
    }

    void storesHostileNamesAsText()
    {
        ImportFixture fixture;
        const QString longName = QString(10000, u'x');
        const QStringList names{u"<img src=\"/dev/zero\">"_s, u"Robert'); DROP TABLE customer;--"_s, u"שלום עולם"_s, u"😀 Smile"_s,
                                longName};
        QByteArray content = "name,city\n";
        for (const QString &name : names)
            content += '"' + QString(name).replace(u'"', u"\"\""_s).toUtf8() + "\",x\n";
        content += "invoice_\u202Efdp.exe,x\n";
        QCOMPARE(fixture.importCustomers(content).created, names.size() + 1);
        for (const QString &name : names)
            QCOMPARE(fixture.customer(name).name, name);
        QCOMPARE(fixture.customer(u"invoice_fdp.exe"_s).city, u"x"_s);
    }

    void updatesByTheFieldThatIsAskedFor()
    {
        ImportFixture fixture;
        stored(fixture.db(), {.name = u"Ada"_s, .email = u"ADA@example.com"_s, .phone = u"1"_s, .city = u"London"_s,
                              .tags = u"vip"_s, .note = u"old"_s});
        const QStringList before = fixture.dump();
        auto plan = fixture.plan("name,email,city,phone,tags,note\nAda King,ada@example.com,Paris,,maths,new\nBen,ben@example.com,,,,\n",
                                 ImportKind::Customers);
        plan.updateBy = u"email"_s;
        QCOMPARE(fixture.check(plan).updated, 1);
        const auto result = fixture.import(plan);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.updated, 1);
        const Customer ada = fixture.customer(u"Ada King"_s);
        QCOMPARE(ada.city, u"Paris"_s);
        QCOMPARE(ada.phone, u"1"_s);
        QCOMPARE(ada.tags, u"vip, maths"_s);
        QCOMPARE(ada.note, u"old\nnew"_s);

        const auto again = fixture.import(plan);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.skipped, 2);

        undoOperation(fixture.db(), TestOrigin, result.operation);
        QCOMPARE(fixture.dump(), before);
    }

    void movesKnownCustomersToTheirPhase()
    {
        ImportFixture fixture;
        const Customer ada = stored(fixture.db(), {.externalId = u"1"_s, .name = u"Ada"_s});
        auto plan = fixture.plan("id,name,phase\n1,Ada,Lost\n", ImportKind::Customers);
        plan.updateBy = u"id"_s;
        QCOMPARE(fixture.import(plan).updated, 1);
        const auto visits = LifeCycleStore(fixture.db()).visits(ada.id);
        QCOMPARE(visits.size(), 2);
        QCOMPARE(visits.back().phase, phaseWithRole(fixture.db(), PhaseRole::Lost).id);
        QCOMPARE(visits.front().leftAt, visits.back().enteredAt);
        QCOMPARE(fixture.customer(u"Ada"_s).phase, visits.back().phase);
    }

    void movesSomeWhileOthersAreNew()
    {
        ImportFixture fixture;
        const Customer ada = stored(fixture.db(), {.externalId = u"1"_s, .name = u"Ada"_s});
        const QStringList before = fixture.dump();
        auto plan = fixture.plan("id,name,phase\n2,Ben,Reach\n1,Ada,Lost\n3,Cara,Reach\n1,Ada,Loyalty\n", ImportKind::Customers);
        plan.updateBy = u"id"_s;
        QCOMPARE(fixture.check(plan).rejectedLines, (std::vector<qint64>{5}));
        const auto result = fixture.import(plan);
        QCOMPARE(result.created, 2);
        QCOMPARE(result.updated, 1);
        QCOMPARE(result.rejectedLines, (std::vector<qint64>{5}));
        QCOMPARE(LifeCycleStore(fixture.db()).visits(ada.id).size(), 2);
        QCOMPARE(fixture.customer(u"Ada"_s).phase, phaseWithRole(fixture.db(), PhaseRole::Lost).id);
        undoOperation(fixture.db(), TestOrigin, result.operation);
        QCOMPARE(fixture.dump(), before);
    }

    void doesNotGuessWhoIsMeant()
    {
        ImportFixture fixture;
        aCustomer(fixture.db(), u"Ada"_s);
        aCustomer(fixture.db(), u"Ada"_s);
        auto plan = fixture.plan("name,city\nAda,Rome\nBen,Oslo\nBen,Bonn\n", ImportKind::Customers);
        plan.updateBy = u"name"_s;
        const auto result = fixture.import(plan);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.rejectedLines, (std::vector<qint64>{2, 4}));
    }

    void createsNobodyIfAskedNotTo()
    {
        ImportFixture fixture;
        aCustomer(fixture.db(), u"Ada"_s);
        auto plan = fixture.plan("name,city\nAda,Rome\nBen,Oslo\n", ImportKind::Customers);
        plan.updateBy = u"name"_s;
        plan.createsUnknown = false;
        const auto result = fixture.import(plan);
        QCOMPARE(result.updated, 1);
        QCOMPARE(result.skipped, 1);
        QCOMPARE(fixture.customers().size(), 1);
    }

    void keepsAllAddressesAndNumbers()
    {
        ImportFixture fixture;
        fixture.importCustomers("First Name,Last Name,E-mail 1 - Value,E-mail 2 - Value,Labels\n"
                                "Ada,King,a@example.com ::: b@example.com,c@example.com,* myContacts ::: VIP\n");
        const Customer ada = fixture.customer(u"Ada King"_s);
        QCOMPARE(ada.email, u"a@example.com"_s);
        QCOMPARE(ada.furtherEmails, (FurtherTexts{{{}, u"b@example.com"_s}, {{}, u"c@example.com"_s}}));
        QCOMPARE(ada.note, QString());
        QCOMPARE(ada.tags, u"myContacts, VIP"_s);
    }

    void readsWhatOtherProgramsWrite()
    {
        ImportFixture fixture;
        const auto result = fixture.importCustomers("Name;Ort;Geburtstag\r\nJ\xFCrgen;K\xF6ln;1.2.80\r\n");
        QCOMPARE(result.created, 1);
        QCOMPARE(fixture.customer(u"Jürgen"_s).birthday, QDate(1980, 2, 1));
    }

    void remarksOnWhatCouldNotBeRead()
    {
        ImportFixture fixture;
        auto plan = fixture.plan(QByteArray("name,city\nM\xFCller,A\0B\n", 21), ImportKind::Customers);
        plan.dialect.encoding = u"UTF-8"_s;
        const auto result = fixture.import(plan);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.remarks.size(), 2);
        QCOMPARE(fixture.customers().front().city, u"AB"_s);
    }

    void leavesNothingWhenCancelled()
    {
        ImportFixture fixture;
        const QStringList before = fixture.dump();
        const auto plan = fixture.plan("name,city\nAda,Rome\n", ImportKind::Customers);
        ImportProgress progress;
        progress.isCancelled = true;
        bool wasCancelled = false;
        try {
            perform(fixture.db(), TestOrigin, u"Import"_s,
                    [&](Operation &operation) { return runImport(operation, plan, progress); });
        } catch (const Failure &failure) {
            wasCancelled = failure.error.kind == Error::Kind::Cancelled;
        }
        QVERIFY(wasCancelled);
        QCOMPARE(fixture.dump(), before);
    }

    void saysWhichColumnIsMissing()
    {
        ImportFixture fixture;
        const auto plan = fixture.plan("colour,size\nred,5\n", ImportKind::Customers);
        QVERIFY(missingColumns(plan).contains(u"Name"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, fixture.import(plan));
    }
};

QTEST_GUILESS_MAIN(CustomerImportTest)
#include "tst_customerimport.moc"
