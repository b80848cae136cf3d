// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/history/operation.h"

#include <QSet>

/** That somebody looked at two customers and found that they are not the same. */
struct NotDuplicate
{
    Id<NotDuplicate> id;
    int version = 0;
    CustomerId customer; // The one with the smaller id.
    CustomerId other;
    QDateTime at;
    QString decidedBy;

    bool operator==(const NotDuplicate &) const = default;
};

template<>
constexpr auto tableOf<NotDuplicate>()
{
    return Table("not_duplicate", Column{"id", &NotDuplicate::id}, Column{"version", &NotDuplicate::version},
                 Column{"customer_id", &NotDuplicate::customer}, Column{"other_id", &NotDuplicate::other},
                 Column{"at", &NotDuplicate::at}, Column{"decided_by", &NotDuplicate::decidedBy});
}

/** Which pairs of customers are known not to be the same. */
class NotDuplicates
{
public:
    explicit NotDuplicates(Connection &db);
    /** Only the pairs that \a customer is part of. */
    NotDuplicates(Connection &db, CustomerId customer);

    bool contains(CustomerId a, CustomerId b) const;

private:
    void add(const std::vector<NotDuplicate> &pairs);

    QSet<std::pair<qint64, qint64>> m_pairs;
};

/** Remembers that none of \a others is the same as \a customer; what is known already stays as it is. */
void markNotDuplicate(Operation &operation, CustomerId customer, const std::vector<CustomerId> &others);

/** Remembers that no two of \a customers are the same. */
void markAllDifferent(Operation &operation, const std::vector<CustomerId> &customers);

/** Stores \a customer as saveCustomer() does, and remembers that it is none of \a others. */
Customer saveDifferentCustomer(Operation &operation, const Customer &customer, const std::vector<CustomerId> &others);
