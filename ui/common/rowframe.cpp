// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowframe.h"

#include "ui/common/colors.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

void drawRowFrame(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->setPen(separatorColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = option.rect.adjusted(1, 1, -1, -1);
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}
