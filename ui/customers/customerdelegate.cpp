// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdelegate.h"

#include "models/customers/customerlistmodel.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/phasedot.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace {

constexpr qsizetype MostCharacters = 200; // More is never in view, and costs time to measure.
constexpr qsizetype MostCharactersInToolTip = 1000;

} // namespace

void CustomerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.truncate(MostCharacters);
    option->state.setFlag(QStyle::State_HasFocus, false); // The whole row is selected, not one cell.
    const auto *customers = qobject_cast<const CustomerListModel *>(index.model());
    const CustomerLine *line = customers ? customers->lineAt(index.row()) : nullptr;
    if (!line || !line->id)
        return;
    if (index.column() == int(CustomerColumn::Phase)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {lineHeight(), lineHeight()};
        option->icon = phaseDot(phaseColor(line->phaseColor, option->palette));
    }
    if (index.column() == int(CustomerColumn::NextStep) && line->nextStepDay < QDate::currentDate())
        option->palette.setColor(QPalette::Text, negativeColor(option->palette));
}

bool CustomerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool isCut = sizeHint(option, index).width() > view->visualRect(index).width();
    QToolTip::showText(event->globalPos(), plainToolTip(isCut ? text.left(MostCharactersInToolTip) : QString()), view);
    return true;
}
