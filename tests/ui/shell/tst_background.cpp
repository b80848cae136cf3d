// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background.h"

#include "models/reminders/remindersettings.h"
#include "tests/support/ui/testservices.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BackgroundTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWithItsWindowUnlessThePersonWantsMore()
    {
        TestServices test;
        Background background(test.services, false);
        test.window.show();

        test.window.close();
        QVERIFY(QApplication::quitOnLastWindowClosed());
        test.window.show();
        test.settings.set(KeepRunningSetting, true);
        test.window.close();
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        test.window.show();
        test.settings.set(KeepRunningSetting, false);
        test.window.close();
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void staysIfItWasStartedWithoutAWindow()
    {
        TestServices test;
        {
            Background background(test.services, true);
            background.begin();
            QVERIFY(!QApplication::quitOnLastWindowClosed());
        }
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void hasNothingToStayForWhereNothingMayBeChanged()
    {
        TestServices test({}, TestServices::Access::Read);
        test.settings.set(KeepRunningSetting, true);
        Background background(test.services, false);

        background.begin();

        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
};

QTEST_MAIN(BackgroundTest)
#include "tst_background.moc"
