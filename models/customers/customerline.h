// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/customers/customer.h"
#include "models/database/connection.h"

/** The figures of a customer that stand above its page. */
struct CustomerLine
{
    CustomerId id; // Null: the customer is gone.
    QString name;
    QString company;
    QString phase;
    int phaseColor = 0;
    QString city;
    QString email;
    QString phone;
    QDate lastPurchase;
    qint64 purchases = 0;
    Money revenue;
    QDate nextStepDay; // Invalid: nothing is planned.
    QString nextStep;
};

/** The lines of \a ids, in no particular order. */
std::vector<CustomerLine> customerLines(Connection &db, const std::vector<qint64> &ids);

/** A customer in full, and what is counted of it. */
struct CustomerCard
{
    Customer customer;
    CustomerLine line;
};

/** Throws NotFound if the customer is gone. */
CustomerCard customerCard(Connection &db, CustomerId id);
