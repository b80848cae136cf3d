// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colors.h"

#include <array>
#include <cmath>

namespace {

struct ToneColors
{
    QRgb muted, accent, positive, warning, negative;
};

constexpr double LeastTextContrast = 4.5; // WCAG 2.2, 1.4.3

constexpr ToneColors LightTones{0xff59626d, 0xff0b6e69, 0xff19733a, 0xff855600, 0xffbd1f2d};
constexpr ToneColors DarkTones{0xffa7afb9, 0xff55c7bb, 0xff5ccb7c, 0xffe2b34f, 0xffff8f86};
constexpr ToneColors HighContrastTones{0xffe0e0e0, 0xffffd500, 0xff5cff8f, 0xffffd500, 0xffff9d96};

using PhaseColors = std::array<QRgb, PhaseColorCount>;
constexpr PhaseColors LightPhases{0xff276ed3, 0xff193b8a, 0xff9b67a8, 0xff0e8b5c,
                                  0xffd17600, 0xff9f4f10, 0xff52595e, 0xff5a380f};
constexpr PhaseColors DarkPhases{0xff7dcbff, 0xff4974e3, 0xffcc83c7, 0xff28ba83,
                                 0xffecad17, 0xfff06e3b, 0xff878c92, 0xffedf168};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20.5;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const ToneColors &tones = isHighContrast(palette) ? HighContrastTones : isDark(palette) ? DarkTones : LightTones;
    switch (tone) {
    case Tone::Text:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return tones.muted;
    case Tone::Accent:
        return tones.accent;
    case Tone::Positive:
        return tones.positive;
    case Tone::Warning:
        return tones.warning;
    case Tone::Negative:
        return tones.negative;
    }
    return {};
}

QColor separatorColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                   isHighContrast(palette) ? 1 : 0.14);
}

QColor outlineColor(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return isDark(palette) ? QColor(0xff6c747e) : QColor(0xff868e99);
}

QColor hoverColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                   isHighContrast(palette) ? 0.25 : 0.07);
}

QColor tintColor(Tone tone, const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), toneColor(tone, palette), isHighContrast(palette) ? 0 : 0.12);
}

QColor phaseColor(int index, const QPalette &palette)
{
    const PhaseColors &colors = isDark(palette) ? DarkPhases : LightPhases;
    return colors[size_t((index % PhaseColorCount + PhaseColorCount) % PhaseColorCount)];
}

QColor blended(const QColor &under, const QColor &over, double amount)
{
    const auto mix = [amount](float from, float to) { return float(from + (to - from) * amount); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legibleTextColor(const QColor &background, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    if (contrastRatio(background, text) >= LeastTextContrast)
        return text;
    return contrastRatio(background, Qt::white) >= contrastRatio(background, Qt::black) ? Qt::white : Qt::black;
}
