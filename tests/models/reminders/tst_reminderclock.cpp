// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/reminderclock.h"

#include "models/reminders/remindersettings.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class ReminderClockTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_folder = std::make_unique<QTemporaryDir>();
        m_test = std::make_unique<TestDatabase>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_now = at(u"2026-05-04T08:00:00Z"_s);
        m_rung.clear();
    }

    void cleanup()
    {
        m_clock.reset();
        m_database.reset();
        m_settings.reset();
    }

    void ringsWhenTheTimeHasCome()
    {
        aTask(u"Call"_s, m_now.addSecs(600));
        start();
        QVERIFY(!rings());

        m_now = m_now.addSecs(599);
        QVERIFY(!rings());
        m_now = m_now.addSecs(1);

        QVERIFY(rings());
        QCOMPARE(m_rung, (QList<QStringList>{{u"Call"_s}}));
        QVERIFY(!rings());
    }

    void waitsWithATimerOfItsOwn()
    {
        aTask(u"Call"_s, QDateTime::currentDateTimeUtc().addMSecs(700));
        open();
        m_clock = std::make_unique<ReminderClock>(*m_database, TestOrigin.actor, *m_settings);
        watch();

        QTRY_COMPARE(m_rung, (QList<QStringList>{{u"Call"_s}}));
    }

    void tellsAtTheStartWhatWasMissed()
    {
        aTask(u"Friday"_s, m_now.addDays(-3));
        aTask(u"Today"_s, m_now.addSecs(-60));
        start();

        QVERIFY(rings());
        QCOMPARE(m_rung, (QList<QStringList>{{u"Friday"_s, u"Today"_s}}));
        start(); // Of the same file, once more.
        QVERIFY(!rings());
    }

    void noticesTasksThatAreMadeMeanwhile()
    {
        start();
        QVERIFY(!rings());
        aTask(u"New"_s, m_now.addSecs(-1));

        m_database->feed().publish(ChangeSet::everything());

        QTRY_COMPARE(m_rung.size(), qsizetype(1));
    }

    void keepsQuietAndTellsAfterwards()
    {
        m_settings->set(QuietSetting, true);
        m_settings->set(QuietFromSetting, 20 * 60);
        m_settings->set(QuietToSetting, 7 * 60);
        m_now = at(u"2026-05-04T18:00:00Z"_s); // 20:00 in Berlin.
        aTask(u"Evening"_s, m_now);
        aTask(u"Night"_s, m_now.addSecs(6 * 3600));
        start();
        QVERIFY(!rings());
        m_now = at(u"2026-05-05T04:59:59Z"_s);
        QVERIFY(!rings());

        m_now = at(u"2026-05-05T05:00:00Z"_s);

        QVERIFY(rings());
        QCOMPARE(m_rung, (QList<QStringList>{{u"Evening"_s, u"Night"_s}}));
    }

    void theNightIsAsLongAsClocksSay()
    {
        m_settings->set(QuietSetting, true);
        m_settings->set(QuietFromSetting, 0);
        m_settings->set(QuietToSetting, 3 * 60);
        m_now = at(u"2026-10-25T00:30:00Z"_s); // 2:30 in Berlin, and an hour later once more.
        aTask(u"Night"_s, m_now);
        start();
        QVERIFY(!rings());
        m_now = at(u"2026-10-25T01:59:00Z"_s);
        QVERIFY(!rings());

        m_now = at(u"2026-10-25T02:00:00Z"_s);

        QVERIFY(rings());
    }

    void saysNothingIfThePersonWantsNone()
    {
        m_settings->set(RemindSetting, false);
        aTask(u"Call"_s, m_now);
        start();
        QVERIFY(!rings());

        m_settings->set(RemindSetting, true);

        QVERIFY(rings());
    }

    void aClockThatIsSetBackRingsNothingTwice()
    {
        aTask(u"Before"_s, m_now);
        aTask(u"After"_s, m_now.addSecs(3600));
        start();
        QVERIFY(rings());

        m_now = m_now.addDays(-2);
        QVERIFY(!rings());
        m_now = m_now.addDays(2);
        QVERIFY(!rings());
        m_now = m_now.addSecs(3600);

        QVERIFY(rings());
        QCOMPARE(m_rung, (QList<QStringList>{{u"Before"_s}, {u"After"_s}}));
    }

    void aClockThatIsSetForwardRingsWhatItLeapsOver()
    {
        aTask(u"One"_s, m_now.addSecs(3600));
        aTask(u"Two"_s, m_now.addDays(1));
        start();
        QVERIFY(!rings());

        m_now = m_now.addDays(2);

        QVERIFY(rings());
        QCOMPARE(m_rung, (QList<QStringList>{{u"One"_s, u"Two"_s}}));
    }

    void noticesThatTheZoneOfTheComputerChanges()
    {
        const TaskId task = aTask(u"No time"_s, at(u"2026-05-06T07:00:00Z"_s));
        start();
        QVERIFY(!rings());

        qputenv("TZ", "America/New_York");
        m_clock->look();

        Connection db(m_test->url);
        QTRY_COMPARE(db.find(task).remindAt, at(u"2026-05-06T13:00:00Z"_s));
        m_now = at(u"2026-05-06T12:59:00Z"_s);
        QVERIFY(!rings());
        m_now = at(u"2026-05-06T13:00:00Z"_s);
        QTRY_VERIFY(rings() || !m_rung.isEmpty());
    }

private:
    static QDateTime at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

    TaskId aTask(const QString &title, const QDateTime &remindAt)
    {
        Task task{.title = title, .dueDay = remindAt.date(), .owner = TestOrigin.actor, .createdAt = m_now, .remindMinutes = 0, .remindAt = remindAt};
        Connection db(m_test->url);
        perform(db, TestOrigin, u"Plan"_s, [&](Operation &operation) { operation.insert(task); });
        return task.id;
    }

    void open()
    {
        m_clock.reset();
        auto opened = Database::open(m_test->url);
        QVERIFY(opened.has_value());
        m_database = std::move(opened.value());
    }

    void start()
    {
        open();
        m_clock = std::make_unique<ReminderClock>(*m_database, TestOrigin.actor, *m_settings, [this] { return m_now; });
        watch();
    }

    void watch()
    {
        connect(m_clock.get(), &ReminderClock::due, this, [this](const std::vector<Reminder> &reminders) {
            QStringList titles;
            for (const Reminder &reminder : reminders)
                titles.append(reminder.task.title);
            m_rung.append(titles);
        });
    }

    /** Whether the clock, having looked and got its answers, rang. */
    bool rings()
    {
        const qsizetype before = m_rung.size();
        m_clock->look();
        for (int i = 0; i < 4; ++i) { // Question and answer, and what follows from it.
            (void)m_database->reader().run([](Connection &) {}).wait();
            (void)m_database->writer().run([](Connection &) {}).wait();
            QTest::qWait(1);
        }
        return m_rung.size() > before;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReminderClock> m_clock;
    QDateTime m_now;
    QList<QStringList> m_rung;
};

QTEST_GUILESS_MAIN(ReminderClockTest)
#include "tst_reminderclock.moc"
