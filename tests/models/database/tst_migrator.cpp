// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/database/transaction.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        folder = std::make_unique<QTemporaryDir>();
        newest = Migrator(*db).newestKnown();
        for (const QString &name : QDir(u":/migrations"_s).entryList())
            QVERIFY(QFile::copy(u":/migrations/"_s + name, folder->filePath(name)));
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void aSecondRunDoesNothing()
    {
        bool backedUp = false;
        Migrator(*db).migrate([&] { backedUp = true; });
        QVERIFY(!backedUp);
        QCOMPARE(Migrator(*db).current(), newest);
    }

    void S12_whatIsMissingIsAppliedAfterABackup()
    {
        add(1, "CREATE TABLE first_new (id {primary_key});\n\nINSERT INTO first_new (id) VALUES (7);\n");
        add(2, "CREATE TABLE second_new (id {primary_key});\n");
        int before = 0;

        migrate([&] { before = migrator().current(); });

        QCOMPARE(before, newest);
        QCOMPARE(migrator().current(), newest + 2);
        QVERIFY(hasTable(u"first_new"_s) && hasTable(u"second_new"_s));
    }

    void S13_aMigrationThatFailsLeavesNothingOfItself()
    {
        add(1, "CREATE TABLE good_step (id {primary_key});\n");
        add(2, "CREATE TABLE half_step (id {primary_key});\n\nINSERT INTO nowhere VALUES (1);\n");

        QVERIFY_THROWS_EXCEPTION(Failure, migrate());

        QCOMPARE(migrator().current(), newest + 1);
        QVERIFY(hasTable(u"good_step"_s));
        QVERIFY(!hasTable(u"half_step"_s));
        QVERIFY(!db->inTransaction());
    }

    void nothingIsAppliedWhenTheBackupFails()
    {
        add(1, "CREATE TABLE first_new (id {primary_key});\n");
        QVERIFY_THROWS_EXCEPTION(Failure, migrate([] { throw Failure(Error::Kind::Database, u"no room"_s); }));
        QVERIFY(!hasTable(u"first_new"_s));
    }

    void anAppliedMigrationThatWasEditedIsRefused()
    {
        QFile file(folder->filePath(u"0002_life_cycle.sql"_s));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QFile::Append));
        file.write("-- changed\n");
        file.close();

        QVERIFY_THROWS_EXCEPTION(Failure, migrate());
        add(1, "CREATE TABLE first_new (id {primary_key});\n");
        QVERIFY_THROWS_EXCEPTION(Failure, migrate());
    }

    void S11_aNewerSchemaCanOnlyBeRead()
    {
        add(1, "CREATE TABLE first_new (id {primary_key});\n");
        migrate();

        QVERIFY(!Migrator(*db).mayWrite());
        const auto opened = Database::open(database->url);
        QVERIFY(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY((*opened)->whyReadOnly().contains(u"newer"_s));
    }

    void S11_aNewerSchemaThatSaysSoCanBeWritten()
    {
        add(1, "-- opens-with: " + QByteArray::number(newest) + "\nCREATE TABLE first_new (id {primary_key});\n");
        migrate();
        QVERIFY(Migrator(*db).mayWrite());
        Migrator(*db).migrate();
    }

    void freshEqualsMigratedStepByStep()
    {
        if (!db->dialect().isSqlite())
            QSKIP("compares SQLite's own text of the schema");
        const DatabaseFile file(folder->filePath(u"steps.regulars"_s));
        QFile empty(file.path());
        QVERIFY(empty.open(QFile::WriteOnly));
        Connection stepwise(file.url());
        for (const int last : numbers())
            migrateUpTo(last, stepwise);
        QCOMPARE(schemaOf(stepwise), schemaOf(*db));
    }

    void S12_openingAnOlderFileBacksItUpFirst()
    {
        if (!db->dialect().isSqlite())
            QSKIP("a server is backed up by its own program");
        const DatabaseFile file(folder->filePath(u"old.regulars"_s));
        {
            QFile empty(file.path());
            QVERIFY(empty.open(QFile::WriteOnly));
            Connection old(file.url());
            Rows id = db->run(u"PRAGMA application_id"_s);
            QVERIFY(id.next());
            old.run(u"PRAGMA application_id = %1"_s.arg(id.integer(0)));
            migrateUpTo(7, old);
            old.run(u"PRAGMA foreign_keys = OFF"_s);
            old.run(u"INSERT INTO customer (version, external_id, kind, name, company, email, phone, street, postcode, city, country, source, "
                    "tags, note, owner, created_at, phase_id, phase_since, sort_name, folded_email, phone_key, search_words, search_fragments) "
                    "VALUES (1, '', 'person', 'Ada', '', '', '', '', '', 'São Paulo', '', '', 'VIP', '', '', 0, 1, 0, 'ada', '', '', ' ada vip', '')"_s);
        }
        QVERIFY(Database::open(file.url()));

        const QStringList backups = file.backups();
        QCOMPARE(backups.size(), 1);
        Connection backup(DatabaseFile(backups.first()).url(), Connection::Access::Read);
        QCOMPARE(Migrator(backup).current(), 7);
        Connection now(file.url());
        QCOMPARE(Migrator(now).current(), newest);
        Rows derived = now.run(u"SELECT city_words, search_words, (SELECT key FROM customer_tag) FROM customer"_s);
        QVERIFY(derived.next());
        QCOMPARE(derived.text(0), u" sao paulo"_s);
        QCOMPARE(derived.text(1), u" ada sao paulo"_s);
        QCOMPARE(derived.text(2), u"vip"_s);
    }

private:
    static std::set<int> numbers()
    {
        std::set<int> numbers;
        for (const QString &name : QDir(u":/migrations"_s).entryList(QDir::Files))
            numbers.insert(name.left(4).toInt());
        return numbers;
    }
    static void migrateUpTo(int last, Connection &db)
    {
        const QTemporaryDir part;
        for (const QString &name : QDir(u":/migrations"_s).entryList(QDir::Files)) {
            if (name.left(4).toInt() <= last)
                QVERIFY(QFile::copy(u":/migrations/"_s + name, part.filePath(name)));
        }
        Migrator(db, part.path()).migrate();
        QCOMPARE(Migrator(db, part.path()).current(), last);
    }
    Migrator migrator() { return Migrator(*db, folder->path()); }
    void migrate(const std::function<void()> &backup = {}) { migrator().migrate(backup); }
    bool hasTable(const QString &table) { return db->run(db->dialect().tableExists(), table).next(); }
    void add(int after, const QByteArray &sql)
    {
        QFile file(folder->filePath(u"%1_test.sql"_s.arg(newest + after, 4, 10, QChar(u'0'))));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(sql), qint64(sql.size()));
    }
    static QStringList schemaOf(Connection &db)
    {
        QStringList lines;
        Rows rows = db.run(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s);
        while (rows.next())
            lines.append(rows.text(0));
        return lines;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    std::unique_ptr<QTemporaryDir> folder;
    int newest = 0;
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
