// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "models/base/writefile.h"
#include "models/business/setup.h"
#include "models/customers/customerstore.h"
#include "models/customers/savecustomer.h"
#include "models/database/databasefile.h"
#include "models/history/writer.h"
#include "models/upkeep/backup.h"
#include "models/upkeep/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

/** A disk of four megabytes that fills up. */
class DiskFullTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount the small disk that this test fills");
        if (runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4m"_s, u"tmpfs"_s, disk.path()}).status != 0)
            QSKIP("this system does not let root mount a tmpfs");
        mounted = true;
    }
    void cleanupTestCase()
    {
        if (mounted)
            QCOMPARE(runProgram(u"umount"_s, {disk.path()}).status, 0);
    }
    void init()
    {
        for (const QString &name : QDir(disk.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::remove(disk.filePath(name)));
        QVERIFY(file().create());
        Connection db(file().url());
        setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    }

    void S03_aSaveFailsWholeAndEverythingBeforeItIsThere()
    {
        Connection db(file().url());
        qint64 acknowledged = 0;
        Error error;
        while (error.message.isEmpty()) {
            try {
                add(db, QString(5000, QChar(char16_t(u'a' + acknowledged % 26))));
                ++acknowledged;
            } catch (const Failure &failure) {
                error = failure.error;
            }
        }
        QVERIFY(error.message.contains(u"disk is full"_s));
        QVERIFY(!db.inTransaction());
        QCOMPARE(CustomerStore(db).count(), acknowledged);
        QVERIFY(acknowledged > 0);

        Connection reopened(file().url(), Connection::Access::Read);
        QCOMPARE(CustomerStore(reopened).count(), acknowledged);
        QCOMPARE(findProblems(reopened), QStringList());
    }

    void S03_aRetryWorksOnceThereIsRoom()
    {
        Connection db(file().url());
        fillDisk();
        QVERIFY_THROWS_EXCEPTION(Failure, add(db, QString(200'000, u'x')));
        QVERIFY(QFile::remove(ballast()));
        add(db, QString(200'000, u'x'));
        QCOMPARE(CustomerStore(db).count(), 1);
        QCOMPARE(findProblems(db), QStringList());
    }

    void S04_aBackupThatDoesNotFitIsRemoved()
    {
        fillDisk();
        const QString target = disk.filePath(u"backup"_s);
        QVERIFY(!backUp(file().url(), target));
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".sha256"_s));
    }

    void S04_aFileThatDoesNotFitLeavesTheOldOneAlone()
    {
        const QString path = disk.filePath(u"list"_s);
        QVERIFY(writeFile(path, "the old one"));
        fillDisk();
        QVERIFY(!writeFile(path, QByteArray(100'000, 'x')));
        QFile old(path);
        QVERIFY(old.open(QFile::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old one"));
        QCOMPARE(QDir(disk.path()).entryList({u"*.new"_s}, QDir::Files).size(), 0);
    }

private:
    DatabaseFile file() const { return DatabaseFile(disk.filePath(u"shop.regulars"_s)); }
    QString ballast() const { return disk.filePath(u"ballast"_s); }
    static void add(Connection &db, const QString &note)
    {
        perform(db, {u"tester"_s, Source::Window}, u"Add"_s, &saveCustomer, Customer{.name = u"Ada"_s, .note = note});
    }
    void fillDisk()
    {
        QFile file(ballast());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Unbuffered));
        const QByteArray block(4096, 'b');
        while (file.write(block) == block.size()) { }
    }

    QTemporaryDir disk;
    bool mounted = false;
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "tst_diskfull.moc"
