// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/databasefile.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

/** The statements of the dialect do on the engine of this run what they say; problems are provoked, not made up. */
class DialectTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        db.run(dialect.expand(u"CREATE TABLE shelf (id {primary_key}, name TEXT NOT NULL UNIQUE {byte_order})"_s));
        db.run(dialect.expand(u"CREATE TABLE book (id {primary_key}, shelf_id BIGINT REFERENCES shelf (id), "
                              "pages BIGINT CHECK (pages > 0))"_s));
    }
    void cleanup()
    {
        db.run(u"DELETE FROM book"_s);
        db.run(u"DELETE FROM shelf"_s);
    }

    void choosesTheEngineByTheUrl()
    {
        QVERIFY(Dialect::forUrl(QUrl(u"sqlite:/home/ada/shop.regulars"_s)).isSqlite());
        QVERIFY(!Dialect::forUrl(QUrl(u"postgresql://ada@localhost/shop"_s)).isSqlite());
        QVERIFY(Dialect::forUrl(QUrl(u"/home/ada/postgresql"_s)).isSqlite());
    }

    void leavesUnknownPlaceholdersAlone()
    {
        for (const auto engine : {Dialect::Engine::Sqlite, Dialect::Engine::PostgreSql}) {
            const QString expanded = Dialect(engine).expand(u"a {primary_key}, b {primary_key}, c '{}', d {other}"_s);
            QVERIFY(!expanded.contains(u"{primary_key}"_s));
            QVERIFY(expanded.endsWith(u", c '{}', d {other}"_s));
        }
    }

    void idsAreNeverHandedOutAgain()
    {
        const qint64 first = addShelf(u"first"_s);
        const qint64 second = addShelf(u"second"_s);
        QCOMPARE(second, first + 1);
        db.run(u"DELETE FROM shelf"_s);
        QCOMPARE(number(dialect.highestId(u"shelf"_s)), second);
        QCOMPARE(addShelf(u"third"_s), second + 1);
    }

    void idsContinueAfterTheOnesThatWereGiven()
    {
        const qint64 given = number(dialect.highestId(u"shelf"_s)) + 500;
        db.run(u"INSERT INTO shelf (id, name) VALUES (?, ?)"_s, given, u"given"_s);
        if (const QString statement = dialect.continueIdsAfter(u"shelf"_s, given); !statement.isEmpty())
            db.run(statement);
        QCOMPARE(addShelf(u"next"_s), given + 1);
    }

    void textsAreInTheOrderOfTheirBytes()
    {
        for (const QString &name : {u"é"_s, u"a"_s, u"Z"_s, u"_"_s, u"𝄞"_s, u"\uFF5E"_s})
            addShelf(name);
        QStringList names;
        Rows rows = db.run(u"SELECT name FROM shelf ORDER BY name"_s);
        while (rows.next())
            names.append(rows.text(0));
        QCOMPARE(names, QStringList({u"Z"_s, u"_"_s, u"a"_s, u"é"_s, u"\uFF5E"_s, u"𝄞"_s}));
    }

    void anyOfPicksExactlyTheIdsOfTheList()
    {
        const std::vector<qint64> stored{-7, 1, 2, 30, (qint64(1) << 53) + 1};
        for (const qint64 id : stored)
            db.run(u"INSERT INTO shelf (id, name) VALUES (?, ?)"_s, id, QString::number(id));

        QCOMPARE(idsAmong(std::vector<qint64>{}), std::vector<qint64>{});
        QCOMPARE(idsAmong(std::vector<qint64>{2}), std::vector<qint64>{2});
        QCOMPARE(idsAmong(std::vector<qint64>{30, 1, 3, 1}), (std::vector<qint64>{1, 30}));
        QCOMPARE(idsAmong(stored), stored);
        QCOMPARE(idsAmong(QSet<qint64>{-7}), std::vector<qint64>{-7});
        QCOMPARE(idsAmong(std::vector<CustomerId>{CustomerId{30}, CustomerId{2}}), (std::vector<qint64>{2, 30}));
    }

    void anyOfTakesMoreIdsThanAStatementTakesValues()
    {
        addShelf(u"one"_s);
        std::vector<qint64> many(100'000);
        std::iota(many.begin(), many.end(), number(dialect.highestId(u"shelf"_s)) - 50'000);
        QCOMPARE(idsAmong(many).size(), size_t(1));
    }

    void leastAndGreatestCompareTwoExpressions()
    {
        QCOMPARE(number(u"SELECT "_s + dialect.least(u"3"_s, u"1 + 1"_s)), 2);
        QCOMPARE(number(u"SELECT "_s + dialect.greatest(u"3"_s, u"1 + 1"_s)), 3);
    }

    void knowsWhetherATableExists()
    {
        QVERIFY(db.run(dialect.tableExists(), u"shelf"_s).next());
        QVERIFY(!db.run(dialect.tableExists(), u"shelves"_s).next());
        QVERIFY(!db.run(dialect.tableExists(), u"shelf'; --"_s).next());
    }

    void aBrokenRuleIsAConstraint_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("twice the same") << u"INSERT INTO shelf (name) VALUES ('a')"_s;
        QTest::newRow("nothing where something must be") << u"INSERT INTO shelf (name) VALUES (NULL)"_s;
        QTest::newRow("refers to nothing") << u"INSERT INTO book (shelf_id) VALUES (-1)"_s;
        QTest::newRow("is referred to") << u"DELETE FROM shelf"_s;
        QTest::newRow("not allowed") << u"INSERT INTO book (pages) VALUES (0)"_s;
    }
    void aBrokenRuleIsAConstraint()
    {
        QFETCH(QString, sql);
        db.run(u"INSERT INTO book (shelf_id) VALUES (?)"_s, addShelf(u"a"_s));
        QCOMPARE(problemOf([&] { db.run(sql); }), Dialect::Problem::Constraint);
    }

    void aStatementThatMakesNoSenseIsNoneOfThem()
    {
        QCOMPARE(problemOf([&] { db.run(u"SELEC 1"_s); }), Dialect::Problem::Other);
        QCOMPARE(problemOf([&] { db.run(u"SELECT nothing FROM shelf"_s); }), Dialect::Problem::Other);
    }

    void aWritingStatementOfAReaderIsReadOnly()
    {
        Connection reader(database.url, Connection::Access::Read);
        QCOMPARE(problemOf([&] { reader.run(u"DELETE FROM shelf"_s); }), Dialect::Problem::ReadOnly);
    }

    void aLockThatAnotherHoldsIsBusy()
    {
        Connection other(database.url);
        if (dialect.isSqlite())
            other.run(u"PRAGMA busy_timeout = 0"_s);
        db.run(dialect.begin());
        db.run(u"DELETE FROM shelf"_s);
        const auto problem = problemOf([&] {
            other.run(dialect.begin());
            other.run(u"LOCK TABLE shelf NOWAIT"_s);
        });
        db.run(u"ROLLBACK"_s);
        QCOMPARE(problem, Dialect::Problem::Busy);
    }

    void aSnapshotThatAnotherHasOvertakenIsBusy()
    {
        addShelf(u"a"_s);
        Connection other(database.url);
        other.run(dialect.isSqlite() ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
        QVERIFY(other.run(u"SELECT name FROM shelf WHERE name = ?"_s, u"a"_s).next());
        db.run(u"UPDATE shelf SET name = 'b'"_s);
        QCOMPARE(problemOf([&] { other.run(u"UPDATE shelf SET name = 'c'"_s); }), Dialect::Problem::Busy);
    }

    void aStatementThatIsStoppedIsInterrupted()
    {
        Connection other(database.url);
        const auto stopped = [&] {
            if (dialect.isSqlite()) {
                Rows rows = other.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s);
                while (rows.next())
                    other.interrupt();
            } else {
                other.run(u"SET statement_timeout = 20"_s);
                other.run(u"SELECT pg_sleep(60)"_s);
            }
        };
        QCOMPARE(problemOf(stopped), Dialect::Problem::Interrupted);
    }

    void noRoomLeftIsAFullDisk()
    {
        if (!dialect.isSqlite())
            QSKIP("the disk of a server cannot be filled from here");
        Connection other(database.url);
        other.run(u"PRAGMA max_page_count = 1"_s); // The size that it has.
        QCOMPARE(problemOf([&] { other.run(u"INSERT INTO shelf (name) VALUES (?)"_s, QString(10'000'000, u'x')); }),
                 Dialect::Problem::DiskFull);
    }

    void aFileWhosePagesAreOverwrittenIsDamaged()
    {
        if (!dialect.isSqlite())
            QSKIP("only a file can be overwritten");
        const TestDatabase mine;
        QFile file(mine.url.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 FirstPage = 4096;
        QVERIFY(file.size() > 2 * FirstPage);
        file.seek(FirstPage);
        file.write(QByteArray(file.size() - FirstPage, '\xAA'));
        file.close();

        const auto read = [&] {
            Connection damaged(mine.url, Connection::Access::Read);
            damaged.run(u"SELECT count(*) FROM customer"_s).next();
        };
        QCOMPARE(problemOf(read), Dialect::Problem::Damaged);
    }

    void aDatabaseThatIsNotThereIsUnreachable()
    {
        QUrl nowhere = database.url;
        if (dialect.isSqlite())
            nowhere.setPath(database.url.path() + u".gone"_s);
        else
            nowhere.setPort(1);
        QCOMPARE(problemOf([&] { Connection{nowhere}; }), Dialect::Problem::Unreachable);
    }

    void aServerThatEndsTheConnectionIsUnreachable()
    {
        if (dialect.isSqlite())
            QSKIP("there is no server");
        Connection other(database.url);
        QCOMPARE(problemOf([&] { other.run(u"SELECT pg_terminate_backend(pg_backend_pid())"_s); }),
                 Dialect::Problem::Unreachable);
        QCOMPARE(problemOf([&] { other.run(u"SELECT 1"_s); }), Dialect::Problem::Unreachable);
    }

private:
    qint64 addShelf(const QString &name)
    {
        Rows rows = db.run(u"INSERT INTO shelf (name) VALUES (?) RETURNING id"_s, name);
        qint64 id = 0;
        while (rows.next())
            id = rows.integer(0);
        return id;
    }

    qint64 number(const QString &query)
    {
        Rows rows = db.run(query);
        return rows.next() ? rows.integer(0) : -1;
    }

    template<typename Ids>
    std::vector<qint64> idsAmong(const Ids &ids)
    {
        std::vector<qint64> found;
        Rows rows = db.run(u"SELECT id FROM shelf WHERE "_s + dialect.anyOf(u"shelf.id"_s) + u" ORDER BY id"_s,
                           dialect.idList(ids));
        while (rows.next())
            found.push_back(rows.integer(0));
        return found;
    }

    /** What the dialect makes of the engine's own code, which the details of a failure name behind the driver. */
    Dialect::Problem problemOf(const std::function<void()> &action)
    {
        try {
            action();
        } catch (const Failure &failure) {
            const QString code = failure.error.details.section(u' ', 1, 1).remove(u':');
            return dialect.problem(code == u"-" ? QString() : code);
        }
        QTest::qFail("nothing was thrown", __FILE__, __LINE__);
        return Dialect::Problem::Other;
    }

    TestDatabase database;
    Connection db{database.url};
    const Dialect dialect = db.dialect();
};

QTEST_GUILESS_MAIN(DialectTest)
#include "tst_dialect.moc"
