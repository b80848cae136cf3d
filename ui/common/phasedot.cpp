// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phasedot.h"

#include "ui/common/metrics.h"

#include <QPainter>

namespace {

QPixmap dot(const QColor &color, const QPen &outline)
{
    const int extent = lineHeight();
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(extent, extent) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(color);
    const double margin = extent * 0.2;
    painter.drawEllipse(QRectF(0, 0, extent, extent).adjusted(margin, margin, -margin, -margin));
    return pixmap;
}

} // namespace

QIcon phaseDot(const QColor &color)
{
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Active})
        icon.addPixmap(dot(color, Qt::NoPen), mode);
    icon.addPixmap(dot(color, QPen(QApplication::palette().color(QPalette::HighlightedText), rhythm(0.4))), QIcon::Selected);
    return icon;
}
