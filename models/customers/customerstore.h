// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/database/connection.h"

/** Finds customers. Lives on a data thread; see DataThread::run(). */
class CustomerStore
{
public:
    explicit CustomerStore(Connection &db) : m_db(db) {}

    Customer find(CustomerId id) { return m_db.find(id); }
    /** Those of \a ids that are still there, in that order. */
    std::vector<Customer> withIds(const std::vector<qint64> &ids);
    /** The first \a limit customers that the words of \a text find, by name. */
    std::vector<Customer> search(const QString &text, int limit);

    std::vector<Customer> withExternalId(const QString &externalId);
    std::vector<Customer> withEmail(const QString &email);
    std::vector<Customer> withPhone(const QString &phone);
    std::vector<Customer> withName(const QString &name);
    /** The one customer that \a text names: an id, another system's number, an e-mail, a phone number or a name. */
    Customer named(const QString &text);

    qint64 count();

private:
    Connection &m_db;
};
