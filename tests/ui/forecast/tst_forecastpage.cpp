// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpage.h"

#include "models/contracts/savecontract.h"
#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/printpreview.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figure.h"
#include "ui/common/emptystate.h"
#include "ui/common/moneyedit.h"
#include "ui/common/plainlabel.h"
#include "ui/forecast/acquisitioncalculator.h"
#include "ui/forecast/contractcalculator.h"
#include "ui/forecast/reporttablemodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

class ForecastPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToExpectInASentenceAndAChart()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);

        const QString told = summary(page, u"forecastPurchases"_s);
        QVERIFY2(told.startsWith(u"Within 52 weeks, if buying goes on as before:"_s), qPrintable(told));
        const ChartContent course = chart(page, u"forecastPurchases"_s);
        QCOMPARE(course.categories.size(), 14);
        QCOMPARE(course.categories.last(), u"52"_s);
        const ChartSeries &series = course.series.front();
        QVERIFY(series.low.last() < series.values.last() && series.values.last() < series.high.last());
        QVERIFY(summary(page, u"forecastBacktest"_s).startsWith(u"A forecast made on"_s));
        QCOMPARE(chart(page, u"forecastBacktest"_s).series.size(), 2);
        QVERIFY(summary(page, u"forecastMoney"_s).contains(u"came"_s));
    }

    void looksAsFarAheadAsItIsAsked()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        auto *horizon = page.findChild<QComboBox *>(u"forecastHorizon"_s);
        QVERIFY(horizon->hasFocus());
        QTest::keyClick(horizon, Qt::Key_Home);
        QTRY_VERIFY(page.isSettled());

        QCOMPARE(chart(page, u"forecastPurchases"_s).categories.last(), u"13"_s);
        ForecastPage again(test.services);
        QCOMPARE(again.findChild<QComboBox *>(u"forecastHorizon"_s)->currentData().toInt(), 13);
    }

    void valuesOverTheYearsAndTheRateThatAreAsked()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        const QString before = summary(page, u"forecastValues"_s);
        page.findChild<QComboBox *>(u"forecastYears"_s)->setCurrentIndex(2);
        QTRY_VERIFY(page.isSettled());
        const QString longer = summary(page, u"forecastValues"_s);
        QVERIFY(longer != before);
        QVERIFY(longer.contains(u"within 260 weeks"_s));
        auto *rate = page.findChild<QDoubleSpinBox *>(u"forecastRate"_s);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_Up);
        QTRY_VERIFY(page.isSettled());
        QVERIFY2(summary(page, u"forecastValues"_s).contains(u"11 % a year"_s), qPrintable(summary(page, u"forecastValues"_s)));
    }

    void printsWhatItShows()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);

        QVERIFY(opensPrintPreview(page, test.window));

        const std::vector<PrintedPart> parts = page.printedParts();
        QCOMPARE(parts.size(), size_t(5));
        QStringList lines;
        for (const PrintedPart &part : parts) {
            QVERIFY(!part.table.title.isEmpty());
            QVERIFY2(!part.table.rows.empty(), qPrintable(part.table.title));
            for (const QString &line : part.table.lines)
                lines.append(asEnglish(line));
        }
        QVERIFY(lines.contains(summary(page, u"forecastPurchases"_s)));
        QVERIFY(lines.contains(summary(page, u"forecastBacktest"_s)));
        QVERIFY(lines.contains(asEnglish(page.findChild<AcquisitionCalculator *>()->result())));
        QVERIFY(lines.join(u'\n').contains(u"Revenue, not profit."_s));
        QCOMPARE(parts.front().table.rows.size(), size_t(14));
        QCOMPARE(parts.front().table.rows.back().cells.first(), u"52"_s);

        page.findChild<QToolButton *>(u"forecastExpert"_s)->click();
        QCOMPARE(page.printedParts().size(), size_t(6));
    }

    void opensTheCustomersOfATenth()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        auto *figure = page.findChild<FigureCard *>(u"forecastValues"_s);
        QTest::keyClick(figure->findChild<QToolButton *>(u"figureOpenButton"_s), Qt::Key_Space);
        QCOMPARE(test.navigator.opened.size(), size_t(1));
        const size_t first = test.navigator.opened.front().records.size();
        const ChartContent values = chart(page, u"forecastValues"_s);
        QCOMPARE(values.categories.size(), 10);
        QVERIFY(values.series.front().values.first() > values.series.front().values.last());

        size_t all = first;
        for (int tenth = 1; tenth < 10; ++tenth) {
            emit figure->pointChosen(tenth, 0);
            all += test.navigator.opened.back().records.size();
        }
        Rows rows = test.db.run(u"SELECT count(*) FROM customer WHERE purchase_days > 0"_s);
        QVERIFY(rows.next());
        QCOMPARE(all, size_t(rows.integer(0)));
    }

    void calculatesHowManyNewCustomersATargetTakes()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        auto *calculator = page.findChild<AcquisitionCalculator *>();
        auto *target = calculator->findChild<MoneyEdit *>(u"acquisitionTarget"_s);
        QVERIFY(target->money() && target->money()->minor > 0); // As much as before.
        target->setFocus();
        target->selectAll();
        QTest::keyClicks(target, u"1000000"_s);
        QVERIFY2(asEnglish(calculator->result()).startsWith(u"To reach"_s), qPrintable(calculator->result()));
        target->selectAll();
        QTest::keyClicks(target, u"1"_s);
        QVERIFY2(asEnglish(calculator->result()).contains(u"without new ones"_s), qPrintable(calculator->result()));
        target->selectAll();
        QTest::keyClick(target, Qt::Key_Delete);
        QCOMPARE(asEnglish(calculator->result()), u"Type an amount to aim at."_s);
        auto *sources = calculator->findChild<ChartTable *>(u"acquisitionSources"_s);
        QCOMPARE(sources->model()->columnCount(), 3); // No cost is known.
        QCOMPARE(sources->model()->rowCount(), 2);
        QVERIFY(!sources->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void calculatesHowManyNewContractsAGrowthTakes()
    {
        TestServices test(&sign);
        ForecastPage page(test.services);
        show(page);
        auto *calculator = page.findChild<ContractCalculator *>();
        QVERIFY(calculator->isVisible());
        // Every month one of ten is lost and one is won.
        QVERIFY2(asEnglish(calculator->result()).startsWith(u"To have as many"_s), qPrintable(calculator->result()));
        auto *growth = calculator->findChild<QSpinBox *>(u"contractGrowth"_s);
        growth->setFocus();
        growth->selectAll();
        QTest::keyClicks(growth, u"5"_s);
        const QString sum = calculator->findChild<PlainLabel *>(u"contractSum"_s)->text();
        QVERIFY2(sum.contains(u"10 + 5 = 6.0"_s) || asEnglish(sum).contains(u"10 + 5 = 6.0"_s), qPrintable(sum));
        auto *table = calculator->findChild<ChartTable *>(u"contractMonthsAhead"_s);
        QVERIFY(!table->isVisible());
        auto *months = calculator->findChild<QSpinBox *>(u"contractMonths"_s);
        QTest::keyClick(growth, Qt::Key_Tab);
        QVERIFY(months->hasFocus());
        QTest::keyClick(months, Qt::Key_Up);
        QTest::keyClick(months, Qt::Key_Up);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->isVisible());
        QVERIFY2(asEnglish(calculator->result()).startsWith(u"To have 5 more"_s), qPrintable(calculator->result()));
        QCOMPARE(widgetsWithoutName(calculator).join(u", "_s), QString());

        ForecastPage again(test.services);
        QCOMPARE(again.findChild<QSpinBox *>(u"contractMonths"_s)->value(), 3);
    }

    void asksForNewContractsOnlyWhereThereAreAny()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        ForecastPage page(test.services);
        show(page);
        auto *calculator = page.findChild<ContractCalculator *>();
        QVERIFY(!calculator->isVisible());

        const Contract contract{.customer = test.db.select<Customer>(u"LIMIT 1"_s).front().id, .started = QDate::currentDate()};
        QVERIFY(test.writer.perform(u"Sign"_s, &saveContract, contract, u"Gold"_s).wait());

        QTRY_VERIFY(calculator->isVisible());
        QTRY_VERIFY(asEnglish(calculator->result()).startsWith(u"Not enough data yet: 0 of 3 whole months"_s));
    }

    void foldsAwayTheParameters()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        auto *parameters = page.findChild<FigureCard *>(u"forecastParameters"_s);
        QVERIFY(!parameters->isVisible());
        auto *expert = page.findChild<QToolButton *>(u"forecastExpert"_s);
        for (int key = 0; key < 3; ++key) // Past the years and the rate.
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QVERIFY(expert->hasFocus());
        QTest::keyClick(expert, Qt::Key_Space);
        QVERIFY(parameters->isVisible());
        auto *table = page.findChild<ChartTable *>(u"forecastParameterTable"_s);
        QVERIFY(table->model()->rowCount() >= 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"r"_s);
    }

    void saysWhatIsMissing()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        ForecastPage page(test.services);
        show(page);
        auto *figure = page.findChild<FigureCard *>(u"forecastPurchases"_s);
        QVERIFY(figure->findChild<EmptyState *>()->isVisible());
        QVERIFY(asEnglish(page.findChild<AcquisitionCalculator *>()->result()).startsWith(u"Not enough data: 0 of 200 customers needed."_s));
    }

    void fitsAnewWhenSomethingWasBought()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        const ChartContent before = chart(page, u"forecastPurchases"_s);
        Rows rows = test.db.run(u"SELECT id FROM customer ORDER BY id LIMIT 1"_s);
        QVERIFY(rows.next());
        const CustomerId customer{rows.integer(0)};
        while (rows.next()) {
        }
        Purchase purchase{.customer = customer, .day = QDate::currentDate(), .amount = 4000, .currency = u"EUR"_s};
        perform(test.db, TestOrigin, u"Buy"_s, [&](Operation &operation) { operation.insert(purchase); });
        test.changed();
        QTRY_VERIFY(chart(page, u"forecastPurchases"_s) != before);
    }

    void showsReportsAsTables()
    {
        ReportTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Report report;
        report.columns = {{u"name"_s, u"Name"_s, ReportColumn::Kind::Text}, {u"none"_s, u"None"_s, ReportColumn::Kind::Count}, {u"n"_s, u"Number"_s, ReportColumn::Kind::Count}};
        report.rows = {QJsonArray{u"a"_s, QJsonValue::Null, 3}, QJsonArray{u"b"_s, QJsonValue::Null, QJsonValue::Null}};
        model.setReport(report);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Number"_s);
        QCOMPARE(model.index(0, 1).data(BareTextRole).toString(), u"3"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"–"_s);
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyControlHasAName()
    {
        TestServices test(&fill);
        ForecastPage page(test.services);
        show(page);
        page.findChild<QToolButton *>(u"forecastExpert"_s)->click();
        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

private:
    static constexpr int Customers = 260;

    /** Three years of purchases that end today; one of five customers came in the last of them. */
    static void fill(Connection &db)
    {
        const std::vector<BoughtOn> history = randomPurchases(Customers, 5);
        QDate last;
        for (const BoughtOn &bought : history)
            last = std::max(last, bought.date);
        const qint64 shift = last.daysTo(QDate::currentDate());
        const Phase phase = LifeCycleStore(db).phases().front();
        std::map<qint64, CustomerId> customers;
        Transaction transaction(db);
        for (const BoughtOn &bought : history) {
            if (bought.customer % 5 == 0 && bought.date.daysTo(last) >= 52 * 7)
                continue;
            CustomerId &customer = customers[bought.customer];
            if (!customer) {
                Customer added{.name = QString::number(bought.customer), .source = bought.customer % 2 == 1 ? u"Friends"_s : u"Web"_s,
                               .createdAt = QDateTime::currentDateTimeUtc(), .phase = phase.id, .phaseSince = QDateTime::currentDateTimeUtc()};
                db.insert(added);
                customer = added.id;
            }
            Purchase purchase{.customer = customer, .day = bought.date.addDays(shift), .amount = std::abs(bought.amount), .currency = u"EUR"_s};
            db.insert(purchase);
        }
        transaction.commit();
    }

    /** Since twelve months one customer ends the contract each month, and another one begins, so that there are always ten. */
    static void sign(Connection &db)
    {
        const QDate first = firstOfMonth(monthNumber(QDate::currentDate()) - 12);
        for (int i = 0; i < 22; ++i) {
            Contract contract{.customer = aCustomer(db, u"Member %1"_s.arg(i)).id, .started = i < 10 ? first.addDays(-40) : first.addMonths(i - 10).addDays(4)};
            if (i < 12)
                contract.ended = first.addMonths(i).addDays(9);
            perform(db, TestOrigin, u"Sign"_s, &saveContract, contract, u"Gold"_s);
        }
    }

    static void show(ForecastPage &page)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.focusStart();
        QTRY_VERIFY(page.isSettled());
    }

    static QString summary(const ForecastPage &page, const QString &figure)
    {
        return asEnglish(page.findChild<FigureCard *>(figure)->findChild<PlainLabel *>(u"figureSummary"_s)->text());
    }

    static ChartContent chart(const ForecastPage &page, const QString &figure)
    {
        return page.findChild<FigureCard *>(figure)->findChild<ChartView *>()->content();
    }
};

QTEST_MAIN(ForecastPageTest)
#include "tst_forecastpage.moc"
