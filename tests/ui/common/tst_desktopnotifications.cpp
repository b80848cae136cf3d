// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopnotifications.h"

#include "tests/support/ui/notificationserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class DesktopNotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        if (!m_bus->isThere())
            QSKIP("There is no dbus-daemon.");
        m_server = std::make_unique<NotificationServer>(m_bus->connection(u"server"_s));
    }

    void cleanup()
    {
        m_server.reset();
        m_bus.reset();
    }

    void showsTextsAsTheyAre()
    {
        DesktopNotifications notifications(m_bus->connection(u"program"_s));

        notifications.show({.key = u"a"_s, .title = u"<b>Ada</b> & Co"_s, .body = u"<img src=x> & more\nline"_s, .actions = {{u"call"_s, u"Call"_s}}});

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        const auto shown = m_server->shown.front();
        QCOMPARE(shown.title, u"<b>Ada</b> & Co"_s); // The specification knows no markup in titles.
        QCOMPARE(shown.body, u"&lt;img src=x&gt; &amp; more\nline"_s);
        QCOMPARE(shown.actions, (QStringList{u"call"_s, u"Call"_s}));
        QCOMPARE(shown.timeout, 0);
    }

    void escapesNothingForAServerWithoutMarkup()
    {
        m_server->capabilities = {u"actions"_s, u"body"_s};
        DesktopNotifications notifications(m_bus->connection(u"program"_s));

        notifications.show({.key = u"a"_s, .title = u"t"_s, .body = u"<b> & co"_s});

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QCOMPARE(m_server->shown.front().body, u"<b> & co"_s);
    }

    void tellsWhatIsPressedAndClosed()
    {
        DesktopNotifications notifications(m_bus->connection(u"program"_s));
        QSignalSpy chosen(&notifications, &DesktopNotifications::chosen);
        QSignalSpy closed(&notifications, &DesktopNotifications::closed);
        notifications.show({.key = u"a"_s, .title = u"A"_s});
        notifications.show({.key = u"b"_s, .title = u"B"_s});
        QTRY_COMPARE(m_server->shown.size(), qsizetype(2));
        QTest::qWait(20);

        m_server->press(m_server->shown.at(0).id, u"done"_s);

        QTRY_COMPARE(chosen.size(), qsizetype(1));
        QCOMPARE(chosen.front(), (QVariantList{u"a"_s, u"done"_s}));
        QTRY_COMPARE(closed.size(), qsizetype(1));
        m_server->closeByPerson(m_server->shown.at(0).id);
        QTRY_COMPARE(closed.size(), qsizetype(2));
        QCOMPARE(closed.back(), QVariantList{u"b"_s});
        m_server->press(77, u"done"_s); // Of another program.
        QTest::qWait(50);
        QCOMPARE(chosen.size(), qsizetype(1));
    }

    void replacesWhatHasTheSameKey()
    {
        DesktopNotifications notifications(m_bus->connection(u"program"_s));
        notifications.show({.key = u"a"_s, .title = u"first"_s});
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QTest::qWait(50);

        notifications.show({.key = u"a"_s, .title = u"second"_s});

        QTRY_COMPARE(m_server->shown.front().title, u"second"_s);
        QCOMPARE(m_server->shown.size(), qsizetype(1));
    }

    void closesEvenWhatIsStillOnItsWay()
    {
        DesktopNotifications notifications(m_bus->connection(u"program"_s));
        notifications.show({.key = u"a"_s, .title = u"A"_s});
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        notifications.show({.key = u"b"_s, .title = u"B"_s});
        notifications.close(u"b"_s);
        notifications.close(u"a"_s);

        QTRY_VERIFY(m_server->shown.isEmpty() && m_server->closed.size() == 2);
    }

    void saysThatNobodyShowsNotifications()
    {
        m_server.reset();
        DesktopNotifications notifications(m_bus->connection(u"program"_s));
        DesktopNotifications withoutBus(QDBusConnection(u"no such connection"_s));
        QSignalSpy failed(&notifications, &DesktopNotifications::failed);
        QSignalSpy failedToo(&withoutBus, &DesktopNotifications::failed);

        notifications.show({.key = u"a"_s, .title = u"A"_s});
        withoutBus.show({.key = u"b"_s, .title = u"B"_s});

        QTRY_COMPARE(failed.size(), qsizetype(1));
        QCOMPARE(failed.front(), QVariantList{u"a"_s});
        QTRY_COMPARE(failedToo.size(), qsizetype(1));
    }

    void aServerWithoutButtonsIsNone()
    {
        m_server->capabilities = {u"body"_s};
        DesktopNotifications notifications(m_bus->connection(u"program"_s));
        QSignalSpy failed(&notifications, &DesktopNotifications::failed);

        notifications.show({.key = u"a"_s, .title = u"A"_s});

        QTRY_COMPARE(failed.size(), qsizetype(1));
        QVERIFY(m_server->shown.isEmpty());
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationServer> m_server;
};

QTEST_MAIN(DesktopNotificationsTest)
#include "tst_desktopnotifications.moc"
