// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/buyingpage.h"

#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/charts/chartview.h"
#include "ui/charts/heatmapview.h"
#include "ui/common/printing.h"
#include "ui/dashboard/baskettablemodel.h"
#include "ui/dashboard/buyingfigures.h"
#include "ui/dashboard/rfmgridmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QToolButton>

using namespace Qt::StringLiterals;

class BuyingPageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOpensAsManyCustomersAsItSays()
    {
        TestServices test(&fill);
        const auto overview = std::make_shared<const BuyingOverview>(loadBuyingOverview(test.db, {}));
        RfmGridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCounts(overview->reports.counts);

        qint64 all = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                const CustomerGroup group = BuyingFigures::cell(overview, RfmGridModel::recencyOf(cell), RfmGridModel::worthOf(cell));
                const Result<std::vector<qint64>> customers = group.find(test.services.background()).wait();
                QCOMPARE(qint64(customers->size()), model.count(cell));
                QCOMPARE(group.size, model.count(cell));
                all += group.size;
            }
        }
        QCOMPARE(all, qint64(Customers));
    }

    void everyStatusOpensAsManyCustomersAsItSays()
    {
        TestServices test(&fill);
        const auto overview = std::make_shared<const BuyingOverview>(loadBuyingOverview(test.db, {}));
        const FigureContent figure = BuyingFigures::status(overview);
        QCOMPARE(figure.notEnough, QString());
        qint64 all = 0;
        for (int status = 0; status < int(BuyingStatusCount); ++status) {
            const std::vector<CustomerGroup> groups = figure.groupsAt(status, -1);
            for (const CustomerGroup &group : groups)
                QCOMPARE(qint64(group.find(test.services.background()).wait()->size()), group.size);
            QCOMPARE(double(groups.front().size), figure.chart.series.front().values.at(status));
            all += groups.front().size;
        }
        QCOMPARE(all, qint64(Customers));
    }

    void theKeyboardOpensACellAndAPair()
    {
        TestServices test(&fill);
        BuyingPage page(test.services);
        show(page);
        auto *grid = page.findChild<HeatMapView *>(u"rfmGrid"_s);
        auto *model = qobject_cast<RfmGridModel *>(grid->model());
        QModelIndex cell = model->index(0, 0);
        for (int i = 1; i < RfmFifths * RfmFifths && model->count(cell) == 0; ++i)
            cell = model->index(i / RfmFifths, i % RfmFifths);
        grid->setCurrentIndex(cell);
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(qint64(test.navigator.opened.front().records.size()), model->count(cell));

        auto *pairs = page.findChild<ChartTable *>(u"basketTable"_s);
        QCOMPARE(pairs->model()->rowCount(), 1);
        QCOMPARE(pairs->model()->index(0, BasketTableModel::First).data().toString(), u"Bell"_s);
        QTest::keyClick(pairs, Qt::Key_Return);
        QTRY_COMPARE(test.navigator.opened.size(), size_t(2));
        QCOMPARE(test.navigator.opened.back().records.size(), size_t(Customers / 2));
    }

    void drawsHowManyBoughtAgain()
    {
        TestServices test(&fill);
        const BuyingOverview overview = loadBuyingOverview(test.db, {});

        const FigureContent figure = BuyingFigures::secondPurchase(overview);

        QCOMPARE(figure.notEnough, QString());
        const ChartSeries &curve = figure.chart.series.front();
        QCOMPARE(curve.values.size(), figure.chart.categories.size());
        QVERIFY(curve.values.size() > 3);
        for (qsizetype i = 1; i < curve.values.size(); ++i)
            QVERIFY(curve.values.at(i) >= curve.values.at(i - 1));
        QVERIFY(curve.values.constLast() > 0.3);
        QVERIFY(curve.low.constLast() < curve.values.constLast());
        QVERIFY(curve.high.constLast() > curve.values.constLast());
        QVERIFY(!BuyingFigures::season(overview).notEnough.isEmpty());
    }

    void countsOnlyTheCustomersOfTheQuery()
    {
        TestServices test(&fill);
        BuyingPage page(test.services);
        show(page);
        page.findChild<QLineEdit *>(u"buyingQuery"_s)->setText(u"Customer 1"_s);
        QTRY_VERIFY(page.isSettled());
        auto *model = qobject_cast<RfmGridModel *>(page.findChild<HeatMapView *>(u"rfmGrid"_s)->model());
        qint64 all = 0;
        for (int i = 0; i < RfmFifths * RfmFifths; ++i)
            all += model->count(model->index(i / RfmFifths, i % RfmFifths));
        QVERIFY(all > 0);
        QVERIFY(all < Customers);
    }

    void printsAllItsReports()
    {
        TestServices test(&fill);
        BuyingPage page(test.services);
        show(page);

        QMenu *menu = page.findChild<QToolButton *>(u"printButton"_s)->menu();
        menu->popup(page.mapToGlobal(QPoint()));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        auto *preview = test.window.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
        QVERIFY(preview);
        preview->close();

        const std::vector<PrintedPart> parts = page.printedParts();
        const Printout printout = printoutOf(u"How customers buy"_s, parts);
        QCOMPARE(printout.tables.size(), size_t(6)); // Groups, status, second purchase, grid, baskets, months.
        const QList<size_t> rows{RfmGroupCount, BuyingStatusCount, 0, size_t(RfmFifths), 1, 0};
        for (size_t i = 0; i < printout.tables.size(); ++i) {
            const Printout::Table &table = printout.tables[i];
            QVERIFY(!table.title.isEmpty());
            QVERIFY2(table.lines.join(u'\n').contains(u"n = "_s), qPrintable(table.lines.join(u'\n')));
            QVERIFY2(i == 2 ? table.rows.size() > 3 : table.rows.size() == rows.at(qsizetype(i)), qPrintable(table.title));
        }
        QVERIFY(printout.tables[4].rows.front().cells.contains(u"Bell"_s));
        const QByteArray csv = csvOf(parts);
        for (const PrintedPart &part : parts)
            QVERIFY(csv.contains(part.table.title.toUtf8()));
        QVERIFY(pdfOf(printout).startsWith("%PDF-"));
    }

    void saysWhatIsMissingInAnEmptyShop()
    {
        TestServices test;
        BuyingPage page(test.services);
        show(page);
        const BuyingOverview overview = loadBuyingOverview(test.db, {});
        QVERIFY(!BuyingFigures::status(std::make_shared<const BuyingOverview>(overview)).notEnough.isEmpty());
        QVERIFY(!BuyingFigures::secondPurchase(overview).notEnough.isEmpty());
        QVERIFY(!page.findChild<HeatMapView *>(u"rfmGrid"_s)->isVisible());
    }

    void printsTheGroups()
    {
        TestServices test(&fill);
        BuyingPage page(test.services);
        show(page);
        QVERIFY(page.takeAction(u"print"_s));
        auto *preview = test.window.findChild<QPrintPreviewDialog *>(u"printPreview"_s);
        QVERIFY(preview);
        preview->close();
    }

    void everyControlHasAName()
    {
        TestServices test(&fill);
        BuyingPage page(test.services);
        show(page);
        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

private:
    static constexpr int Customers = 240;

    static void show(BuyingPage &page)
    {
        page.resize(1200, 1600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(page.isSettled());
    }

    /** Every second customer comes back, and takes a bell with the bike. */
    static void fill(Connection &db)
    {
        Product bike{.name = u"Bike"_s};
        Product bell{.name = u"Bell"_s};
        db.insert(bike);
        db.insert(bell);
        std::vector<CustomerId> customers;
        perform(db, TestOrigin, u"Add"_s, [&](Operation &operation) {
            for (int i = 0; i < Customers; ++i)
                customers.push_back(saveCustomer(operation, {.name = u"Customer %1"_s.arg(i)}).id);
        });
        Transaction transaction(db);
        for (int i = 0; i < Customers; ++i) {
            const QDate first = QDate(2025, 1, 1).addDays(i);
            const bool comesBack = i % 2 == 0;
            for (int times = 0; times < (comesBack ? 2 + i % 5 : 1); ++times) {
                Purchase purchase{.customer = customers[size_t(i)], .day = first.addDays(times * (5 + i % 20)), .amount = 100 + i, .currency = u"EUR"_s};
                db.insert(purchase);
                PurchaseLine line{.purchase = purchase.id, .product = bike.id, .amount = 100};
                db.insert(line);
                if (comesBack) {
                    PurchaseLine second{.purchase = purchase.id, .product = bell.id, .amount = 100};
                    db.insert(second);
                }
            }
        }
        transaction.commit();
    }
};

QTEST_MAIN(BuyingPageTest)
#include "tst_buyingpage.moc"
