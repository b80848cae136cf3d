// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerlistmodel.h"

#include "models/database/stoppable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

bool isNumber(CustomerColumn column)
{
    return column == CustomerColumn::Purchases || column == CustomerColumn::Revenue || column == CustomerColumn::LastPurchase;
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString textOf(const CustomerLine &line, CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return line.name;
    case CustomerColumn::Company:
        return line.company;
    case CustomerColumn::Phase:
        return line.phase;
    case CustomerColumn::City:
        return line.city;
    case CustomerColumn::Email:
        return line.email;
    case CustomerColumn::Phone:
        return line.phone;
    case CustomerColumn::LastPurchase:
        return dayText(line.lastPurchase);
    case CustomerColumn::Purchases:
        return line.purchases > 0 ? QLocale().toString(line.purchases) : QString();
    case CustomerColumn::Revenue:
        return line.revenue.minor != 0 ? moneyText(line.revenue) : QString();
    case CustomerColumn::NextStep:
        return line.nextStepDay.isValid() ? dayText(line.nextStepDay) + u' ' + line.nextStep : QString();
    }
    return {};
}

} // namespace

CustomerListModel::CustomerListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
    reload();
}

void CustomerListModel::setQuery(const CustomerQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_passed.request_stop();
    m_passed = {};
    if (m_query.sortColumn == CustomerColumn::Name)
        showFirst();
    else
        reload();
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= CustomerColumnCount)
        return {};
    const auto column = CustomerColumn(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CustomerColumn::Name:
        return tr("Name");
    case CustomerColumn::Company:
        return tr("Company");
    case CustomerColumn::Phase:
        return tr("Phase");
    case CustomerColumn::City:
        return tr("City");
    case CustomerColumn::Email:
        return tr("E-mail");
    case CustomerColumn::Phone:
        return tr("Phone");
    case CustomerColumn::LastPurchase:
        return tr("Last purchase");
    case CustomerColumn::Purchases:
        return tr("Purchases");
    case CustomerColumn::Revenue:
        return tr("Revenue");
    case CustomerColumn::NextStep:
        return tr("Next step");
    }
    return {};
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= CustomerColumnCount)
        return;
    CustomerQuery sorted = m_query;
    sorted.sortColumn = CustomerColumn(column);
    sorted.sortOrder = order;
    setQuery(sorted);
}

QVariant CustomerListModel::cell(const CustomerLine &line, int section, int role) const
{
    if (!line.id)
        return {};
    const auto column = CustomerColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, its value").arg(headerData(section, Qt::Horizontal).toString(), textOf(line, column));
    default:
        return {};
    }
}

Pending<std::vector<qint64>> CustomerListModel::fetchIds(int limit)
{
    return reader().run([query = m_query, limit, stop = m_passed.get_token()](Connection &db) {
        const Stoppable stoppable(db, stop);
        return stop.stop_requested() ? std::vector<qint64>() : customerIds(db, query, limit);
    });
}

Pending<std::vector<CustomerLine>> CustomerListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&customerLines, ids);
}

bool CustomerListModel::affectsOrder(const ChangeSet &changes) const
{
    return changes.touchesAny({u"customer"_s, u"purchase"_s, u"task"_s, u"phase"_s, u"business"_s})
        || (m_query.isFiltered() && changes.touchesAny({u"activity"_s, u"feedback"_s, u"phase_visit"_s, u"purchase_line"_s, u"product"_s}));
}

QSet<qint64> CustomerListModel::affectedLines(const ChangeSet &) const
{
    return {};
}
