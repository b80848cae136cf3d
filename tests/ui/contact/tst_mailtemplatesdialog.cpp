// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/mailtemplatesdialog.h"

#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class MailTemplatesDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithNothingAndOffersThree()
    {
        TestServices test;
        MailTemplatesDialog *dialog = open(test);
        QTRY_VERIFY(dialog->findChild<EmptyState *>()->isVisible());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());

        dialog->findChild<QAction *>(u"addUsual"_s)->trigger();

        QTRY_COMPARE(list(dialog)->count(), 3);
        QCOMPARE(list(dialog)->currentRow(), 0);
        QVERIFY(!name(dialog)->text().isEmpty());
        QVERIFY(!dialog->findChild<EmptyState *>()->isVisible());
    }

    void oneIsWrittenByKeysAlone()
    {
        TestServices test;
        MailTemplatesDialog *dialog = open(test);
        dialog->findChild<QAction *>(u"addFirst"_s)->trigger();
        QTRY_VERIFY(name(dialog)->hasFocus());

        QTest::keyClicks(name(dialog), u"Thanks"_s);
        QTest::keyClick(name(dialog), Qt::Key_Tab);
        QTest::keyClicks(subject(dialog), u"Hello "_s);
        dialog->findChild<QPushButton *>(u"insertField"_s)->menu()->actions().at(1)->trigger();
        QTest::keyClick(subject(dialog), Qt::Key_Tab);
        QVERIFY(body(dialog)->hasFocus());
        QTest::keyClicks(body(dialog), u"<b>Text"_s);
        const QPointer<MailTemplatesDialog> watched(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);

        QTRY_VERIFY(!watched);
        const auto templates = mailTemplates(test.db);
        QCOMPARE(templates.size(), size_t(1));
        QCOMPARE(templates.front().name, u"Thanks"_s);
        QCOMPARE(templates.front().subject, u"Hello {first-name}"_s);
        QCOMPARE(templates.front().body, u"<b>Text"_s);
    }

    void markingAnotherStoresWhatWasTyped()
    {
        TestServices test(&two);
        MailTemplatesDialog *dialog = open(test);
        QTRY_COMPARE(list(dialog)->count(), 2);
        QTRY_COMPARE(name(dialog)->text(), u"One"_s);

        body(dialog)->setPlainText(u"changed"_s);
        QTest::keyClick(list(dialog), Qt::Key_Down);

        QTRY_COMPARE(name(dialog)->text(), u"Two"_s);
        QTRY_COMPARE(list(dialog)->currentRow(), 1);
        QCOMPARE(mailTemplates(test.db).front().body, u"changed"_s);
    }

    void mistakesStayUntilTheyAreMendedOrDiscarded()
    {
        TestServices test(&two);
        MailTemplatesDialog *dialog = open(test);
        QTRY_COMPARE(name(dialog)->text(), u"One"_s);

        body(dialog)->setPlainText(u"{frist name}"_s);
        QTest::keyClick(list(dialog), Qt::Key_Down);

        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"{frist name}"_s));
        QCOMPARE(body(dialog)->toPlainText(), u"{frist name}"_s);
        QTRY_COMPARE(list(dialog)->currentRow(), 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTest::qWait(50);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QAction *>(u"discardTyped"_s)->trigger();
        QCOMPARE(body(dialog)->toPlainText(), u"first"_s);
        const QPointer<MailTemplatesDialog> watched(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!watched);
        QCOMPARE(mailTemplates(test.db).front().body, u"first"_s);
    }

    void theDeleteKeyDeletes()
    {
        TestServices test(&two);
        MailTemplatesDialog *dialog = open(test);
        QTRY_COMPARE(name(dialog)->text(), u"One"_s);
        list(dialog)->setFocus();

        QTest::keyClick(list(dialog), Qt::Key_Delete);

        QTRY_COMPARE(list(dialog)->count(), 1);
        QTRY_COMPARE(name(dialog)->text(), u"Two"_s);
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        TestServices test(&two, TestServices::Access::Read);
        MailTemplatesDialog *dialog = open(test);
        QTRY_COMPARE(name(dialog)->text(), u"One"_s);

        QVERIFY(name(dialog)->isReadOnly());
        QVERIFY(!dialog->findChild<QPushButton *>(u"newTemplate"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton *>(u"deleteTemplate"_s)->isEnabled());
    }

private:
    static void two(Connection &db)
    {
        perform(db, TestOrigin, u"Save"_s, &saveMailTemplate, MailTemplate{.name = u"One"_s, .body = u"first"_s});
        perform(db, TestOrigin, u"Save"_s, &saveMailTemplate, MailTemplate{.name = u"Two"_s, .body = u"second"_s});
    }

    static MailTemplatesDialog *open(TestServices &test)
    {
        auto *dialog = new MailTemplatesDialog(test.services);
        dialog->open();
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }

    static QListWidget *list(const QDialog *dialog) { return dialog->findChild<QListWidget *>(u"templateList"_s); }
    static QLineEdit *name(const QDialog *dialog) { return dialog->findChild<QLineEdit *>(u"templateName"_s); }
    static QLineEdit *subject(const QDialog *dialog) { return dialog->findChild<QLineEdit *>(u"templateSubject"_s); }
    static QPlainTextEdit *body(const QDialog *dialog) { return dialog->findChild<QPlainTextEdit *>(u"templateText"_s); }
};

QTEST_MAIN(MailTemplatesDialogTest)
#include "tst_mailtemplatesdialog.moc"
