// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

/** Some days of the week. Stored as in RFC 5545, section 3.3.10: "MO,WE". */
struct Weekdays
{
    std::set<Qt::DayOfWeek> days = {};

    bool operator==(const Weekdays &) const = default;

    QString toText() const;
    /** Leaves out what is no day of the week. */
    static Weekdays fromText(const QString &text);
    /** "Mon, Wed" in the person's language. */
    QString shown() const;
};
