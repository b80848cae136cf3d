// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/customers/customer.h"
#include "models/products/product.h"

/** What a contract's amount is for. */
enum class ContractPeriod { Week, Month, Quarter, Year };
template<>
inline constexpr auto namesOf<ContractPeriod> = std::to_array<const char *>({"week", "month", "quarter", "year"});

/** A membership or subscription of a customer. */
struct Contract
{
    Id<Contract> id;
    int version = 0;
    CustomerId customer;
    ProductId product; // Null: not said.
    QString number;    // By which the business or another program knows it.
    QDate started;     // The first day.
    QDate ended;       // The first day on which it is no more, perhaps yet to come; invalid: it runs on.
    qint64 amount = 0; // For one period, in minor units of the currency.
    QString currency;  // ISO 4217.
    ContractPeriod period = ContractPeriod::Month;
    QString reason; // Why it ended.
    QString note;

    Money money() const { return {amount, currency}; }
    bool isRunningOn(QDate day) const { return started <= day && (!ended.isValid() || day < ended); }
    bool operator==(const Contract &) const = default;
};

using ContractId = Id<Contract>;

template<>
constexpr auto tableOf<Contract>()
{
    return Table("contract", Column{"id", &Contract::id}, Column{"version", &Contract::version},
                 Column{"customer_id", &Contract::customer}, Column{"product_id", &Contract::product},
                 Column{"number", &Contract::number}, Column{"started_day", &Contract::started},
                 Column{"ended_day", &Contract::ended}, Column{"amount", &Contract::amount},
                 Column{"currency", &Contract::currency}, Column{"period", &Contract::period},
                 Column{"reason", &Contract::reason}, Column{"note", &Contract::note});
}

/** "each month" */
QString contractPeriodText(ContractPeriod period);

/** Which of the periods \a text names, in English or in the person's language: "month", "monthly", "monatlich"; nothing if none. */
std::optional<ContractPeriod> contractPeriodNamed(const QString &text);
