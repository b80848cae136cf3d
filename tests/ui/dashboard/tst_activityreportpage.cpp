// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activityreportpage.h"

#include "models/activities/activity.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/printpreview.h"
#include "tests/support/ui/testservices.h"
#include "ui/charts/charttable.h"
#include "ui/dashboard/activitytablemodel.h"
#include "ui/reports/reportprinting.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace Qt::StringLiterals;

class ActivityReportPageTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByPersonAndOpensExactlyWhoTheyWere()
    {
        TestServices test(&fill);
        ActivityReportPage page(test.services);
        show(page);
        auto *table = page.findChild<ChartTable *>(u"activityTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->headerData(0, Qt::Vertical).toString(), u"Kim"_s);
        QCOMPARE(table->model()->index(0, ActivityTableModel::Activities).data(BareTextRole).toString(), u"3"_s);
        QCOMPARE(table->model()->index(0, ActivityTableModel::Reached).data(BareTextRole).toString(), u"1"_s);
        QCOMPARE(table->model()->index(1, ActivityTableModel::Rate).data().toString(), u"–"_s);

        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, ActivityTableModel::Reached));
        QTest::keyClick(table, Qt::Key_Return);

        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(test.navigator.opened.front().records, std::vector<qint64>{firstCustomer(test)});
    }

    void everyNumberOpensAsManyAsItSays()
    {
        TestServices test(&fill);
        for (size_t by = 0; by < namesOf<ActivityBy>.size(); ++by) {
            const ReportOptions options{.activitiesBy = ActivityBy(by)};
            ActivityTableModel model;
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setReport(loadActivityReport(test.db, options), options);
            QVERIFY(model.rowCount() > 0);
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    for (const CustomerGroup &group : model.groupsAt(model.index(row, column)))
                        QCOMPARE(qint64(group.find(test.services.background()).wait().value().size()), group.size);
                }
            }
        }
    }

    void splitsAnewAndRemembersTheChoice()
    {
        TestServices test(&fill);
        ActivityReportPage page(test.services);
        show(page);
        page.findChild<QComboBox *>(u"reportBy"_s)->setCurrentIndex(int(ActivityBy::Kind));
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.findChild<ChartTable *>(u"activityTable"_s)->model()->rowCount(), 2);

        ActivityReportPage again(test.services);
        QCOMPARE(again.findChild<QComboBox *>(u"reportBy"_s)->currentIndex(), int(ActivityBy::Kind));
    }

    void printsAndSavesWhatItShows()
    {
        TestServices test(&fill);
        ActivityReportPage page(test.services);
        show(page);

        QVERIFY(opensPrintPreview(page, test.window));
        const Report report = printable(loadActivityReport(test.db, {}));
        const Printout printout = printoutOf(u"Activities"_s, page.printedParts());
        QCOMPARE(printout.tables.size(), size_t(1));
        const Printout::Table &table = printout.tables.front();
        QVERIFY(table.lines.contains(report.basis.definition));
        QCOMPARE(table.columns.size(), report.columns.size());
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.rows.front().cells.first(), u"Kim"_s);
        QVERIFY(csvOf(page.printedParts()).startsWith("person,n,customers,calls,"));
    }

    void everyControlHasAName()
    {
        TestServices test(&fill);
        ActivityReportPage page(test.services);
        show(page);

        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

private:
    static void fill(Connection &db)
    {
        const CustomerId ada = aCustomer(db, u"Ada"_s).id;
        const CustomerId bea = aCustomer(db, u"Bea"_s).id;
        perform(db, TestOrigin, u"Log"_s, [&](Operation &operation) {
            const QDateTime now = operation.now();
            Activity reached{.customer = ada, .outcome = u"reached"_s, .at = now, .minutes = 5, .doneBy = u"Kim"_s};
            Activity missed{.customer = bea, .outcome = u"no-answer"_s, .at = now, .doneBy = u"Kim"_s};
            Activity again{.customer = bea, .outcome = u"no-answer"_s, .at = now, .doneBy = u"Kim"_s};
            Activity visit{.customer = bea, .kind = ActivityKind::Visit, .at = now, .doneBy = u"Lee"_s};
            for (Activity *each : {&reached, &missed, &again, &visit})
                operation.insert(*each);
        });
    }

    static void show(ActivityReportPage &page)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
    }

    static qint64 firstCustomer(TestServices &test)
    {
        Rows rows = test.db.run(u"SELECT min(id) FROM customer"_s);
        return rows.next() ? rows.integer(0) : 0;
    }
};

QTEST_MAIN(ActivityReportPageTest)
#include "tst_activityreportpage.moc"
