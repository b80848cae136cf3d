// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/sample/samplecatalogue.h"
#include "models/sample/samplerandom.h"

#include <QHash>

/** Invents people and companies: names, addresses, and e-mail addresses and phone numbers that nobody has. */
class SampleIdentity
{
public:
    explicit SampleIdentity(const SampleCatalogue &catalogue) : m_catalogue(catalogue) {}

    Customer invented(SampleRandom &random, QDate today);

private:
    void nameCompany(Customer &customer, const SampleCatalogue::Country &country, SampleRandom &random);
    void namePerson(Customer &customer, const SampleCatalogue::Country &country, SampleRandom &random);
    /** \a mailbox, with a number if somebody has it already. */
    QString unused(const QString &mailbox);

    const SampleCatalogue &m_catalogue;
    QHash<QString, int> m_mailboxes; // How often each was asked for.
};
