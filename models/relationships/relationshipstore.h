// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/relationships/relationship.h"

/** A relationship as one of the two customers sees it. */
struct RelatedCustomer
{
    Relationship relationship;
    CustomerId customer; // The other one.
    QString name;
    RelationshipSide side = RelationshipSide::Customer; // On which the customer is who was asked about.
};

/** Somebody who belongs to a company, or the company that somebody belongs to. */
struct NamedCustomer
{
    CustomerId id;
    QString name;
};

/** Reads who belongs to whom. Lives on a data thread; see DataThread::run(). */
class RelationshipStore
{
public:
    explicit RelationshipStore(Connection &db) : m_db(db) {}

    /** All relationships of \a customer, in the order they were added. */
    std::vector<RelatedCustomer> of(CustomerId customer);
    /** The people of the company \a company, by name; at most \a limit of them. */
    std::vector<NamedCustomer> people(CustomerId company, int limit);
    /** The customer who is the company of \a customer; without an id: none. */
    NamedCustomer company(CustomerId customer);

    /** The names of companies among the customers that begin like \a text, at most \a limit of them. */
    QStringList companiesLike(const QString &text, int limit);

private:
    Connection &m_db;
};
