// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/database/transaction.h"

#include <QDir>
#include <QFile>
#include <QTest>

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
        const QStringList names = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
        for (int last = 1; last <= newest; ++last) {
            const QTemporaryDir part;
            for (const QString &name : names) {
                if (name.left(4).toInt() <= last)
                    QVERIFY(QFile::copy(u":/migrations/"_s + name, part.filePath(name)));
            }
            Migrator(stepwise, part.path()).migrate();
            QCOMPARE(Migrator(stepwise, part.path()).current(), last);
        }
        QCOMPARE(schemaOf(stepwise), schemaOf(*db));
    }

    void S12_openingAnOlderFileBacksItUpFirst()
    {
        if (!db->dialect().isSqlite())
            QSKIP("a server is backed up by its own program");
        const DatabaseFile file(folder->filePath(u"old.regulars"_s));
        QVERIFY(file.create());
        {
            Connection old(file.url());
            Transaction transaction(old);
            for (const auto table : {"purchase"_L1, "activity"_L1, "feedback"_L1, "task"_L1}) {
                for (const auto event : {"insert"_L1, "update"_L1, "delete"_L1})
                    old.run(u"DROP TRIGGER IF EXISTS %1_summary_%2"_s.arg(table, event));
            }
            old.run(u"DELETE FROM schema_migration WHERE number = 7"_s);
            transaction.commit();
        }
        QVERIFY(Database::open(file.url()));

        const QStringList backups = file.backups();
        QCOMPARE(backups.size(), 1);
        Connection backup(DatabaseFile(backups.first()).url(), Connection::Access::Read);
        QCOMPARE(Migrator(backup).current(), 6);
        Connection now(file.url());
        QCOMPARE(Migrator(now).current(), newest);
    }

private:
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
