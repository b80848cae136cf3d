// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"

#include "ui/common/colors.h"
#include "ui/common/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QBarSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ChartContent months(int count)
{
    ChartContent content;
    content.categoryTitle = u"Month"_s;
    content.valueTitle = u"Customers"_s;
    ChartSeries series{.name = u"New"_s, .values = {}};
    for (int month = 0; month < count; ++month) {
        content.categories.append(u"Month %1"_s.arg(month));
        series.values.append(month % 7);
    }
    content.series.append(series);
    return content;
}

QCategoryAxis *axis(const ChartView &view, Qt::Orientation orientation)
{
    return qobject_cast<QCategoryAxis *>(view.chart()->axes(orientation).constFirst());
}

/** How many pixels of \a view have nearly \a color. */
int pixelsOf(QWidget &view, const QColor &color)
{
    const QImage image = view.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) + std::abs(pixel.blue() - color.blue()) < 12;
        }
    }
    return count;
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::setPalette(Theme::palette(Theme::Choice::Light)); }

    void takesItsColoursFromThePalette()
    {
        BarChart view(u"New customers"_s);
        view.setContent(months(6));
        const auto *bars = qobject_cast<QBarSeries *>(view.chart()->series().constFirst());
        QCOMPARE(bars->barSets().constFirst()->color(), accentColor(Theme::palette(Theme::Choice::Light)));
        view.setPalette(Theme::palette(Theme::Choice::Dark));
        bars = qobject_cast<QBarSeries *>(view.chart()->series().constFirst());
        QCOMPARE(bars->barSets().constFirst()->color(), accentColor(Theme::palette(Theme::Choice::Dark)));
        QCOMPARE(axis(view, Qt::Horizontal)->labelsColor(), mutedTextColor(Theme::palette(Theme::Choice::Dark)));
    }

    void paintsItsBars()
    {
        BarChart view(u"New customers"_s);
        view.resize(500, 300);
        view.setContent(months(6));
        QVERIFY(pixelsOf(view, accentColor(view.palette())) > 2000);
    }

    void hatchesWhatIsNotOver()
    {
        BarChart view(u"New customers"_s);
        view.resize(500, 300);
        ChartContent content = months(6);
        view.setContent(content);
        const int whole = pixelsOf(view, accentColor(view.palette()));
        content.unfinished = 1;
        view.setContent(content);
        const int hatched = pixelsOf(view, accentColor(view.palette()));
        QVERIFY(hatched < whole * 0.95);
        QVERIFY(hatched > whole * 0.5);
    }

    void namesAsManyCategoriesAsFit()
    {
        BarChart view(u"New customers"_s);
        view.resize(600, 300);
        view.show();
        view.setContent(months(60));
        const QStringList wide = axis(view, Qt::Horizontal)->categoriesLabels();
        QVERIFY(wide.size() > 2);
        QVERIFY(wide.size() < 20);
        QCOMPARE(wide.last(), u"Month 59"_s);
        view.resize(300, 300);
        QCoreApplication::processEvents();
        QVERIFY(axis(view, Qt::Horizontal)->categoriesLabels().size() < wide.size());
    }

    void countsInWholeNumbers()
    {
        BarChart view(u"New customers"_s);
        ChartContent content = months(2);
        content.series[0].values = {1, 2};
        view.setContent(content);
        QCOMPARE(axis(view, Qt::Vertical)->categoriesLabels(), QStringList({u"0"_s, u"1"_s, u"2"_s}));
    }

    void breaksLinesWhereThereIsNoValue()
    {
        LineChart view(u"Retention"_s);
        ChartContent content = months(7);
        content.series[0].values = {1, 2, qQNaN(), 4, 5, 6, 7};
        content.unfinished = 1;
        view.setContent(content);
        QList<qsizetype> lengths;
        QList<Qt::PenStyle> styles;
        for (QAbstractSeries *series : view.chart()->series()) {
            lengths.append(qobject_cast<QLineSeries *>(series)->count());
            styles.append(qobject_cast<QLineSeries *>(series)->pen().style());
        }
        QCOMPARE(lengths, QList<qsizetype>({2, 3, 2}));
        QCOMPARE(styles, QList<Qt::PenStyle>({Qt::SolidLine, Qt::SolidLine, Qt::DotLine}));
    }

    void breaksTheBandWhereAnIntervalIsMissing()
    {
        LineChart view(u"Score"_s);
        ChartSeries series{u"Score"_s, {1, 2, qQNaN(), 2, 3}};
        series.low = {0, 1, qQNaN(), 1, 2};
        series.high = {2, 3, qQNaN(), 3, 4};
        view.setContent({.categories = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}, .series = {series}});

        QList<qreal> begins;
        for (const QAbstractSeries *each : view.chart()->series()) {
            if (const auto *band = qobject_cast<const QAreaSeries *>(each))
                begins.append(band->upperSeries()->points().first().x());
        }
        QCOMPARE(begins, (QList<qreal>{0, 3}));
    }

    void drawsABandAroundIntervals()
    {
        LineChart view(u"Score"_s);
        view.show();
        ChartContent content = months(3);
        content.series[0].low = {0, 0, 1};
        content.series[0].high = {2, 3, 4};
        content.series.append({.name = u"Other"_s, .values = {1, 1, 1}});
        view.setContent(content);
        QVERIFY(qobject_cast<QAreaSeries *>(view.chart()->series().constFirst()));
        QCoreApplication::processEvents();
        QStringList named;
        for (const QLegendMarker *marker : view.chart()->legend()->markers()) {
            if (marker->isVisible())
                named.append(marker->label());
        }
        QCOMPARE(named, QStringList({u"New"_s, u"Other"_s}));
    }

    void survivesStrangeContent_data()
    {
        QTest::addColumn<ChartContent>("content");
        QTest::newRow("nothing") << ChartContent{};
        QTest::newRow("no series") << ChartContent{.categoryTitle = u"Month"_s, .categories = {u"May"_s}, .series = {}};
        QTest::newRow("no numbers") << ChartContent{.categoryTitle = {}, .categories = {u"May"_s, u"May"_s}, .series = {{u"A"_s, {qQNaN(), qInf()}}}, .unfinished = 5};
        QTest::newRow("too few values") << ChartContent{.categoryTitle = {}, .categories = {u"May"_s, u"June"_s}, .series = {{u"A"_s, {1}}}};
        QTest::newRow("huge") << ChartContent{.categoryTitle = {}, .categories = {u"<b>"_s}, .series = {{u"A"_s, {1e15}}}};
    }

    void survivesStrangeContent()
    {
        QFETCH(ChartContent, content);
        BarChart bars(u"Bars"_s);
        LineChart lines(u"Lines"_s);
        for (ChartView *view : {static_cast<ChartView *>(&bars), static_cast<ChartView *>(&lines)}) {
            QSignalSpy changed(view, &ChartView::contentChanged);
            view->resize(300, 200);
            view->setContent(content);
            QVERIFY(!view->grab().isNull());
            QCOMPARE(changed.size(), 1);
            QVERIFY(!view->accessibleDescription().isEmpty());
        }
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
