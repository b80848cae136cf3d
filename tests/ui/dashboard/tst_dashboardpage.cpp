// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuregrid.h"
#include "ui/dashboard/dashboardpage.h"

#include "models/contracts/savecontract.h"
#include "models/database/transaction.h"
#include "models/feedback/feedback.h"
#include "models/purchases/purchase.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/charts/chartview.h"
#include "ui/charts/heatmapview.h"
#include "ui/reports/reportfigure.h"

#include <QComboBox>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void buy(Connection &db, CustomerId customer, QDate day)
{
    Purchase purchase{.customer = customer, .day = day, .amount = 1000, .currency = u"EUR"_s};
    db.insert(purchase);
}

/** In the month before last Ada and Bob bought, of whom Ada bought in the last month too; Eve is new in the last month. */
void fillShop(Connection &db)
{
    const QDate lastMonth = firstOfMonth(monthNumber(QDate::currentDate()) - 1);
    const CustomerId ada = aCustomer(db, u"Ada"_s, PhaseRole::Retain).id;
    const CustomerId bob = aCustomer(db, u"Bob"_s, PhaseRole::Retain).id;
    const CustomerId eve = aCustomer(db, u"Eve"_s, PhaseRole::Acquire).id;
    buy(db, ada, lastMonth.addMonths(-1));
    buy(db, ada, lastMonth);
    buy(db, bob, lastMonth.addMonths(-1));
    buy(db, eve, lastMonth);
}

/** The same shop with contracts since half a year: Ada's runs, Bob's ended in the last month. */
void fillClub(Connection &db)
{
    fillShop(db);
    const QDate lastMonth = firstOfMonth(monthNumber(QDate::currentDate()) - 1);
    for (const Customer &customer : db.select<Customer>(u"WHERE name IN ('Ada', 'Bob') ORDER BY name"_s)) {
        Contract contract{.customer = customer.id, .started = lastMonth.addMonths(-5)};
        if (customer.name == u"Bob") {
            contract.ended = lastMonth.addDays(9);
            contract.reason = u"Moved away"_s;
        }
        perform(db, TestOrigin, u"Sign"_s, &saveContract, contract, u"Gold"_s);
    }
}

CustomerId idOf(Connection &db, const QString &name)
{
    return db.select<Customer>(u"WHERE name = ?"_s, name).front().id;
}

} // namespace

class DashboardPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheReports()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);

        QCOMPARE(contentOf(page, u"phasesFigure"_s).series.front().values.size(),
                 qsizetype(LifeCycleStore(test.db).phases().size()));
        const ChartContent retention = contentOf(page, u"retentionFigure"_s);
        QCOMPARE(retention.series.front().values.first(), 0.5);
        QCOMPARE(page.findChild<HeatMapView *>()->model()->rowCount(), 3);
        QVERIFY(textOf(page, u"retentionFigure"_s, u"figureCases"_s).contains(u'3'));
    }

    void opensTheCustomersBehindANumberByKeyboard()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);
        auto *open = figure(page, u"retentionFigure"_s)->findChild<QToolButton *>(u"figureOpenButton"_s);

        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);

        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        const Place place = test.navigator.opened.front();
        QCOMPARE(place.page, u"customers"_s);
        QCOMPARE(place.records, std::vector<qint64>{idOf(test.db, u"Bob"_s).value});
        QVERIFY(!place.caption.isEmpty());
    }

    void opensTheCustomersOfACellOfTheHeatMap()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);
        auto *map = page.findChild<HeatMapView *>();

        map->setFocus();
        map->setCurrentIndex(map->model()->index(0, 1));
        QTest::keyClick(map, Qt::Key_Return);

        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(test.navigator.opened.front().records, std::vector<qint64>{idOf(test.db, u"Ada"_s).value});
    }

    void showsCohortsByAnotherMeasureChosenByKeyboardAndRemembersIt()
    {
        TestServices test(&fillShop);
        {
            DashboardPage page(test.services);
            settle(page);
            auto *measure = page.findChild<QComboBox *>(u"cohortMeasure"_s);
            auto *map = page.findChild<HeatMapView *>();
            QVERIFY(asEnglish(map->model()->index(0, 1).data(Qt::AccessibleTextRole).toString()).contains(u"1 of 2 bought,"_s));

            measure->setFocus();
            QTest::keyClick(measure, Qt::Key_End);
            QTRY_VERIFY(map->model()->index(0, 0).data(BareTextRole).toString() == u"20.00"_s);
            QCOMPARE(map->model()->index(0, 1).data(BareTextRole).toString(), u"0.5"_s);
            QTest::keyClick(measure, Qt::Key_Up);
            QTRY_VERIFY(map->model()->index(0, 0).data(BareTextRole).toString() == u"2"_s);
            QVERIFY(asEnglish(map->model()->index(0, 1).data(Qt::AccessibleTextRole).toString()).contains(u"1 of 2 bought then or after it"_s));

            QTest::keyClick(measure, Qt::Key_Tab);
            QCOMPARE(page.focusWidget()->objectName(), u"figureOpenButton"_s);
            map->setFocus();
            map->setCurrentIndex(map->model()->index(0, 1));
            QTest::keyClick(map, Qt::Key_Return);
            QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
            QCOMPARE(test.navigator.opened.front().records, std::vector<qint64>{idOf(test.db, u"Ada"_s).value});
        }
        DashboardPage page(test.services);
        settle(page);
        QCOMPARE(page.findChild<QComboBox *>(u"cohortMeasure"_s)->currentIndex(), 1);
        QVERIFY(asEnglish(textOf(page, u"cohortsFigure"_s, u"figureDefinition"_s)).contains(u"biased upward"_s));
    }

    void opensTheCustomersOfACellOfAFiguresTable()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);
        FigureCard *phases = figure(page, u"phasesFigure"_s);
        phases->showTable(true);
        auto *table = phases->findChild<ChartTable *>();
        int row = -1;
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            if (table->model()->index(i, 0).data().toString() == u"2")
                row = i;
        }
        QVERIFY(row >= 0);

        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);

        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(test.navigator.opened.front().records,
                 (std::vector<qint64>{idOf(test.db, u"Ada"_s).value, idOf(test.db, u"Bob"_s).value}));
    }

    void countsAgainWhenSomethingWasBought()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);

        const CustomerId bob = idOf(test.db, u"Bob"_s);
        const QDate lastMonth = firstOfMonth(monthNumber(QDate::currentDate()) - 1);
        const auto bought = test.writer.perform(u"Sell"_s, [bob, lastMonth](Operation &operation) {
            Purchase purchase{.customer = bob, .day = lastMonth, .amount = 1000, .currency = u"EUR"_s};
            operation.insert(purchase);
        });
        QVERIFY(bought.wait().has_value());

        QTRY_COMPARE(contentOf(page, u"retentionFigure"_s).series.front().values.first(), 1.0);
    }

    void showsWhoWasLostOnlyWhereThereAreContracts()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);
        QVERIFY(!figure(page, u"contractChurnFigure"_s)->isVisible());
        QVERIFY(figure(page, u"churnFigure"_s)->isVisible());

        const Contract contract{.customer = idOf(test.db, u"Ada"_s), .started = QDate::currentDate().addMonths(-3)};
        QVERIFY(test.writer.perform(u"Sign"_s, &saveContract, contract, u"Gold"_s).wait());

        QTRY_VERIFY(figure(page, u"contractChurnFigure"_s)->isVisible());
        QTRY_VERIFY(page.isSettled());
        QVERIFY(figure(page, u"churnFigure"_s)->isVisible());
        QCOMPARE(contentOf(page, u"contractChurnFigure"_s).series.front().values.size(), 4);

        QVERIFY(test.writer.perform(u"Delete"_s, &removeContract, test.db.select<Contract>(u"LIMIT 1"_s).front().id).wait());
        QTRY_VERIFY(!figure(page, u"contractChurnFigure"_s)->isVisible());
    }

    void opensWhoWasLostOfThoseWithContracts()
    {
        TestServices test(&fillClub);
        DashboardPage page(test.services);
        settle(page);
        const ChartContent churn = contentOf(page, u"contractChurnFigure"_s);
        QCOMPARE(churn.series.front().values.at(churn.categories.size() - 2), 0.5);
        QVERIFY(churn.series.front().low.at(churn.categories.size() - 2) > 0.0);
        auto *open = figure(page, u"contractChurnFigure"_s)->findChild<QToolButton *>(u"figureOpenButton"_s);

        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);

        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(test.navigator.opened.front().records, std::vector<qint64>{idOf(test.db, u"Bob"_s).value});

        const Contract running = test.db.select<Contract>(u"WHERE ended_day IS NULL"_s).front();
        const QDate lastMonth = firstOfMonth(monthNumber(QDate::currentDate()) - 1);
        QVERIFY(test.writer.perform(u"End"_s, &endContract, running.id, lastMonth.addDays(3), u"Price"_s).wait());
        QTRY_COMPARE(contentOf(page, u"contractChurnFigure"_s).series.front().values.at(churn.categories.size() - 2), 1.0);
    }

    void remembersThePeriod()
    {
        TestServices test(&fillShop);
        {
            DashboardPage page(test.services);
            settle(page);
            auto *period = page.findChild<QComboBox *>(u"dashboardPeriod"_s);
            period->setFocus();
            QTest::keyClick(period, Qt::Key_End);
            QCOMPARE(period->currentData().toInt(), 0);
        }
        DashboardPage again(test.services);

        QCOMPARE(again.findChild<QComboBox *>(u"dashboardPeriod"_s)->currentData().toInt(), 0);
    }

    void waitsUntilItIsShown()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);

        test.changed();
        QTest::qWait(400);

        QVERIFY(!page.isSettled());
        QVERIFY(contentOf(page, u"retentionFigure"_s).categories.isEmpty());
    }

    void saysThatAnEmptyShopHasNotEnoughData()
    {
        TestServices test;
        DashboardPage page(test.services);
        settle(page);

        for (FigureCard *each : page.findChildren<FigureCard *>()) {
            QVERIFY(!each->findChild<QToolButton *>(u"figureOpenButton"_s)->isVisible());
            QVERIFY(!each->findChild<QToolButton *>(u"figureTableButton"_s)->isEnabled());
        }
        QVERIFY(test.navigator.errors.empty());
    }

    void tellsItsDefinitions()
    {
        TestServices test(&fillClub);
        DashboardPage page(test.services);
        settle(page);

        for (FigureCard *each : page.findChildren<FigureCard *>()) {
            auto *button = each->findChild<QToolButton *>(u"figureDefinitionButton"_s);
            QVERIFY(button->isVisible());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(!textOf(page, each->objectName(), u"figureDefinition"_s).isEmpty());
        }
    }

    void becomesOneColumnWhereItIsNarrow()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        page.resize(2000, 800);
        settle(page);
        QCOMPARE(page.findChild<FigureGrid *>()->columns(), 2);

        page.resize(500, 800);
        QTRY_COMPARE(page.findChild<FigureGrid *>()->columns(), 1);
    }

    void printsTheFiguresThatAreShown()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);
        QStringList titles;
        for (const PrintedPart &part : printedFigures(*page.findChild<FigureGrid *>()))
            titles.append(part.table.title);
        QVERIFY(titles.contains(page.findChild<FigureCard *>(u"cohortsFigure"_s)->accessibleName()));
        QVERIFY(titles.contains(page.findChild<FigureCard *>(u"phasesFigure"_s)->accessibleName()));
        QVERIFY(page.findChild<FigureCard *>(u"contractChurnFigure"_s)->isHidden());
        QVERIFY(!titles.contains(page.findChild<FigureCard *>(u"contractChurnFigure"_s)->accessibleName()));

        QVERIFY(page.takeAction(u"print"_s));
        auto *preview = test.window.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
        QVERIFY(preview);
        preview->close();
    }

    void everyControlHasANameToSay()
    {
        TestServices test(&fillShop);
        DashboardPage page(test.services);
        settle(page);

        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

private:
    static void settle(DashboardPage &page)
    {
        if (page.size().width() < 800)
            page.resize(1200, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(page.isSettled());
    }

    static FigureCard *figure(const DashboardPage &page, const QString &name) { return page.findChild<FigureCard *>(name); }

    static ChartContent contentOf(const DashboardPage &page, const QString &name)
    {
        return figure(page, name)->findChild<ChartView *>()->content();
    }

    static QString textOf(const DashboardPage &page, const QString &name, const QString &label)
    {
        return figure(page, name)->findChild<QLabel *>(label)->text();
    }
};

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
