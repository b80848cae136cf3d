// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/idlistmodel.h"

#include "models/lists/rowruns.h"

#include <algorithm>

int IdListModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void IdListModel::setIds(const std::vector<qint64> &ids, size_t pageSize)
{
    if (ids == m_ids) {
        outdateLines();
        showAnew();
    } else if (!removeOnly(ids) && !appendOnly(ids, pageSize) && !insertOnly(ids)) {
        beginResetModel();
        m_ids = ids;
        outdateLines();
        endResetModel();
    }
}

void IdListModel::showAnew()
{
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool IdListModel::removeOnly(const std::vector<qint64> &ids)
{
    const auto gone = runsMissing(m_ids, ids);
    if (!gone)
        return false;
    for (auto run = gone->rbegin(); run != gone->rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_ids.erase(m_ids.begin() + run->first, m_ids.begin() + run->last + 1);
        outdateLines();
        endRemoveRows();
    }
    return true;
}

bool IdListModel::appendOnly(const std::vector<qint64> &ids, size_t pageSize)
{
    const size_t shown = m_ids.size();
    if (shown == 0 || shown % pageSize != 0 || shown >= ids.size() || !std::equal(m_ids.begin(), m_ids.end(), ids.begin()))
        return false;
    beginInsertRows({}, int(shown), int(ids.size()) - 1);
    m_ids = ids;
    endInsertRows();
    return true;
}

bool IdListModel::insertOnly(const std::vector<qint64> &ids)
{
    const auto come = runsMissing(ids, m_ids);
    if (!come || m_ids.empty())
        return false;
    for (const RowRun &run : *come) {
        beginInsertRows({}, run.first, run.last);
        m_ids.insert(m_ids.begin() + run.first, ids.begin() + run.first, ids.begin() + run.last + 1);
        outdateLines();
        endInsertRows();
    }
    return true;
}
