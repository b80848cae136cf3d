// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/sharebar.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QPainter>

ShareBar::ShareBar(double share, int color, QWidget *parent)
    : QWidget(parent)
    , m_share(qBound(0.0, share, 1.0))
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const
{
    return {textWidth(10), rhythm(1.5)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), hoverColor(palette()));
    const int filled = qRound(width() * m_share);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - filled : 0;
    painter.fillRect(QRect(left, 0, filled, height()), m_color < 0 ? mutedTextColor(palette()) : phaseColor(m_color, palette()));
}
