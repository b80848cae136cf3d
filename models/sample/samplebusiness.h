// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplebuying.h"
#include "models/sample/sampleclock.h"
#include "models/sample/samplecontracts.h"
#include "models/sample/sampleidentity.h"
#include "models/sample/samplestory.h"

/** Which sample business to make. */
struct SampleRequest
{
    int customers = 300;
    quint64 seed = 1;
    QDate today; // The business's history ends the day before.
};

/** Makes up a shop's customers, one after the other in the order in which they came. */
class SampleBusiness
{
public:
    /** \a phases are those of the life cycle, in order; amounts are in \a currency. */
    SampleBusiness(const SampleRequest &request, const std::vector<Phase> &phases, const QString &currency);
    Q_DISABLE_COPY_MOVE(SampleBusiness)

    const SampleCatalogue &catalogue() const { return m_catalogue; }
    bool isComplete() const { return m_made == m_request.customers; }
    SampleStory next();

private:
    /** The customer's way through the life cycle, by day. */
    struct Step
    {
        qint64 day = 0;
        PhaseRole role = PhaseRole::Reach;
        QString reason;
    };
    using Way = std::vector<Step>;

    qint64 firstPurchase(const Customer &customer, qint64 contact, SampleRandom &random) const;
    void neverBought(Way &way, qint64 contact, bool mayYetBuy, SampleRandom &random) const;
    std::vector<qint64> daysOfPurchases(const SampleBuying &buying, qint64 first, SampleStory &story, SampleRandom &random, bool &stopped) const;
    void bought(Way &way, const std::vector<qint64> &days, bool stopped, SampleRandom &random) const;
    void addPurchases(SampleStory &story, const SampleBuying &buying, const std::vector<qint64> &days, SampleRandom &random);
    SamplePurchase purchase(qint64 day, double euro, int shelf, SampleRandom &random);
    void addVisits(SampleStory &story, const Way &way, SampleRandom &random) const;
    PhaseId phaseWithRole(PhaseRole role) const;
    QString reason(PhaseRole role, const QString &kind, SampleRandom &random) const;

    const SampleRequest m_request;
    const std::vector<Phase> m_phases;
    const QString m_currency;
    const SampleCatalogue m_catalogue = SampleCatalogue::load();
    const SampleClock m_clock;
    SampleIdentity m_identity{m_catalogue};
    SampleContracts m_contracts;
    std::vector<qint64> m_prices;                    // By product, in minor units.
    Weighted<size_t> m_products;                     // Indexes.
    std::vector<Weighted<size_t>> m_productsOfShelf; // Indexes.
    std::vector<int> m_invoices;                     // By day: how many there were.
    int m_made = 0;
};
