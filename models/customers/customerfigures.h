// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** What the database keeps counted for each customer: the columns of the customer's row that summarise other tables. */
struct CustomerFigures
{
    Id<CustomerFigures> id; // The customer's.
    qint64 purchases = 0;   // Returns not counted.
    qint64 revenue = 0;     // In minor units of the business's currency, returns taken off.
    QDate firstPurchase;
    QDate lastPurchase;
    QDateTime lastActivity;
    QDateTime lastFeedback;
    qint64 openComplaints = 0;
    QDate nextTask;
    std::optional<double> usualGap; // Days between purchases, see usualGap(); nothing: not known.

    bool operator==(const CustomerFigures &) const = default;
};

template<>
constexpr auto tableOf<CustomerFigures>()
{
    return Table("customer", Column{"id", &CustomerFigures::id}, Column{"purchases", &CustomerFigures::purchases},
                 Column{"revenue", &CustomerFigures::revenue},
                 Column{"first_purchase_day", &CustomerFigures::firstPurchase},
                 Column{"last_purchase_day", &CustomerFigures::lastPurchase},
                 Column{"last_activity_at", &CustomerFigures::lastActivity},
                 Column{"last_feedback_at", &CustomerFigures::lastFeedback},
                 Column{"open_complaints", &CustomerFigures::openComplaints},
                 Column{"next_task_day", &CustomerFigures::nextTask},
                 Column{"usual_gap_days", &CustomerFigures::usualGap});
}
