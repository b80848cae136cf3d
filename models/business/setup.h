// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/business/business.h"
#include "models/database/connection.h"

/** What a new database starts with. */
struct BusinessSetup
{
    QString currency;  // ISO 4217; empty: the locale's, or else EUR.
    QString lifeCycle; // Key or name, in any language, of a built-in one; empty: the default one.
    QString language;  // "de": the phases' names; empty: the locale's.
};

/**
 * Gives a migrated, empty database its business and life cycle; does nothing if it has one.
 *
 * Not an operation: there is nothing before it to go back to. Throws Invalid for an unknown life cycle or currency.
 */
void setUpBusiness(Connection &db, const BusinessSetup &setup = {});

/** The business; setUpBusiness() has been called. */
Business business(Connection &db);
