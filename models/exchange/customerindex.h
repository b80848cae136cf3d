// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/database/connection.h"

#include <array>
#include <unordered_map>

/**
 * Finds customers by what a file knows of them, those that were there before and those that the same import added.
 *
 * Reads all customers into memory once if many are to be looked up, else asks the database for each.
 */
class CustomerIndex
{
public:
    enum class By { ExternalId, Email, Phone, Name, EmailAndName, PhoneAndName, NameAndAddress };

    struct Match
    {
        CustomerId customer;
        int count = 0; // 0: nobody; more than 1: it is not clear who is meant.
        bool hasExternalId = false;
    };

    CustomerIndex(Connection &db, qint64 lookupsToCome);

    /** The customers that are like \a customer. */
    Match find(By by, const Customer &customer);
    void add(By by, const Customer &customer);

private:
    static constexpr size_t Ways = 7;

    struct Key
    {
        QString column; // What the database is asked by.
        QString whole;
    };

    static Key keyOf(By by, const Customer &customer);
    static Key keyOf(By by, const Rows &rows);
    static QString columnsOf(By by);
    void load(By by);
    Match &ask(By by, const Key &key);

    Connection &m_db;
    qint64 m_lastId = 0;
    bool m_loadsAll = false;
    std::array<bool, Ways> m_isLoaded{};
    std::array<std::unordered_map<QString, Match>, Ways> m_matches;
};
