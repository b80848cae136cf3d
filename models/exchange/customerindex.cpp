// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerindex.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CustomersReadForTheTimeOfALookup = 10;

QString joined(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(u'\n');
}

QString addressKey(const QString &street, const QString &postcode, const QString &city, const QString &country)
{
    return folded(joined({street, postcode, city, country}));
}

void count(CustomerIndex::Match &match, CustomerId customer, bool hasExternalId)
{
    if (match.count++ == 0) {
        match.customer = customer;
        match.hasExternalId = hasExternalId;
    }
}

} // namespace

CustomerIndex::CustomerIndex(Connection &db, qint64 lookupsToCome)
    : m_db(db)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM customer"_s);
    rows.next();
    m_lastId = rows.integer(0);
    m_loadsAll = lookupsToCome * CustomersReadForTheTimeOfALookup > m_lastId;
}

CustomerIndex::Match CustomerIndex::find(By by, const Customer &customer)
{
    const Key key = keyOf(by, customer);
    return key.column.isEmpty() ? Match() : ask(by, key);
}

void CustomerIndex::add(By by, const Customer &customer)
{
    const Key key = keyOf(by, customer);
    if (!key.column.isEmpty())
        count(ask(by, key), customer.id, !customer.externalId.isEmpty());
}

CustomerIndex::Match &CustomerIndex::ask(By by, const Key &key)
{
    auto &matches = m_matches[size_t(by)];
    if (m_loadsAll) {
        if (!m_isLoaded[size_t(by)])
            load(by);
        return matches[key.whole];
    }
    const auto [found, isNew] = matches.try_emplace(key.whole);
    if (isNew) {
        const QString column = columnsOf(by).section(u',', 0, 0);
        Rows rows = m_db.run(u"SELECT id, external_id <> '', %1 FROM customer WHERE %2 = ? AND %2 <> '' AND id <= ?"_s
                                 .arg(columnsOf(by), column),
                             key.column, m_lastId);
        while (rows.next()) {
            if (keyOf(by, rows).whole == key.whole)
                count(found->second, CustomerId{rows.integer(0)}, rows.integer(1) != 0);
        }
    }
    return found->second;
}

void CustomerIndex::load(By by)
{
    m_isLoaded[size_t(by)] = true;
    if (m_lastId == 0)
        return;
    auto &matches = m_matches[size_t(by)];
    const QString column = columnsOf(by).section(u',', 0, 0);
    Rows rows = m_db.run(u"SELECT id, external_id <> '', %1 FROM customer WHERE %2 <> '' AND id <= ? ORDER BY id"_s
                             .arg(columnsOf(by), column),
                         m_lastId);
    while (rows.next())
        count(matches[keyOf(by, rows).whole], CustomerId{rows.integer(0)}, rows.integer(1) != 0);
}

QString CustomerIndex::columnsOf(By by)
{
    switch (by) {
    case By::ExternalId: return u"external_id"_s;
    case By::Email: return u"folded_email"_s;
    case By::Phone: return u"phone_key"_s;
    case By::Name: return u"sort_name"_s;
    case By::EmailAndName: return u"folded_email, sort_name"_s;
    case By::PhoneAndName: return u"phone_key, sort_name"_s;
    case By::NameAndAddress: return u"sort_name, street, postcode, city, country"_s;
    }
    return {};
}

CustomerIndex::Key CustomerIndex::keyOf(By by, const Rows &rows)
{
    const QString first = rows.text(2);
    switch (by) {
    case By::EmailAndName: case By::PhoneAndName:
        return {first, joined({first, rows.text(3)})};
    case By::NameAndAddress:
        return {first, joined({first, addressKey(rows.text(3), rows.text(4), rows.text(5), rows.text(6))})};
    default:
        return {first, first};
    }
}

CustomerIndex::Key CustomerIndex::keyOf(By by, const Customer &customer)
{
    const auto both = [](const QString &first, const QString &second) {
        return first.isEmpty() ? Key() : Key{first, joined({first, second})};
    };
    const auto one = [](const QString &key) { return Key{key, key}; };
    switch (by) {
    case By::ExternalId: return one(customer.externalId);
    case By::Email: return one(foldedEmail(customer));
    case By::Phone: return one(phoneKey(customer));
    case By::Name: return one(sortName(customer));
    case By::EmailAndName: return both(foldedEmail(customer), sortName(customer));
    case By::PhoneAndName: return both(phoneKey(customer), sortName(customer));
    case By::NameAndAddress:
        return both(sortName(customer), addressKey(customer.street, customer.postcode, customer.city, customer.country));
    }
    return {};
}
