// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/duplicates/likeness.h"

/** A stored customer who may be the one that somebody is typing. */
struct PossibleDuplicate
{
    Customer customer;
    Likeness likeness;
};

/**
 * Who may be the same as \a customer, new or stored, the likeliest first; at most \a limit of them.
 *
 * Asks the indexes of e-mail addresses, phone numbers, names and search words, never all customers.
 */
std::vector<PossibleDuplicate> possibleDuplicates(Connection &db, const Customer &customer, int limit = 5);
