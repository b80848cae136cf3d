// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"

#include "ui/common/theme.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double TextContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double GraphicsContrast = 3.0; // WCAG 2.2, 1.4.11

using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
// severity 1.0; applied to linear RGB.
constexpr Matrix FullColor{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix Protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritanopia{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/** CIE L*a*b* (D65) of \a color as an eye of \a vision sees it. */
std::array<double, 3> seen(const QColor &color, const Matrix &vision)
{
    const std::array<double, 3> rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> eye{};
    for (size_t row = 0; row < 3; ++row)
        eye[row] = qBound(0.0, vision[row][0] * rgb[0] + vision[row][1] * rgb[1] + vision[row][2] * rgb[2], 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * eye[0] + 0.3576 * eye[1] + 0.1805 * eye[2]) / 0.9505);
    const double y = f(0.2126 * eye[0] + 0.7152 * eye[1] + 0.0722 * eye[2]);
    const double z = f((0.0193 * eye[0] + 0.1192 * eye[1] + 0.9505 * eye[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &one, const QColor &other, const Matrix &vision)
{
    const auto a = seen(one, vision);
    const auto b = seen(other, vision);
    return std::sqrt(std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

} // namespace

class ColorsTest : public QObject
{
    Q_OBJECT

private slots:
    void computesTheContrastOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(std::round(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) * 100) / 100, 4.54);
    }

    void keepsTextsLegible_data() { addThemes(); }
    void keepsTextsLegible()
    {
        const QPalette palette = fetchPalette();
        for (const auto background : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const QColor behind = palette.color(background);
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
                QVERIFY2(contrastRatio(palette.color(role), behind) >= TextContrast, qPrintable(palette.color(role).name()));
            for (const auto tone : {Tone::Text, Tone::Muted, Tone::Accent, Tone::Positive, Tone::Warning, Tone::Negative})
                QVERIFY2(contrastRatio(toneColor(tone, palette), behind) >= TextContrast,
                         qPrintable(toneColor(tone, palette).name()));
        }
        const auto legible = [&palette](QPalette::ColorRole text, QPalette::ColorRole behind) {
            return contrastRatio(palette.color(text), palette.color(behind)) >= TextContrast;
        };
        QVERIFY(legible(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(legible(QPalette::ButtonText, QPalette::Button));
        QVERIFY(legible(QPalette::ToolTipText, QPalette::ToolTipBase));
    }

    void keepsTextsLegibleOnTints_data() { addThemes(); }
    void keepsTextsLegibleOnTints()
    {
        const QPalette palette = fetchPalette();
        for (const auto tone : {Tone::Accent, Tone::Positive, Tone::Warning, Tone::Negative}) {
            QVERIFY(contrastRatio(palette.color(QPalette::Text), tintColor(tone, palette)) >= TextContrast);
            QVERIFY(contrastRatio(toneColor(tone, palette), tintColor(tone, palette)) >= GraphicsContrast);
        }
        QVERIFY(contrastRatio(palette.color(QPalette::Text), hoverColor(palette)) >= TextContrast);
    }

    void keepsGraphicsVisible_data() { addThemes(); }
    void keepsGraphicsVisible()
    {
        const QPalette palette = fetchPalette();
        for (const auto background : {QPalette::Window, QPalette::Base}) {
            const QColor behind = palette.color(background);
            QVERIFY(contrastRatio(outlineColor(palette), behind) >= GraphicsContrast);
            QVERIFY(contrastRatio(accentColor(palette), behind) >= GraphicsContrast);
            for (int index = 0; index < PhaseColorCount; ++index)
                QVERIFY2(contrastRatio(phaseColor(index, palette), behind) >= GraphicsContrast, qPrintable(QString::number(index)));
        }
        QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= GraphicsContrast);
    }

    void keepsPhasesApartForEveryEye_data() { addThemes(); }
    void keepsPhasesApartForEveryEye()
    {
        constexpr double ClearlyDifferent = 14; // 2.3 is just noticeable side by side.
        const QPalette palette = fetchPalette();
        for (const Matrix &vision : {FullColor, Protanopia, Deuteranopia, Tritanopia}) {
            for (int one = 0; one < PhaseColorCount; ++one) {
                for (int other = one + 1; other < PhaseColorCount; ++other)
                    QVERIFY2(distance(phaseColor(one, palette), phaseColor(other, palette), vision) >= ClearlyDifferent,
                             qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
            }
        }
    }

    void findsLegibleTextForEveryBackground_data() { addThemes(); }
    void findsLegibleTextForEveryBackground()
    {
        const QPalette palette = fetchPalette();
        for (int grey = 0; grey <= 255; grey += 5) {
            const QColor background(grey, grey, grey);
            QVERIFY(contrastRatio(legibleTextColor(background, palette), background) >= TextContrast);
        }
    }

    void wrapsPhaseColorsAround()
    {
        const QPalette palette = Theme::palette(Theme::Choice::Light);
        QCOMPARE(phaseColor(PhaseColorCount + 2, palette), phaseColor(2, palette));
        QCOMPARE(phaseColor(-1, palette), phaseColor(PhaseColorCount - 1, palette));
    }

private:
    static void addThemes()
    {
        QTest::addColumn<Theme::Choice>("theme");
        QTest::newRow("light") << Theme::Choice::Light;
        QTest::newRow("dark") << Theme::Choice::Dark;
        QTest::newRow("high contrast") << Theme::Choice::HighContrast;
    }

    static QPalette fetchPalette()
    {
        QFETCH(Theme::Choice, theme);
        return Theme::palette(theme);
    }
};

QTEST_MAIN(ColorsTest)
#include "tst_colors.moc"
