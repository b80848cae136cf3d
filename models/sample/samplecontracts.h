// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplecatalogue.h"
#include "models/sample/sampleclock.h"
#include "models/sample/samplestory.h"

/** Signs some of those who bought again up for memberships and subscriptions, which some of them end, for a reason. */
class SampleContracts
{
public:
    /** Amounts are in \a currency. */
    SampleContracts(const SampleCatalogue &catalogue, const SampleClock &clock, const QString &currency);

    /** The customer of \a story bought on \a days and, unless that is beyond the last day, is silent or gone from \a silentFrom on. */
    void signUp(SampleStory &story, const std::vector<qint64> &days, qint64 silentFrom, SampleRandom &random);

private:
    SampleContract contract(size_t plan, QDate started) const;
    /** The day on which \a contract ends at the end of a period, after a while that chance decides; at the latest before \a silentFrom. */
    std::optional<QDate> endOf(const SampleContract &contract, qint64 silentFrom, SampleRandom &random) const;

    const SampleCatalogue &m_catalogue;
    const SampleClock &m_clock;
    const QString m_currency;
    double m_minorUnitsOfEuro;
    int m_signed = 0;
};
