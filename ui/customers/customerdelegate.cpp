// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdelegate.h"

#include "models/customers/customerlistmodel.h"
#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/common/phasedot.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/sparkline.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

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
    const CustomerRow *row = customers ? customers->lineAt(index.row()) : nullptr;
    if (!row || !row->id || row->isHead() || size_t(index.column()) >= row->values.size())
        return;
    const QString &column = customers->columns().at(index.column());
    const SqlValue &value = row->values[size_t(index.column())];
    if (column == u"phase") {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {lineHeight(), lineHeight()};
        option->icon = phaseDot(phaseColor(row->phaseColor, option->palette));
    }
    if (column == u"next_step" && !value.isNull() && value.as<QDate>() < QDate::currentDate())
        option->palette.setColor(QPalette::Text, negativeColor(option->palette));
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *customers = qobject_cast<const CustomerListModel *>(index.model());
    if (customers && customers->isHead(index.row())) {
        paintHead(*painter, option, *customers, index.row());
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    const CustomerRow *row = customers ? customers->lineAt(index.row()) : nullptr;
    if (!row || customers->columns().at(index.column()) != u"trend")
        return;
    const QRect area = option.rect.adjusted(rhythm(2), rhythm(), -rhythm(2), -rhythm());
    paintSparkline(*painter, area, row->trend, option.palette, option.state.testFlag(QStyle::State_Selected));
}

/** Each cell paints its part of one line of text across the whole row. */
void CustomerDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const CustomerListModel &customers,
                                 int row) const
{
    painter.save();
    painter.setClipRect(option.rect);
    painter.fillRect(option.rect, option.palette.alternateBase());
    QString text = customers.index(row, 0).data().toString().left(MostCharacters);
    if (customers.isLoaded() && !text.isEmpty())
        text = tr("%1  (%2)", "what a group has in common, its size").arg(text, QLocale().toString(customers.groupSize(row)));
    QRect line = option.rect;
    if (const auto *table = qobject_cast<const QTableView *>(option.widget)) {
        line.setLeft(-table->horizontalHeader()->offset());
        line.setRight(line.left() + std::max(table->horizontalHeader()->length(), table->viewport()->width()) - 1);
    }
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(line.adjusted(rhythm(2), 0, -rhythm(2), 0), int(side | Qt::AlignVCenter | Qt::AlignAbsolute), text);
    painter.restore();
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
