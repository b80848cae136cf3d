// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** The colour of the most opaque pixel. */
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryIcon()
    {
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            QVERIFY2(inkOf(icon(QLatin1StringView(name)).pixmap(32)).alpha() > 200, name.constData());
        }
    }

    void isNullWithoutSuchAFile() { QVERIFY(icon("no-such-icon"_L1).isNull()); }

    void followsThePalette()
    {
        const QIcon heart = icon("heart"_L1);
        QApplication::setPalette(Theme::palette(Theme::Choice::Light));
        QCOMPARE(inkOf(heart.pixmap(32)).name(), QApplication::palette().color(QPalette::Text).name());
        QApplication::setPalette(Theme::palette(Theme::Choice::Dark));
        QCOMPARE(inkOf(heart.pixmap(32)).name(), QApplication::palette().color(QPalette::Text).name());
    }

    void takesTheColourOfItsState()
    {
        const QPalette palette = Theme::palette(Theme::Choice::Light);
        QApplication::setPalette(palette);
        const QIcon star = icon("star"_L1);
        QCOMPARE(inkOf(star.pixmap(32, QIcon::Selected)).name(), palette.color(QPalette::HighlightedText).name());
        QCOMPARE(inkOf(star.pixmap(32, QIcon::Disabled)).name(), palette.color(QPalette::Disabled, QPalette::WindowText).name());
        QCOMPARE(inkOf(icon("star"_L1, Tone::Negative).pixmap(32)).name(), negativeColor(palette).name());
    }

    void isSharpOnDenseScreens()
    {
        const QPixmap pixmap = icon("heart"_L1).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
