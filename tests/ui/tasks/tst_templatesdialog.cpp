// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/templatesdialog.h"

#include "models/rules/rulestore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/tasks/clockedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TemplatesDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTasksAreMadeOf()
    {
        TestServices test;
        test.window.show();
        auto *dialog = new TemplatesDialog(test.services);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *list = dialog->findChild<QListWidget *>(u"templates"_s);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        auto *title = dialog->findChild<QLineEdit *>(u"templateTitle"_s);
        QTest::keyClicks(title, u"Say thank you"_s);
        dialog->findChild<QComboBox *>(u"templateKind"_s)->setCurrentIndex(1);
        dialog->findChild<QSpinBox *>(u"templateDays"_s)->setValue(7);
        dialog->findChild<ClockEdit *>(u"templateTime"_s)->setMinute(600);
        dialog->findChild<QComboBox *>(u"templateReminder"_s)->setCurrentIndex(1);
        dialog->findChild<QComboBox *>(u"templatePriority"_s)->setCurrentIndex(2);
        dialog->findChild<QCheckBox *>(u"templateWorkingDays"_s)->setChecked(true);
        dialog->findChild<QPlainTextEdit *>(u"templateNote"_s)->setPlainText(u"Ask how it is"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(list->count(), 2);
        const TaskTemplate stored = RuleStore(test.db).taskTemplates().back();
        QCOMPARE(stored, (TaskTemplate{.id = stored.id, .version = stored.version, .title = u"Say thank you"_s, .dueDays = 7, .kind = TaskKind::Call,
                                       .dueMinute = 600, .priority = Priority::High, .remindMinutes = 0, .onWorkingDays = true, .note = u"Ask how it is"_s}));
        list->setCurrentRow(0);
        QCOMPARE(dialog->findChild<QSpinBox *>(u"templateDays"_s)->value(), 1);
        list->setFocus();
        QTest::keyClick(dialog->findChild<QPushButton *>(u"removeTemplate"_s), Qt::Key_Space);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(u"Complaint"));
        QCOMPARE(list->count(), 2);
        dialog->findChild<ClockEdit *>(u"templateTime"_s)->setText(u"noon"_s);
        dialog->findChild<QPushButton *>(u"changeTemplate"_s)->click();
        QVERIFY(!dialog->findChild<MessageBar *>()->text().contains(u"Complaint"));
        QVERIFY(dialog->findChild<ClockEdit *>(u"templateTime"_s)->hasFocus());
        dialog->close();
    }
};

QTEST_MAIN(TemplatesDialogTest)
#include "tst_templatesdialog.moc"
