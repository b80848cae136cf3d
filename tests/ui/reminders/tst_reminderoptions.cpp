// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderoptions.h"

#include "models/reminders/remindersettings.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/reminders/autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

class ReminderOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }

    void keepsWhatIsChosen()
    {
        TestServices test;
        ReminderOptions options(test.services);
        options.show();
        QVERIFY(QTest::qWaitForWindowActive(&options));
        QCOMPARE(widgetsWithoutName(&options), QStringList());
        QVERIFY(!time(options, u"quietFrom"_s)->isEnabled());

        QTest::keyClick(check(options, u"quiet"_s), Qt::Key_Space);
        time(options, u"quietFrom"_s)->setTime(QTime(21, 30));
        choice(options, u"snooze"_s)->setCurrentIndex(4);
        choice(options, u"usualReminder"_s)->setCurrentIndex(1);
        QTest::keyClick(check(options, u"remind"_s), Qt::Key_Space);

        QVERIFY(test.settings.get(QuietSetting));
        QCOMPARE(test.settings.get(QuietFromSetting), 21 * 60 + 30);
        QCOMPARE(test.settings.get(SnoozeSetting), 60);
        QCOMPARE(test.settings.get(DefaultReminderSetting), 0);
        QVERIFY(!test.settings.get(RemindSetting));
        QVERIFY(!time(options, u"quietFrom"_s)->isEnabled());
        ReminderOptions again(test.services);
        QCOMPARE(time(again, u"quietFrom"_s)->time(), QTime(21, 30));
        QCOMPARE(choice(again, u"snooze"_s)->currentIndex(), 4);
    }

    void startsWithTheComputerOnlyIfItKeepsRunning()
    {
        TestServices test;
        ReminderOptions options(test.services);
        QVERIFY(!check(options, u"autostart"_s)->isEnabled());

        check(options, u"keepRunning"_s)->click();
        check(options, u"autostart"_s)->click();

        QVERIFY(test.settings.get(KeepRunningSetting));
        QCOMPARE(Autostart::filePath(), m_folder.filePath(u"autostart/org.regulars.Regulars.desktop"_s));
        QVERIFY(QFile::exists(Autostart::filePath()));
        check(options, u"keepRunning"_s)->click();
        QVERIFY(!QFile::exists(Autostart::filePath()));
        QVERIFY(!test.settings.get(KeepRunningSetting));
    }

    void saysThatTheEntryCannotBeWritten()
    {
        QFile inTheWay(m_folder.filePath(u"autostart"_s));
        QDir(m_folder.filePath(u"autostart"_s)).removeRecursively();
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        TestServices test;
        ReminderOptions options(test.services);

        check(options, u"keepRunning"_s)->click();
        check(options, u"autostart"_s)->click();

        QVERIFY(!check(options, u"autostart"_s)->isChecked());
        QVERIFY(inTheWay.remove());
    }

private:
    static QCheckBox *check(const QWidget &options, const QString &name) { return options.findChild<QCheckBox *>(name); }
    static QTimeEdit *time(const QWidget &options, const QString &name) { return options.findChild<QTimeEdit *>(name); }
    static QComboBox *choice(const QWidget &options, const QString &name) { return options.findChild<QComboBox *>(name); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(ReminderOptionsTest)
#include "tst_reminderoptions.moc"
