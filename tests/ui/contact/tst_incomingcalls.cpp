// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/incomingcalls.h"

#include "tests/support/ui/notificationserver.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/contact/contactoptions.h"

#include <QCheckBox>
#include <QDBusMessage>
#include <QTest>

using namespace Qt::StringLiterals;

class IncomingCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        if (!m_bus->isThere())
            QSKIP("There is no dbus-daemon.");
        m_server = std::make_unique<NotificationServer>(m_bus->connection(u"server"_s));
        m_test = std::make_unique<TestServices>([this](Connection &db) {
            m_ada = stored(db, {.name = u"Ada & <b>"_s, .phone = u"030 / 123 45 67"_s, .country = u"DE"_s}).id;
        });
        m_calls = std::make_unique<IncomingCalls>(m_test->services, m_bus->connection(u"program"_s));
    }

    void cleanup()
    {
        m_calls.reset();
        m_test.reset();
        m_server.reset();
        m_bus.reset();
    }

    void saysNothingUntilThePersonWantsIt()
    {
        ring(u"ringing"_s, u"+49301234567"_s);
        QTest::qWait(200);
        QVERIFY(m_server->shown.isEmpty());

        ContactOptions options(m_test->services);
        options.findChild<QCheckBox *>(u"showCallers"_s)->click();
        ring(u"ringing"_s, u"+49301234567"_s);

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
    }

    void findsTheCustomerOfTheNumber()
    {
        m_test->settings.set(ShowCallersSetting, true);
        ring(u"ringing"_s, u"+49301234567"_s);
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QCOMPARE(asEnglish(m_server->shown.front().title), u"Ada & <b> is calling"_s);
        QTest::qWait(50);

        m_server->press(m_server->shown.front().id, u"open"_s);

        QTRY_COMPARE(m_test->navigator.opened.size(), size_t(1));
        QCOMPARE(m_test->navigator.opened.front().record, m_ada.value);
    }

    void logsTheCall()
    {
        m_test->settings.set(ShowCallersSetting, true);
        ring(u"missedCall"_s, u"030 1234567"_s);
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QTest::qWait(50);

        m_server->press(m_server->shown.front().id, u"log"_s);

        QTRY_COMPARE(m_test->navigator.triggered.size(), size_t(1));
        QCOMPARE(m_test->navigator.triggered.front().action, u"log-call"_s);
        QCOMPARE(m_test->navigator.triggered.front().subject.customer, m_ada);
        QVERIFY(m_test->navigator.triggered.front().subject.at.isValid());
    }

    void aStrangerMayBecomeACustomer()
    {
        m_test->settings.set(ShowCallersSetting, true);
        ring(u"ringing"_s, u"+44 20 7946 0000"_s, u"<img src=x>"_s);
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QCOMPARE(asEnglish(m_server->shown.front().title), u"<img src=x> is calling"_s);
        QTest::qWait(50);

        m_server->press(m_server->shown.front().id, u"default"_s);

        QTRY_COMPARE(m_test->navigator.triggered.size(), size_t(1));
        QVERIFY(!m_test->navigator.triggered.front().subject.customer);
        QCOMPARE(m_test->navigator.triggered.front().subject.text, u"+44 20 7946 0000"_s);
    }

    void hostileSignalsDoNoHarm()
    {
        m_test->settings.set(ShowCallersSetting, true);
        ring(u"ringing"_s, QString(10'000, u'1'), QString(10'000, u'x'));
        ring(u"ringing"_s, {}, {});
        ring(u"sms"_s, u"030 1234567"_s);

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QTest::qWait(100);
        QCOMPARE(asEnglish(m_server->shown.front().title), u"Somebody without a number is calling"_s);
    }

    void withoutNotificationsTheWindowSaysIt()
    {
        m_server.reset();
        m_test->settings.set(ShowCallersSetting, true);
        ring(u"ringing"_s, u"030 1234567"_s);

        QTRY_COMPARE(m_test->navigator.said.size(), qsizetype(1));
    }

private:
    void ring(const QString &event, const QString &number, const QString &contact = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/modules/kdeconnect/devices/abc/telephony"_s, u"org.kde.kdeconnect.device.telephony"_s, u"callReceived"_s);
        signal.setArguments({event, number, contact});
        QVERIFY(m_bus->connection(u"phone"_s).send(signal));
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<IncomingCalls> m_calls;
    CustomerId m_ada;
};

QTEST_MAIN(IncomingCallsTest)
#include "tst_incomingcalls.moc"
