// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/writemaildialog.h"

#include "models/activities/activitystore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/links.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class WriteMailDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAMailFromATemplateAndNotesIt()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) {
            ada = stored(db, {.name = u"Ada <b>"_s, .email = u"ada@example.com"_s}).id;
            save(db, {.name = u"Hello"_s, .subject = u"Hello {name}"_s, .body = u"Dear {name},\nhow is {city}?"_s});
        });
        WriteMailDialog *dialog = open(test, {.customer = ada});
        QCOMPARE(choice(dialog, u"template"_s)->count(), 2);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());

        choice(dialog, u"template"_s)->setCurrentIndex(1);

        QCOMPARE(dialog->findChild<PlainLabel *>(u"mailSubject"_s)->text(), u"Hello Ada <b>"_s);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"mailText"_s)->toPlainText(), u"Dear Ada <b>,\nhow is ?"_s);
        QVERIFY(asEnglish(dialog->findChild<MessageBar *>()->text()).startsWith(u"Not known, and left empty: "_s));
        QSignalSpy performed(&test.writer, &Writer::performed);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(performed.size(), qsizetype(1));
        QCOMPARE(test.opened.urls, QList<QUrl>{mailUrl(u"ada@example.com"_s, u"Hello Ada <b>"_s, u"Dear Ada <b>,\nhow is ?"_s)});
        const std::vector<Activity> activities = ActivityStore(test.db).of(ada);
        QCOMPARE(activities.size(), size_t(1));
        QCOMPARE(activities.front().kind, ActivityKind::Email);
        QCOMPARE(activities.front().direction, Direction::Outgoing);
        QCOMPARE(activities.front().topic, u"Hello Ada <b>"_s);
    }

    void remembersTheTemplateAndWhetherToNote()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) {
            ada = stored(db, {.name = u"Ada"_s, .email = u"ada@example.com"_s, .furtherEmails = {{{.label = u"work"_s, .value = u"work@example.com"_s}}}}).id;
            save(db, {.name = u"Hello"_s, .subject = u"Hi"_s});
        });
        WriteMailDialog *dialog = open(test, {.customer = ada, .text = u"work@example.com"_s});
        QTRY_COMPARE(choice(dialog, u"template"_s)->count(), 2);
        QCOMPARE(choice(dialog, u"email"_s)->currentIndex(), 1);
        choice(dialog, u"template"_s)->setCurrentIndex(1);
        dialog->findChild<QCheckBox *>(u"noteMail"_s)->click();
        dialog->findChild<QPushButton *>(u"write"_s)->click();
        QCOMPARE(test.opened.urls, QList<QUrl>{mailUrl(u"work@example.com"_s, u"Hi"_s)});
        QTRY_VERIFY(!test.window.findChild<WriteMailDialog *>());

        dialog = open(test, {.customer = ada});

        QTRY_COMPARE(choice(dialog, u"template"_s)->currentIndex(), 1);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"noteMail"_s)->isChecked());
        QVERIFY(ActivityStore(test.db).of(ada).empty());
    }

    void writesWhereNothingMayBeChanged()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) { ada = stored(db, {.name = u"Ada"_s, .email = u"ada@example.com"_s}).id; }, TestServices::Access::Read);
        WriteMailDialog *dialog = open(test, {.customer = ada});
        QVERIFY(!dialog->findChild<QCheckBox *>(u"noteMail"_s)->isEnabled());

        QTest::keyClick(dialog, Qt::Key_Return);

        QCOMPARE(test.opened.urls, QList<QUrl>{QUrl(u"mailto:ada@example.com"_s)});
    }

    void refusesWhatIsNoAddress()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) { ada = stored(db, {.name = u"Ada"_s, .email = u"ada@example.com?attach=/etc/passwd"_s}).id; });
        WriteMailDialog *dialog = open(test, {.customer = ada});

        QVERIFY(!dialog->findChild<QPushButton *>(u"write"_s)->isEnabled());
        dialog->accept();
        QVERIFY(test.opened.urls.isEmpty());
    }

    void saysThatThereIsNobodyToWriteTo()
    {
        CustomerId ada;
        TestServices test([&](Connection &db) { ada = stored(db, {.name = u"Ada"_s}).id; });

        WriteMailDialog::openFor(test.services, {});
        WriteMailDialog::openFor(test.services, {.customer = ada});

        QTRY_COMPARE(test.navigator.said.size(), qsizetype(2));
        QCOMPARE(asEnglish(test.navigator.said.at(1)), u"Ada has no e-mail address"_s);
    }

private:
    static void save(Connection &db, const MailTemplate &mail) { perform(db, TestOrigin, u"Save"_s, &saveMailTemplate, mail); }

    static QComboBox *choice(const QDialog *dialog, const QString &name) { return dialog->findChild<QComboBox *>(name); }

    /** The dialog, when it has its templates. */
    static WriteMailDialog *open(TestServices &test, const Subject &subject)
    {
        WriteMailDialog::openFor(test.services, subject);
        WriteMailDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = test.window.findChild<WriteMailDialog *>()) != nullptr; }))
            qFatal("no dialog");
        (void)QTest::qWaitForWindowActive(dialog);
        (void)test.database->reader().run([](Connection &) {}).wait();
        QTest::qWait(20);
        return dialog;
    }
};

QTEST_MAIN(WriteMailDialogTest)
#include "tst_writemaildialog.moc"
