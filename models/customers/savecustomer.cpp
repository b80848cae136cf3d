// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/savecustomer.h"

#include "models/lifecycle/movephase.h"

#include <QCoreApplication>

namespace {
constexpr qsizetype LongestExternalId = 200;
}

Customer tidied(Customer customer)
{
    for (QString *line : {&customer.externalId, &customer.name, &customer.company, &customer.email, &customer.phone,
                          &customer.street, &customer.postcode, &customer.city, &customer.country, &customer.source,
                          &customer.tags, &customer.owner})
        *line = singleLine(*line);
    if (customer.name.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("saveCustomer", "A customer needs a name. Enter the person's or the company's name."));
    if (customer.externalId.size() > LongestExternalId)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("saveCustomer", "The customer number is longer than %n characters. Shorten it.",
                                                  nullptr, int(LongestExternalId)));
    return customer;
}

Customer saveCustomer(Operation &operation, Customer customer)
{
    customer = tidied(std::move(customer));
    if (!customer.id) {
        customer.createdAt = operation.now();
        addWithFirstVisit(operation, customer);
        return customer;
    }
    const Customer stored = operation.db().find(customer.id);
    customer.phase = stored.phase;
    customer.phaseSince = stored.phaseSince;
    operation.update(customer);
    return customer;
}
