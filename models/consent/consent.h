// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

enum class ConsentChannel { Email, Phone, Post, Sms };
template<>
inline constexpr auto namesOf<ConsentChannel> = std::to_array<const char *>({"email", "phone", "post", "sms"});

enum class ConsentState { Given, Withdrawn };
template<>
inline constexpr auto namesOf<ConsentState> = std::to_array<const char *>({"given", "withdrawn"});

/** That a customer agreed to be reached through a channel, or took that back. */
struct Consent
{
    Id<Consent> id;
    int version = 0;
    CustomerId customer;
    ConsentChannel channel = ConsentChannel::Email;
    ConsentState state = ConsentState::Given;
    QDate day;
    QString source; // Where it is known from: "form at the counter".
    QString note;
    QDateTime recordedAt;
    QString recordedBy;

    bool operator==(const Consent &) const = default;
};

template<>
constexpr auto tableOf<Consent>()
{
    return Table("consent", Column{"id", &Consent::id}, Column{"version", &Consent::version}, Column{"customer_id", &Consent::customer},
                 Column{"channel", &Consent::channel}, Column{"state", &Consent::state}, Column{"day", &Consent::day},
                 Column{"source", &Consent::source}, Column{"note", &Consent::note}, Column{"recorded_at", &Consent::recordedAt},
                 Column{"recorded_by", &Consent::recordedBy});
}

QString channelText(ConsentChannel channel);
QString consentStateText(ConsentState state);
