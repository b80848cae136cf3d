// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsamplemodel.h"

#include "ui/common/formats.h"
#include "ui/common/plainlabel.h"

namespace {

constexpr qsizetype LongestCell = 200;

} // namespace

void ImportSampleModel::setSample(const ImportSample &sample, qsizetype columns)
{
    beginResetModel();
    m_sample = sample;
    m_sample.rows = sample.rows.first(std::min(qsizetype(PreviewRows), sample.rows.size()));
    m_columns = int(columns);
    endResetModel();
}

int ImportSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sample.rows.size());
}

int ImportSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ImportSampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString cell = m_sample.rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return cell.left(LongestCell).simplified();
    if (role == Qt::ToolTipRole && !cell.isEmpty())
        return plainToolTip(cell.left(LongestCell));
    return {};
}

QVariant ImportSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return numberText(section + 1);
    const QString name = m_sample.header.value(section).simplified().left(LongestCell);
    return name.isEmpty() ? tr("Column %1").arg(section + 1) : name;
}

void RejectionModel::setRejections(const QList<QPair<qint64, QString>> &rejections)
{
    beginResetModel();
    m_rejections = rejections;
    endResetModel();
}

int RejectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rejections.size());
}

int RejectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RejectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[line, reason] = m_rejections.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? numberText(line) : reason;
    if (role == Qt::ToolTipRole && index.column() == 1)
        return plainToolTip(reason);
    if (role == Qt::TextAlignmentRole && index.column() == 0)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant RejectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    return section == 0 ? tr("Line") : tr("Why it was not imported");
}
