// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/customermatches.h"

#include "ui/common/icons.h"

using namespace Qt::StringLiterals;

void CustomerMatches::show(const std::vector<Customer> &found, const Customer &stranger)
{
    beginResetModel();
    m_rows = found;
    if (!stranger.name.isEmpty())
        m_rows.push_back(stranger);
    endResetModel();
}

QVariant CustomerMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Customer &customer = customerAt(index.row());
    const bool isStranger = isNew(index.row());
    if (role == Qt::DecorationRole) {
        if (isStranger)
            return icon("person-plus"_L1, Tone::Accent);
        return customer.kind == CustomerKind::Company ? icon("building"_L1, Tone::Muted) : icon("person"_L1, Tone::Muted);
    }
    if (role != Qt::DisplayRole)
        return {};
    QStringList parts{isStranger ? tr("New customer “%1”").arg(isolated(customer.name)) : customer.name};
    for (const QString &part : {customer.company, customer.city, customer.phone, customer.email}) {
        if (!part.isEmpty() && part != customer.name)
            parts.append(part);
    }
    return parts.mid(0, 4).join(u" · "_s);
}
