// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "models/customers/customerstore.h"
#include "models/sample/removesample.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/start/problemwindow.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class StartPageTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTheSampleBusinessByKeys()
    {
        TestServices test;
        StartPage page(test.services);
        page.show();
        auto *explore = page.findChild<QPushButton *>(u"exploreSample"_s);
        explore->setFocus();
        QTest::keyClick(explore, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(*test.services.reader().run(&CustomerStore::count).wait() == 300, 60'000);
        QVERIFY(*test.services.reader().run(&holdsSample).wait());
        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
    }

    void asksForTheOtherWaysToBegin()
    {
        TestServices test;
        StartPage page(test.services);
        for (const auto &name : {u"importSpreadsheet"_s, u"addCustomer"_s, u"openFile"_s})
            page.findChild<QPushButton *>(name)->click();
        QStringList asked;
        for (const auto &triggered : test.navigator.triggered)
            asked.append(triggered.action);
        QCOMPARE(asked, QStringList({u"import"_s, u"new-customer"_s, u"open-file"_s}));
        QCOMPARE(widgetsWithoutName(&page).join(u'\n'), QString());
    }

    void saysWhyAFileCouldNotBeOpened()
    {
        ProblemWindow window({Error::Kind::NotFound, u"The file <b>shop</b> was not found."_s}, u"/nowhere/shop.regulars"_s);
        window.show();
        QVERIFY(window.findChild<QPushButton *>(u"openAnotherButton"_s)->isEnabled());
        QVERIFY(!window.findChild<QPushButton *>(u"showBackupsButton"_s)->isEnabled());
        QCOMPARE(widgetsWithoutName(&window).join(u'\n'), QString());
    }
};

QTEST_MAIN(StartPageTest)
#include "tst_startpage.moc"
