// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "models/business/setup.h"
#include "models/database/databasefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QStringList Commands{u"new"_s, u"sample"_s, u"import"_s, u"list"_s, u"show"_s, u"move"_s, u"visits"_s, u"correct-visit"_s, u"duplicates"_s, u"merge"_s, u"unmerge"_s, u"report"_s,
                           u"history"_s, u"undo"_s, u"check"_s, u"rebuild"_s, u"backup"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

/** What holds for every command: exit status, complaints, help, the choice of the database. */
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(home.path())); }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"shop.regulars"_s);
    }

    void everyCommandExplainsItselfWithAnExample()
    {
        for (const QString &command : Commands) {
            const Answer answer = regularsCli({command, u"--help"_s});
            QCOMPARE(answer.status, 0);
            QVERIFY(answer.output.startsWith("usage: regulars-cli [--database FILE|postgresql://…] " + command.toUtf8()));
            QVERIFY(answer.output.contains("Example:\n  regulars-cli "));
            QVERIFY(answer.complaints.isEmpty());
        }
    }

    void theOverviewNamesEveryCommand()
    {
        const Answer answer = regularsCli({u"--help"_s});
        QCOMPARE(answer.status, 0);
        for (const QString &command : Commands)
            QVERIFY2(answer.output.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
        QCOMPARE(regularsCli({u"--version"_s}).output, "regulars-cli " REGULARS_VERSION "\n");
    }

    void wrongUsageIsStatusTwoWithTheUsageLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("no such command, asked for help") << QStringList{u"frobnicate"_s, u"--help"_s};
        QTest::newRow("no such option") << QStringList{u"list"_s, u"customers"_s, u"--colour"_s, u"red"_s};
        QTest::newRow("no such kind") << QStringList{u"list"_s, u"unicorns"_s};
        QTest::newRow("kind missing") << QStringList{u"list"_s};
        QTest::newRow("one argument too many") << QStringList{u"list"_s, u"customers"_s, u"tasks"_s};
        QTest::newRow("limit is no number") << QStringList{u"list"_s, u"customers"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("limit is negative") << QStringList{u"list"_s, u"customers"_s, u"--limit"_s, u"-1"_s};
        QTest::newRow("no such field") << QStringList{u"list"_s, u"customers"_s, u"--sort"_s, u"id; DROP TABLE customer"_s};
        QTest::newRow("no such order") << QStringList{u"list"_s, u"customers"_s, u"--sort"_s, u"name:sideways"_s};
        QTest::newRow("no such format") << QStringList{u"list"_s, u"customers"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("history takes no argument") << QStringList{u"history"_s, u"now"_s};
        QTest::newRow("nothing to show") << QStringList{u"show"_s};
        QTest::newRow("no customer to show") << QStringList{u"show"_s, u"customer"_s};
        QTest::newRow("only customers are shown") << QStringList{u"show"_s, u"purchase"_s, u"1"_s};
        QTest::newRow("not as CSV") << QStringList{u"show"_s, u"customer"_s, u"1"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("move whom") << QStringList{u"move"_s, u"--phase"_s, u"Lost"_s};
        QTest::newRow("move where") << QStringList{u"move"_s, u"--customer"_s, u"1"_s};
        QTest::newRow("move with a step without a day") << QStringList{u"move"_s, u"--customer"_s, u"1"_s, u"--phase"_s, u"Lost"_s, u"--next-step"_s, u"Call"_s};
        QTest::newRow("visits of whom") << QStringList{u"visits"_s};
        QTest::newRow("correct which visit") << QStringList{u"correct-visit"_s, u"--remove"_s};
        QTest::newRow("correct what") << QStringList{u"correct-visit"_s, u"1"_s};
        QTest::newRow("correct and remove") << QStringList{u"correct-visit"_s, u"1"_s, u"--remove"_s, u"--note"_s, u"x"_s};
        QTest::newRow("correct no number") << QStringList{u"correct-visit"_s, u"one"_s, u"--remove"_s};
        QTest::newRow("move when") << QStringList{u"move"_s, u"--customer"_s, u"1"_s, u"--phase"_s, u"Lost"_s, u"--at"_s, u"31.2.2026"_s};
        QTest::newRow("backup where") << QStringList{u"backup"_s};
        QTest::newRow("new where") << QStringList{u"new"_s};
        QTest::newRow("option without its value") << QStringList{u"list"_s, u"customers"_s, u"--limit"_s};
        QTest::newRow("database without its value") << QStringList{u"list"_s, u"customers"_s, u"--database"_s};
        QTest::newRow("database is empty") << QStringList{u"--database="_s, u"list"_s, u"customers"_s};
    }

    void wrongUsageIsStatusTwoWithTheUsageLine()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = regularsCli(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(answer.complaints.contains("usage: ") || answer.complaints.contains("names no file"), answer.complaints);
    }

    void S07_aMissingFileIsNamedAndNeverMade()
    {
        for (const QString &command : {u"history"_s, u"check"_s, u"undo"_s}) {
            const Answer answer = regularsCli({u"--database"_s, path, command});
            QVERIFY(failedWith(answer, path.toUtf8()));
        }
        QCOMPARE(files(), QStringList());
    }

    void S09_garbageIsRefusedUntouched()
    {
        const QByteArray garbage = QByteArray("name;email\n").repeated(1000);
        write(garbage);
        for (const QStringList &arguments : {QStringList{u"list"_s, u"customers"_s}, QStringList{u"check"_s},
                                             QStringList{u"move"_s, u"--customer"_s, u"1"_s, u"--phase"_s, u"Lost"_s},
                                             QStringList{u"backup"_s, folder->filePath(u"copy"_s)}})
            QVERIFY(failedWith(regularsCli(QStringList{u"--database"_s, path} + arguments), "not a Regulars database"));
        QCOMPARE(contentOf(path), garbage);
        QCOMPARE(files(), QStringList{u"shop.regulars"_s});
    }

    void aFolderIsNoDatabase()
    {
        QVERIFY(failedWith(regularsCli({u"--database"_s, folder->path(), u"check"_s}), "is a folder"));
    }

    void new_makesABusiness()
    {
        const Answer answer = regularsCli({u"new"_s, path, u"--currency"_s, u"JPY"_s});
        QCOMPARE(answer.status, 0);
        Connection db(DatabaseFile(path).url());
        QCOMPARE(business(db).currency, u"JPY"_s);
    }

    void new_refusesAnExistingFile()
    {
        write("mine");
        QVERIFY(failedWith(regularsCli({u"new"_s, path}), "already exists"));
        QCOMPARE(contentOf(path), QByteArray("mine"));
    }

    void new_leavesNothingWhenItsOptionsMakeNoSense()
    {
        QCOMPARE(regularsCli({u"new"_s, path, u"--currency"_s, u"doubloons"_s}).status, 1);
        QCOMPARE(regularsCli({u"new"_s, path, u"--life-cycle"_s, u"butterfly"_s}).status, 1);
        QCOMPARE(files(), QStringList());
    }

    void theDatabaseIsTheWindowsUnlessNamed()
    {
        const QString usual = home.filePath(u"regulars/regulars.regulars"_s);
        QVERIFY(failedWith(regularsCli({u"check"_s}), usual.toUtf8()));
        QCOMPARE(regularsCli({u"new"_s, usual}).status, 0);
        QCOMPARE(regularsCli({u"check"_s}).status, 0);
    }

    void S06_aReadOnlyFileCanBeLookedAt()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("root may write everything");
#endif
        QCOMPARE(regularsCli({u"new"_s, path}).status, 0);
        QFile(path).setPermissions(QFile::ReadOwner);
        const QByteArray before = contentOf(path);
        QCOMPARE(regularsCli({u"--database"_s, path, u"list"_s, u"customers"_s}).status, 0);
        QVERIFY(failedWith(regularsCli({u"--database"_s, path, u"undo"_s}), "may only be read"));
        QCOMPARE(contentOf(path), before);
    }

    void aBrokenPipeEndsQuietly()
    {
        QCOMPARE(regularsCli({u"new"_s, path}).status, 0);
        const QString script = u"(%1; echo status $? >&2) | true"_s;
        const QString command = u"sleep 0.3; '%1' --database '%2' list customers --format json"_s.arg(regularsCliPath(), path);
        const Answer answer = runProgram(u"sh"_s, {u"-c"_s, script.arg(command)});
        QCOMPARE(answer.complaints, "status 0\n");
    }

    void aFullDiskIsNotSuccess()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        const Answer answer = runProgram(u"sh"_s, {u"-c"_s, u"'%1' --help > /dev/full"_s.arg(regularsCliPath())});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.complaints.startsWith("regulars-cli: "));
    }

private:
    static bool failedWith(const Answer &answer, const QByteArray &words)
    {
        const bool asPromised = answer.status == 1 && answer.output.isEmpty() && answer.complaints.count('\n') == 1
            && answer.complaints.contains(words);
        if (!asPromised)
            qWarning("status %d: %s", answer.status, answer.complaints.constData());
        return asPromised;
    }
    QStringList files() const { return QDir(folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void write(const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
    }

    QTemporaryDir home;
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
