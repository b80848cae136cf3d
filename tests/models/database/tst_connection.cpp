// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/databasefile.h"

#include <QFile>
#include <QTest>

#include <limits>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

template<typename T>
concept MakesAValue = std::is_constructible_v<SqlValue, T>;

// What Qt's PostgreSQL driver would write unquoted into the statement does not compile.
static_assert(!MakesAValue<QUrl> && !MakesAValue<QStringList> && !MakesAValue<QVariant> && !MakesAValue<const char *>);
static_assert(MakesAValue<QString> && MakesAValue<qint64> && MakesAValue<double> && MakesAValue<QByteArray>);

Error errorOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Failure &failure) {
        return failure.error;
    }
    return {Error::Kind::Invalid, u"nothing was thrown"_s, {}};
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        db.run(u"CREATE TABLE sheet (id %1, number BIGINT, real DOUBLE PRECISION, words TEXT, bytes %2)"_s.arg(
            db.dialect().isSqlite() ? u"INTEGER PRIMARY KEY"_s : u"BIGINT PRIMARY KEY"_s,
            db.dialect().isSqlite() ? u"BLOB"_s : u"BYTEA"_s));
    }
    void cleanup() { db.run(u"DELETE FROM sheet"_s); }

    void integersKeepAllTheirBits()
    {
        for (const qint64 number : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0), qint64(1) << 31,
                                    (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max()})
            QCOMPARE(roundTrip(u"number"_s, number).as<qint64>(), number);
    }

    void doublesKeepAllTheirBits()
    {
        for (const double number : {0.1, -1e-300, 1.7976931348623157e308, 5e-324, 123456789.123456789, 1.0 / 3, -0.0})
            QCOMPARE(roundTrip(u"real"_s, number).as<double>(), number);
    }

    void textComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("quotes") << u"O'Brien \"the\" \\ % _ ? :name $1 -- /* ; */ ''"_s;
        QTest::newRow("escapes") << u"a\\'b\\\\c\\x41 E'\\n'"_s;
        QTest::newRow("lines") << u"a\r\nb\tc\x01"_s;
        QTest::newRow("right to left") << u"\u202eשלום\u2069"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 🇺🇳"_s;
        QTest::newRow("long") << QString(100'000, u'ß');
        QTest::newRow("looks like a number") << u"00123"_s;
        QTest::newRow("looks like null") << u"NULL"_s;
    }

    void textComesBackAsItWent()
    {
        QFETCH(QString, text);
        const SqlValue back = roundTrip(u"words"_s, text);
        QVERIFY(!back.isNull());
        QCOMPARE(back.as<QString>(), text);
    }

    void everyPlaneOfUnicodeComesBack()
    {
        QString text;
        for (char32_t code = 1; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97) {
            if (code < 0xD800 || code > 0xDFFF)
                text += QString::fromUcs4(&code, 1);
        }
        QCOMPARE(roundTrip(u"words"_s, text).as<QString>(), text);
    }

    void T03_aLoneSurrogateBecomesAReplacementCharacter()
    {
        const QString broken = u"x"_s + QChar(0xD800) + u"y"_s + QChar(0xDC00);
        QCOMPARE(roundTrip(u"words"_s, broken).as<QString>(), u"x\uFFFDy\uFFFD"_s);
    }

    void T04_aNulIsTakenOut()
    {
        const QString broken = u"a"_s + QChar(u'\0') + u"b"_s;
        QCOMPARE(roundTrip(u"words"_s, broken).as<QString>(), u"ab"_s);
    }

    void aNullStringIsTheEmptyTextAndOnlyNullIsNull()
    {
        QVERIFY(!roundTrip(u"words"_s, QString()).isNull());
        QVERIFY(!roundTrip(u"bytes"_s, QByteArray()).isNull());
        QVERIFY(roundTrip(u"words"_s, nullptr).isNull());
        QVERIFY(roundTrip(u"number"_s, std::optional<int>()).isNull());
        QVERIFY(roundTrip(u"number"_s, QDate()).isNull());
        QVERIFY(roundTrip(u"number"_s, CustomerId()).isNull());
    }

    void bytesComeBackAsTheyWent()
    {
        QByteArray bytes;
        for (int i = 0; i < 1024; ++i)
            bytes.append(char(i));
        QCOMPARE(roundTrip(u"bytes"_s, bytes).as<QByteArray>(), bytes);
    }

    void daysAndInstantsAreNumbers()
    {
        const QDateTime instant(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        QCOMPARE(roundTrip(u"number"_s, instant).as<QDateTime>(), instant);
        QCOMPARE(roundTrip(u"number"_s, QDate(1600, 2, 29)).as<QDate>(), QDate(1600, 2, 29));
        QCOMPARE(SqlValue(QDate(1970, 1, 2)).integer(), 1);
    }

    void H06_valuesAreNeverPartOfTheStatement()
    {
        for (const QString &attack : {u"'); DROP TABLE sheet; --"_s, u"\\'); DROP TABLE sheet; --"_s, u"$$; DROP TABLE sheet; $$"_s,
                                      u"\u02BC); DROP TABLE sheet; --"_s, u"' || (SELECT 1) || '"_s})
            QCOMPARE(roundTrip(u"words"_s, attack).as<QString>(), attack);
        QVERIFY(db.run(db.dialect().tableExists(), u"sheet"_s).next());
    }

    void theSameStatementRunsAgainWithOtherValues()
    {
        fill(1000);
        QCOMPARE(one(u"SELECT cast(sum(number) as bigint) FROM sheet WHERE id > ?"_s, 0).integer(), 500500);
    }

    void aStatementMayRunWithinItself()
    {
        fill(20);
        const QString sql = u"SELECT id FROM sheet WHERE id > ? ORDER BY id"_s;
        int seen = 0;
        Rows outer = db.run(sql, 0);
        while (outer.next()) {
            Rows inner = db.run(sql, outer.integer(0));
            while (inner.next())
                ++seen;
        }
        QCOMPARE(seen, 190);
    }

    void rowsMayBeReadWhileOthersAreWritten()
    {
        fill(500);
        Transaction transaction(db);
        int seen = 0;
        Rows rows = db.run(u"SELECT id FROM sheet WHERE id > ? ORDER BY id"_s, 0);
        while (rows.next()) {
            db.run(u"UPDATE sheet SET number = ? WHERE id = ?"_s, -1, rows.integer(0));
            ++seen;
        }
        transaction.commit();
        QCOMPARE(seen, 500);
        QCOMPARE(one(u"SELECT count(*) FROM sheet WHERE number = ?"_s, -1).integer(), 500);
    }

    void moreStatementsThanTheCacheHoldsWork()
    {
        for (int i = 0; i < 600; ++i)
            QCOMPARE(one(u"SELECT CAST(? AS BIGINT) + %1"_s.arg(i), 1).integer(), i + 1);
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        {
            Transaction transaction(db);
            fill(3);
        }
        QVERIFY(!db.inTransaction());
        QCOMPARE(one(u"SELECT count(*) FROM sheet WHERE id > ?"_s, 0).integer(), 0);
    }

    void theFirstErrorPoisonsATransaction()
    {
        {
            Transaction transaction(db);
            fill(1);
            QVERIFY_THROWS_EXCEPTION(Failure, db.run(u"INSERT INTO sheet (id) VALUES (?)"_s, 1));
            QVERIFY_THROWS_EXCEPTION(Failure, db.run(u"INSERT INTO sheet (id) VALUES (?)"_s, 2));
            QVERIFY_THROWS_EXCEPTION(Failure, db.run(u"SELECT 1"_s));
            QVERIFY_THROWS_EXCEPTION(Failure, transaction.commit());
        }
        QCOMPARE(one(u"SELECT count(*) FROM sheet WHERE id > ?"_s, 0).integer(), 0);
        fill(2);
        QCOMPARE(one(u"SELECT count(*) FROM sheet WHERE id > ?"_s, 0).integer(), 2);
    }

    void aMistakeInABulkInsertPoisonsToo()
    {
        Transaction transaction(db);
        BulkInsert insert(db, u"sheet"_s, {u"id"_s});
        QVERIFY_THROWS_EXCEPTION(Failure, (insert.add({SqlValue(1)}), insert.add({SqlValue(1)}), insert.flush()));
        QVERIFY_THROWS_EXCEPTION(Failure, transaction.commit());
    }

    void aBrokenRuleIsAConflictAndItsMessageHoldsNoData()
    {
        db.run(u"CREATE TABLE strict_sheet (name TEXT UNIQUE)"_s);
        db.run(u"INSERT INTO strict_sheet VALUES (?)"_s, u"Secret O'Name"_s);
        const Error error = errorOf([&] { db.run(u"INSERT INTO strict_sheet VALUES (?)"_s, u"Secret O'Name"_s); });
        db.run(u"DROP TABLE strict_sheet"_s);
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY(!(error.message + error.details).contains(u"Secret"_s));
    }

    void P01_aMistakeInAStatementNeverShowsItsValues()
    {
        const Error error = errorOf([&] { db.run(u"SELECT nothing FROM sheet WHERE words = ?"_s, u"Secret O'Name"_s); });
        QCOMPARE(error.kind, Error::Kind::Database);
        QVERIFY(!(error.message + error.details).contains(u"Secret"_s));
        const Error cast = errorOf([&] { db.run(u"INSERT INTO sheet (id, number) VALUES (?, ?)"_s, u"Secret"_s, 1); });
        QVERIFY(!(cast.message + cast.details).contains(u"Secret"_s));
    }

    void aReadingConnectionCannotWrite()
    {
        Connection reader(database.url, Connection::Access::Read);
        QCOMPARE(errorOf([&] { reader.run(u"INSERT INTO sheet (id) VALUES (1)"_s); }).kind, Error::Kind::Forbidden);
        QCOMPARE(errorOf([&] { reader.run(u"DROP TABLE sheet"_s); }).kind, Error::Kind::Forbidden);
    }

    void aSnapshotSeesOneState()
    {
        fill(1);
        Connection reader(database.url, Connection::Access::Read);
        const auto count = [&] {
            Rows rows = reader.run(u"SELECT count(*) FROM sheet"_s);
            rows.next();
            return rows.integer(0);
        };
        {
            const Snapshot snapshot(reader);
            QCOMPARE(count(), 1);
            db.run(u"INSERT INTO sheet (id) VALUES (?)"_s, 2);
            QCOMPARE(count(), 1);
        }
        QCOMPARE(count(), 2);
    }

    void anInterruptedReadFailsInsteadOfEndingEarly()
    {
        if (!db.dialect().isSqlite())
            QSKIP("only SQLite statements can be interrupted");
        fill(5000);
        Rows rows = db.run(u"SELECT a.id FROM sheet a, sheet b, sheet c WHERE a.id > ?"_s, 0);
        QVERIFY(rows.next());
        db.interrupt();
        QCOMPARE(errorOf([&] { while (rows.next()) { } }).kind, Error::Kind::Cancelled);
    }

    void anUpdateOfAChangedRecordIsAConflict()
    {
        Customer customer = aCustomer(db, u"Ada"_s);
        Customer other = customer;
        db.update(customer);
        QCOMPARE(errorOf([&] { db.update(other); }).kind, Error::Kind::Conflict);
        QCOMPARE(errorOf([&] { db.remove(other); }).kind, Error::Kind::Conflict);
        QCOMPARE(errorOf([&] { (void)db.find(CustomerId{-7}); }).kind, Error::Kind::NotFound);
    }

    void S17_aFileReplacedWhileOpenIsNotWrittenTo_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("moved away") << false;
        QTest::newRow("replaced by another") << true;
    }

    void S17_aFileReplacedWhileOpenIsNotWrittenTo()
    {
        QFETCH(bool, replaced);
        const QTemporaryDir folder;
        const DatabaseFile file(folder.filePath(u"shop.regulars"_s));
        QVERIFY(file.create());
        Connection open(file.url());
        QVERIFY(QFile::rename(file.path(), folder.filePath(u"elsewhere.regulars"_s)));
        if (replaced)
            QVERIFY(DatabaseFile(file.path()).create());

        const Error error = errorOf([&] { setUpBusiness(open); });

        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY(error.message.contains(file.path()));
        QVERIFY(!open.inTransaction());
    }

    void S20_aSecondWriterWaitsItsTurn()
    {
        const qint64 each = 50;
        const auto write = [&](qint64 from) {
            Connection mine(database.url);
            for (qint64 i = 0; i < each; ++i) {
                Transaction transaction(mine);
                mine.run(u"INSERT INTO sheet (id) VALUES (?)"_s, from + i);
                transaction.commit();
            }
        };
        std::thread other([&] { write(1000); });
        write(1);
        other.join();
        QCOMPARE(one(u"SELECT count(*) FROM sheet WHERE id > ?"_s, 0).integer(), 2 * each);
    }

private:
    template<typename T>
    SqlValue roundTrip(const QString &column, const T &value)
    {
        db.run(u"DELETE FROM sheet"_s);
        db.run(u"INSERT INTO sheet (id, %1) VALUES (?, ?)"_s.arg(column), 1, value);
        return one(u"SELECT %1 FROM sheet WHERE id = ?"_s.arg(column), 1);
    }
    template<typename T>
    SqlValue one(const QString &sql, const T &value)
    {
        Rows rows = db.run(sql, value);
        if (!rows.next())
            qFatal("no row");
        return rows.value(0);
    }
    void fill(int rows)
    {
        std::optional<Transaction> transaction;
        if (!db.inTransaction())
            transaction.emplace(db);
        for (int i = 1; i <= rows; ++i)
            db.run(u"INSERT INTO sheet (id, number) VALUES (?, ?)"_s, i, i);
        if (transaction)
            transaction->commit();
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
