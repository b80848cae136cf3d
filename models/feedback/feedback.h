// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

enum class FeedbackKind { Complaint, Compliment, Request, Question, Nps, Csat, Ces };
template<>
inline constexpr auto namesOf<FeedbackKind>
    = std::to_array<const char *>({"complaint", "compliment", "request", "question", "nps", "csat", "ces"});

/** What a customer said about the business. */
struct Feedback
{
    Id<Feedback> id;
    int version = 0;
    CustomerId customer;
    FeedbackKind kind = FeedbackKind::Complaint;
    std::optional<int> score; // NPS 0–10, CSAT 1–5, CES 1–7; the other kinds have none.
    QString text;
    QString topic;
    QString channel;
    QDateTime at;
    QDateTime resolvedAt; // Invalid: open.
    QString resolution;   // What was done.
    QString takenBy;

    bool operator==(const Feedback &) const = default;
};

using FeedbackId = Id<Feedback>;

template<>
constexpr auto tableOf<Feedback>()
{
    return Table("feedback", Column{"id", &Feedback::id}, Column{"version", &Feedback::version},
                 Column{"customer_id", &Feedback::customer}, Column{"kind", &Feedback::kind},
                 Column{"score", &Feedback::score}, Column{"text", &Feedback::text}, Column{"topic", &Feedback::topic},
                 Column{"channel", &Feedback::channel}, Column{"at", &Feedback::at},
                 Column{"resolved_at", &Feedback::resolvedAt}, Column{"resolution", &Feedback::resolution},
                 Column{"taken_by", &Feedback::takenBy});
}
