// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void writesAnEntryAndTakesItAway()
    {
        const Autostart autostart(u"/opt/regulars/bin/regulars"_s);
        QVERIFY(!autostart.isOn());

        QVERIFY(autostart.setOn(true).has_value());

        QVERIFY(autostart.isOn());
        QVERIFY(lines().contains(u"Exec=\"/opt/regulars/bin/regulars\" --background"_s));
        QCOMPARE(lines().constFirst(), u"[Desktop Entry]"_s);
        QVERIFY(autostart.setOn(false).has_value());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(false).has_value());
    }

    void quotesWhatThePathConsistsOf_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("exec");
        QTest::newRow("a blank") << u"/opt/my shop/regulars"_s << u"\"/opt/my shop/regulars\""_s;
        QTest::newRow("a field code") << u"/opt/100%f/regulars"_s << u"\"/opt/100%%f/regulars\""_s;
        QTest::newRow("what a shell would run") << u"/opt/$(x)`y`/\"z\\"_s << u"\"/opt/\\\\$(x)\\\\`y\\\\`/\\\\\"z\\\\\\\\\""_s;
    }

    void quotesWhatThePathConsistsOf()
    {
        QFETCH(QString, path);
        QFETCH(QString, exec);

        QVERIFY(Autostart(path).setOn(true).has_value());

        QVERIFY2(lines().contains(u"Exec=%1 --background"_s.arg(exec)), qPrintable(lines().join(u'\n')));
    }

private:
    static QStringList lines()
    {
        QFile file(Autostart::filePath());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
