// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/today/worklistreason.h"

#include <map>

/** Reasons that were dismissed, each with what it was about then: another silence, another birthday is another reason. */
struct DismissedReasons
{
    std::map<WorklistReason, qint64> all;

    bool operator==(const DismissedReasons &) const = default;

    bool contains(WorklistReason reason, qint64 cause) const
    {
        const auto found = all.find(reason);
        return found != all.end() && found->second == cause;
    }
    /** "late:20670 birthday:2026". */
    QString toText() const;
    static DismissedReasons fromText(const QString &text);
    /** The reasons in the person's language. */
    QString shown() const;
};

/** That a customer is not to be seen in Today for a while, or not for certain reasons. */
struct Snooze
{
    Id<Snooze> id;
    int version = 0;
    CustomerId customer;
    QDate until; // The day on which the customer is seen again; invalid, or over: now.
    DismissedReasons dismissed;

    bool operator==(const Snooze &) const = default;
};

template<>
constexpr auto tableOf<Snooze>()
{
    return Table("snooze", Column{"id", &Snooze::id}, Column{"version", &Snooze::version}, Column{"customer_id", &Snooze::customer},
                 Column{"until_day", &Snooze::until}, Column{"dismissed", &Snooze::dismissed});
}
