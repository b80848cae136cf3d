// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/duplicates/customermerge.h"
#include "models/duplicates/duplicatescan.h"

/** How many records of a kind belong to a customer. */
struct RecordCount
{
    QString table;
    int count = 0;

    bool operator==(const RecordCount &) const = default;
};

/** "12 purchases, 3 activities" */
QString recordCountsText(const std::vector<RecordCount> &counts);

/** What a customer has in one custom field. */
struct CustomFieldText
{
    QString column; // As in MergeChoices; empty where values are united, so that there is nothing to choose.
    QString title;
    QString text;

    bool operator==(const CustomFieldText &) const = default;
};

/** A customer who may be merged, and what it has. */
struct MergeCandidate
{
    Customer customer;
    QString phase;
    std::vector<RecordCount> records; // What would be moved.
    std::vector<CustomFieldText> customFields = {}; // All that there are, in order.
};

/** Reads what merging is about. Lives on a data thread. */
class MergeStore
{
public:
    explicit MergeStore(Connection &db) : m_db(db) {}

    /** Those of \a ids that still exist, in that order. */
    std::vector<MergeCandidate> candidates(const std::vector<CustomerId> &ids);
    /** Who became part of \a customer, the latest first. */
    std::vector<CustomerMerge> mergesInto(CustomerId customer);
    /** The merge that \a text names: its number, or the number or the former name of the customer that went. */
    CustomerMerge named(const QString &text);
    /** Each of \a sets without customers who are gone and pairs that were found to be different; some may be empty then. */
    std::vector<DuplicateSet> stillOpen(const std::vector<DuplicateSet> &sets);

private:
    std::vector<RecordCount> recordsOf(CustomerId customer);
    std::vector<CustomFieldText> customFieldsOf(CustomerId customer);

    Connection &m_db;
};
