// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergemodel.h"

#include "models/history/changedescription.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 200; // More is never in view.

} // namespace

void MergeModel::show(std::vector<MergeCandidate> candidates)
{
    const CustomerId kept = m_candidates.empty() ? CustomerId() : m_candidates.at(size_t(m_keep)).customer.id;
    beginResetModel();
    m_candidates = std::move(candidates);
    const auto place = [this](CustomerId id) {
        return std::find_if(m_candidates.begin(), m_candidates.end(), [id](const MergeCandidate &each) { return each.customer.id == id; });
    };
    const auto stays = place(kept);
    m_keep = stays == m_candidates.end() ? 0 : int(stays - m_candidates.begin());
    m_choices.removeIf([&](MergeChoices::iterator choice) { return place(*choice) == m_candidates.end(); });
    fill();
    endResetModel();
    emit choicesChanged();
}

void MergeModel::fill()
{
    m_rows.clear();
    const auto add = [this](const QString &column, const QString &title, const auto &text) {
        Row row{column, title, {}};
        for (const MergeCandidate &each : m_candidates)
            row.values.append(text(each));
        if (std::any_of(row.values.begin(), row.values.end(), [](const QString &value) { return !value.isEmpty(); }))
            m_rows.push_back(row);
    };
    for (const QString &column : mergeFields())
        add(column, fieldTitle(column), [&](const MergeCandidate &each) { return mergeFieldText(each.customer, column); });
    for (size_t i = 0; !m_candidates.empty() && i < m_candidates.front().customFields.size(); ++i) {
        const CustomFieldText field = m_candidates.front().customFields[i];
        add(field.column, field.title, [i](const MergeCandidate &each) { return i < each.customFields.size() ? each.customFields[i].text : QString(); });
    }
    add({}, fieldTitle(u"tags"_s), [](const MergeCandidate &each) { return each.customer.tags; });
    add({}, fieldTitle(u"note"_s), [](const MergeCandidate &each) { return each.customer.note; });
    add({}, fieldTitle(u"phase_id"_s), [](const MergeCandidate &each) { return each.phase; });
    add({}, fieldTitle(u"created_at"_s), [](const MergeCandidate &each) { return dateText(each.customer.createdAt.toLocalTime().date()); });
    add({}, tr("Records"), [](const MergeCandidate &each) { return recordCountsText(each.records); });
}

void MergeModel::setKeep(int column)
{
    if (column == m_keep || column < 0 || column >= columnCount())
        return;
    m_keep = column;
    showChoices();
}

void MergeModel::choose(const QModelIndex &index)
{
    if (!index.isValid() || isUnited(m_rows.at(size_t(index.row()))))
        return;
    m_choices.insert(m_rows.at(size_t(index.row())).column, m_candidates.at(size_t(index.column())).customer.id);
    showChoices();
}

void MergeModel::showChoices()
{
    if (m_rows.empty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit choicesChanged();
}

bool MergeModel::isChosen(const QModelIndex &index) const
{
    const Row &row = m_rows.at(size_t(index.row()));
    if (isUnited(row) || !m_showsChoices)
        return false;
    const Customer &here = m_candidates.at(size_t(index.column())).customer;
    if (m_choices.contains(row.column))
        return m_choices.value(row.column) == here.id;
    const Customer &keep = m_candidates.at(size_t(m_keep)).customer;
    std::vector<Customer> gone;
    for (const MergeCandidate &each : m_candidates) {
        if (each.customer.id != keep.id)
            gone.push_back(each.customer);
    }
    const QString text = mergeFields().contains(row.column) ? mergeFieldText(mergedCustomer(keep, gone, m_choices), row.column) : usualText(row);
    // Where several have the value, it stands at the one that stays, or else at the first.
    const int first = row.values.at(m_keep) == text ? m_keep : int(row.values.indexOf(text));
    return !text.isEmpty() && first == index.column();
}

/** What the survivor has in a custom field unless somebody chooses. */
QString MergeModel::usualText(const Row &row) const
{
    if (const QString &kept = row.values.at(m_keep); !kept.isEmpty())
        return kept;
    const auto filled = std::ranges::find_if(row.values, [](const QString &value) { return !value.isEmpty(); });
    return filled == row.values.end() ? QString() : *filled;
}

MergeRequest MergeModel::request() const
{
    MergeRequest request{.choices = m_choices};
    for (int column = 0; column < columnCount(); ++column) {
        const Customer &customer = m_candidates.at(size_t(column)).customer;
        request.seen.insert(customer.id, customer.version);
        if (column == m_keep)
            request.keep = customer.id;
        else
            request.gone.push_back(customer.id);
    }
    return request;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const QString text = row.values.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(text.left(MostCharacters));
    case Qt::ToolTipRole:
        return plainToolTip(text.left(10 * MostCharacters));
    case Qt::DecorationRole:
        return isChosen(index) ? QVariant(icon("check-lg"_L1, Tone::Positive)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(isChosen(index));
        return font;
    }
    case Qt::AccessibleTextRole: {
        const QString described = tr("%1: %2", "field, value").arg(row.title, text.isEmpty() ? tr("nothing") : singleLine(text.left(MostCharacters)));
        return isChosen(index) ? tr("%1, chosen").arg(described) : described;
    }
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section < rowCount() ? m_rows.at(size_t(section)).title : QVariant();
    if (section >= columnCount())
        return {};
    const QString name = isolated(singleLine(m_candidates.at(size_t(section)).customer.name.left(MostCharacters)));
    return m_showsChoices && section == m_keep ? tr("%1 (stays)").arg(name) : name;
}
