// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/architecture/includerules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IncludeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatTheTableForbids_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");

        const auto row = [](const char *name, const QString &path, const QString &include) {
            QTest::newRow(name) << path << include;
        };
        row("base knows no database", u"models/base/day.h"_s, u"\"models/database/connection.h\""_s);
        row("base knows no Qt Sql", u"models/base/day.h"_s, u"<QSqlQuery>"_s);
        row("database knows no feature", u"models/database/connection.cpp"_s, u"\"models/customers/customer.h\""_s);
        row("database knows no history", u"models/database/connection.cpp"_s, u"\"models/history/operation.h\""_s);
        row("history knows no feature", u"models/history/undo.cpp"_s, u"\"models/customers/customer.h\""_s);
        row("lists know no feature", u"models/lists/query.cpp"_s, u"\"models/customers/customer.h\""_s);
        row("a feature has no window", u"models/customers/customer.h"_s, u"<QWidget>"_s);
        row("a feature has no window, by folder", u"models/customers/customer.h"_s, u"<QtWidgets/QWidget>"_s);
        row("a feature has no colours", u"models/lifecycle/phase.h"_s, u"<QColor>"_s);
        row("a feature knows no screen", u"models/customers/customer.h"_s, u"\"ui/common/plainlabel.h\""_s);
        row("a feature knows no Qt Sql", u"models/customers/customerstore.cpp"_s, u"<QSqlQuery>"_s);
        row("a feature knows no Qt Sql, whole", u"models/customers/customerstore.cpp"_s, u"<QtSql>"_s);
        row("a store knows no other store", u"models/customers/customerstore.cpp"_s, u"\"models/purchases/purchasestore.h\""_s);
        row("a list knows no other list", u"models/tasks/tasklistmodel.h"_s, u"\"models/customers/customerlistmodel.h\""_s);
        row("maths knows no database", u"models/analytics/survival.h"_s, u"\"models/database/connection.h\""_s);
        row("maths knows no feature", u"models/analytics/survival.h"_s, u"\"models/purchases/purchase.h\""_s);
        row("Boost is for analytics", u"models/customers/customer.h"_s, u"<boost/math/distributions/normal.hpp>"_s);
        row("common knows no feature", u"ui/common/tagsfield.cpp"_s, u"\"models/customers/customer.h\""_s);
        row("common knows no screen", u"ui/common/tagsfield.cpp"_s, u"\"ui/customers/customerpage.h\""_s);
        row("charts know no screen", u"ui/charts/chartview.cpp"_s, u"\"ui/dashboard/dashboardpage.h\""_s);
        row("a screen has no Connection", u"ui/customers/customerpage.cpp"_s, u"\"models/database/connection.h\""_s);
        row("a screen knows no Qt Sql", u"ui/customers/customerpage.cpp"_s, u"<QSqlDatabase>"_s);
        row("a screen knows no other screen", u"ui/customers/customerpage.cpp"_s, u"\"ui/feedback/feedbackform.h\""_s);
        row("a screen knows no window", u"ui/customers/customerpage.cpp"_s, u"\"ui/shell/mainwindow.h\""_s);
        row("the chooser knows no screen", u"ui/chooser/customerchooser.cpp"_s, u"\"ui/activities/quicklogdialog.h\""_s);
        row("moving knows no screen", u"ui/moving/moving.cpp"_s, u"\"ui/board/boardpage.h\""_s);
        row("reports know no screen", u"ui/reports/reportpage.cpp"_s, u"\"ui/dashboard/buyingpage.h\""_s);
        row("a query knows no report", u"ui/query/querypanel.cpp"_s, u"\"ui/reports/reportpage.h\""_s);
        row("common knows no chooser", u"ui/common/searchfield.cpp"_s, u"\"ui/chooser/customerchooser.h\""_s);
        row("a screen knows no program", u"ui/customers/customerpage.cpp"_s, u"\"app/desktop/application.h\""_s);
        row("a program knows no Qt Sql", u"app/cli/main.cpp"_s, u"<QSqlQuery>"_s);
        row("a program knows no test", u"app/cli/main.cpp"_s, u"\"tests/support/testdatabase.h\""_s);
    }

    void refusesWhatTheTableForbids()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);

        const QStringList findings = forbiddenIncludes(sourceIncluding(path, include));

        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.constFirst().startsWith(path + ":3: includes "_L1), qPrintable(findings.constFirst()));
    }

    void acceptsWhatTheTableAllows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");

        const auto row = [](const char *name, const QString &path, const QString &include) {
            QTest::newRow(name) << path << include;
        };
        row("base, Qt Core", u"models/base/day.h"_s, u"<QDate>"_s);
        row("database, Qt Sql", u"models/database/connection.cpp"_s, u"<QSqlQuery>"_s);
        row("database, base", u"models/database/connection.cpp"_s, u"\"models/base/result.h\""_s);
        row("feature, its own store", u"models/customers/customerlistmodel.cpp"_s, u"\"models/customers/customerstore.h\""_s);
        row("feature, history", u"models/customers/customerstore.cpp"_s, u"\"models/history/operation.h\""_s);
        row("feature, other record", u"models/customers/customerstore.h"_s, u"\"models/lifecycle/phase.h\""_s);
        row("operation across two", u"models/lifecycle/movephase.cpp"_s, u"\"models/customers/customerstore.h\""_s);
        row("maths, Boost", u"models/analytics/survival.cpp"_s, u"<boost/math/distributions/normal.hpp>"_s);
        row("loader, database", u"models/analytics/cohortloader.cpp"_s, u"\"models/database/connection.h\""_s);
        row("report, database", u"models/analytics/purchasereports.cpp"_s, u"\"models/database/connection.h\""_s);
        row("standard library", u"models/analytics/survival.h"_s, u"<vector>"_s);
        row("common, base", u"ui/common/moneyfield.cpp"_s, u"\"models/base/money.h\""_s);
        row("charts, Qt Charts", u"ui/charts/chartview.h"_s, u"<QChartView>"_s);
        row("screen, models", u"ui/customers/customerpage.cpp"_s, u"\"models/customers/customerlistmodel.h\""_s);
        row("shell, list of pages", u"ui/shell/mainwindow.h"_s, u"\"ui/pages.h\""_s);
        row("screen, navigator", u"ui/customers/customerpage.cpp"_s, u"\"ui/shell/navigator.h\""_s);
        row("screen, what a page is", u"ui/customers/customerpage.h"_s, u"\"ui/shell/page.h\""_s);
        row("screen, chooser", u"ui/feedback/feedbackdialog.cpp"_s, u"\"ui/chooser/customerchooser.h\""_s);
        row("screen, reports", u"ui/forecast/forecastpage.h"_s, u"\"ui/reports/reportpage.h\""_s);
        row("reports, query", u"ui/reports/reportpage.cpp"_s, u"\"ui/query/querypanel.h\""_s);
        row("board, moving", u"ui/board/boardmoves.cpp"_s, u"\"ui/moving/moving.h\""_s);
        row("chooser, models", u"ui/chooser/customerchooser.cpp"_s, u"\"models/customers/customerstore.h\""_s);
        row("the list of pages", u"ui/pages.cpp"_s, u"\"ui/customers/customerpage.h\""_s);
        row("program, everything", u"app/desktop/application.cpp"_s, u"\"models/database/connection.h\""_s);
        row("meta-object code", u"models/customers/customerlistmodel.cpp"_s, u"\"customerlistmodel.moc\""_s);
    }

    void acceptsWhatTheTableAllows()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);

        QCOMPARE(forbiddenIncludes(sourceIncluding(path, include)), QStringList());
        QCOMPARE(includesFromElsewhere(sourceIncluding(path, include)), QStringList());
    }

    void refusesIncludesThatAreNotWrittenFromTheRoot()
    {
        const QString path = u"models/customers/customerstore.cpp"_s;

        QCOMPARE(includesFromElsewhere(sourceIncluding(path, u"\"customer.h\""_s)).size(), 1);
        QCOMPARE(includesFromElsewhere(sourceIncluding(path, u"\"../base/day.h\""_s)).size(), 1);
        QCOMPARE(includesFromElsewhere(sourceIncluding(path, u"<models/base/day.h>"_s)).size(), 1);
    }

    void overlooksIncludesInComments()
    {
        const Source source(u"models/base/day.h"_s, u"// #include <QWidget>\n/*\n#include <QWidget>\n*/\n"_s);

        QVERIFY(includesOf(source).empty());
    }

    void findsTheModuleOfAHeader()
    {
        QCOMPARE(qtModuleOf(u"QString"_s), u"QtCore"_s);
        QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
        QCOMPARE(qtModuleOf(u"qwidget.h"_s), u"QtWidgets"_s);
        QCOMPARE(qtModuleOf(u"QtGui/QIcon"_s), u"QtGui"_s);
        QCOMPARE(qtModuleOf(u"vector"_s), QString());
    }

private:
    static Source sourceIncluding(const QString &path, const QString &include)
    {
        return Source(path, u"// SPDX-License-Identifier: GPL-3.0-or-later\n\n#include "_s + include + u'\n');
    }
};

QTEST_GUILESS_MAIN(IncludeRulesTest)
#include "tst_includerules.moc"
