// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminders.h"

#include "models/reminders/remindersettings.h"
#include "models/reminders/takereminders.h"
#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/notificationserver.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/reminders/reminderwindow.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class RemindersTest : public QObject
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
        m_reminders.reset();
        m_test.reset();
        m_server.reset();
        m_bus.reset();
    }

    void showsATaskWithWhatCanBeDone()
    {
        prepare(1);
        start();

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QCOMPARE(m_server->shown.front().title, u"Task 0 <b> – Ada & <i>Co"_s);
        QVERIFY(!m_server->shown.front().body.contains(u'<'));
        QCOMPARE(names(m_server->shown.front().actions), (QStringList{u"default"_s, u"call"_s, u"snooze"_s, u"done"_s}));
    }

    void callBringsTheWindowUpAndCalls()
    {
        prepare(1);
        start();
        m_test->window.hide();
        pressFirst(u"call"_s);

        QTRY_COMPARE(m_test->navigator.triggered.size(), size_t(1));
        QVERIFY(m_test->window.isVisible());
        QCOMPARE(m_test->navigator.triggered.front(), (RecordingNavigator::Triggered{u"call"_s, {.customer = m_ada, .record = m_tasks.front().value}}));
    }

    void doneCompletes()
    {
        prepare(1);
        start();
        pressFirst(u"done"_s);

        QTRY_COMPARE(m_test->navigator.triggered.size(), size_t(1));
        QCOMPARE(m_test->navigator.triggered.front(),
                 (RecordingNavigator::Triggered{u"complete-task"_s, {.customer = m_ada, .record = m_tasks.front().value}}));
    }

    void snoozeRemindsAgainLater()
    {
        prepare(1);
        m_test->settings.set(SnoozeSetting, 30);
        start();
        pressFirst(u"snooze"_s);

        QTRY_COMPARE(m_test->db.find(m_tasks.front()).remindAt, m_now.addSecs(30 * 60));
        QTRY_VERIFY(m_server->shown.isEmpty());
        m_now = m_now.addSecs(30 * 60);
        m_reminders->clock().look();
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
    }

    void aClickOpensTheCustomer()
    {
        prepare(1);
        start();
        pressFirst(u"default"_s);

        QTRY_COMPARE(m_test->navigator.opened.size(), size_t(1));
        QCOMPARE(m_test->navigator.opened.front().record, m_ada.value);
    }

    void manyAreOne()
    {
        prepare(int(Reminders::MostAtOnce) + 2);
        start();

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QVERIFY(asEnglish(m_server->shown.front().title).contains(u"5"_s));
        QCOMPARE(names(m_server->shown.front().actions), (QStringList{u"default"_s, u"show"_s, u"snooze"_s}));
        pressFirst(u"show"_s);
        QTRY_VERIFY(window() && window()->isVisible());
        QCOMPARE(window()->reminders().size(), size_t(5));
    }

    void threeAreThree()
    {
        prepare(int(Reminders::MostAtOnce));
        start();

        QTRY_COMPARE(m_server->shown.size(), qsizetype(3));
    }

    void whatSomebodyDidMeanwhileIsTakenAway()
    {
        prepare(2);
        start();
        QTRY_COMPARE(m_server->shown.size(), qsizetype(2));
        QTest::qWait(50);

        (void)m_test->writer.perform(u"Done"_s, &completeTask, m_tasks.front(), ActivityId{}).wait();

        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QVERIFY(m_server->shown.front().title.startsWith(u"Task 1"_s));
    }

    void withoutAServerThereIsAWindow()
    {
        m_server.reset();
        prepare(2);
        start();

        QTRY_VERIFY(window() && window()->isVisible());
        QTRY_COMPARE(window()->reminders().size(), size_t(2));
        QCOMPARE(widgetsWithoutName(window()), QStringList());
        auto *list = window()->findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().startsWith(u"Task 0 <b> – Ada & <i>Co"_s));
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(window()->findChild<QPushButton *>(u"doneReminder"_s), Qt::Key_Space);

        QCOMPARE(m_test->navigator.triggered.size(), size_t(1));
        QCOMPARE(m_test->navigator.triggered.front().subject.record, m_tasks.at(1).value);
        QCOMPARE(window()->reminders().size(), size_t(1));
    }

    void theWindowOffersOtherTimesToSnooze()
    {
        m_server.reset();
        prepare(1);
        start();
        QTRY_VERIFY(window() && window()->isVisible());

        auto *button = window()->findChild<QPushButton *>(u"snoozeReminder"_s);
        QVERIFY(button->menu()->actions().size() > 3);
        button->menu()->actions().constLast()->trigger();

        QTRY_VERIFY(m_test->db.find(m_tasks.front()).remindAt > m_now);
        QTRY_VERIFY(!window()->isVisible());
    }

    void takesItsNotificationsAwayWhenTheProgramEnds()
    {
        prepare(1);
        start();
        QTRY_COMPARE(m_server->shown.size(), qsizetype(1));
        QTest::qWait(50);

        m_reminders.reset();

        QTRY_VERIFY(m_server->shown.isEmpty());
    }

private:
    /** So many tasks of one customer that are due now. */
    void prepare(int tasks)
    {
        m_tasks.clear();
        m_test = std::make_unique<TestServices>([&](Connection &db) {
            m_ada = stored(db, {.name = u"Ada & <i>Co"_s, .phone = u"030 123456"_s}).id;
            for (int i = 0; i < tasks; ++i) {
                Task task{.customer = m_ada, .title = u"Task %1 <b>"_s.arg(i), .dueDay = m_now.date(), .owner = TestOrigin.actor, .createdAt = m_now,
                          .remindAt = m_now.addSecs(i - 60), .note = u"<img src=x>"_s};
                perform(db, TestOrigin, u"Plan"_s, [&](Operation &operation) { operation.insert(task); });
                m_tasks.push_back(task.id);
            }
        });
    }

    void start()
    {
        static int number = 0;
        m_reminders = std::make_unique<Reminders>(m_test->services, m_bus->connection(u"program%1"_s.arg(++number)), [this] { return m_now; });
        m_reminders->clock().look();
    }

    void pressFirst(const QString &action)
    {
        QTRY_VERIFY(!m_server->shown.isEmpty());
        QTest::qWait(50); // Until the program knows its number.
        m_server->press(m_server->shown.front().id, action);
    }

    static QStringList names(const QStringList &actions)
    {
        QStringList names;
        for (int i = 0; i < actions.size(); i += 2)
            names.append(actions.at(i));
        return names;
    }

    ReminderWindow *window() const { return m_test->window.findChild<ReminderWindow *>(); }

    QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Reminders> m_reminders;
    CustomerId m_ada;
    std::vector<TaskId> m_tasks;
};

QTEST_MAIN(RemindersTest)
#include "tst_reminders.moc"
