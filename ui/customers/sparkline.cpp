// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/sparkline.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>

#include <algorithm>

void paintSparkline(QPainter &painter, const QRect &area, const Trend &trend, const QPalette &palette, bool isSelected)
{
    const qint64 highest = std::max(qint64(0), *std::ranges::max_element(trend));
    const qint64 lowest = std::min(qint64(0), *std::ranges::min_element(trend));
    if (highest == lowest)
        return;
    const double scale = area.height() / double(highest - lowest);
    const double base = area.top() + double(highest) * scale;
    const double step = std::min(area.width() / double(TrendMonths), double(rhythm(2)));
    const double gap = std::max(1.0, step / 5);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QColor up = isSelected ? palette.color(QPalette::HighlightedText) : accentColor(palette);
    const QColor down = isSelected ? up : negativeColor(palette);
    painter.save();
    for (int month = 0; month < TrendMonths; ++month) {
        const qint64 amount = trend[size_t(month)];
        if (amount == 0)
            continue;
        const double height = std::max(1.0, std::abs(double(amount)) * scale);
        const double left = isMirrored ? area.right() + 1 - (month + 1) * step + gap : area.left() + month * step;
        const QRectF bar(left, amount > 0 ? base - height : base, step - gap, height);
        const QColor color = amount > 0 ? up : down;
        if (month == TrendMonths - 1) {
            painter.setPen(color);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(bar, color);
        }
    }
    painter.restore();
}
