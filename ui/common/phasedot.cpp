// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/phasedot.h"

#include "ui/common/metrics.h"

#include <QPainter>

QIcon phaseDot(const QColor &color)
{
    const int extent = lineHeight();
    const double ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(extent, extent) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double margin = extent * 0.2;
    painter.drawEllipse(QRectF(0, 0, extent, extent).adjusted(margin, margin, -margin, -margin));
    painter.end();
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active})
        icon.addPixmap(pixmap, mode);
    return icon;
}
