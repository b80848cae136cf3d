// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contactoutcome.h"
#include "models/database/connection.h"

/** Reads how contacts can turn out. Lives on a data thread. */
class OutcomeStore
{
public:
    explicit OutcomeStore(Connection &db) : m_db(db) {}

    /** Those that are offered, in their order. */
    std::vector<ContactOutcome> outcomes();
    /** One of those, by its name as it is stored or as people read it; throws NotFound, naming all, if there is none. */
    ContactOutcome named(const QString &text);

private:
    Connection &m_db;
};
