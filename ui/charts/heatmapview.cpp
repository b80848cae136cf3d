// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapview.h"

#include "ui/common/colors.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr double PalestShade = 0.06; // A cell of 0 still looks like a cell.

class HeatMapDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto cell = index.data(HeatMapCellRole).value<HeatMapCell>();
        const double shade = index.data(ShadeRole).toDouble();
        const QRect rect = option.rect.adjusted(1, 1, -1, -1);
        QColor text = mutedTextColor(option.palette);
        painter->save();
        if (cell == HeatMapCell::Certain || cell == HeatMapCell::Unfinished) {
            painter->fillRect(rect, heatMapColor(shade, option.palette));
            text = heatMapTextColor(shade, option.palette);
        } else if (cell == HeatMapCell::TooFew) {
            painter->fillRect(rect, hoverColor(option.palette));
        } else {
            painter->fillRect(option.rect, option.palette.base());
        }
        if (cell == HeatMapCell::Unfinished)
            hatch(painter, rect, option.palette);
        painter->setPen(text);
        QFont font = option.font;
        font.setItalic(cell == HeatMapCell::Unfinished);
        painter->setFont(font);
        painter->drawText(rect.adjusted(rhythm(), 0, -rhythm(), 0), int(Qt::AlignCenter | Qt::AlignAbsolute),
                          index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
            painter->drawRect(rect);
        }
        painter->restore();
    }

private:
    /** Lines at the cell's edge only, so that they do not run through its number. */
    static void hatch(QPainter *painter, const QRect &rect, const QPalette &palette)
    {
        painter->save();
        painter->setClipRegion(QRegion(rect) - rect.adjusted(0, rhythm(), 0, -rhythm()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.color(QPalette::Base), 1.5));
        for (int x = rect.left() - rect.height(); x < rect.right(); x += rhythm(1.25))
            painter->drawLine(x, rect.bottom(), x + rect.height(), rect.top());
        painter->restore();
    }
};

} // namespace

HeatMapView::HeatMapView(const QString &name, QWidget *parent)
    : ChartTable(name, parent)
{
    setObjectName(u"heatMapView"_s);
    setItemDelegate(new HeatMapDelegate(this));
    setAlternatingRowColors(false);
    fitCells();
}

void HeatMapView::setCellSize(int characters, int lines)
{
    m_characters = characters;
    m_lines = lines;
    fitCells();
}

QSize HeatMapView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int columns = model() ? model()->columnCount() : 0;
    return {verticalHeader()->sizeHint().width() + columns * horizontalHeader()->defaultSectionSize(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                + rhythm(4)};
}

QSize HeatMapView::minimumSizeHint() const
{
    return {textWidth(30), sizeHint().height()};
}

void HeatMapView::changeEvent(QEvent *event)
{
    ChartTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

void HeatMapView::fitCells()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(textWidth(m_characters));
    verticalHeader()->setDefaultSectionSize(rhythm(3 + 4 * m_lines));
}

QColor heatMapColor(double shade, const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), accentColor(palette),
                   PalestShade + (1 - PalestShade) * qBound(0.0, shade, 1.0));
}

QColor heatMapTextColor(double shade, const QPalette &palette)
{
    return legibleTextColor(heatMapColor(shade, palette), palette);
}
