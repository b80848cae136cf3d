// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/baskettablemodel.h"

#include "ui/charts/charttable.h"
#include "ui/common/formats.h"

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const NamedPair &named, int column, bool bare)
{
    const auto share = [bare](double value) { return bare ? QString::number(value, 'g', 12) : percentText(value, 1); };
    switch (column) {
    case BasketTableModel::First:
        return named.a;
    case BasketTableModel::Second:
        return named.b;
    case BasketTableModel::Baskets:
        return bare ? QString::number(named.pair.both) : numberText(named.pair.both);
    case BasketTableModel::Lift:
        return bare ? QString::number(named.pair.lift(), 'g', 12) : decimalText(named.pair.lift(), 1);
    case BasketTableModel::OfFirst:
        return share(named.pair.confidenceAB());
    default:
        return share(named.pair.confidenceBA());
    }
}

} // namespace

void BasketTableModel::setPairs(std::vector<NamedPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

QVariant BasketTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NamedPair &named = pairAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(named, index.column(), false);
    case BareTextRole:
        return cellOf(named, index.column(), true);
    case Qt::TextAlignmentRole:
        return index.column() >= Baskets ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a cell: the two products, column, value.
        return tr("%1 and %2, %3: %4")
            .arg(named.a, named.b, headerData(index.column(), Qt::Horizontal).toString(), cellOf(named, index.column(), false));
    default:
        return {};
    }
}

QVariant BasketTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(numberText(section + 1)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return section >= Baskets ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case First:
        return tr("Product");
    case Second:
        return tr("Bought together with");
    case Baskets:
        return tr("Purchases");
    case Lift:
        return tr("Times as often as by chance");
    case OfFirst:
        return tr("Of those with the first");
    case OfSecond:
        return tr("Of those with the second");
    default:
        return {};
    }
}
