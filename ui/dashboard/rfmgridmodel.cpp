// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rfmgridmodel.h"

#include "models/analytics/buyingreports.h"
#include "ui/charts/heatmapview.h"
#include "ui/common/formats.h"
#include "ui/common/plainlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void RfmGridModel::setCounts(const RfmCounts &counts)
{
    m_counts = counts;
    m_greatest = 0;
    for (const auto &row : counts.cells)
        m_greatest = std::max(m_greatest, *std::max_element(row.begin(), row.end()));
    emit dataChanged(index(0, 0), index(RfmFifths - 1, RfmFifths - 1));
}

qint64 RfmGridModel::count(const QModelIndex &cell) const
{
    return m_counts.cells.at(size_t(recencyOf(cell)) - 1).at(size_t(worthOf(cell)) - 1);
}

QString RfmGridModel::explanation(const QModelIndex &cell) const
{
    return tr("%1: %Ln customer(s). How lately: %2 of 5; how often and how much: %3 of 5.", nullptr, int(count(cell)))
        .arg(rfmGroupTitle(rfmGroup(recencyOf(cell), worthOf(cell))), numberText(recencyOf(cell)), numberText(worthOf(cell)));
}

QVariant RfmGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rfmGroupTitle(rfmGroup(recencyOf(index), worthOf(index))) + u'\n' + numberText(count(index));
    case BareTextRole:
        return QString::number(count(index));
    case Qt::AccessibleTextRole:
        return explanation(index);
    case Qt::ToolTipRole:
        return plainToolTip(explanation(index));
    case ShadeRole:
        return m_greatest > 0 ? double(count(index)) / double(m_greatest) : 0.0;
    default:
        return {};
    }
}

QVariant RfmGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= RfmFifths || role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        //: How lately customers bought, 1 to 5: a row of a grid.
        return tr("Lately: %1").arg(numberText(RfmFifths - section));
    //: How often and how much customers bought, 1 to 5: a column of a grid.
    return tr("Worth: %1").arg(numberText(section + 1));
}
