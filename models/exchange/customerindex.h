// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/database/connection.h"

#include <QHash>

#include <array>
#include <vector>

/** What a customer is recognized by, folded. */
struct CustomerKeys
{
    explicit CustomerKeys(const Customer &customer);
    /** The same customer by each further e-mail address and phone number. */
    static std::vector<CustomerKeys> further(const Customer &customer);

    QString externalId;
    QString email;
    QString phone;
    QString name;
    QString address;
};

/**
 * Finds customers by what a file knows of them, those that were there before and those that the same import added.
 *
 * Keeps 64-bit hashes: of a million customers, two are taken for one in one import of forty million. Reads all
 * customers into memory once if many are to be looked up, else asks the database for each.
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

    /** The customers that have \a keys. */
    Match find(By by, const CustomerKeys &keys);
    void add(By by, const CustomerKeys &keys, CustomerId customer);

private:
    static constexpr size_t Ways = 7;

    struct Key
    {
        QString column; // What the database is asked by.
        quint64 whole = 0;
    };

    static Key keyOf(By by, const CustomerKeys &keys);
    static quint64 wholeKeyOf(By by, const Rows &rows);
    static QString columnsOf(By by);
    static QString selection(By by);
    static QString furtherSelection(By by);
    void load(By by);
    Match &ask(By by, const Key &key);

    Connection &m_db;
    qint64 m_lookupsToCome;
    qint64 m_lastId = 0;
    bool m_loadsAll = false;
    std::array<bool, Ways> m_isLoaded{};
    std::array<QHash<quint64, Match>, Ways> m_matches;
};
