// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/writefile.h"
#include "models/business/setup.h"
#include "models/database/database.h"
#include "models/database/databasefile.h"
#include "models/database/migrator.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class DatabaseFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"shop.regulars"_s);
    }

    void S07_aMissingFileIsNeverMade()
    {
        for (const QString &name : {u"missing.regulars"_s, u"no such folder/missing.regulars"_s, u"what? 100% #1;ä.regulars"_s}) {
            const auto opened = Database::open(DatabaseFile(folder->filePath(name)).url());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::NotFound);
            QVERIFY(opened.error().message.contains(name));
        }
        QCOMPARE(files(), QStringList());
    }

    void S07_aConnectionNeverMakesAFile()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, Connection(DatabaseFile(path).url()));
        QVERIFY_THROWS_EXCEPTION(Failure, Connection(DatabaseFile(path).url(), Connection::Access::Read));
        QVERIFY(!QFile::exists(path));
    }

    void refusedFilesStayUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");

        QByteArray ours = newDatabase();
        QTest::newRow("S08 empty") << QByteArray();
        QTest::newRow("S09 one byte") << QByteArray("S");
        QTest::newRow("S09 text") << QByteArray("name,email\nAda,ada@example.org\n").repeated(200);
        QTest::newRow("S09 zeros") << QByteArray(65536, '\0');
        QTest::newRow("S09 the magic words only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("S09 header only") << ours.left(100);
        QTest::newRow("S09 cut short by a byte") << ours.chopped(1);
        QTest::newRow("S09 first page only") << ours.left(4096);
        QByteArray foreign = ours;
        foreign.replace(68, 4, QByteArray("\0\0\0\0", 4));
        QTest::newRow("S10 another program's, without an application id") << foreign;
        foreign.replace(68, 4, QByteArray("GPKG", 4));
        QTest::newRow("S10 another program's") << foreign;
        QByteArray schemaDamaged = ours;
        schemaDamaged.replace(100, 200, QByteArray(200, '\xff'));
        QTest::newRow("S09 damaged schema") << schemaDamaged;
    }

    void refusedFilesStayUntouched()
    {
        QFETCH(QByteArray, content);
        write(content);

        const auto opened = Database::open(DatabaseFile(path).url());

        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(contentOf(path), content);
        QCOMPARE(files(), QStringList{u"shop.regulars"_s});
    }

    void S09_aDamagedFileIsOpenedOrRefusedButNeverChanged()
    {
        const QByteArray ours = newDatabase();
        QRandomGenerator random(9);
        for (int i = 0; i < 200; ++i) {
            QByteArray damaged = ours;
            const qsizetype length = 1 + qsizetype(random.bounded(2000));
            const qsizetype at = qsizetype(random.bounded(quint32(damaged.size() - length)));
            for (qsizetype byte = at; byte < at + length; ++byte)
                damaged[byte] = char(random.bounded(256));
            write(damaged);
            {
                const auto opened = Database::open(DatabaseFile(path).url());
                QVERIFY2(opened || !opened.error().message.isEmpty(), qPrintable(QString::number(i)));
            }
            QVERIFY2(contentOf(path) == damaged, qPrintable(u"damage %1 at %2"_s.arg(i).arg(at)));
        }
    }

    void refusesAFolder()
    {
        QVERIFY(QDir(folder->path()).mkdir(u"shop.regulars"_s));

        const auto opened = Database::open(DatabaseFile(path).url());

        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QVERIFY(opened.error().message.contains(u"folder"_s));
    }

    void refusesAnUnreadableFile()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("root may read everything");
#endif
        write(newDatabase());
        QFile(path).setPermissions({});
        QCOMPARE(Database::open(DatabaseFile(path).url()).error().kind, Error::Kind::Forbidden);
    }

    void create_makesACompleteDatabase()
    {
        QVERIFY(DatabaseFile(path).create());
        QVERIFY(DatabaseFile(path).check());
        Connection db(DatabaseFile(path).url());
        QVERIFY(Migrator(db).isUpToDate());
    }

    void create_makesFoldersOnTheWay()
    {
        QVERIFY(DatabaseFile(folder->filePath(u"a/b/c.regulars"_s)).create());
    }

    void create_refusesAnExistingFile()
    {
        write("mine");
        QVERIFY(!DatabaseFile(path).create());
        QCOMPARE(contentOf(path), QByteArray("mine"));
    }

    void create_leavesNothingBesideTheFile()
    {
        QVERIFY(DatabaseFile(path).create());
        QCOMPARE(files(), QStringList{u"shop.regulars"_s});
    }

    void create_inAFolderThatCannotBeMade()
    {
        write("a file");
        const auto created = DatabaseFile(path + u"/inside.regulars"_s).create();
        QVERIFY(!created);
        QCOMPARE(files(), QStringList{u"shop.regulars"_s});
    }

    void P08_onlyTheOwnerMayReadDatabaseAndSidecars()
    {
        const mode_t before = ::umask(0);
        QVERIFY(DatabaseFile(path).create());
        Connection db(DatabaseFile(path).url());
        setUpBusiness(db);
        QVERIFY(DatabaseFile(path).copyTo(folder->filePath(u"copy"_s)));
        ::umask(before);

        const QStringList all = files();
        QVERIFY(all.contains(u"shop.regulars-wal"_s));
        for (const QString &name : all) {
            struct stat found;
            QCOMPARE(::stat(QFile::encodeName(folder->filePath(name)).constData(), &found), 0);
            QVERIFY2((found.st_mode & 0777) == 0600, qPrintable(name));
        }
    }

    void copyTo_takesWhatIsStillInTheLog()
    {
        QVERIFY(DatabaseFile(path).create());
        Connection db(DatabaseFile(path).url());
        setUpBusiness(db, {.currency = u"CHF"_s});
        const QString copy = folder->filePath(u"copy.regulars-backup"_s);

        QVERIFY(DatabaseFile(path).copyTo(copy));

        QVERIFY(DatabaseFile(copy).check());
        QVERIFY(!QFile::exists(copy + u"-wal"_s));
        Connection copied(DatabaseFile(copy).url(), Connection::Access::Read);
        QCOMPARE(business(copied).currency, u"CHF"_s);
        QCOMPARE(DatabaseFile(path).backups(), QStringList());
    }

    void copyTo_refusesAnExistingTarget()
    {
        QVERIFY(DatabaseFile(path).create());
        write("mine", u"target"_s);
        QVERIFY(!DatabaseFile(path).copyTo(folder->filePath(u"target"_s)));
        QCOMPARE(contentOf(folder->filePath(u"target"_s)), QByteArray("mine"));
    }

    void copyTo_leavesNothingWhenTheSourceIsDamaged()
    {
        QByteArray damaged = newDatabase();
        damaged.replace(8192, 4096, QByteArray(4096, '\x55'));
        write(damaged);
        QVERIFY(!DatabaseFile(path).copyTo(folder->filePath(u"copy"_s)));
        QVERIFY(!QFile::exists(folder->filePath(u"copy"_s)));
    }

    void namesWithEveryCharacterWork()
    {
        const DatabaseFile file(folder->filePath(u"Müller & Söhne? 100% #1;'\"東京.regulars"_s));
        QVERIFY(file.create());
        Connection db(databaseUrl(file.path()));
        setUpBusiness(db);
        QCOMPARE(Connection(file.url(), Connection::Access::Read).url(), db.url());
    }

    void S06_aReadOnlyFileOpensToLookAt()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("root may write everything");
#endif
        write(newDatabase());
        QFile(path).setPermissions(QFile::ReadOwner);
        const auto opened = Database::open(DatabaseFile(path).url());
        QVERIFY(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY(!(*opened)->writer().run([](Connection &db) { db.run(u"DELETE FROM business"_s); }).wait());
    }

    void backups_namesTheNewestFirstAndOnlyItsOwn()
    {
        for (const QString &name : {u"shop.1.regulars-backup"_s, u"other.1.regulars-backup"_s, u"shop.2.regulars-backup"_s}) {
            write("x", name);
            QFile file(folder->filePath(name));
            QVERIFY(file.open(QFile::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime(QDate(2026, 1, name.contains(u'2') ? 2 : 1), QTime(12, 0)), QFile::FileModificationTime));
        }
        QCOMPARE(DatabaseFile(path).backups(),
                 (QStringList{folder->filePath(u"shop.2.regulars-backup"_s), folder->filePath(u"shop.1.regulars-backup"_s)}));
    }

private:
    QStringList files() const { return QDir(folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    void write(const QByteArray &content, const QString &name = u"shop.regulars"_s)
    {
        QFile file(folder->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
    }

    /** The bytes of a business that was set up and closed. */
    QByteArray newDatabase()
    {
        static const QByteArray content = [] {
            const QTemporaryDir elsewhere;
            const DatabaseFile file(elsewhere.filePath(u"new.regulars"_s));
            if (!file.create())
                qFatal("no database could be made");
            {
                Connection db(file.url());
                setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
            }
            return contentOf(file.path());
        }();
        return content;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "tst_databasefile.moc"
