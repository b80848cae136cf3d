// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customfields/fieldtablemodel.h"

#include "ui/common/formats.h"
#include "ui/customfields/fieldtexts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 200; // More is never in view.

} // namespace

void FieldTableModel::show(const CustomFieldSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
}

void FieldTableModel::showCustomers(const QHash<CustomFieldId, qint64> &customers)
{
    m_customers = customers;
    m_isCounted = true;
    if (rowCount() > 0)
        emit dataChanged(index(0, Customers), index(rowCount() - 1, Customers));
}

int FieldTableModel::rowOf(CustomFieldId wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (field(row).field.id == wanted)
            return row;
    }
    return -1;
}

QString FieldTableModel::details(const FieldDefinition &definition) const
{
    QStringList parts;
    QStringList names;
    for (const CustomChoice &choice : definition.choices)
        names.append(choice.name);
    if (!names.isEmpty())
        parts.append(names.join(u", "_s));
    if (const FieldValue usual = defaultOf(definition); !usual.isEmpty())
        parts.append(tr("New customers: %1").arg(isolated(shownText(definition, usual, m_sheet.currency))));
    return parts.join(u" · "_s).left(MostCharacters);
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldDefinition &definition = field(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Customers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return definition.field.name;
    case Kind:
        return kindTitle(definition.field.kind);
    case Details:
        return details(definition);
    case Required:
        return definition.field.isRequired ? tr("Required") : QString();
    case Customers:
        return m_isCounted ? numberText(customersOf(index.row())) : QString();
    default:
        return {};
    }
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Customers)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Details:
        return tr("Choices and default");
    case Required:
        return tr("Required");
    case Customers:
        return tr("Customers");
    default:
        return {};
    }
}
