// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/savecustomer.h"

#include "models/customers/touchwish.h"
#include "models/lifecycle/movephase.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestExternalId = 200;

bool isEmpty(const LabelledText &text)
{
    return text.value.isEmpty();
}

bool isEmpty(const LabelledAddress &address)
{
    return address.isEmpty();
}

/** The parts of an e-mail address, a phone number or an address. */
std::vector<QString *> linesOf(LabelledText &text)
{
    return {&text.label, &text.value};
}

std::vector<QString *> linesOf(LabelledAddress &address)
{
    return {&address.label, &address.street, &address.postcode, &address.city, &address.country};
}

/** \a all without those that say nothing and those that say the same as an earlier one. */
template<typename Item>
FurtherList<Item> tidied(FurtherList<Item> all)
{
    FurtherList<Item> kept;
    for (Item &item : all) {
        for (QString *line : linesOf(item))
            *line = singleLine(*line);
        const auto saysTheSame = [&](Item each) {
            each.label = item.label;
            return each == item;
        };
        if (!isEmpty(item) && std::none_of(kept.begin(), kept.end(), saysTheSame))
            kept.push_back(std::move(item));
    }
    return kept;
}

FurtherDays tidied(FurtherDays days)
{
    std::erase_if(days, [](const LabelledDay &day) { return !day.day.isValid(); });
    for (LabelledDay &day : days)
        day.label = singleLine(day.label);
    return days;
}

} // namespace

Customer tidied(Customer customer)
{
    for (QString *line : {&customer.externalId, &customer.name, &customer.company, &customer.email, &customer.phone,
                          &customer.street, &customer.postcode, &customer.city, &customer.country, &customer.source,
                          &customer.tags, &customer.owner, &customer.emailLabel, &customer.phoneLabel, &customer.addressLabel})
        *line = singleLine(*line);
    if (customer.name.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("saveCustomer", "A customer needs a name. Enter the person's or the company's name."));
    if (customer.externalId.size() > LongestExternalId)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("saveCustomer", "The customer number is longer than %n characters. Shorten it.",
                                                  nullptr, int(LongestExternalId)));
    checkTouchWish(customer.touchEveryDays);
    if (customer.email.isEmpty())
        customer.emailLabel.clear();
    if (customer.phone.isEmpty())
        customer.phoneLabel.clear();
    if (!customer.furtherEmails.empty())
        setEmails(customer, tidied(emailsOf(customer)));
    if (!customer.furtherPhones.empty())
        setPhones(customer, tidied(phonesOf(customer)));
    if (!customer.furtherAddresses.empty())
        setAddresses(customer, tidied(addressesOf(customer)));
    if (!customer.furtherDays.empty())
        customer.furtherDays = tidied(customer.furtherDays);
    return customer;
}

CustomerId companyCalled(Connection &db, const QString &name)
{
    const QString key = sortName({.name = singleLine(name)});
    if (key.isEmpty())
        return {};
    Rows rows = db.run(u"SELECT id FROM customer WHERE sort_name = ? AND kind = ? ORDER BY id LIMIT 2"_s, key, CustomerKind::Company);
    const CustomerId found = rows.next() ? CustomerId{rows.integer(0)} : CustomerId();
    return rows.next() ? CustomerId() : found;
}

namespace {

/** The customer who is the company of \a customer, which was \a before: the one chosen, or the one called so. */
CustomerId companyOf(Connection &db, const Customer &customer, const Customer &before)
{
    if (customer.company.isEmpty() || customer.kind == CustomerKind::Company)
        return {};
    if (customer.companyId && customer.companyId != customer.id) {
        const auto company = db.select<Customer>(u"WHERE id = ?"_s, customer.companyId.value);
        const bool isChosen = !company.empty() && sortName(company.front()) == sortName({.name = customer.company});
        if (isChosen || customer.company == before.company)
            return customer.companyId;
    }
    return companyCalled(db, customer.company);
}

} // namespace

Customer saveCustomer(Operation &operation, Customer customer)
{
    customer = tidied(std::move(customer));
    if (!customer.id) {
        customer.companyId = companyOf(operation.db(), customer, {});
        customer.createdAt = operation.now();
        addWithFirstVisit(operation, customer);
        return customer;
    }
    const Customer stored = operation.db().find(customer.id);
    customer.companyId = companyOf(operation.db(), customer, stored);
    customer.phase = stored.phase;
    customer.phaseSince = stored.phaseSince;
    operation.update(customer);
    return customer;
}
