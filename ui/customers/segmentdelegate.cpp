// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/segmentdelegate.h"

#include "models/segments/segmentlistmodel.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant count = index.data(SegmentListModel::CountRole);
    const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : u"…"_s;
    const int width = option.fontMetrics.horizontalAdvance(number) + rhythm(3);
    QStyleOptionViewItem name = option;
    initStyleOption(&name, index);
    const QString text = name.text;
    name.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &name, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const QRect inner = option.rect.adjusted(rhythm(2), 0, -rhythm(2), 0);
    const QRect left = inner.adjusted(0, 0, -width, 0);
    const QRect shown = isRightToLeft ? inner.adjusted(width, 0, 0, 0) : left;
    const auto near = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto far = isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->save();
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(shown, int(near | Qt::AlignVCenter | Qt::AlignAbsolute), option.fontMetrics.elidedText(text, Qt::ElideRight, shown.width()));
    if (!isSelected)
        painter->setPen(mutedTextColor(option.palette));
    painter->drawText(inner, int(far | Qt::AlignVCenter | Qt::AlignAbsolute), number);
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {textWidth(16), rhythm(7)};
}
