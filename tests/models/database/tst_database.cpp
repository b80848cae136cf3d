// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include "models/customers/customerstore.h"
#include "models/database/databasefile.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        file = std::make_unique<DatabaseFile>(folder->filePath(u"shop.regulars"_s));
        QVERIFY(file->create());
        Connection db(file->url());
        setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    }

    void aCommitOfAnotherProgramIsAnnounced()
    {
        const auto opened = Database::open(file->url());
        QVERIFY(opened);
        QSignalSpy changed(&(*opened)->feed(), &ChangeFeed::changed);
        {
            Connection other(file->url());
            aCustomer(other, u"Ada"_s);
        }
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<ChangeSet>().touches(u"customer"_s));
    }

    void itsOwnCommitsAreAnnouncedOnce()
    {
        const auto opened = Database::open(file->url());
        Writer writer(**opened, u"tester"_s);
        QSignalSpy changed(&(*opened)->feed(), &ChangeFeed::changed);
        (void)writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Ada"_s}).wait();
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(2500); // One turn of the watch on other programs.
        QCOMPARE(changed.size(), 1);
    }

    void theLogIsEmptiedWhenIdleAndAtTheEnd()
    {
        {
            const auto opened = Database::open(file->url());
            Writer writer(**opened, u"tester"_s);
            (void)writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Ada"_s}).wait();
            QVERIFY(logSize() > 0);
            QTRY_COMPARE(logSize(), 0);
            (void)writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Bob"_s}).wait();
            QVERIFY(logSize() > 0);
        }
        QCOMPARE(logSize(), 0);
        const QString copy = folder->filePath(u"copy.regulars"_s);
        QVERIFY(QFile::copy(file->path(), copy)); // The file alone, as a person copies it.
        Connection db(DatabaseFile(copy).url());
        QCOMPARE(CustomerStore(db).count(), 2);
    }

    void S15_windowAndCommandLineWriteIntoOneFile()
    {
        const auto opened = Database::open(file->url());
        Writer writer(**opened, u"tester"_s);
        constexpr int Each = 10;
        std::vector<Pending<Customer>> saved;
        for (int i = 0; i < Each; ++i)
            saved.push_back(writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Window %1"_s.arg(i)}));
        const Customer ada = *writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Ada"_s}).wait();
        for (int i = 0; i < Each; ++i) {
            for (int more = 0; more < 5; ++more)
                saved.push_back(writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Window too"_s}));
            const QString phase = Phases.at((i + 1) % Phases.size()); // Never back at once: that would undo the move.
            QCOMPARE(regularsCli({u"--database"_s, file->path(), u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, phase}).status, 0);
        }
        for (const auto &each : saved)
            QVERIFY(each.wait());
        Connection db(file->url());
        QCOMPARE(LifeCycleStore(db).visits(ada.id).size(), size_t(1 + Each));
        QCOMPARE(CustomerStore(db).count(), 1 + Each + 5 * Each);
        QCOMPARE(regularsCli({u"--database"_s, file->path(), u"check"_s}).status, 0);
    }

private:
    const QStringList Phases{u"Reach"_s, u"Acquisition"_s, u"Conversion"_s, u"Retention"_s, u"Loyalty"_s};

    qint64 logSize() const { return QFileInfo(file->path() + u"-wal"_s).size(); }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<DatabaseFile> file;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
