// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarreader.h"
#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/calendar/calendarexportdialog.h"
#include "ui/calendar/calendarfolderoptions.h"
#include "ui/calendar/calendarimportdialog.h"
#include "ui/calendar/workingdaysdialog.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class CalendarDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([](Connection &db) {
            perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.title = u"Call"_s, .dueDay = QDate(2030, 1, 7)});
        });
        test->services.navigator = &test->navigator;
        folder = std::make_unique<QTemporaryDir>();
    }

    void addsAHolidayByKeysAndKeepsTheWeek()
    {
        QPointer<WorkingDaysDialog> dialog = show(new WorkingDaysDialog(test->services));
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"weekday1"_s)->isChecked());
        QVERIFY(!dialog->findChild<QCheckBox *>(u"weekday6"_s)->isChecked());
        QTest::keyClicks(QApplication::focusWidget(), u"2030-12-24"_s);
        dialog->findChild<QLineEdit *>(u"holidayName"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Christmas Eve"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *list = dialog->findChild<QListWidget *>(u"holidays"_s);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(HolidayStore(test->db).all().front().day, QDate(2030, 12, 24));

        dialog->findChild<QLineEdit *>(u"holidayName"_s)->setText(u"Holy Night"_s);
        dialog->findChild<QPushButton *>(u"changeHoliday"_s)->click();
        QTRY_COMPARE(HolidayStore(test->db).all().front().name, u"Holy Night"_s);

        QTest::keyClick(dialog->findChild<QCheckBox *>(u"weekday6"_s), Qt::Key_Space);
        QTRY_VERIFY(HolidayStore(test->db).restDays().workingDays.days.contains(Qt::Saturday));

        QTRY_VERIFY(list->currentRow() == 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->count(), 0);
    }

    void saysWhyAHolidayIsRefused()
    {
        QPointer<WorkingDaysDialog> dialog = show(new WorkingDaysDialog(test->services));
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"weekday1"_s)->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
    }

    void importsHolidays()
    {
        if (!canReadCalendars())
            QSKIP("Built without libical.");
        const QString file = put("BEGIN:VEVENT\r\nSUMMARY:New Year\r\nDTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n");
        QPointer<WorkingDaysDialog> dialog = show(new WorkingDaysDialog(test->services));
        dialog->importFile(file);
        QTRY_COMPARE(dialog->findChild<QListWidget *>(u"holidays"_s)->count(), 5);
        QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
    }

    void showsWhatAnImportWouldDoAndDoesIt()
    {
        if (!canReadCalendars())
            QSKIP("Built without libical.");
        const QString file = put("BEGIN:VTODO\r\nUID:1\r\nSUMMARY:Buy\r\nDUE;VALUE=DATE:20300101\r\nEND:VTODO\r\nBEGIN:VTODO\r\nSUMMARY:<b>When</b>\r\nEND:VTODO\r\n"
                                 "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Over\r\nDTSTART:20200101T100000Z\r\nEND:VEVENT\r\n");
        QPointer<CalendarImportDialog> dialog = show(new CalendarImportDialog(test->services, file));
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        auto *button = dialog->findChild<QPushButton *>(u"importCalendar"_s);
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(dialog->findChild<QListWidget *>(u"importNotes"_s)->count(), 1);
        QCOMPARE(test->db.select<Task>(u"WHERE calendar_uid <> ''"_s).size(), size_t(0));
        dialog->findChild<QCheckBox *>(u"takePast"_s)->setChecked(true);
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(button, Qt::Key_Return);
        QTRY_COMPARE(test->db.select<Task>(u"WHERE calendar_uid <> ''"_s).size(), size_t(2));
        QTRY_VERIFY(!dialog);
    }

    void saysWhatIsWrongWithAFile()
    {
        if (!canReadCalendars())
            QSKIP("Built without libical.");
        QFile file(folder->filePath(u"no.ics"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QPointer<CalendarImportDialog> dialog = show(new CalendarImportDialog(test->services, file.fileName()));
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"importCalendar"_s)->isEnabled());
    }

    void exportsAFile()
    {
        QPointer<CalendarExportDialog> dialog = show(new CalendarExportDialog(test->services));
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        const QString file = folder->filePath(u"out.ics"_s);
        dialog->save(file);
        QTRY_VERIFY(!test->navigator.said.isEmpty());
        QFile written(file);
        QVERIFY(written.open(QFile::ReadOnly));
        QVERIFY(written.readAll().contains("SUMMARY:Call\r\n"));
    }

    void keepsAFolderUpToDateFromThenOn()
    {
        QPointer<CalendarExportDialog> dialog = show(new CalendarExportDialog(test->services));
        dialog->findChild<CalendarFolderOptions *>()->keep(folder->path());
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QCOMPARE(files(), 1);
        CalendarFolderKeeper keeper(test->services);
        QSignalSpy updated(&keeper, &CalendarFolderKeeper::updated);
        QVERIFY(test->writer.perform(u"Plan"_s, &saveTask, Task{.title = u"Write"_s, .dueDay = QDate(2030, 1, 8)}).wait());
        QTRY_COMPARE_WITH_TIMEOUT(files(), 2, 15'000);

        QVERIFY(QDir(folder->path()).removeRecursively());
        QVERIFY(test->writer.perform(u"Plan"_s, &saveTask, Task{.title = u"Read"_s, .dueDay = QDate(2030, 1, 9)}).wait());
        QTRY_COMPARE_WITH_TIMEOUT(test->navigator.errors.size(), size_t(1), 15'000);

        QTest::keyClick(dialog->findChild<QCheckBox *>(u"keepFolder"_s), Qt::Key_Space);
        QVERIFY(calendarFolder(test->services).path.isEmpty());
    }

private:
    template<typename Dialog>
    Dialog *show(Dialog *dialog)
    {
        dialog->open();
        [dialog] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
        return dialog;
    }

    QString put(const QByteArray &components)
    {
        QFile file(folder->filePath(u"in.ics"_s));
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write");
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n");
        return file.fileName();
    }
    int files() const { return int(QDir(folder->path()).entryList({u"*.ics"_s}, QDir::Files).size()); }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<QTemporaryDir> folder;
};

QTEST_MAIN(CalendarDialogsTest)
#include "tst_calendardialogs.moc"
