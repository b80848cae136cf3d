// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskactions.h"

#include "models/reminders/remindersettings.h"
#include "tests/support/ui/testservices.h"
#include "ui/tasks/taskdialog.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TaskActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewTaskRemindsAsThePersonSetUp()
    {
        TestServices test;
        newTask(test.services, {});
        QCOMPARE(reminder(test)->currentIndex(), 0);
        delete test.window.findChild<TaskDialog *>();

        test.settings.set(DefaultReminderSetting, 30);
        newTask(test.services, {});

        QCOMPARE(reminder(test)->currentData().toInt(), 30);
    }

private:
    static QComboBox *reminder(const TestServices &test) { return test.window.findChild<TaskDialog *>()->findChild<QComboBox *>(u"taskReminder"_s); }
};

QTEST_MAIN(TaskActionsTest)
#include "tst_taskactions.moc"
