// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/funneltable.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"
#include "ui/dashboard/funneltablemodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestRows = 6;
constexpr int MostRows = 16;

/** Keeps numbers of neighbouring columns apart. */
class SpaciousDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(textWidth(3), 0);
    }
};

/** Paints the outcomes as a bar to the left of the number. */
class OutcomeBarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto shares = index.data(OutcomeSharesRole).value<QList<double>>();
        QRect bar = option.rect.adjusted(rhythm(2), rhythm(2), -rhythm(2), -rhythm(2));
        const int room = textWidth(9);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        bar.setWidth(bar.width() - room);
        if (isMirrored)
            bar.translate(room, 0);
        double done = 0.0;
        for (qsizetype i = 0; i < shares.size(); ++i) {
            const int from = qRound(bar.width() * done);
            done += shares.at(i);
            const int to = qRound(bar.width() * done);
            const int left = isMirrored ? bar.right() + 1 - to : bar.left() + from;
            painter->fillRect(QRect(left, bar.top(), to - from, bar.height()),
                              phaseColor(PhaseFigures::outcomeColor(Outcome(i)), option.palette));
        }
    }
};

} // namespace

FunnelTable::FunnelTable(const QString &name, QWidget *parent)
    : ChartTable(name, parent)
{
    setObjectName(u"funnelTable"_s);
    setItemDelegate(new SpaciousDelegate(this));
    setItemDelegateForColumn(FunnelTableModel::Entered, new OutcomeBarDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(rhythm(7));
    horizontalHeader()->setMinimumSectionSize(textWidth(9));
}

void FunnelTable::setModel(QAbstractItemModel *model)
{
    ChartTable::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(FunnelTableModel::Entered, QHeaderView::Stretch);
}

QSize FunnelTable::sizeHint() const
{
    const int rows = model() ? qBound(FewestRows, model()->rowCount(), MostRows) : FewestRows;
    return {textWidth(100), horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + rhythm(4)};
}

QSize FunnelTable::minimumSizeHint() const
{
    return {textWidth(50), sizeHint().height()};
}
