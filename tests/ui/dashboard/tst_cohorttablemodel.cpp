// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cohorttablemodel.h"

#include "tests/support/purchasehistory.h"
#include "tests/support/ui/pseudotranslator.h"
#include "ui/charts/heatmapview.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** 30 customers begin in January 2025, of whom 12 buy again in February; 5 begin in February. As of 15 March. */
CohortReport smallReport(CohortMeasure measure = CohortMeasure::Customers)
{
    std::vector<BoughtOn> purchases;
    for (int customer = 1; customer <= 30; ++customer) {
        purchases.push_back({customer, QDate(2025, 1, 10)});
        if (customer <= 12)
            purchases.push_back({customer, QDate(2025, 2, 10)});
        if (customer <= 3)
            purchases.push_back({customer, QDate(2025, 3, 10)});
    }
    for (int customer = 31; customer <= 35; ++customer)
        purchases.push_back({customer, QDate(2025, 2, 20)});
    CohortReport report{.basis = {}, .measure = measure, .currency = u"EUR"_s};
    report.basis.asOf = QDate(2025, 3, 15);
    CohortBuilder builder(report.basis.asOf);
    feed(builder, purchases);
    report.cohorts = builder.cohorts();
    report.pooled = pooledCohorts(report.cohorts, measure);
    return report;
}

HeatMapCell kindOf(const QModelIndex &index)
{
    return index.data(HeatMapCellRole).value<HeatMapCell>();
}

} // namespace

class CohortTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsSizesThenShares()
    {
        CohortTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReport(smallReport(), 0);

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"30"_s);
        QVERIFY(asEnglish(model.index(0, 1).data().toString()).startsWith(u"40"_s));
        QCOMPARE(model.index(0, 1).data(BareTextRole).toString(), u"0.4"_s);
        QCOMPARE(model.index(1, 2).data().toString(), QString());
        QVERIFY(asEnglish(model.headerData(0, Qt::Vertical).toString()).endsWith(u'*'));
        QVERIFY(!asEnglish(model.headerData(1, Qt::Vertical).toString()).endsWith(u'*'));
    }

    void tellsHowSureACellIs()
    {
        CohortTableModel model;
        model.setReport(smallReport(), 0);

        QCOMPARE(kindOf(model.index(0, 1)), HeatMapCell::Certain);
        QCOMPARE(kindOf(model.index(0, 2)), HeatMapCell::Unfinished);
        QCOMPARE(kindOf(model.index(1, 1)), HeatMapCell::TooFew);
        QCOMPARE(kindOf(model.index(1, 2)), HeatMapCell::Empty);
        QCOMPARE(model.index(0, 1).data(ShadeRole).toDouble(), 1.0);
    }

    void poolsCompleteCellsInTheLastRow()
    {
        CohortTableModel model;
        model.setReport(smallReport(), 0);

        QCOMPARE(model.index(2, 0).data().toString(), u"35"_s);
        QCOMPARE(model.customers(), qint64(35));
        QVERIFY(asEnglish(model.summary()).startsWith(u"12 of 30"_s));
        QVERIFY(asEnglish(model.index(2, 1).data().toString()).startsWith(u"40"_s));
        QCOMPARE(model.index(2, 2).data().toString(), QString());
    }

    void showsTheLastCohortsOnly()
    {
        CohortTableModel model;
        model.setReport(smallReport(), 1);

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"5"_s);
        QCOMPARE(model.customers(), qint64(5));
    }

    void knowsWhoIsBehindACell()
    {
        CohortTableModel model;
        model.setReport(smallReport(), 0);

        const auto groups = model.groupsAt(model.index(0, 1));
        QCOMPARE(groups.size(), size_t(1));
        QCOMPARE(groups.front().size, qint64(12));
        QCOMPARE(asEnglish(groups.front().caption), u"First bought in January 2025, bought in February 2025"_s);
        QVERIFY(model.groupsAt(model.index(2, 1)).empty());
        QVERIFY(model.groupsAt(model.index(1, 2)).empty());
        QVERIFY(model.groupsAt({}).empty());
    }

    void saysTheWholeCellToScreenReaders()
    {
        CohortTableModel model;
        model.setReport(smallReport(), 0);

        const QString text = asEnglish(model.index(0, 1).data(Qt::AccessibleTextRole).toString());
        QVERIFY(text.contains(u"12 of 30"_s));
        QVERIFY(text.contains(u"Jan"_s));
    }

    void countsWhoBoughtThenOrLater()
    {
        CohortTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReport(smallReport(CohortMeasure::Rolling), 0);

        QCOMPARE(model.index(0, 0).data().toString(), u"30"_s);
        QCOMPARE(model.index(0, 1).data(BareTextRole).toString(), u"0.4"_s);
        QCOMPARE(model.index(0, 2).data(BareTextRole).toString(), u"0.1"_s);
        QVERIFY(asEnglish(model.summary()).startsWith(u"12 of 30"_s));
        QVERIFY(asEnglish(model.index(0, 1).data(Qt::AccessibleTextRole).toString()).contains(u"12 of 30 bought then or after it"_s));
        const CustomerGroup group = model.groupsAt(model.index(0, 1)).front();
        QCOMPARE(group.size, qint64(12));
        QCOMPARE(asEnglish(group.caption), u"First bought in January 2025, bought in February 2025 or after it"_s);
        QCOMPARE(asEnglish(model.groupsAt(model.index(0, 0)).front().caption), u"First bought in January 2025"_s);
    }

    void showsWhatCustomersSpentAsAShareOfTheFirstMonth()
    {
        CohortTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReport(smallReport(CohortMeasure::Revenue), 0);

        QVERIFY(asEnglish(model.index(0, 0).data().toString()).contains(u"30"_s)); // 30 times 1.00 €.
        QCOMPARE(model.index(0, 0).data(BareTextRole).toString(), u"30.00"_s);
        QCOMPARE(model.index(0, 1).data(BareTextRole).toString(), u"0.4"_s);
        QCOMPARE(kindOf(model.index(1, 1)), HeatMapCell::TooFew);
        QCOMPARE(kindOf(model.index(2, 1)), HeatMapCell::Certain);
        QCOMPARE(model.customers(), qint64(35));
        QVERIFY(asEnglish(model.summary()).contains(u"40"_s));
        QVERIFY(asEnglish(model.index(0, 1).data(Qt::AccessibleTextRole).toString()).contains(u"€12 were spent"_s));
        QCOMPARE(model.groupsAt(model.index(0, 1)).front().size, qint64(12));
    }

    void isEmptyWithoutCohorts()
    {
        CohortTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setReport(smallReport(), 0);
        model.setReport({}, 0);

        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }
};

QTEST_MAIN(CohortTableModelTest)
#include "tst_cohorttablemodel.moc"
