// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/consent/consent.h"
#include "models/history/operation.h"

/** Reads what customers agreed to. Lives on a data thread; see DataThread::run(). */
class ConsentStore
{
public:
    explicit ConsentStore(Connection &db) : m_db(db) {}

    /** All that \a customer said, the latest first. */
    std::vector<Consent> of(CustomerId customer);
    /** The last word on each channel that there is one on, in the order of the channels. */
    std::vector<Consent> current(CustomerId customer);

private:
    Connection &m_db;
};

/** Stores what a customer said, tidied, as of its day or today. Throws Invalid if that is yet to come. */
Consent recordConsent(Operation &operation, Consent consent);
