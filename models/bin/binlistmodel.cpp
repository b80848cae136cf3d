// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/binlistmodel.h"

#include "models/bin/binstore.h"

#include <QLocale>

BinListModel::BinListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
    reload();
}

void BinListModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    showFirst();
}

QVariant BinListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return LazyListModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Deleted: return tr("Deleted");
    case By: return tr("By");
    case Records: return tr("What came along");
    case KeptUntil: return tr("Kept until");
    default: return {};
    }
}

QVariant BinListModel::cell(const BinEntry &line, int column, int role) const
{
    if (!line.id || role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return singleLine(line.name);
    case Deleted: return QLocale().toString(line.deletedAt.toLocalTime(), QLocale::ShortFormat);
    case By: return singleLine(line.deletedBy);
    case Records: return tr("%Ln record(s)", nullptr, int(line.records));
    case KeptUntil: return QLocale().toString(line.deletedAt.toLocalTime().date().addDays(DaysInBin), QLocale::ShortFormat);
    default: return {};
    }
}

Pending<std::vector<qint64>> BinListModel::fetchIds(int limit)
{
    return reader().run(&BinStore::ids, m_search, limit);
}

Pending<std::vector<BinEntry>> BinListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&BinStore::entries, ids);
}
