// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskof.h"

#include "models/base/localtime.h"
#include "models/business/setup.h"
#include "models/rules/saverule.h"
#include "models/tasks/holiday.h"
#include "models/tasks/taskstore.h"
#include "tests/support/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TaskOfTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatTheTemplateSays()
    {
        const TaskTemplate made{.title = u"Call"_s, .dueDays = 7, .kind = TaskKind::Call, .dueMinute = 600, .priority = Priority::High, .remindMinutes = 30, .note = u"Ask how it is"_s};
        const QDate today(2026, 11, 23);

        const Task task = taskOf(made, today, WorkingDays(Weekdays()));

        Task expected{.title = u"Call"_s, .dueDay = QDate(2026, 11, 30), .kind = TaskKind::Call, .dueMinute = 600, .zone = localZone(), .priority = Priority::High,
                      .remindMinutes = 30, .note = u"Ask how it is"_s};
        expected.remindAt = dueAt(expected).addSecs(-30 * 60);
        QCOMPARE(task, expected);
    }

    void isDueOnAWorkingDayIfWanted()
    {
        const WorkingDays days(Weekdays::fromText(u"MO,TU,WE,TH,FR"_s), {QDate(2026, 11, 30)});
        QCOMPARE(taskOf({.title = u"Call"_s, .dueDays = 5, .onWorkingDays = true}, QDate(2026, 11, 23), days).dueDay, QDate(2026, 12, 1));
        QCOMPARE(taskOf({.title = u"Call"_s, .dueDays = 5}, QDate(2026, 11, 23), days).dueDay, QDate(2026, 11, 28));
    }

    void aRuleMakesItAfterTheFirstPurchase()
    {
        TestDatabase database;
        Connection db(database.url);
        const QDate today = QDate::currentDate();
        const Customer ada = stored(db, {.name = u"Ada"_s, .owner = u"Grace"_s});
        const auto made = perform(db, TestOrigin, u"Template"_s, &saveTaskTemplate,
                                  TaskTemplate{.title = u"Ask how it is"_s, .dueDays = 7, .kind = TaskKind::Call, .dueMinute = 600, .priority = Priority::High,
                                               .remindMinutes = 30, .onWorkingDays = true, .note = u"Thank them"_s}).value;
        perform(db, TestOrigin, u"Set"_s, [&](Operation &operation) {
            Business everyDay = business(operation.db());
            everyDay.workingDays = Weekdays::fromText(u"MO,TU,WE,TH,FR,SA,SU"_s);
            operation.update(everyDay);
            Holiday holiday{.day = today.addDays(7), .name = u"Fair"_s};
            operation.insert(holiday);
        });
        aRule(db, u"Call new ones"_s, {.kind = TriggerKind::NthPurchase, .number = 1}, {.all = {{.kind = ActionKind::Task, .taskTemplate = made.id}}}, RuleMode::Apply);

        bought(db, ada);

        const auto tasks = TaskStore(db).openOf(ada.id);
        QCOMPARE(tasks.size(), size_t(1));
        Task expected = taskOf(made, today, workingDays(db));
        QCOMPARE(expected.dueDay, today.addDays(8));
        expected.id = tasks.front().id;
        expected.version = tasks.front().version;
        expected.customer = ada.id;
        expected.owner = u"Grace"_s;
        expected.createdAt = tasks.front().createdAt;
        QCOMPARE(tasks.front(), expected);
        bought(db, ada);
        QCOMPARE(TaskStore(db).openOf(ada.id).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TaskOfTest)
#include "tst_taskof.moc"
