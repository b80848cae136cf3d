// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/colors.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** Answers for the desktop's portal on the test's own bus. */
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

    void change(uint newScheme, const QDBusConnection &bus)
    {
        scheme = newScheme;
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                                                         u"SettingChanged"_s);
        signal.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s, QVariant::fromValue(QDBusVariant(newScheme))});
        QVERIFY(bus.send(signal));
    }

public slots:
    QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_platformPalette = QApplication::palette();
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            return;
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_bus.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void init() { QApplication::setPalette(m_platformPalette); }

    void followsThePortal()
    {
        if (m_bus.state() != QProcess::Running)
            QSKIP("No dbus-daemon on this computer.");
        FakePortal portal;
        portal.scheme = 1;
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"portal"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots));

        Settings settings(newFile());
        Theme theme(settings);
        QTRY_VERIFY(isDark(QApplication::palette()));
        portal.change(2, bus);
        QTRY_VERIFY(!isDark(QApplication::palette()));
        theme.chooseForThisRun(Theme::Choice::Light);
        portal.change(1, bus);
        QTest::qWait(50);
        QVERIFY(!isDark(QApplication::palette()));
        theme.chooseForThisRun(Theme::Choice::System);
        QTRY_VERIFY(isDark(QApplication::palette()));
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    void remembersTheChoice()
    {
        Settings settings(newFile());
        {
            Theme theme(settings);
            QCOMPARE(theme.choice(), Theme::Choice::System);
            theme.choose(Theme::Choice::Dark);
        }
        const Theme theme(settings);
        QCOMPARE(theme.choice(), Theme::Choice::Dark);
        QVERIFY(isDark(QApplication::palette()));
    }

    void forgetsAChoiceForOneRun()
    {
        Settings settings(newFile());
        Theme(settings).chooseForThisRun(Theme::Choice::HighContrast);
        QVERIFY(isHighContrast(QApplication::palette()));
        QCOMPARE(Theme(settings).choice(), Theme::Choice::System);
    }

    void saysWhenTheLookChanges()
    {
        Settings settings(newFile());
        Theme theme(settings);
        theme.chooseForThisRun(Theme::Choice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.chooseForThisRun(Theme::Choice::Dark);
        theme.chooseForThisRun(Theme::Choice::Dark);
        QCOMPARE(changed.size(), 1);
    }

    void followsThePlatformWithoutAPortal()
    {
        QApplication::setPalette(Theme::palette(Theme::Choice::Dark));
        Settings settings(newFile());
        const Theme theme(settings);
        QVERIFY(isDark(QApplication::palette()));
    }

    void survivesNonsenseInTheSettings()
    {
        Settings settings(newFile());
        settings.set(Setting<QString>{"window/theme", {}}, u"Purple"_s);
        QCOMPARE(Theme(settings).choice(), Theme::Choice::System);
    }

private:
    QString newFile() { return m_folder.filePath(u"settings%1.ini"_s.arg(++m_files)); }

    QTemporaryDir m_folder;
    int m_files = 0;
    QPalette m_platformPalette;
    QProcess m_bus;
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
