// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/notduplicate.h"

#include "models/customers/savecustomer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

NotDuplicates::NotDuplicates(Connection &db)
{
    add(db.select<NotDuplicate>(u"ORDER BY id"_s));
}

NotDuplicates::NotDuplicates(Connection &db, CustomerId customer)
{
    add(db.select<NotDuplicate>(u"WHERE customer_id = ? OR other_id = ?"_s, customer.value, customer.value));
}

void NotDuplicates::add(const std::vector<NotDuplicate> &pairs)
{
    for (const NotDuplicate &pair : pairs)
        m_pairs.insert({pair.customer.value, pair.other.value});
}

bool NotDuplicates::contains(CustomerId a, CustomerId b) const
{
    return m_pairs.contains(std::minmax(a.value, b.value));
}

void markNotDuplicate(Operation &operation, CustomerId customer, const std::vector<CustomerId> &others)
{
    for (const CustomerId other : others) {
        const auto [first, second] = std::minmax(customer, other);
        Connection &db = operation.db();
        if (first == second || db.run(u"SELECT 1 FROM not_duplicate WHERE customer_id = ? AND other_id = ?"_s, first, second).next())
            continue;
        for (const CustomerId each : {first, second})
            (void)db.find(each); // Says so, if somebody deleted the customer meanwhile.
        NotDuplicate decision{.customer = first, .other = second, .at = operation.now(), .decidedBy = operation.origin().actor};
        operation.insert(decision);
    }
}

void markAllDifferent(Operation &operation, const std::vector<CustomerId> &customers)
{
    for (auto customer = customers.begin(); customer != customers.end(); ++customer)
        markNotDuplicate(operation, *customer, {customer + 1, customers.end()});
}

Customer saveDifferentCustomer(Operation &operation, const Customer &customer, const std::vector<CustomerId> &others)
{
    const Customer saved = saveCustomer(operation, customer);
    markNotDuplicate(operation, saved.id, others);
    return saved;
}
