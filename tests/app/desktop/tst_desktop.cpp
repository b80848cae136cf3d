// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** Starts the real program, in folders of its own. */
class DesktopTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *each : {"data", "config", "state", "runtime"})
            QDir(m_folder->path()).mkdir(QLatin1StringView(each));
        QFile(m_folder->filePath(u"runtime"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void makesTheDefaultBusinessAtTheFirstStartOnly()
    {
        const QString file = m_folder->filePath(u"data/regulars/regulars.regulars"_s);
        QCOMPARE(run({u"--screenshot"_s, picture()}), 0);
        QVERIFY(QFile::exists(file));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QFile png(picture());
        QVERIFY(png.open(QFile::ReadOnly));
        QVERIFY(png.read(8).startsWith("\x89PNG"));
        QVERIFY(png.size() > 5000); // More than one colour.
        QVERIFY(QFile::remove(file));
        QCOMPARE(run({u"--screenshot"_s, picture()}), 0);
        QVERIFY(!QFile::exists(file));
    }

    void neverMakesAFileByOpeningIt()
    {
        const QString file = m_folder->filePath(u"missing.regulars"_s);
        QCOMPARE(run({u"--screenshot"_s, picture(), file}), 0);
        QVERIFY(!QFile::exists(file));
    }

    void leavesForeignFilesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("name,phone\nAda,123\n");
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0rest", 20);
    }

    void leavesForeignFilesAsTheyAre()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(u"other.regulars"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(run({u"--screenshot"_s, picture(), path}), 0);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesWrongUsage()
    {
        QCOMPARE(run({u"--theme"_s, u"purple"_s}), 2);
        QCOMPARE(run({u"--nonsense"_s}), 2);
        QCOMPARE(run({u"a"_s, u"b"_s}), 2);
        QCOMPARE(run({u"--help"_s}), 0);
    }

    void raisesTheFirstWindow()
    {
        const QString file = m_folder->filePath(u"shop.regulars"_s);
        QCOMPARE(run({u"--new"_s, file, u"--screenshot"_s, picture()}), 0);
        QVERIFY(!isClaimed());
        QProcess first;
        prepare(first);
        first.start(program(), {file});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isClaimed(), 20'000);
        QCOMPARE(run({file}), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        first.waitForFinished();
    }

    void goesOnWithoutAWindowUntilItIsToldToEnd()
    {
        const QString file = m_folder->filePath(u"shop.regulars"_s);
        QCOMPARE(run({u"--new"_s, file, u"--screenshot"_s, picture()}), 0);
        QProcess first;
        prepare(first);
        first.start(program(), {u"--background"_s, file});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isClaimed(), 20'000);
        QCOMPARE(run({u"--background"_s, file}), 0); // One program only.
        QCOMPARE(run({file}), 0);
        QCOMPARE(first.state(), QProcess::Running);

        first.terminate();

        QVERIFY(first.waitForFinished());
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
    }

    void notesItsHeartbeat()
    {
        const QString beats = m_folder->filePath(u"beats"_s);
        QCOMPARE(run({u"--heartbeat"_s, beats, u"--screenshot"_s, picture()}), 0);
        QFile file(beats);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readAll().contains("beats"));
    }

private:
    static QString program() { return qEnvironmentVariable("REGULARS_DESKTOP"); }
    QString picture() const { return m_folder->filePath(u"picture.png"_s); }

    /** Whether a program has made the socket by which a second start of it finds the window. */
    bool isClaimed() const
    {
        return !QDir(m_folder->filePath(u"runtime"_s)).entryList({u"regulars-*"_s}, QDir::System).isEmpty();
    }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_folder->filePath(u"state"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"runtime"_s));
        environment.insert(u"TMPDIR"_s, m_folder->filePath(u"runtime"_s));
        process.setProcessEnvironment(environment);
    }

    /** The exit status; -1 if the program had to be stopped. */
    int run(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process);
        process.start(program(), arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "tst_desktop.moc"
