// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relationships/relationshipstore.h"

using namespace Qt::StringLiterals;

std::vector<RelatedCustomer> RelationshipStore::of(CustomerId customer)
{
    std::vector<RelatedCustomer> related;
    for (const Relationship &each : m_db.select<Relationship>(u"WHERE customer_id = ? OR other_id = ? ORDER BY id"_s, customer, customer)) {
        const bool isSaidOfIt = each.customer == customer;
        RelatedCustomer one{each, isSaidOfIt ? each.other : each.customer, {}, isSaidOfIt ? RelationshipSide::Customer : RelationshipSide::Other};
        Rows rows = m_db.run(u"SELECT name FROM customer WHERE id = ?"_s, one.customer);
        if (rows.next())
            one.name = rows.text(0);
        related.push_back(std::move(one));
    }
    return related;
}

std::vector<NamedCustomer> RelationshipStore::people(CustomerId company, int limit)
{
    std::vector<NamedCustomer> people;
    Rows rows = m_db.run(u"SELECT id, name FROM customer WHERE company_id = ? ORDER BY sort_name, id LIMIT ?"_s, company, limit);
    while (rows.next())
        people.push_back({{rows.integer(0)}, rows.text(1)});
    return people;
}

NamedCustomer RelationshipStore::company(CustomerId customer)
{
    Rows rows = m_db.run(u"SELECT company.id, company.name FROM customer JOIN customer AS company ON company.id = customer.company_id WHERE customer.id = ?"_s,
                         customer);
    return rows.next() ? NamedCustomer{{rows.integer(0)}, rows.text(1)} : NamedCustomer();
}

QStringList RelationshipStore::companiesLike(const QString &text, int limit)
{
    const QString beginning = sortName(Customer{.name = singleLine(text)});
    QStringList names;
    if (beginning.isEmpty())
        return names;
    Rows rows = m_db.run(u"SELECT name FROM customer WHERE sort_name >= ? AND sort_name < ? AND kind = ? ORDER BY sort_name, id LIMIT ?"_s, beginning,
                         beginning + QChar(0xFFFD), CustomerKind::Company, limit);
    while (rows.next())
        names.append(rows.text(0));
    names.removeDuplicates();
    return names;
}
