// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapview.h"

#include "ui/common/colors.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

class HeatMapViewTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsNumbersLegibleOnEveryShade_data()
    {
        QTest::addColumn<Theme::Choice>("theme");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
        QTest::newRow("high contrast") << Theme::Choice::HighContrast;
    }

    void keepsNumbersLegibleOnEveryShade()
    {
        QFETCH(Theme::Choice, theme);
        const QPalette palette = Theme::palette(theme);
        for (int percent = 0; percent <= 100; ++percent) {
            const double shade = percent / 100.0;
            QVERIFY2(contrastRatio(heatMapTextColor(shade, palette), heatMapColor(shade, palette)) >= 4.5,
                     qPrintable(QString::number(shade)));
        }
    }

    void paintsItsShades()
    {
        QStandardItemModel model(2, 2);
        model.setData(model.index(0, 0), 1.0, ShadeRole);
        model.setData(model.index(0, 1), QVariant::fromValue(HeatMapCell::TooFew), HeatMapCellRole);
        model.setData(model.index(1, 0), QVariant::fromValue(HeatMapCell::Empty), HeatMapCellRole);
        model.setData(model.index(1, 1), QVariant::fromValue(HeatMapCell::Unfinished), HeatMapCellRole);
        model.setData(model.index(1, 1), 1.0, ShadeRole);
        HeatMapView view(u"Cohorts"_s);
        view.setPalette(Theme::palette(Theme::Choice::Light));
        view.setModel(&model);
        view.resize(view.sizeHint());
        const QImage image = view.viewport()->grab().toImage();
        const auto colorAt = [&](int row, int column, QPoint offset = {}) {
            return image.pixelColor(view.visualRect(model.index(row, column)).center() + offset).name();
        };
        QCOMPARE(colorAt(0, 0), heatMapColor(1, view.palette()).name());
        QCOMPARE(colorAt(0, 1), hoverColor(view.palette()).name());
        QCOMPARE(colorAt(1, 0), view.palette().color(QPalette::Base).name());
        QCOMPARE(colorAt(1, 1), heatMapColor(1, view.palette()).name());
        const QRect open = view.visualRect(model.index(1, 1));
        QSet<QString> edge;
        for (int x = open.left() + 2; x < open.right() - 2; ++x)
            edge.insert(image.pixelColor(x, open.top() + 3).name());
        QVERIFY(edge.size() > 1);
    }
};

QTEST_MAIN(HeatMapViewTest)
#include "tst_heatmapview.moc"
