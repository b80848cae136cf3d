// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatescan.h"

#include "models/duplicates/mergestore.h"
#include "models/duplicates/notduplicate.h"
#include "models/duplicates/possibleduplicates.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class DuplicateScanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { db.emplace((business = std::make_unique<TestDatabase>())->url); }

    void findsNobodyWhereAllAreDifferent()
    {
        QVERIFY(scanDuplicates(*db).empty());
        stored(*db, {.name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s, .city = u"London"_s});
        stored(*db, {.name = u"Grace Hopper"_s, .email = u"grace@x.org"_s, .city = u"London"_s});

        QVERIFY(scanDuplicates(*db).empty());
        QVERIFY(possibleDuplicates(*db, {.name = u"Alan Turing"_s, .city = u"London"_s}).empty());
        QVERIFY(possibleDuplicates(*db, {}).empty());
    }

    void findsEachRuleAndSaysWhy()
    {
        const Customer ada = stored(*db, {.name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s, .phone = u"+44 20 7946 0958"_s,
                                          .street = u"Ring 5"_s, .postcode = u"SW1A 1AA"_s});
        const Customer phone = stored(*db, {.name = u"Ada Lovelaze"_s, .phone = u"020 7946 0958"_s});
        const Customer name = stored(*db, {.name = u"Lovelase, Ada"_s, .street = u"Ring 5"_s, .postcode = u"sw1a1aa"_s});
        stored(*db, {.name = u"Ada Lovelace"_s, .city = u"Rome"_s});

        const auto sets = scanDuplicates(*db);

        QCOMPARE(sets.size(), size_t(1));
        QCOMPARE(sets.front().customers, (std::vector<CustomerId>{ada.id, phone.id, name.id}));
        QCOMPARE(sets.front().pairs.size(), size_t(2));
        QStringList why;
        for (const DuplicatePair &pair : sets.front().pairs)
            why.append(likenessText(pair.likeness));
        why.sort();
        QCOMPARE(why, (QStringList{u"same phone, similar name"_s, u"similar name, same street, same postcode"_s}));
    }

    void typingFindsWhatTheScanFinds()
    {
        QRandomGenerator random(7);
        const QStringList first{u"Ada"_s, u"Ida"_s, u"Grace"_s, u"Éva"_s, u"Jürgen"_s, u"李"_s};
        const QStringList last{u"Lovelace"_s, u"Lovelase"_s, u"Hopper"_s, u"Müller"_s, u"Mueller"_s};
        const auto pick = [&](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
        std::vector<Customer> customers;
        for (int i = 0; i < 60; ++i)
            customers.push_back(stored(*db, {.name = pick(first) + u' ' + pick(last),
                                             .email = pick({QString(), u"a%1@x.org"_s.arg(random.bounded(30))}),
                                             .phone = pick({QString(), u"030 55%1"_s.arg(random.bounded(100, 130))}),
                                             .street = pick({QString(), u"Ring %1"_s.arg(random.bounded(20))}),
                                             .postcode = pick({QString(), QString::number(10110 + random.bounded(9))}),
                                             .city = pick({QString(), u"Köln"_s, u"Berlin"_s})}));
        const auto described = [&](CustomerId a, CustomerId b, const Likeness &likeness) {
            const auto [first, second] = std::minmax(a.value, b.value);
            return u"%1 and %2: %3"_s.arg(db->find(CustomerId{first}).name, db->find(CustomerId{second}).name, likenessText(likeness));
        };
        QStringList scanned;
        for (const DuplicateSet &set : scanDuplicates(*db)) {
            for (const DuplicatePair &pair : set.pairs)
                scanned += QStringList(2, described(pair.a, pair.b, pair.likeness)); // Seen from either.
        }
        QStringList typed;
        for (const Customer &customer : customers) {
            for (const PossibleDuplicate &other : possibleDuplicates(*db, customer, 100))
                typed.append(described(customer.id, other.customer.id, other.likeness));
        }
        scanned.sort();
        typed.sort();

        QVERIFY(scanned.size() > 20);
        QCOMPARE(typed, scanned);
    }

    void whatTooManyShareIsNoSign()
    {
        for (int i = 0; i < SharedByTooMany - 1; ++i)
            stored(*db, {.name = u"Guest %1"_s.arg(QChar(u'a' + i)), .email = u"desk@hotel.example"_s, .phone = u"030 1234567"_s});
        QVERIFY(!scanDuplicates(*db).empty());
        QCOMPARE(possibleDuplicates(*db, {.name = u"New"_s, .phone = u"030 1234567"_s}, 100).size(), size_t(SharedByTooMany - 1));

        stored(*db, {.name = u"Zoe"_s, .email = u"desk@hotel.example"_s, .phone = u"030 1234567"_s});

        QVERIFY(scanDuplicates(*db).empty());
        QVERIFY(possibleDuplicates(*db, {.name = u"New"_s, .email = u"desk@hotel.example"_s, .phone = u"030 1234567"_s}).empty());
    }

    void aNameThatTooManyHaveInOneCityIsNoSign()
    {
        for (int i = 0; i < SharedByTooMany; ++i)
            stored(*db, {.name = u"Maria Silva"_s, .city = u"São Paulo"_s});

        QVERIFY(scanDuplicates(*db).empty());
        QVERIFY(possibleDuplicates(*db, {.name = u"Maria Silva"_s, .city = u"Sao Paulo"_s}).empty());
        stored(*db, {.name = u"João Souza"_s, .city = u"São Paulo"_s});
        QCOMPARE(possibleDuplicates(*db, {.name = u"Joao Souza"_s, .city = u"Sao Paulo"_s}).size(), size_t(1));
    }

    void findsSimilarNamesAmongManyInOnePlace()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 200; ++i) {
            QString name;
            for (int letter = 0; letter < 12; ++letter)
                name += QChar(u'a' + random.bounded(26));
            stored(*db, {.name = name.insert(5, u' '), .postcode = u"10115"_s});
        }
        const Customer ada = stored(*db, {.name = u"Ada Lovelace"_s, .postcode = u"10115"_s});
        const Customer typo = stored(*db, {.name = u"Zda Lovelace"_s, .postcode = u"10115"_s});

        const auto sets = scanDuplicates(*db);

        QCOMPARE(sets.size(), size_t(1));
        QCOMPARE(sets.front().customers, (std::vector<CustomerId>{ada.id, typo.id}));
    }

    void remembersWhoIsNotADuplicate()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .phone = u"030 1234567"_s});
        const Customer bob = stored(*db, {.name = u"Bob"_s, .phone = u"030 1234567"_s});
        const auto sets = scanDuplicates(*db);
        QCOMPARE(sets.size(), size_t(1));

        const auto done = perform(*db, TestOrigin, u"Different"_s, &markAllDifferent, sets.front().customers);
        QVERIFY(scanDuplicates(*db).empty());
        QVERIFY(possibleDuplicates(*db, ada).empty());
        QCOMPARE(MergeStore(*db).stillOpen(sets), std::vector<DuplicateSet>(1));
        QCOMPARE(possibleDuplicates(*db, {.name = u"Eve"_s, .phone = u"030 1234567"_s}).size(), size_t(2));
        QVERIFY(!perform(*db, TestOrigin, u"Again"_s, &markNotDuplicate, bob.id, std::vector{ada.id}).performed.operation);

        undoOperation(*db, TestOrigin, done.performed.operation);
        QCOMPARE(scanDuplicates(*db), sets);
        QCOMPARE(MergeStore(*db).stillOpen(sets), sets);
    }

    void setsNeverGrowWithoutEnd()
    {
        std::vector<DuplicatePair> chain;
        for (qint64 i = 1; i < 100; ++i)
            chain.push_back({CustomerId{i}, CustomerId{i + 1}, {Sameness::Email, 60}});

        size_t pairs = 0;
        int strongest = 100;
        for (const DuplicateSet &set : grouped(chain)) {
            QVERIFY(set.customers.size() <= 12);
            QVERIFY(std::is_sorted(set.customers.begin(), set.customers.end()));
            QVERIFY(set.likeness().strength <= strongest);
            strongest = set.likeness().strength;
            pairs += set.pairs.size();
        }
        QCOMPARE(pairs, chain.size());
    }

    void weakLikenessesJoinOnlyWhereEachIsLikeEach()
    {
        const Likeness weak{Sameness::Phone, 50};
        const CustomerId a{1}, b{2}, c{3}, d{4};

        QCOMPARE(grouped({{a, b, weak}, {b, c, weak}, {a, c, weak}}).size(), size_t(1));
        QCOMPARE(grouped({{a, b, weak}, {b, c, weak}}).size(), size_t(2));
        QCOMPARE(grouped({{a, b, {Sameness::Email, 60}}, {b, c, {Sameness::Email, 60}}}).size(), size_t(1));
        QCOMPARE(grouped({{a, b, {Sameness::Email, 60}}, {c, d, {Sameness::Email, 60}}, {b, c, weak}}).size(), size_t(3));
    }

    void tellsHowFarItIsAndStops()
    {
        stored(*db, {.name = u"Ada"_s, .city = u"London"_s});
        double last = -1;
        scanDuplicates(*db, [&](double share) {
            const bool advances = share >= last && share <= 1;
            last = share;
            return advances;
        });
        QVERIFY(last > 0.9);

        try {
            scanDuplicates(*db, [](double) { return false; });
            QFAIL("It went on.");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Cancelled);
        }
        QCOMPARE(scanDuplicates(*db).size(), size_t(0));
    }

private:
    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
};

QTEST_GUILESS_MAIN(DuplicateScanTest)
#include "tst_duplicatescan.moc"
