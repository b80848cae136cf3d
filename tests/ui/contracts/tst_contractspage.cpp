// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractspage.h"

#include "models/contracts/savecontract.h"
#include "models/segments/savesegment.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/printpreview.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figure.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 30;

/** A contract for each of thirty customers; every third ended, two months ago. */
void members(Connection &db)
{
    const QDate today = QDate::currentDate();
    const QDate ended = QDate(today.year(), today.month(), 1).addMonths(-2).addDays(9);
    for (int i = 0; i < Customers; ++i) {
        Contract contract{.customer = aCustomer(db, u"Member %1"_s.arg(i)).id, .started = ended.addDays(-400 - i)};
        if (i % 3 == 0) {
            contract.ended = ended;
            contract.reason = i == 0 ? u"Moved <b>away</b>"_s : u"Price"_s;
        }
        perform(db, TestOrigin, u"Add"_s, &saveContract, contract, i % 2 == 0 ? u"Gold"_s : u"Silver"_s);
    }
}

void show(ContractsPage &page)
{
    page.resize(1000, 800);
    page.show();
    QTRY_VERIFY(page.isSettled());
}

const ChartContent &chartOf(const ContractsPage &page, const QString &figure)
{
    return page.findChild<FigureCard *>(figure)->findChild<ChartView *>()->content();
}

} // namespace

class ContractsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereAreNoContracts()
    {
        TestServices test;
        ContractsPage page(test.services);
        show(page);

        const auto labels = page.findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) { return asEnglish(label->text()).startsWith(u"No contracts yet"_s); }));
    }

    void drawsHowLongContractsLastAndWhoWasLost()
    {
        TestServices test(&members);
        ContractsPage page(test.services);
        show(page);

        const ChartContent &survival = chartOf(page, u"contractSurvivalFigure"_s);
        QCOMPARE(survival.series.size(), 1);
        QCOMPARE(survival.series[0].values.front(), 1.0);
        const ChartContent &churn = chartOf(page, u"contractChurnFigure"_s);
        const qsizetype lost = churn.categories.size() - 3;
        QCOMPARE(churn.series[0].values.at(lost), 10.0 / Customers);
        QCOMPARE(churn.series[0].values.at(lost + 1), 0.0);
        QVERIFY(churn.series[0].low.at(lost) < 10.0 / Customers && churn.series[0].high.at(lost) > 10.0 / Customers);
        const ChartContent &reasons = chartOf(page, u"contractReasonsFigure"_s);
        QCOMPARE(reasons.categories, (QStringList{u"Price"_s, u"Moved <b>away</b>"_s}));
        QCOMPARE(reasons.series[0].values, (QList<double>{9, 1}));
    }

    void comparesProducts()
    {
        TestServices test(&members);
        ContractsPage page(test.services);
        show(page);

        page.focusStart();
        QTest::keyClick(page.findChild<QComboBox *>(u"contractsBy"_s), Qt::Key_Down);

        QTRY_COMPARE(chartOf(page, u"contractSurvivalFigure"_s).series.size(), 2);
        QCOMPARE(chartOf(page, u"contractSurvivalFigure"_s).series[0].name, u"Gold"_s);
    }

    void comparesThoseInASegmentWithAllOthers()
    {
        TestServices test([](Connection &db) {
            members(db);
            const QString query = uR"({"version":1,"condition":{"field":"name","compare":"has","values":["Member 1"]}})"_s;
            perform(db, TestOrigin, u"Save"_s, &saveSegment, Segment{.name = u"First <b>ones</b>"_s, .query = query});
        });
        ContractsPage page(test.services);
        show(page);
        auto *by = page.findChild<QComboBox *>(u"contractsBy"_s);

        page.focusStart();
        QTest::keyClick(by, Qt::Key_End);

        QCOMPARE(by->currentData().toString(), u"segment:First <b>ones</b>"_s);
        QTRY_COMPARE(chartOf(page, u"contractSurvivalFigure"_s).series.size(), 2);
        QCOMPARE(chartOf(page, u"contractSurvivalFigure"_s).series[1].name, u"First <b>ones</b>"_s);
        QTest::keyClick(by, Qt::Key_Up);
        QCOMPARE(by->currentData().toString(), u"segment"_s);
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(chartOf(page, u"contractSurvivalFigure"_s).series.size(), 2);

        const SegmentId segment = test.db.select<Segment>(u"LIMIT 1"_s).front().id;
        QVERIFY(test.writer.perform(u"Delete"_s, &deleteSegment, segment).wait());
        QTRY_COMPARE(by->currentIndex(), 0);
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(chartOf(page, u"contractSurvivalFigure"_s).series.size(), 1);
    }

    void opensWhoWasLost()
    {
        TestServices test(&members);
        ContractsPage page(test.services);
        show(page);

        emit page.findChild<FigureCard *>(u"contractChurnFigure"_s)->openRequested();

        QTRY_COMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(test.navigator.opened[0].records.size(), size_t(10));
        QVERIFY(!test.navigator.opened[0].caption.isEmpty());
    }

    void printsItsFigures()
    {
        TestServices test(&members);
        ContractsPage page(test.services);
        show(page);

        QVERIFY(opensPrintPreview(page, test.window));
        const std::vector<PrintedPart> parts = page.printedParts();
        QCOMPARE(parts.size(), size_t(3));
        for (const PrintedPart &part : parts)
            QVERIFY2(!part.table.rows.empty() && part.table.lines.size() >= 3, qPrintable(part.table.title));
    }

    void countsAgainWhenAContractEnds()
    {
        TestServices test(&members);
        ContractsPage page(test.services);
        show(page);
        const Contract running = test.db.select<Contract>(u"WHERE ended_day IS NULL ORDER BY id LIMIT 1"_s).front();

        perform(test.db, TestOrigin, u"End"_s, &endContract, running.id, QDate::currentDate(), u"Service"_s);
        test.changed();

        QTRY_COMPARE(chartOf(page, u"contractReasonsFigure"_s).categories.size(), 3);
    }

    void canBeUsedWithoutSeeingIt()
    {
        TestServices test(&members);
        ContractsPage page(test.services);
        show(page);

        QVERIFY2(widgetsWithoutName(&page).isEmpty(), qPrintable(widgetsWithoutName(&page).join(u'\n')));
    }
};

QTEST_MAIN(ContractsPageTest)
#include "tst_contractspage.moc"
