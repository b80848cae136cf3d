// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/consent/consent.h"
#include "models/relationships/relationshipstore.h"
#include "ui/shell/services.h"

#include <QWidget>

class CustomerContracts;
class CustomerDocuments;
class DetailSection;
class NextProducts;

/**
 * What belongs to a customer besides the facts: company or people, relationships, contracts, consent, documents and what may be bought
 * next, each with what can be done.
 */
class CustomerDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDetails(Services &services, QWidget *parent = nullptr);

    void showCustomer(const Customer &customer);
    /** Whether \a changes are about something that is shown here. */
    static bool isAbout(const ChangeSet &changes);

signals:
    /** Somebody who works for the company shown is to be added. */
    void addPersonRequested();
    void failed(const Error &error);

private:
    void load();
    void showPeople(const std::vector<NamedCustomer> &people);
    void showRelated(const std::vector<RelatedCustomer> &related);
    void showConsents(const std::vector<Consent> &consents);
    void addRelationship();
    void recordConsent(ConsentChannel channel, ConsentState state);
    void remove(const RelatedCustomer &related);

    Services &m_services;
    Customer m_customer;
    std::vector<NamedCustomer> m_shownPeople;
    std::vector<RelatedCustomer> m_shownRelated;
    std::vector<Consent> m_current; // The last word on each channel.
    DetailSection *m_people;
    DetailSection *m_related;
    DetailSection *m_consents;
    CustomerContracts *m_contracts;
    CustomerDocuments *m_documents;
    NextProducts *m_next;
};
