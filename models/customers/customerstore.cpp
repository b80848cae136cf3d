// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"

#include "models/customers/customerquery.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype FewestPhoneDigits = 5;
}

std::vector<Customer> CustomerStore::withIds(const std::vector<qint64> &ids)
{
    const auto found = m_db.select<Customer>(u"WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(ids));
    std::vector<Customer> ordered;
    for (const qint64 id : ids) {
        const auto at = std::find_if(found.begin(), found.end(), [id](const Customer &customer) { return customer.id.value == id; });
        if (at != found.end())
            ordered.push_back(*at);
    }
    return ordered;
}

std::vector<Customer> CustomerStore::search(const QString &text, int limit)
{
    return withIds(customerIds(m_db, {.query = {.condition = Condition::words(text)}}, limit));
}

std::vector<Customer> CustomerStore::withExternalId(const QString &externalId)
{
    return m_db.select<Customer>(u"WHERE external_id = ? AND external_id <> '' ORDER BY id"_s, externalId);
}

std::vector<Customer> CustomerStore::withEmail(const QString &email)
{
    return m_db.select<Customer>(u"WHERE id IN (SELECT customer_id FROM customer_email WHERE key = ?) ORDER BY id"_s, foldedEmailOf(email));
}

std::vector<Customer> CustomerStore::withPhone(const QString &phone)
{
    return m_db.select<Customer>(u"WHERE id IN (SELECT customer_id FROM customer_phone WHERE key = ?) ORDER BY id"_s, phoneKeyOf(phone));
}

std::vector<Customer> CustomerStore::withName(const QString &name)
{
    return m_db.select<Customer>(u"WHERE sort_name = ? ORDER BY id"_s, sortName(Customer{.name = singleLine(name)}));
}

Customer CustomerStore::named(const QString &text)
{
    const QString wanted = singleLine(text);
    std::vector<Customer> found = withExternalId(wanted);
    bool isNumber = false;
    if (const qint64 id = wanted.toLongLong(&isNumber); found.empty() && isNumber)
        found = m_db.select<Customer>(u"WHERE id = ?"_s, id);
    if (found.empty() && wanted.contains(u'@'))
        found = withEmail(wanted);
    if (found.empty() && digitsOf(wanted).size() >= FewestPhoneDigits)
        found = withPhone(wanted);
    if (found.empty())
        found = withName(wanted);
    if (found.empty())
        throw Failure(Error::Kind::NotFound,
                      QCoreApplication::translate("CustomerStore", "No customer is called “%1”. Search for part of the name "
                                                                   "with: list customers --query")
                          .arg(isolated(wanted)));
    if (found.size() > 1)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("CustomerStore", "%n customers are called “%1”. Name one by its number.",
                                                  nullptr, int(found.size()))
                          .arg(isolated(wanted)));
    return found.front();
}

qint64 CustomerStore::count()
{
    Rows rows = m_db.run(u"SELECT count(*) FROM customer"_s);
    rows.next();
    return rows.integer(0);
}
