// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customerindex.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CustomersReadForTheTimeOfALookup = 10;

static_assert(sizeof(size_t) >= sizeof(quint64), "qHash() has to be wide enough to stand for a text.");

quint64 hashOf(const QString &text)
{
    static const size_t seed = QHashSeed::globalSeed();
    return qHash(text, seed);
}

quint64 hashOf(const QString &first, const QString &second)
{
    const std::array<quint64, 2> parts{hashOf(first), hashOf(second)};
    return qHashBits(parts.data(), sizeof(parts));
}

QString addressKey(const QString &street, const QString &postcode, const QString &city, const QString &country)
{
    return folded(street + u'\n' + postcode + u'\n' + city + u'\n' + country);
}

void count(CustomerIndex::Match &match, CustomerId customer, bool hasExternalId)
{
    if (match.count++ == 0) {
        match.customer = customer;
        match.hasExternalId = hasExternalId;
    }
}

} // namespace

CustomerKeys::CustomerKeys(const Customer &customer)
    : externalId(customer.externalId)
    , email(foldedEmail(customer))
    , phone(phoneKey(customer))
    , name(sortName(customer))
    , address(addressKey(customer.street, customer.postcode, customer.city, customer.country))
{
}

std::vector<CustomerKeys> CustomerKeys::further(const Customer &customer)
{
    std::vector<CustomerKeys> all;
    Customer one{.externalId = customer.externalId, .name = customer.name};
    for (const LabelledText &email : customer.furtherEmails) {
        one.email = email.value;
        all.emplace_back(one);
    }
    one.email.clear();
    for (const LabelledText &phone : customer.furtherPhones) {
        one.phone = phone.value;
        all.emplace_back(one);
    }
    return all;
}

CustomerIndex::CustomerIndex(Connection &db, qint64 lookupsToCome)
    : m_db(db)
    , m_lookupsToCome(lookupsToCome)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM customer"_s);
    rows.next();
    m_lastId = rows.integer(0);
    m_loadsAll = lookupsToCome * CustomersReadForTheTimeOfALookup > m_lastId;
}

CustomerIndex::Match CustomerIndex::find(By by, const CustomerKeys &keys)
{
    const Key key = keyOf(by, keys);
    return key.column.isEmpty() ? Match() : ask(by, key);
}

void CustomerIndex::add(By by, const CustomerKeys &keys, CustomerId customer)
{
    const Key key = keyOf(by, keys);
    if (!key.column.isEmpty())
        count(ask(by, key), customer, !keys.externalId.isEmpty());
}

CustomerIndex::Match &CustomerIndex::ask(By by, const Key &key)
{
    auto &matches = m_matches[size_t(by)];
    if (m_loadsAll) {
        if (!m_isLoaded[size_t(by)])
            load(by);
        return matches[key.whole];
    }
    auto found = matches.find(key.whole);
    if (found == matches.end()) {
        found = matches.insert(key.whole, {});
        const auto take = [&](const QString &sql) {
            Rows rows = m_db.run(sql, m_lastId, key.column);
            while (rows.next()) {
                if (wholeKeyOf(by, rows) == key.whole)
                    count(*found, CustomerId{rows.integer(0)}, rows.integer(1) != 0);
            }
        };
        take(selection(by) + u" AND "_s + columnsOf(by).section(u',', 0, 0) + u" = ?"_s);
        if (const QString further = furtherSelection(by); !further.isEmpty())
            take(further + u" AND key = ?"_s);
    }
    return *found;
}

void CustomerIndex::load(By by)
{
    m_isLoaded[size_t(by)] = true;
    auto &matches = m_matches[size_t(by)];
    matches.reserve(qsizetype(m_lookupsToCome));
    if (m_lastId == 0)
        return;
    for (const QString &sql : {selection(by), furtherSelection(by)}) {
        if (sql.isEmpty())
            continue;
        Rows rows = m_db.run(sql + u" ORDER BY id"_s, m_lastId);
        while (rows.next())
            count(matches[wholeKeyOf(by, rows)], CustomerId{rows.integer(0)}, rows.integer(1) != 0);
    }
}

/** The customers that have something in the first of the columns. */
QString CustomerIndex::selection(By by)
{
    const QString columns = columnsOf(by);
    return u"SELECT id, external_id <> '', %1 FROM customer WHERE id <= ? AND %2 <> ''"_s.arg(columns, columns.section(u',', 0, 0));
}

/** The same by their further e-mail addresses or phone numbers; empty where there is no such thing. */
QString CustomerIndex::furtherSelection(By by)
{
    QString table;
    if (by == By::Email || by == By::EmailAndName)
        table = u"further_email"_s;
    else if (by == By::Phone || by == By::PhoneAndName)
        table = u"further_phone"_s;
    else
        return {};
    return u"SELECT id, external_id <> '', key, sort_name FROM %1 JOIN customer ON customer.id = customer_id WHERE id <= ?"_s.arg(table);
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

quint64 CustomerIndex::wholeKeyOf(By by, const Rows &rows)
{
    const QString first = rows.text(2);
    switch (by) {
    case By::EmailAndName: case By::PhoneAndName:
        return hashOf(first, rows.text(3));
    case By::NameAndAddress:
        return hashOf(first, addressKey(rows.text(3), rows.text(4), rows.text(5), rows.text(6)));
    default:
        return hashOf(first);
    }
}

CustomerIndex::Key CustomerIndex::keyOf(By by, const CustomerKeys &keys)
{
    switch (by) {
    case By::ExternalId: return {keys.externalId, hashOf(keys.externalId)};
    case By::Email: return {keys.email, hashOf(keys.email)};
    case By::Phone: return {keys.phone, hashOf(keys.phone)};
    case By::Name: return {keys.name, hashOf(keys.name)};
    case By::EmailAndName: return {keys.email, hashOf(keys.email, keys.name)};
    case By::PhoneAndName: return {keys.phone, hashOf(keys.phone, keys.name)};
    case By::NameAndAddress: return {keys.name, hashOf(keys.name, keys.address)};
    }
    return {};
}
