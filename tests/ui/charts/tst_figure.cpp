// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "tests/support/ui/accessibilityaudit.h"
#include "ui/charts/barchart.h"
#include "ui/charts/charttable.h"
#include "ui/charts/heatmapview.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class FigureTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_figure = std::make_unique<FigureCard>(u"New customers"_s);
        m_chart = new BarChart(u"New customers"_s);
        m_figure->setChart(m_chart);
        ChartContent content;
        content.categoryTitle = u"Month"_s;
        content.categories = {u"May"_s, u"June"_s};
        content.series = {{.name = u"New"_s, .values = {3, 5}}};
        m_chart->setContent(content);
        m_figure->show();
    }

    void showsTheSameNumbersAsATable()
    {
        auto *table = m_figure->findChild<ChartTable *>(u"chartTable"_s);
        QVERIFY(m_chart->isVisible());
        auto *button = m_figure->findChild<QToolButton *>(u"figureTableButton"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(m_figure->showsTable());
        QVERIFY(table->isVisible());
        QVERIFY(!m_chart->isVisible());
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"5"_s);
    }

    void revealsItsDefinition()
    {
        m_figure->setDefinition(u"Customers whose first purchase was in the month."_s);
        auto *label = m_figure->findChild<PlainLabel *>(u"figureDefinition"_s);
        QVERIFY(!label->isVisible());
        m_figure->findChild<QToolButton *>(u"figureDefinitionButton"_s)->click();
        QVERIFY(label->isVisible());
    }

    void saysOnHowManyCasesItRests()
    {
        m_figure->setSampleSize(12);
        QVERIFY(m_figure->findChild<PlainLabel *>(u"figureCases"_s)->text().contains(u"12"));
    }

    void asksToOpenItsRows()
    {
        QSignalSpy requested(m_figure.get(), &FigureCard::openRequested);
        auto *button = m_figure->findChild<QToolButton *>(u"figureOpenButton"_s);
        QVERIFY(!button->isVisible());
        m_figure->setOpenText(u"Open these customers"_s);
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
    }

    void saysThatThereIsNotEnough()
    {
        m_figure->setNotEnough(u"Not enough data yet"_s, u"Needs two months of purchases."_s);
        QVERIFY(m_figure->findChild<EmptyState *>()->isVisible());
        QVERIFY(!m_chart->isVisible());
        m_figure->setNotEnough({});
        QVERIFY(m_chart->isVisible());
    }

    void givesItsNumbersAsCsv() { QCOMPARE(m_figure->csv(), u"Month,New\r\nMay,3\r\nJune,5\r\n"_s); }

    void holdsAHeatMapToo()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"7"_s);
        auto *heatMap = new HeatMapView(u"Cohorts"_s);
        heatMap->setModel(&model);
        FigureCard figure(u"Cohorts"_s);
        figure.setTable(heatMap);
        figure.show();
        QVERIFY(heatMap->isVisible());
        QVERIFY(figure.csv().contains(u"7"));
    }

    void namesEverything()
    {
        m_figure->setOpenText(u"Open these customers"_s);
        QCOMPARE(widgetsWithoutName(m_figure.get()).join(u'\n'), QString());
    }

private:
    std::unique_ptr<FigureCard> m_figure;
    BarChart *m_chart = nullptr;
};

QTEST_MAIN(FigureTest)
#include "tst_figure.moc"
