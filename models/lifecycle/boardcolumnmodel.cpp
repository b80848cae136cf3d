// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcolumnmodel.h"

#include "models/lifecycle/boardstore.h"

#include <QDataStream>

using namespace Qt::StringLiterals;

namespace {

const QString CustomersType = u"application/x-regulars-customers"_s;

} // namespace

BoardColumnModel::BoardColumnModel(Database &database, const Phase &phase, const QString &currency, QObject *parent)
    : LazyListModel(database, parent)
    , m_phase(phase)
    , m_currency(currency)
    , m_database(database.url())
    , m_readOnly(database.isReadOnly())
{
    reload();
}

void BoardColumnModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    reload();
}

Pending<CustomerId> BoardColumnModel::firstNamed(const QString &typed)
{
    return reader().run(&BoardStore::firstNamed, m_phase.id, m_search, typed);
}

QMimeData *BoardColumnModel::customersDragged(const std::vector<CustomerId> &customers) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_database << quint32(customers.size());
    for (const CustomerId customer : customers)
        stream << customer.value;
    auto *data = new QMimeData;
    data->setData(CustomersType, bytes);
    return data;
}

std::vector<CustomerId> BoardColumnModel::customersDropped(const QMimeData &data) const
{
    QDataStream stream(data.data(CustomersType));
    QUrl database;
    quint32 count = 0;
    stream >> database >> count;
    std::vector<CustomerId> customers;
    if (database != m_database)
        return customers;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        stream >> customers.emplace_back().value;
    if (stream.status() != QDataStream::Ok)
        customers.clear();
    return customers;
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = LazyListModel::flags(index);
    if (!m_readOnly)
        flags |= index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
    return flags;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {CustomersType};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<CustomerId> customers;
    for (const QModelIndex &index : indexes)
        customers.push_back(idAt(index.row()));
    return customers.empty() ? nullptr : customersDragged(customers);
}

QVariant BoardColumnModel::cell(const BoardCard &card, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return spokenText(card, m_phase, m_currency, QDate::currentDate());
    default:
        return {};
    }
}

Pending<std::vector<qint64>> BoardColumnModel::fetchIds(int limit)
{
    return reader().run(&BoardStore::customers, m_phase.id, m_search, limit);
}

Pending<std::vector<BoardCard>> BoardColumnModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&BoardStore::cards, ids);
}

bool BoardColumnModel::affectsOrder(const ChangeSet &changes) const
{
    return changes.touchesAny({u"customer"_s, u"phase_visit"_s})
        || (!m_search.isEmpty() && changes.touchesAny({u"activity"_s, u"task"_s, u"purchase"_s, u"feedback"_s, u"custom_value"_s, u"custom_field"_s}));
}

bool BoardColumnModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touchesAny({u"activity"_s, u"task"_s, u"purchase"_s, u"feedback"_s});
}

QSet<qint64> BoardColumnModel::affectedLines(const ChangeSet &) const
{
    return {};
}
