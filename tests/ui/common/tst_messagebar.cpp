// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/plainlabel.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenUntilThereIsSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageBar::Kind::Information, u"Read-only."_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.accessibleName(), u"Read-only."_s);
    }

    void showsHtmlAsText()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Warning, u"<b>Ada</b>"_s);
        const auto *label = bar.findChild<PlainLabel *>(u"messageText"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), u"<b>Ada</b>"_s);
    }

    void hidesDetailsBehindAButton()
    {
        MessageBar bar;
        bar.showError({Error::Kind::Database, u"Not saved: the disk is full."_s, u"SQLITE_FULL (13)"_s});
        auto *button = bar.findChild<QToolButton *>(u"messageDetailsButton"_s);
        const auto *details = bar.findChild<PlainLabel *>(u"messageDetails"_s);
        QVERIFY(details->isHidden());
        button->click();
        QVERIFY(!details->isHidden());
        QCOMPARE(details->text(), u"SQLITE_FULL (13)"_s);
        bar.showMessage(MessageBar::Kind::Error, u"Again."_s);
        QVERIFY(button->isHidden());
        QVERIFY(details->isHidden());
    }

    void offersActionsUntilTheNextMessage()
    {
        MessageBar bar;
        QAction retry(u"&Try again"_s);
        QSignalSpy triggered(&retry, &QAction::triggered);
        bar.showMessage(MessageBar::Kind::Error, u"Not saved."_s);
        bar.addMessageAction(&retry);
        bar.findChild<QToolButton *>(u"messageAction"_s)->click();
        QCOMPARE(triggered.size(), 1);
        bar.showMessage(MessageBar::Kind::Information, u"Saved."_s);
        QTRY_VERIFY(!bar.findChild<QToolButton *>(u"messageAction"_s));
    }

    void closesWithEscapeIfItMay()
    {
        MessageBar bar;
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.setClosable(false);
        bar.showMessage(MessageBar::Kind::Warning, u"Read-only."_s);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(!bar.isHidden());
        bar.setClosable(true);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(dismissed.size(), 1);
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
